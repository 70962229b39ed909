import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Instant, utcMonth } from '#shared/time';
import { makePrivateFolder, PRIVATE_FILE, readIfPresent, writeFileAtomically } from './files';

const NEWLINE = 0x0a;

/**
 * The history on disk: a line a minute, prompt and session in a file a month, append only.
 *
 * A line cut off by a crash or a full disk costs that line and no other: before the first write to
 * a file its last byte is looked at, and a missing end of line is written first.
 */
export class HistoryStore {
  readonly #folder: string;
  #open: { readonly month: string; readonly file: number } | null = null;

  constructor(historyFolder: string, machineId: string) {
    this.#folder = join(historyFolder, machineId);
    makePrivateFolder(this.#folder);
  }

  /** Appends one line to the month it belongs to. Throws when the disk does not take it. */
  append(at: Instant, line: string): void {
    const file = this.#fileOf(utcMonth(at));
    writeSync(file, `${line}\n`);
    fdatasyncSync(file);
  }

  /** The lines of the newest months, oldest line first. */
  readNewest(months: number): readonly string[] {
    return readdirSync(this.#folder)
      .filter((name) => /^\d{4}-\d{2}\.ndjson$/.test(name))
      .sort()
      .slice(-months)
      .flatMap((name) => (readIfPresent(join(this.#folder, name)) ?? '').split('\n'))
      .filter((line) => line !== '');
  }

  close(): void {
    if (this.#open !== null) closeSync(this.#open.file);
    this.#open = null;
  }

  #fileOf(month: string): number {
    if (this.#open?.month === month) return this.#open.file;
    this.close();
    const file = openSync(join(this.#folder, `${month}.ndjson`), 'a+', PRIVATE_FILE);
    endTornLine(file);
    this.#open = { month, file };
    return file;
  }
}

function endTornLine(file: number): void {
  const { size } = fstatSync(file);
  if (size === 0) return;
  const last = new Uint8Array(1);
  readSync(file, last, 0, 1, size - 1);
  if (last[0] !== NEWLINE) writeSync(file, '\n');
}

/** The random name of this machine's history folder, made once; it says nothing about the machine. */
export function machineId(path: string): string {
  const known = readIfPresent(path)?.trim();
  if (known !== undefined && /^[0-9a-f]{8}$/.test(known)) return known;
  const fresh = randomBytes(4).toString('hex');
  writeFileAtomically(path, `${fresh}\n`);
  return fresh;
}
