import type { TodayTotals } from './ipc';

/** Presses, as the page saw them in its own window or as the hook counted them everywhere. */
export interface Presses {
  readonly keys: number;
  readonly clicks: number;
}

/**
 * `waiting`: too few keys so far, or the hook may still report. `some` and `nothing` are said once
 * it had its time.
 */
export type CountVerdict = 'waiting' | 'all' | 'some' | 'nothing';

/** So many keys make a test. */
export const TEST_KEYS = 10;

/** What the hook counted since the test began. Counts that fell began anew with a new day. */
export function heardSince(begin: TodayTotals, now: TodayTotals): Presses {
  const since = (from: number, to: number) => (to >= from ? to - from : to);
  return { keys: since(begin.keys, now.keys), clicks: since(begin.clicks, now.clicks) };
}

/**
 * What the test shows. The hook hears other windows as well, so that more than was seen is right.
 *
 * @param settled Whether the hook has had the time to report what the page saw.
 */
export function verdictOf(seen: Presses, heard: Presses, settled: boolean): CountVerdict {
  if (seen.keys < TEST_KEYS) return 'waiting';
  if (heard.keys >= seen.keys && heard.clicks >= seen.clicks) return 'all';
  if (!settled) return 'waiting';
  return heard.keys + heard.clicks === 0 ? 'nothing' : 'some';
}
