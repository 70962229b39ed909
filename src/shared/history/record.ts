import type { Hand, SensorMode } from '../activity/input';
import type { Instant } from '../time';

/** The kinds of break. `press` is the forearm-release break, "arm break" in what people read. */
export type BreakKind = 'micro' | 'press' | 'dailyLimit';

/** How a break that was due ended. */
export type Outcome = 'taken' | 'natural' | 'postponed' | 'skipped' | 'ignored' | 'held';

/** The counts of one hand in one minute, in the order they are written. Times in whole seconds. */
export interface MinuteCounts {
  readonly keys: number;
  readonly chords: number;
  readonly clicks: number;
  readonly scrolls: number;
  readonly dragSeconds: number;
  readonly heldSeconds: number;
}

/** One minute of load; the finest grain that is ever stored. */
export interface MinuteRecord {
  /** Whole minutes since the Unix epoch. */
  readonly utcMinute: number;
  readonly offsetMinutes: number;
  readonly sensor: SensorMode;
  readonly activeSeconds: number;
  readonly left: MinuteCounts;
  readonly right: MinuteCounts;
  readonly travelPx: number;
}

export interface PromptRecord {
  readonly kind: BreakKind;
  readonly at: Instant;
  readonly offsetMinutes: number;
  readonly outcome: Outcome;
  /** Why it was held or ended as it did, in a word; null when there is nothing to say. */
  readonly reason: string | null;
}

/** What a run may be, so that a slip of the finger is found out. */
export const runLimits = {
  minutes: { min: 1, max: 1_440 },
  km: { min: 0.1, max: 300 },
} as const;

/** A run as the person logged it; what was not said is null. */
export interface RunRecord {
  /** When it was: of today as it was logged, of another day its noon. */
  readonly at: Instant;
  readonly offsetMinutes: number;
  /** When it was logged, where that was on another day; else null. */
  readonly loggedAt: Instant | null;
  readonly minutes: number | null;
  readonly km: number | null;
  /** Pain while running and after it, whole numbers 0 to 10. */
  readonly during: number | null;
  readonly after: number | null;
  /** Where it hurt: the id of a complaint. */
  readonly where: string | null;
  readonly side: Hand | null;
}

/** A step of a session as it was done. */
export interface StepRecord {
  readonly spotId: string;
  readonly side: Hand;
  /** Places pressed, in order, counted from 0. */
  readonly places: readonly number[];
  readonly heldSeconds: number;
  readonly answer: 'better' | 'same' | 'worse' | null;
}

export type SessionEnd = 'finished' | 'stopped' | 'abandoned';

export interface SessionRecord {
  readonly startedAt: Instant;
  readonly offsetMinutes: number;
  readonly routineId: string;
  readonly complaintId: string | null;
  readonly side: Hand;
  readonly steps: readonly StepRecord[];
  /** Numeric rating scale, whole numbers 0 (none) to 10 (worst); null when not rated. */
  readonly before: number | null;
  readonly after: number | null;
  readonly ended: SessionEnd;
  /** Why it was stopped (`pain`, `red-flag`, `by-user` …); null when it simply finished. */
  readonly reason: string | null;
  /** Seconds of guided time, pauses left out. */
  readonly seconds: number;
}
