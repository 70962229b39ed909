import { basename, dirname, join, resolve } from 'node:path';
import { type ExportTally, exportText } from '#shared/history/export';
import { parseSettings } from '#shared/settings/schema';
import { en } from '#shared/text/en';
import type { CommandReply } from './adapters/command-socket';
import { readText, reasonOf, troubleOf } from './adapters/files';
import { historyLines } from './adapters/history-lines';
import { targetProblem, writeInParts } from './adapters/part-writer';
import type { ExportCommand } from './export-words';

/**
 * Carries out `knead export`. It only reads the history, so it works whether Knead runs or not; of a
 * Knead that runs the minute under way is not in it.
 *
 * @param folder The user-data folder.
 * @param cwd What a relative file name belongs to.
 */
export function exportHistory(command: ExportCommand, folder: string, cwd: string): CommandReply {
  const words = en.export;
  const file = resolve(cwd, command.file);
  const problem = targetProblem(file, command.force);
  if (problem === 'folder-missing') return failed(words.noFolder(dirname(file)));
  if (problem === 'exists') return failed(words.exists(file));
  if (problem === 'no-file') return failed(words.isFolder(file));

  const unread: string[] = [];
  const lines = historyLines(join(folder, 'history'), (path, why) =>
    unread.push(words.unread(basename(path), why)),
  );
  if (lines === null) return failed(words.noHistory(folder));
  const text = exportText(lines, { ...command, dayStartHour: dayStartOf(folder) });
  try {
    const tally = writeInParts(file, text, (done) => done.days > 0);
    return reply(file, tally, unread);
  } catch (error) {
    return failed(words.cannotWrite(troubleOf(error), file, reasonOf(error)));
  }
}

function reply(file: string, tally: ExportTally, unread: readonly string[]): CommandReply {
  const words = en.export;
  const warnings = [...unread, ...(tally.leftOut > 0 ? [words.leftOut(tally.leftOut)] : [])];
  if (tally.days === 0) return failed([words.nothingThen, ...warnings].join('\n'));
  return { exit: 0, out: `${words.done(file, tally)}\n`, err: warnings.join('\n') };
}

/** The person's start of day; settings that cannot be read are the app's to complain of. */
function dayStartOf(folder: string): number {
  const found = readText(join(folder, 'settings.json'));
  return parseSettings(found.found === 'text' ? parsed(found.text) : {}).settings['day.start'];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const failed = (err: string): CommandReply => ({ exit: 1, out: '', err });
