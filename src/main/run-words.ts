import { parseArgs } from 'node:util';
import { runLimits } from '#shared/history/record';
import { isRunDay } from '#shared/history/run-day';
import { numberFrom } from '#shared/history/run-length';
import type { RunEntry } from '#shared/ipc';
import { complaintIndex } from '#shared/knowledge/complaint-index';
import { runsEn } from '#shared/text/runs-en';

/** A run to be logged. Its day is still as it was typed: only the running app knows which day it is. */
export interface RunCommand {
  readonly kind: 'run';
  readonly run: RunEntry;
}

export const runHelp = `  knead run log [--minutes 40] [--km 8] [--pain 2] [--after 3]
            [--where PLACE] [--side left|right] [--date 2026-11-24]
                            log a run; pain while running and after it, 0 to 10;
                            a run of another day takes its date, or yesterday
`;

const USAGE =
  '"run" takes: log [--minutes N] [--km N] [--pain 0-10] [--after 0-10] [--where PLACE] [--side left|right] [--date DAY].';

const { minutes: minutesLimit, km: kmLimit } = runLimits;

/** Reads the words after `run`. */
export function parseRun(
  rest: readonly string[],
): { readonly command: RunCommand } | { readonly error: string } {
  const [what, ...options] = rest;
  const given = what === 'log' ? readOptions(options) : null;
  if (given === null) return { error: USAGE };
  const problem = problemOf(given);
  if (problem !== null) return { error: problem };
  const { minutes, km, pain, after, where, side, date } = given;
  const number = (word = '') => numberFrom(word);
  return {
    command: {
      kind: 'run',
      run: {
        minutes: number(minutes),
        km: number(km),
        during: number(pain),
        after: number(after),
        where: where ?? null,
        side: side === 'left' || side === 'right' ? side : null,
        day: date ?? null,
      },
    },
  };
}

type Options = NonNullable<ReturnType<typeof readOptions>>;

function readOptions(args: readonly string[]) {
  const word = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        minutes: word,
        km: word,
        pain: word,
        after: word,
        where: word,
        side: word,
        date: word,
      },
    }).values;
  } catch {
    return null;
  }
}

/** What is wrong with the options, in a line that says what is allowed; null when nothing is. */
function problemOf({ minutes, km, pain, after, where, side, date }: Options): string | null {
  if (minutes === undefined && km === undefined && pain === undefined)
    return '"run log" needs at least one of --minutes, --km and --pain.';
  if (!isWhole(minutes, minutesLimit))
    return `--minutes takes a whole number from ${minutesLimit.min} to ${minutesLimit.max}.`;
  if (km !== undefined && !isWithin(numberFrom(km) ?? Number.NaN, kmLimit))
    return `--km takes a number from ${kmLimit.min} to ${kmLimit.max}, such as 8.5 or 8,5.`;
  if (!isWhole(pain, SCALE)) return '--pain takes a whole number from 0 to 10.';
  if (!isWhole(after, SCALE)) return '--after takes a whole number from 0 to 10.';
  if (side !== undefined && side !== 'left' && side !== 'right')
    return '--side takes left or right.';
  if (date !== undefined && !isRunDay(date)) return runsEn.wrongDay.form;
  if (where !== undefined && !places().includes(where))
    return `Unknown place "${where}". Use one of: ${places().join(', ')}.`;
  return null;
}

interface Limit {
  readonly min: number;
  readonly max: number;
}

const SCALE: Limit = { min: 0, max: 10 };

const isWithin = (value: number, { min, max }: Limit): boolean => value >= min && value <= max;

const isWhole = (word: string | undefined, limit: Limit): boolean =>
  word === undefined || (/^\d{1,4}$/.test(word) && isWithin(Number(word), limit));

/** Where a run can hurt: every complaint of the legs. */
const places = (): readonly string[] =>
  complaintIndex.filter(({ limb }) => limb === 'lower').map(({ id }) => id);
