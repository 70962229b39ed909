import type { RunEntry } from '../ipc';
import {
  days,
  type Instant,
  isDay,
  isoInstant,
  type LocalDay,
  minutes,
  type Now,
  noonOf,
} from '../time';
import type { RunRecord } from './record';

/** How many days ago a run may lie that is told of now: as far as runs are compared at all. */
export const MOST_DAYS_BACK = 14;

/** What is wrong with the day of a run. */
export type RunDayProblem = 'form' | 'future' | 'too-long-ago';

/** The date on the person's calendar. A run is dated by it, whatever hour the day of the tallies begins. */
export const calendarDay = ({ wallAt, offsetMinutes }: Now): LocalDay =>
  isoInstant(wallAt + minutes(offsetMinutes)).slice(0, 10);

/** The days before today that a run may have been, newest first, each with its noon. */
export const earlierRunDays = (
  now: Now,
): readonly { readonly day: LocalDay; readonly at: Instant }[] =>
  Array.from({ length: MOST_DAYS_BACK }, (_, index) => {
    const day = dayBefore(now, index + 1);
    return { day, at: noonOf(day, now.offsetMinutes) };
  });

const dayBefore = (now: Now, ago: number): LocalDay =>
  calendarDay({ ...now, wallAt: now.wallAt - days(ago) });

/** Whether a word names a day at all, whichever day it is now. */
export const isRunDay = (word: string): boolean =>
  ['today', 'yesterday'].includes(word.trim().toLowerCase()) || isDay(word.trim());

/**
 * Reads the day of a run as it is typed: `2026-11-24`, `today` or `yesterday`.
 *
 * @returns The day, or what is wrong with it.
 */
export function runDay(word: string, now: Now): { readonly day: LocalDay } | RunDayProblem {
  const day = meant(word.trim().toLowerCase(), now);
  if (!isDay(day)) return 'form';
  if (day > calendarDay(now)) return 'future';
  return day < dayBefore(now, MOST_DAYS_BACK) ? 'too-long-ago' : { day };
}

function meant(word: string, now: Now): string {
  if (word === 'today') return calendarDay(now);
  return word === 'yesterday' ? dayBefore(now, 1) : word;
}

/**
 * A run as it goes into the history. One of today was just now; one of another day was at its noon, for
 * nobody is asked the hour.
 */
export function runRecordOf({ day, ...run }: RunEntry, now: Now): RunRecord {
  const { wallAt, offsetMinutes } = now;
  const isToday = day === null || day === calendarDay(now);
  const at = isToday ? wallAt : noonOf(day, offsetMinutes);
  return { at, offsetMinutes, loggedAt: isToday ? null : wallAt, ...run };
}

/** When the person told of a run. */
export const toldAt = ({ at, loggedAt }: RunRecord): Instant => loggedAt ?? at;

/** By the day of the run; runs of one day as they were told of. */
export const byDay = (a: RunRecord, b: RunRecord): number => a.at - b.at || toldAt(a) - toldAt(b);
