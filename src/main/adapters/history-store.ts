import { closeSync, fstatSync, ftruncateSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HistoryLine } from '#shared/history/backlog';
import { en } from '#shared/text/en';
import { utcMonth } from '#shared/time';
import { type Disk, makePrivateFolder, readText, realDisk, setAside, writeWhole } from './files';
import type { MachineId } from './machine-id';

const NEWLINE = 0x0a;

export interface HistoryPorts {
  readonly folder: string;
  readonly machine: MachineId;
  readonly stamp: string;
  /** Takes a line for the person. */
  readonly tell: (notice: string) => void;
  readonly disk?: Disk;
}

/**
 * The history on disk: a line a minute, prompt and session in a file a month, append only.
 *
 * A line cut off by a crash costs that line and no other: before the first write to a file its last
 * byte is looked at, and a missing end of line is written first. Nothing is opened before there is
 * something to write.
 */
export class HistoryStore {
  readonly #folder: string;
  readonly #ports: HistoryPorts;
  readonly #disk: Disk;
  #open: { readonly month: string; readonly file: number } | null = null;

  constructor(ports: HistoryPorts) {
    this.#ports = ports;
    this.#disk = ports.disk ?? realDisk;
    this.#folder = join(ports.folder, ports.machine.id);
  }

  /**
   * Appends lines to the months they belong to and waits for the disk once a month.
   *
   * @returns How many lines went in; of the rest none did, and `error` says why.
   */
  append(lines: readonly HistoryLine[]): {
    readonly written: number;
    readonly error: unknown | null;
  } {
    let written = 0;
    while (written < lines.length) {
      try {
        written += this.#appendMonth(lines.slice(written));
      } catch (error) {
        return { written, error };
      }
    }
    return { written, error: null };
  }

  /** The lines of the newest months, oldest line first. */
  readNewest(months: number): readonly string[] {
    return this.#months()
      .slice(-months)
      .flatMap((name) => this.#linesOf(name));
  }

  close(): void {
    if (this.#open !== null) closeSync(this.#open.file);
    this.#open = null;
  }

  #months(): readonly string[] {
    try {
      return readdirSync(this.#folder)
        .filter((name) => /^\d{4}-\d{2}\.ndjson$/.test(name))
        .sort();
    } catch {
      return []; // nothing was written yet, or what lies there is moved away at the first write
    }
  }

  #linesOf(name: string): readonly string[] {
    const found = readText(join(this.#folder, name));
    if (found.found === 'unreadable') this.#ports.tell(en.storage.historyUnread(name, found.why));
    return found.found === 'text' ? found.text.split('\n').filter((line) => line !== '') : [];
  }

  /**
   * Appends the lines of the first one's month, all or none: what a full disk took of them is taken
   * back.
   *
   * @returns How many those were.
   */
  #appendMonth(all: readonly HistoryLine[]): number {
    const month = utcMonth(all[0]?.at ?? 0);
    const file = this.#fileOf(month);
    const other = all.findIndex(({ at }) => utcMonth(at) !== month);
    const lines = other < 0 ? all : all.slice(0, other);
    const { size } = fstatSync(file);
    try {
      endTornLine(this.#disk, file, size);
      for (const { text } of lines) writeWhole(this.#disk, file, `${text}\n`);
      this.#disk.syncData(file);
      return lines.length;
    } catch (error) {
      this.#takeBack(file, size);
      throw error;
    }
  }

  #takeBack(file: number, size: number): void {
    try {
      ftruncateSync(file, size);
    } catch {
      // The half line stays; it is ended before the next write.
    }
    this.close();
  }

  #fileOf(month: string): number {
    if (this.#open !== null && (this.#open.month !== month || wasDeleted(this.#open.file)))
      this.close();
    if (this.#open !== null) return this.#open.file;
    this.#ports.machine.keep();
    this.#makeFolder(this.#ports.folder);
    this.#makeFolder(this.#folder);
    const path = join(this.#folder, `${month}.ndjson`);
    if (isOther(path, 'file')) this.#moveAway(path);
    const file = this.#disk.open(path, 'a+');
    this.#open = { month, file };
    return file;
  }

  #makeFolder(path: string): void {
    if (isOther(path, 'folder')) this.#moveAway(path);
    makePrivateFolder(path);
  }

  #moveAway(path: string): void {
    this.#ports.tell(en.storage.historyKept(basename(setAside(path, this.#ports.stamp))));
  }
}

/** Whether something lies there that is not what belongs there. */
function isOther(path: string, wanted: 'file' | 'folder'): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  return wanted === 'file' ? !stats.isFile() : !stats.isDirectory();
}

/** A person may delete the history while Knead runs; it must not go on into a file without a name. */
const wasDeleted = (file: number): boolean => fstatSync(file).nlink === 0;

function endTornLine(disk: Disk, file: number, size: number): void {
  if (size === 0) return;
  const last = new Uint8Array(1);
  readSync(file, last, 0, 1, size - 1);
  if (last[0] !== NEWLINE) writeWhole(disk, file, '\n');
}
