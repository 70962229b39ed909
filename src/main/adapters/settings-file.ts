import { existsSync } from 'node:fs';
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
import { en } from '#shared/text/en';
import { reasonOf, troubleOf } from './files';
import { type KeyValueStore, loadSettings, setAsideUnreadable } from './settings-store';

/** What a change of the file came to. */
export interface Written {
  /** One line for the person when the file could not be written, or was set aside; else null. */
  readonly problem: string | null;
}

type Edit = (raw: RawSettings) => RawSettings;

/**
 * The settings in force and the file they are kept in.
 *
 * The running value changes even when the disk takes nothing; the change waits and is made in the
 * file, as the file is then, by `retry` or the next change. Fields this version does not know stay
 * where they are.
 */
export class SettingsFile {
  /** One line a problem found at the start. */
  readonly notices: readonly string[];
  readonly #path: string;
  readonly #openStore: () => KeyValueStore | null;
  #store: KeyValueStore | null = null;
  /** A damaged file that was set aside and has none in its place yet. */
  #aside: string | null = null;
  #raw: RawSettings;
  #settings: Settings;
  /** Changes that are not in the file yet, oldest first. */
  #waiting: readonly Edit[] = [];

  /** @param openStore Opens it, or returns null while it is still being loaded: changes wait for it. */
  constructor(folder: string, openStore: () => KeyValueStore | null, stamp: string) {
    this.#path = join(folder, 'settings.json');
    this.#openStore = openStore;
    const { settings, raw, notices } = loadSettings(this.#path, stamp);
    this.#raw = raw;
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

  /** Whether a change still waits for the disk. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
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

  /** Writes what waits, if anything does. */
  retry(stamp: string): Written {
    return this.isWaiting ? this.#write(stamp) : { problem: null };
  }

  #change(edit: Edit, stamp: string): Written {
    this.#waiting = [...this.#waiting, edit];
    return this.#write(stamp);
  }

  #write(stamp: string): Written {
    const aside = setAsideUnreadable(this.#path, stamp);
    if (aside !== null && 'stuck' in aside) return this.#keepWaiting(aside.stuck);
    this.#aside = aside?.name ?? this.#aside;
    try {
      this.#store ??= this.#openStore();
      if (this.#store === null) return this.#keepWaiting(null);
      // Somebody may have edited the file meanwhile, and must not lose that.
      const isGone = this.#aside !== null && !existsSync(this.#path);
      this.#apply(isGone ? this.#raw : migrateSettings(this.#store.store));
      this.#store.store = { ...this.#raw };
      const name = this.#aside;
      this.#waiting = [];
      this.#aside = null;
      return { problem: name === null ? null : en.storage.settingsRewritten(name) };
    } catch (error) {
      return this.#keepWaiting(en.storage.settingsWaiting(troubleOf(error), reasonOf(error)));
    }
  }

  #keepWaiting(problem: string | null): Written {
    this.#apply(this.#raw);
    return { problem };
  }

  /** Edits say what a setting shall be, so making one twice changes nothing. */
  #apply(file: RawSettings): void {
    this.#raw = this.#waiting.reduce((raw, edit) => edit(raw), file);
    this.#settings = parseSettings(this.#raw).settings;
  }
}
