import { basename } from 'node:path';
import { migrateSettings } from '#shared/settings/migrate';
import { parseSettings, type Settings } from '#shared/settings/schema';
import { en } from '#shared/text/en';
import { readText, reasonOf, setAside } from './files';

/** The part of electron-store that is used. */
export interface KeyValueStore {
  /** Reads the file; set, it replaces the file whole. */
  store: Record<string, unknown>;
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** The file brought up to the present version, with the fields this one does not know. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** One line a problem, for the person to read. */
  readonly notices: readonly string[];
  /** Null while it cannot be opened, or a damaged file lies in the way that cannot be moved. */
  readonly store: KeyValueStore | null;
}

/**
 * Reads the settings file once.
 *
 * A file that is no JSON object is set aside before the store opens it, because the store would
 * throw or, told to cope, empty it without a copy. A single bad field falls back alone.
 *
 * @param path The file electron-store keeps.
 * @param openStore Opens it; called only once the file is known to be readable.
 */
export function loadSettings(
  path: string,
  openStore: () => KeyValueStore,
  stamp: string,
): LoadedSettings {
  const aside = setAsideUnreadable(path, stamp);
  if (aside !== null && 'stuck' in aside)
    return { settings: parseSettings({}).settings, raw: {}, notices: [aside.stuck], store: null };
  const store = openIfPossible(openStore);
  const raw = migrateSettings(store?.store ?? {});
  const { settings, problems } = parseSettings(raw);
  const notices = problems.map((problem) => problem.message);
  const kept = aside === null ? [] : [en.storage.settingsKept(aside.name)];
  return { settings, raw, notices: [...kept, ...notices], store };
}

/** Opening makes the folder, which may fail; then the first change tries again, and says so. */
function openIfPossible(openStore: () => KeyValueStore): KeyValueStore | null {
  try {
    return openStore();
  } catch {
    return null;
  }
}

/** Where a damaged file went, or one line that says why it could not be moved. */
export type SetAside = { readonly name: string } | { readonly stuck: string };

/** Moves what is no JSON object out of the way, and tells its new name; null when it is one. */
export function setAsideUnreadable(path: string, stamp: string): SetAside | null {
  const file = readText(path);
  if (file.found === 'nothing' || (file.found === 'text' && isJsonObject(file.text))) return null;
  try {
    return { name: basename(setAside(path, stamp)) };
  } catch (error) {
    return { stuck: en.storage.leftInPlace(basename(path), reasonOf(error)) };
  }
}

/** Whether a text is an object that can also be written again, which a very deep one cannot. */
function isJsonObject(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    JSON.stringify(parsed);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}
