import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MachineLine } from '#shared/history/export';
import { readText, reasonOf } from './files';

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

/**
 * The lines of every machine's history that are no minutes, oldest month first. Months are read one by
 * one and beside other work, since ten years of them are a hundred megabytes.
 *
 * @param unread Hears of a month that cannot be read, and why; the others go on.
 */
export async function* eventLines(
  folder: string,
  unread: (path: string, why: string) => void,
): AsyncGenerator<string> {
  for (const { path } of monthFiles(folder)) {
    try {
      yield* linesWithBrace(await readFile(path, 'utf8'));
    } catch (error) {
      unread(path, reasonOf(error));
    }
  }
}

/** Minutes are arrays, and a thousand times as many; they are stepped over without being cut out. */
function* linesWithBrace(text: string): Generator<string> {
  let from = text.startsWith('{') ? 0 : braceAfter(text, 0);
  while (from >= 0) {
    const end = text.indexOf('\n', from);
    yield end < 0 ? text.slice(from) : text.slice(from, end);
    from = end < 0 ? -1 : braceAfter(text, end);
  }
}

/** Where the next line begins that begins with a brace; -1 where none does. */
function braceAfter(text: string, at: number): number {
  const found = text.indexOf('\n{', at);
  return found < 0 ? -1 : found + 1;
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
