import { basename } from 'node:path';
import { migrateSettings } from '#shared/settings/migrate';
import { parseSettings, type Settings } from '#shared/settings/schema';
import { readIfPresent, setAside } from './files';

/** The part of electron-store that is used. */
export interface KeyValueStore {
  readonly store: Record<string, unknown>;
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
  const asideNotice = setAsideUnreadable(path, stamp);
  const { settings, problems } = parseSettings(migrateSettings(openStore().store));
  const notices = problems.map((problem) => problem.message);
  return { settings, notices: asideNotice === null ? notices : [asideNotice, ...notices] };
}

function setAsideUnreadable(path: string, stamp: string): string | null {
  const text = readIfPresent(path);
  if (text === null || isJsonObject(text)) return null;
  const aside = setAside(path, stamp);
  return `Settings could not be read; the file was kept as ${basename(aside)} and the defaults are used.`;
}

function isJsonObject(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}
