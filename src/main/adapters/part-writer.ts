import { closeSync, existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { realDisk, writeWhole } from './files';

/** Why a file cannot be made under a name. */
export type TargetProblem = 'folder-missing' | 'exists' | 'no-file';

/** @param force A file that exists may be replaced; anything else there may not. */
export function targetProblem(file: string, force: boolean): TargetProblem | null {
  if (!existsSync(dirname(file))) return 'folder-missing';
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined) return null;
  if (!there.isFile()) return 'no-file';
  return force ? null : 'exists';
}

/** So many characters are gathered before the disk is asked. */
const PART = 65_536;

/**
 * Writes a text that comes in pieces to a file of this person. The file is there whole or not at all:
 * it is written under another name first, and a link is followed.
 *
 * @param keep Whether what the pieces came to is worth a file; if not, none is left.
 * @throws When the disk does not take it; what was there before is still there.
 */
export function writeInParts<Result>(
  path: string,
  pieces: Generator<string, Result>,
  keep: (result: Result) => boolean,
): Result {
  const target = existsSync(path) ? realpathSync(path) : path;
  const fresh = `${target}.part-${process.pid}`;
  const file = realDisk.open(fresh, 'wx');
  try {
    const result = writePieces(file, pieces);
    if (keep(result)) {
      realDisk.sync(file);
      renameSync(fresh, target);
    }
    return result;
  } finally {
    closeSync(file);
    rmSync(fresh, { force: true });
  }
}

function writePieces<Result>(file: number, pieces: Generator<string, Result>): Result {
  let waiting = '';
  for (;;) {
    const next = pieces.next();
    if (next.done) {
      writeWhole(realDisk, file, waiting);
      return next.value;
    }
    waiting += next.value;
    if (waiting.length < PART) continue;
    writeWhole(realDisk, file, waiting);
    waiting = '';
  }
}
