import { basename } from 'node:path';
import { migrateSettings } from '#shared/settings/migrate';
import { parseSettings, type Settings } from '#shared/settings/schema';
import { readIfPresent, setAside } from './files';

/** The part of electron-store that is used. */
export interface KeyValueStore {
  /** Reads the file; set, it replaces the file whole. */
  store: Record<string, unknown>;
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** One line a problem, for the person to read. */
  readonly notices: readonly string[];
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
  const { settings, problems } = parseSettings(migrateSettings(openStore().store));
  const notices = problems.map((problem) => problem.message);
  if (aside === null) return { settings, notices };
  const kept = `Settings could not be read; the file was kept as ${aside} and the defaults are used.`;
  return { settings, notices: [kept, ...notices] };
}

/** Moves a file that is no JSON object out of the way, and tells its new name; null when it is one. */
export function setAsideUnreadable(path: string, stamp: string): string | null {
  const text = readIfPresent(path);
  if (text === null || isJsonObject(text)) return null;
  return basename(setAside(path, stamp));
}

function isJsonObject(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}
