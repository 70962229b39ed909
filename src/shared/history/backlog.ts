import type { Instant } from '../time';

/** A line of the history with the instant that says into which month it goes. */
export interface HistoryLine {
  readonly at: Instant;
  readonly text: string;
}

/** Lines that the disk has not taken yet, oldest first. */
export interface Backlog {
  readonly waiting: readonly HistoryLine[];
  /** Lines that had to go because too many waited. */
  readonly lost: number;
}

export const emptyBacklog: Backlog = { waiting: [], lost: 0 };

/** A day has 1,440 minutes, and hardly ever six hundred prompts and sessions. About 200 kB. */
export const MOST_WAITING = 2_048;

/** Adds a line; beyond a day's worth the oldest goes. */
export function addLine({ waiting, lost }: Backlog, line: HistoryLine): Backlog {
  const all = [...waiting, line];
  const surplus = Math.max(0, all.length - MOST_WAITING);
  return { waiting: all.slice(surplus), lost: lost + surplus };
}

/** What waits once the disk took the first lines. */
export const withoutFirst = ({ waiting, lost }: Backlog, written: number): Backlog => ({
  waiting: waiting.slice(written),
  lost,
});
