import {
  chmodSync,
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { WriteTrouble } from '#shared/text/storage-messages';

/** Only the person may read what Knead keeps. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** The calls that write; tests pass a disk that is full, or that takes half a line. */
export interface Disk {
  readonly open: (path: string, flags: string) => number;
  /** Writes from `offset` on. @returns How many bytes went in, which may be fewer than asked. */
  readonly write: (file: number, bytes: Uint8Array, offset: number) => number;
  /** Waits until content and length are on the disk. */
  readonly syncData: (file: number) => void;
  /** The same, and all the file system knows about the file. */
  readonly sync: (file: number) => void;
}

export const realDisk: Disk = {
  open: (path, flags) => openSync(path, flags, PRIVATE_FILE),
  write: (file, bytes, offset) => writeSync(file, bytes, offset),
  syncData: fdatasyncSync,
  sync: fsyncSync,
};

/** Writes all of a text: a disk that is nearly full takes a part of it without a word. */
export function writeWhole(disk: Disk, file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += disk.write(file, bytes, done);
}

/**
 * Replaces a file whole: a reader, or a start after a crash, sees the old text or the new. A link is
 * followed, so that a file that lives elsewhere stays there.
 *
 * @param durable Waits for the disk, so that a power cut finds the new text too. Without it a power
 * cut may find the old text or, on some file systems, none.
 */
export function writeFileAtomically(
  path: string,
  text: string,
  { durable = true, disk = realDisk }: { readonly durable?: boolean; readonly disk?: Disk } = {},
): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const fresh = `${target}.new`;
  try {
    const file = disk.open(fresh, 'w');
    try {
      writeWhole(disk, file, text);
      if (durable) disk.sync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, target);
  } catch (error) {
    removeIfPossible(fresh); // half a file would take up the space that is missing
    throw error;
  }
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The failure that led here is the one to tell.
  }
}

/** What lies under a path: a text, nothing, or something that cannot be read. */
export type Found =
  | { readonly found: 'text'; readonly text: string }
  | { readonly found: 'nothing' }
  | { readonly found: 'unreadable'; readonly why: string };

/** Reads a file. A folder, a pipe or a forbidden file is unreadable; nothing is ever thrown. */
export function readText(path: string): Found {
  try {
    if (!statSync(path).isFile()) return { found: 'unreadable', why: 'it is no file' };
    return { found: 'text', text: readFileSync(path, 'utf8') };
  } catch (error) {
    return isMissing(error) ? { found: 'nothing' } : { found: 'unreadable', why: reasonOf(error) };
  }
}

/**
 * Moves a file that cannot be used out of the way, so that nothing is lost and the next start finds
 * no trap.
 *
 * @returns The new name, beside the old one.
 * @throws When the folder cannot be written.
 */
export function setAside(path: string, stamp: string): string {
  const mark = `.unreadable-${stamp.replace(/[:.]/g, '-')}`;
  const [, stem = path, ending = ''] = /^(.*?)(\.[a-z]+)?$/.exec(path) ?? [];
  for (let count = 1; ; count += 1) {
    const aside = `${stem}${mark}${count === 1 ? '' : `-${count}`}${ending}`;
    if (existsSync(aside)) continue;
    renameSync(path, aside);
    return aside;
  }
}

/** Makes the folder if need be; one that exists keeps its mode. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER });
}

/** The user-data folder, for this person only. @returns Why it cannot be had, or null. */
export function preparePrivateFolder(path: string): string | null {
  try {
    makePrivateFolder(path);
    chmodSync(path, PRIVATE_FOLDER);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Whether a new file can be made in a folder; tried, because rights alone do not tell. */
export function canWriteIn(folder: string): boolean {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    closeSync(openSync(probe, 'wx', PRIVATE_FILE));
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** Whether Knead never kept anything in this folder. */
export const isUntouched = (folder: string): boolean =>
  ['settings.json', 'state.json', 'history'].every((name) => !existsSync(join(folder, name)));

/** In words that may be logged: what is said of a broken text quotes the text, and is not passed on. */
export function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'its text makes no sense';
  return error instanceof Error ? error.message : String(error);
}

/** What a failed write means to the person. */
export function troubleOf(error: unknown): WriteTrouble {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed';
    default:
      return 'other';
  }
}

export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null;

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';
