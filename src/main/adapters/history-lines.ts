import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MachineLine } from '#shared/history/export';
import { readText } from './files';

/**
 * The lines of every machine's history, oldest month first, one month in memory at a time.
 *
 * @param unread Hears of a month that cannot be read, and why; the others go on.
 * @returns Null when there is no history at all.
 */
export function historyLines(
  folder: string,
  unread: (path: string, why: string) => void,
): Iterable<MachineLine> | null {
  const files = monthFiles(folder);
  return files.length === 0 ? null : readAll(files, unread);
}

interface MonthFile {
  readonly machine: string;
  readonly path: string;
}

function monthFiles(folder: string): readonly MonthFile[] {
  return namesIn(folder).flatMap((machine) =>
    namesIn(join(folder, machine))
      .filter((name) => /^\d{4}-\d{2}\.ndjson$/.test(name))
      .map((name) => ({ machine, path: join(folder, machine, name) })),
  );
}

/** What is no folder, or not there, holds no history; sorted, months are in their order. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function* readAll(
  files: readonly MonthFile[],
  unread: (path: string, why: string) => void,
): Generator<MachineLine> {
  for (const { machine, path } of files) {
    const found = readText(path);
    if (found.found === 'unreadable') unread(path, found.why);
    if (found.found !== 'text') continue;
    for (const text of found.text.split('\n')) if (text.trim() !== '') yield { machine, text };
  }
}
