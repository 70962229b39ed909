import { join } from 'node:path';
import { valueAt } from '#shared/settings/defaults';
import type { SettingKey } from '#shared/settings/definition';
import {
  type Kept,
  keptOf,
  type RawSettings,
  withKept,
  withoutSetting,
  withSetting,
} from '#shared/settings/edit';
import { migrateSettings } from '#shared/settings/migrate';
import { parseSettings, type Settings } from '#shared/settings/schema';
import { type KeyValueStore, loadSettings, setAsideUnreadable } from './settings-store';

/** What a change of the file came to. */
export interface Written {
  /** One line for the person when the file could not be written, or was set aside; else null. */
  readonly problem: string | null;
}

/**
 * The settings in force and the file they are kept in.
 *
 * The running value changes even when the disk takes nothing, and goes into the file with the next
 * write that works. Fields this version does not know stay where they are.
 */
export class SettingsFile {
  /** One line a problem found at the start. */
  readonly notices: readonly string[];
  readonly #path: string;
  readonly #store: KeyValueStore;
  #raw: RawSettings;
  #settings: Settings;
  #unwritten = false;

  constructor(folder: string, openStore: () => KeyValueStore, stamp: string) {
    this.#path = join(folder, 'settings.json');
    let store: KeyValueStore = { store: {} };
    const open = () => {
      store = openStore();
      return store;
    };
    const { settings, notices } = loadSettings(this.#path, open, stamp);
    this.#store = store;
    this.#raw = migrateSettings(store.store);
    this.#settings = settings;
    this.notices = notices;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** True when the file names the setting. */
  isSet(key: SettingKey): boolean {
    return valueAt(this.#raw, key) !== undefined;
  }

  set(key: SettingKey, value: unknown, stamp: string): Written {
    return this.#change((raw) => withSetting(raw, key, value), stamp);
  }

  /** @returns What the file had said, for `putBack`. */
  reset(keys: readonly SettingKey[], stamp: string): Written & { readonly kept: Kept } {
    const kept = keptOf(this.#raw, keys);
    return { kept, ...this.#change((raw) => keys.reduce(withoutSetting, raw), stamp) };
  }

  putBack(kept: Kept, stamp: string): Written {
    return this.#change((raw) => withKept(raw, kept), stamp);
  }

  #change(edit: (raw: RawSettings) => RawSettings, stamp: string): Written {
    const { raw, aside } = this.#latest(stamp);
    this.#raw = edit(raw);
    this.#settings = parseSettings(this.#raw).settings;
    try {
      this.#store.store = { ...this.#raw };
      this.#unwritten = false;
      return { problem: aside };
    } catch (error) {
      this.#unwritten = true;
      const why = error instanceof Error ? error.message : String(error);
      return {
        problem: `settings.json cannot be written (${why}). The change counts until Knead ends.`,
      };
    }
  }

  /** The file as it is now: somebody may have edited it meanwhile, and must not lose that. */
  #latest(stamp: string): { readonly raw: RawSettings; readonly aside: string | null } {
    if (this.#unwritten) return { raw: this.#raw, aside: null };
    try {
      const aside = setAsideUnreadable(this.#path, stamp);
      if (aside === null) return { raw: migrateSettings(this.#store.store), aside };
      const kept = `settings.json could not be read and was kept as ${aside}; it was written anew.`;
      return { raw: this.#raw, aside: kept };
    } catch {
      return { raw: this.#raw, aside: null };
    }
  }
}
