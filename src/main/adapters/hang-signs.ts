import { type Millis, seconds } from '#shared/time';

/** How often the guard looks. */
export const ROUND_MS: Millis = 500;
/** Main is given up when it has not ticked for this many rounds: five seconds. */
export const ROUNDS_TO_HANG = 10;
/** Main ticks five times in the time in which it has to tick once. */
export const TICK_MS: Millis = seconds(1);

/** What main and the guard share: a count of ticks, and whether there is anything to guard. */
export const SLOT = { ticks: 0, wanted: 1 } as const;
export const STILL_WANTED = 1;
export const SIGNS_BYTES = 2 * Int32Array.BYTES_PER_ELEMENT;

/** What the guard is given. */
export interface GuardOrder {
  readonly signs: SharedArrayBuffer;
  readonly logPath: string;
  /** What it writes into the log before it ends the process. */
  readonly line: string;
}
