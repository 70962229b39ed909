import { basename } from 'node:path';
import { readIfPresent, setAside, writeFileAtomically } from './files';

/** What was found at start: the stored value, nothing, or a file that had to be set aside. */
export type StoredState =
  | { readonly found: 'value'; readonly value: unknown }
  | { readonly found: 'nothing' }
  | { readonly found: 'unreadable'; readonly notice: string };

/** Keeps the running state (doses, pause, today's tallies) in one small file. */
export class StateStore {
  readonly #path: string;
  #written = '';

  constructor(path: string) {
    this.#path = path;
  }

  read(stamp: string): StoredState {
    const text = readIfPresent(this.#path);
    if (text === null) return { found: 'nothing' };
    try {
      return { found: 'value', value: JSON.parse(text) };
    } catch {
      return { found: 'unreadable', notice: this.setAside(stamp) };
    }
  }

  /** Keeps a file whose content makes no sense; returns the line that tells the person. */
  setAside(stamp: string): string {
    const aside = setAside(this.#path, stamp);
    return `The running state could not be read; it was kept as ${basename(aside)} and today was rebuilt from the history.`;
  }

  /** Writes only what changed. Throws when the disk does not take it. */
  write(value: unknown): void {
    const text = JSON.stringify(value);
    if (text === this.#written) return;
    writeFileAtomically(this.#path, text);
    this.#written = text;
  }
}
