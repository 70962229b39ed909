import type { Millis } from '../time';

export type Hand = 'left' | 'right';

export const HANDS: readonly Hand[] = ['left', 'right'];

export const otherHand = (hand: Hand): Hand => (hand === 'left' ? 'right' : 'left');

/**
 * What one hand did since the last reading. Numbers only, and this record is all that ever leaves
 * the input hook: which key it was is not in it and cannot be rebuilt from it.
 */
export interface InputCounts {
  /** Key presses; a held key is one press however often it repeats. */
  readonly keys: number;
  /** Presses made while a modifier (Ctrl, Alt, Super, Shift) was down. */
  readonly chords: number;
  readonly clicks: number;
  /** Wheel notches. */
  readonly scrolls: number;
  /** Time a mouse button was down while the pointer moved. */
  readonly dragMs: Millis;
  /** Time any key was held beyond its first repeat. */
  readonly heldMs: Millis;
}

export const noCounts: InputCounts = {
  keys: 0,
  chords: 0,
  clicks: 0,
  scrolls: 0,
  dragMs: 0,
  heldMs: 0,
};

/** One reading of the meter: both hands and the pointer. The pointer belongs to the mouse hand. */
export interface InputReading {
  readonly left: InputCounts;
  readonly right: InputCounts;
  /** Pointer travel in pixels. */
  readonly travelPx: number;
}

export const noInput: InputReading = { left: noCounts, right: noCounts, travelPx: 0 };

/**
 * What was counted between two heartbeats.
 *
 * A slice with input is at most a second or two long. A slice without input may be as long as the
 * rest was: the heartbeat sleeps while the hands do.
 */
export interface ActivitySlice {
  /** Real time since the slice before, sleep included; never negative. */
  readonly elapsedMs: Millis;
  readonly input: InputReading;
  /**
   * Whether the person was working, by the system's word: where nothing counts, and while it
   * contradicts a hook that is silent. Null where the hook's word counts, and where nobody knows.
   */
  readonly systemActive: boolean | null;
  /**
   * Silence before this slice that was taken for rest, and that somebody may have worked through
   * unheard: the rest it was is taken back. Zero but when a deaf hook is found out.
   */
  readonly doubtedMs?: Millis;
}

/**
 * How much the counts can be trusted. `lost`: the system says active, the hook hears nothing; a
 * stored minute is also `lost` where nothing at all was known of it.
 */
export type SensorMode = 'counting' | 'idle-only' | 'lost' | 'off';

/**
 * Why nothing is counted. `chosen`: the setting `sensor` says so. `deaf`: the hook runs and hears
 * nothing. `idle-unknown`: not even the idle time can be had, so nothing is known at all.
 */
export type BlindReason =
  | 'chosen'
  | 'wayland'
  | 'permission'
  | 'cannot-start'
  | 'no-library'
  | 'wrong-build'
  | 'deaf'
  | 'idle-unknown';

/** How the sensor stands, and why it does not count; `why` is null while it does. */
export interface SensorHealth {
  readonly mode: SensorMode;
  readonly why: BlindReason | null;
}
