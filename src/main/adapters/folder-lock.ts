import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { en } from '#shared/text/en';
import { canWriteIn } from './files';

/** Chromium's lock: a link whose target is `host-pid`. */
const LOCK = 'SingletonLock';

/** Why the single-instance lock was not had. */
export type LockRefusal =
  /** Another Knead has it and was told. */
  | { readonly kind: 'taken' }
  /** Nobody can have it: the folder cannot be written. */
  | { readonly kind: 'no-folder' }
  /** It names another machine; one line says what to do. */
  | { readonly kind: 'foreign'; readonly message: string };

/** Chromium gives all three the same answer, and says nothing. */
export function lockRefusal(folder: string, host: string = hostname()): LockRefusal {
  if (!canWriteIn(folder)) return { kind: 'no-folder' };
  const path = join(folder, LOCK);
  const holder = hostOf(path);
  if (holder === null || holder === host) return { kind: 'taken' };
  return { kind: 'foreign', message: en.storage.foreignLock(holder, path) };
}

function hostOf(lock: string): string | null {
  try {
    return /^(.+)-\d+$/.exec(readlinkSync(lock))?.[1] ?? null;
  } catch {
    return null; // gone meanwhile, or a system whose lock is no link
  }
}
