import type { Intent } from './intent';
import type { Snapshot } from './snapshot';

// Both ends of the bridge take every type of the contract from here.
export type { Intent, PromptAnswer, RunEntry, SessionReport } from './intent';
export type { FloorPreferences, Preferences } from './preferences';
export type { Offer, PromptSurface, PromptView, RestReason } from './prompt-view';
export type {
  BreakTally,
  DayHours,
  HeldReason,
  NextState,
  QuarterView,
  QuietHeard,
  RestView,
  SessionView,
  Snapshot,
  TodayTotals,
  WaitView,
} from './snapshot';

/** What the preload script puts on `window.bridge`: state comes down, intents go up. */
export interface Bridge {
  /** Calls back with the current snapshot at once, then after every change; returns the way to stop. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  /** Rejects with a one-line message when main refuses the intent. */
  dispatch(intent: Intent): Promise<void>;
}

/** Channel names, in one place. */
export const channels = {
  snapshot: 'knead:snapshot',
  subscribe: 'knead:subscribe',
  dispatch: 'knead:dispatch',
} as const;
