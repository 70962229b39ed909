import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Only the person may read what Knead keeps. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** Replaces a file whole: a reader, or a start after a power cut, sees the old text or the new. */
export function writeFileAtomically(path: string, text: string): void {
  const fresh = `${path}.new`;
  const file = openSync(fresh, 'w', PRIVATE_FILE);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
}

/** The text of a file, or null where there is none. Other failures are thrown. */
export function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Moves a file that cannot be used out of the way, so that nothing is lost and the next start finds
 * no trap.
 *
 * @returns The new name, beside the old one.
 */
export function setAside(path: string, stamp: string): string {
  const aside = path.replace(/(\.[a-z]+)$/, `.unreadable-${stamp.replace(/[:.]/g, '-')}$1`);
  renameSync(path, aside);
  return aside;
}

export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER });
}

/** Whether Knead never kept anything in this folder. */
export const isUntouched = (folder: string): boolean =>
  ['settings.json', 'state.json', 'history'].every((name) => !existsSync(join(folder, name)));

export const folderOf = dirname;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
