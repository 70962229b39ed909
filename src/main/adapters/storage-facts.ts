import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StorageFacts } from '#shared/reach/diagnostics';
import { canWriteIn, readText } from './files';

/** How the files of a user-data folder stand; none of them is opened. */
export function storageFacts(folder: string): StorageFacts {
  const history = filesIn(join(folder, 'history'));
  return {
    writable: canWriteIn(folder),
    settingsBytes: bytesOf(join(folder, 'settings.json')),
    stateBytes: bytesOf(join(folder, 'state.json')),
    historyFiles: history.length,
    historyBytes: history.reduce((sum, path) => sum + (bytesOf(path) ?? 0), 0),
    setAside: filesIn(folder).filter((path) => path.includes('.unreadable-')).length,
  };
}

const bytesOf = (path: string): number | null =>
  statSync(path, { throwIfNoEntry: false })?.size ?? null;

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return []; // not there, or not to be read, which `writable` tells too
  }
}

/** The last lines of the log, oldest first, those of the full one before included. */
export function lastLogLines(path: string, most: number): readonly string[] {
  return [`${path}.old`, path].flatMap(linesOf).slice(-most);
}

function linesOf(path: string): readonly string[] {
  const found = readText(path);
  return found.found === 'text' ? found.text.split('\n').filter((line) => line !== '') : [];
}
