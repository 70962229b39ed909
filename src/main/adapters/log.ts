import { appendFileSync, renameSync, statSync } from 'node:fs';
import { isoInstant } from '#shared/time';
import { systemClock } from './clock';
import { PRIVATE_FILE } from './files';

const LARGEST_BYTES = 1024 * 1024;

/** Writes one line about the app itself. Never about what the person does. */
export type Log = (line: string) => void;

/** A log of at most two megabytes: when the file is full it becomes the old one. */
export function createLog(path: string): Log {
  return (line) => {
    try {
      if (sizeOf(path) > LARGEST_BYTES) renameSync(path, `${path}.old`);
      appendFileSync(path, `${isoInstant(systemClock.now().wallAt)} ${line}\n`, {
        mode: PRIVATE_FILE,
      });
    } catch {
      process.stderr.write(`${line}\n`); // a log that cannot be written must not end the app
    }
  };
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
