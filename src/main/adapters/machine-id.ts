import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { en } from '#shared/text/en';
import { readText, reasonOf, setAside, writeFileAtomically } from './files';

const PATTERN = /^[0-9a-f]{8}$/;

/** No secret: it only keeps the machines of one person apart, and `node:crypto` takes long to load. */
const randomId = (): string =>
  Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');

/** The random name of this machine's history folder, made once; it says nothing about the machine. */
export interface MachineId {
  readonly id: string;
  /** One line for the person when the file could not be used; else null. */
  readonly notice: string | null;
  /** Makes sure that the next start finds the same name. Throws when the disk does not take it. */
  readonly keep: () => void;
}

/**
 * Reads the name, or makes one.
 *
 * Beside a damaged file the only history there is must be this machine's, and is gone on with; where
 * the file is missing it may be another machine's, in a folder that is carried between them.
 */
export function machineId(path: string, historyFolder: string, stamp: string): MachineId {
  const found = readText(path);
  const known = found.found === 'text' ? found.text.trim() : '';
  if (PATTERN.test(known)) return { id: known, notice: null, keep: () => {} };
  const damaged = found.found !== 'nothing';
  const { notice, inTheWay } = damaged ? moveAway(path, stamp) : free;
  const id = (damaged ? onlyHistory(historyFolder) : null) ?? randomId();
  let kept = inTheWay;
  const keep = () => {
    if (kept) return;
    writeFileAtomically(path, `${id}\n`);
    kept = true;
  };
  return { id, notice, keep };
}

const free = { notice: null, inTheWay: false };

function moveAway(path: string, stamp: string) {
  try {
    return {
      notice: en.storage.machineIdKept(basename(setAside(path, stamp))),
      inTheWay: false,
    };
  } catch (error) {
    return { notice: en.storage.leftInPlace(basename(path), reasonOf(error)), inTheWay: true };
  }
}

function onlyHistory(folder: string): string | null {
  try {
    const [first = null, second] = readdirSync(folder).filter((name) => PATTERN.test(name));
    return second === undefined ? first : null;
  } catch {
    return null; // no history yet
  }
}
