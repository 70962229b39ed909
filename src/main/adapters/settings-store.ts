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
}

/**
 * Reads the settings file once, without the store, which would take longer to load than all of this.
 *
 * A file that is no JSON object is set aside before the store opens it, because the store would
 * throw or, told to cope, empty it without a copy. A single bad field falls back alone.
 *
 * @param path The file electron-store keeps.
 */
export function loadSettings(path: string, stamp: string): LoadedSettings {
  const found = findSettings(path, stamp);
  if ('stuck' in found)
    return { settings: parseSettings({}).settings, raw: {}, notices: [found.stuck] };
  const raw = migrateSettings('file' in found ? found.file : {});
  const { settings, problems } = parseSettings(raw);
  const notices = problems.map((problem) => problem.message);
  const kept = 'name' in found ? [en.storage.settingsKept(found.name)] : [];
  return { settings, raw, notices: [...kept, ...notices] };
}

/** Where a damaged file went, or one line that says why it could not be moved. */
export type SetAside = { readonly name: string } | { readonly stuck: string };

/** Moves what is no JSON object out of the way, and tells its new name; null when it is one. */
export function setAsideUnreadable(path: string, stamp: string): SetAside | null {
  const found = findSettings(path, stamp);
  return 'file' in found ? null : found;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** What lies there; no file is an empty one. */
function findSettings(path: string, stamp: string): { readonly file: JsonObject } | SetAside {
  const found = readText(path);
  if (found.found === 'nothing') return { file: {} };
  const file = found.found === 'text' ? jsonObject(found.text) : null;
  if (file !== null) return { file };
  try {
    return { name: basename(setAside(path, stamp)) };
  } catch (error) {
    return { stuck: en.storage.leftInPlace(basename(path), reasonOf(error)) };
  }
}

/** A text as an object that can also be written again, which a very deep one cannot; else null. */
function jsonObject(text: string): JsonObject | null {
  try {
    const parsed: unknown = JSON.parse(text);
    JSON.stringify(parsed);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as JsonObject) : null;
  } catch {
    return null;
  }
}
