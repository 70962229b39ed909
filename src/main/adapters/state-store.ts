import { basename } from 'node:path';
import { en } from '#shared/text/en';
import { type Disk, readText, realDisk, reasonOf, setAside, writeFileAtomically } from './files';

/** What was found at start: the stored value, nothing, or a file that had to be set aside. */
export type StoredState =
  | { readonly found: 'value'; readonly value: unknown }
  | { readonly found: 'nothing' }
  | { readonly found: 'unreadable'; readonly notice: string };

/** Keeps the running state (doses, pause, today's tallies) in one small file. */
export class StateStore {
  readonly #path: string;
  readonly #disk: Disk;
  #written = '';
  #isDurable = true;
  /** A damaged file that could not be moved; it must not be written over. */
  #inTheWay = false;

  constructor(path: string, disk: Disk = realDisk) {
    this.#path = path;
    this.#disk = disk;
  }

  read(stamp: string): StoredState {
    const file = readText(this.#path);
    if (file.found === 'nothing') return file;
    if (file.found === 'unreadable') return { found: 'unreadable', notice: this.setAside(stamp) };
    try {
      return { found: 'value', value: JSON.parse(file.text) };
    } catch {
      return { found: 'unreadable', notice: this.setAside(stamp) };
    }
  }

  /** Keeps a file whose content makes no sense; returns the line that tells the person. */
  setAside(stamp: string): string {
    try {
      return en.storage.stateKept(basename(setAside(this.#path, stamp)));
    } catch (error) {
      this.#inTheWay = true;
      return en.storage.leftInPlace(basename(this.#path), reasonOf(error));
    }
  }

  /**
   * Writes only what changed. Throws when the disk does not take it.
   *
   * @param durable Must outlive a power cut. Without it a crash of the app loses nothing, and after a
   * power cut today is rebuilt from the history at worst.
   */
  write(value: unknown, durable = true): void {
    if (this.#inTheWay) return;
    const text = JSON.stringify(value);
    if (text === this.#written && (this.#isDurable || !durable)) return;
    writeFileAtomically(this.#path, text, { durable, disk: this.#disk });
    this.#written = text;
    this.#isDurable = durable;
  }
}
