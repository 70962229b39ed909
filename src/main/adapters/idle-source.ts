import { type Millis, seconds } from '#shared/time';

/** How long the system has had no input, from one source or another. */
export interface IdleSource {
  /** Where it comes from, for the log and for reports of a fault. */
  readonly name: string;
  /**
   * The idle time in milliseconds; null while it is not known. Where asking takes time this is the
   * last answer, and the question for the next one is put.
   */
  idleMs(): Millis | null;
  /** How long the heartbeat may sleep between two looks. */
  longestSleepMs(): Millis;
  /** Calls back once when the idle time is seen to have ended; sources that cannot, never do. */
  wakeOnInput(wake: () => void): void;
  /** The answers were found to be no good; true when another source is tried in its place. */
  distrust(): boolean;
  close(): void;
}

/** A question that costs next to nothing may be put this often while hands rest. */
const CHEAP_LOOK_MS = seconds(5);

/** An idle time that the system tells at once, in whole seconds or finer. */
export const directIdle = (ask: () => Millis): IdleSource => ({
  name: 'Electron',
  idleMs: ask,
  longestSleepMs: () => CHEAP_LOOK_MS,
  wakeOnInput: () => {},
  distrust: () => false,
  close: () => {},
});
