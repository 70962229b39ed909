import type { Hand, SensorHealth } from './activity/input';
import type { Reminder } from './app/reminder';
import type { DailyLimit } from './breaks/daily';
import type { QuietReport, SignalName } from './breaks/signals';
import type { AfterRunOffer } from './guide/after-run';
import type { ComplaintCare } from './guide/experience';
import type { SpotTally } from './guide/learning';
import type { LastTime, Past } from './guide/past';
import type { Relief, UsedToday } from './guide/relief';
import type { ReliefScreenings } from './guide/relief-screening';
import type { RunCare } from './guide/run-care';
import type { ScreeningView } from './guide/screening';
import type { BreakKind, RunRecord, SessionRecord, StepRecord } from './history/record';
import type { Preferences } from './preferences';
import type { Offer, PromptView } from './prompt-view';
import type { Settings } from './settings/schema';
import type { Instant, Millis } from './time';

/** What the day so far adds up to. Presses only; micro-breaks have their own tally. */
export interface TodayTotals {
  readonly keys: number;
  readonly clicks: number;
  readonly scrolls: number;
  readonly travelPx: number;
  readonly activeSeconds: number;
  readonly left: { readonly keys: number; readonly clicks: number };
  readonly right: { readonly keys: number; readonly clicks: number };
  readonly press: BreakTally;
  readonly micro: BreakTally;
}

export interface BreakTally {
  readonly prompted: number;
  readonly taken: number;
  readonly natural: number;
  readonly postponed: number;
  readonly skipped: number;
}

/** A quarter of an hour in whole seconds, at most 900 each; `gap` is time that went unheard. */
export interface QuarterView {
  readonly active: number;
  readonly known: number;
  readonly gap: number;
}

/** The day so far. */
export interface DayHours {
  /** When the day began. */
  readonly from: Instant;
  /** From then to now; the last is the present one. */
  readonly quarters: readonly QuarterView[];
}

/** Where the next break stands; the words of `knead status`. */
export type NextState =
  | 'counting'
  | 'soon'
  | 'due'
  | 'prompting'
  | 'in-session'
  | 'held'
  | 'paused';

/** Why a break that is due is not offered now. */
export type HeldReason =
  | 'call'
  | 'share'
  | 'full-screen'
  | 'dnd'
  | 'presentation'
  | 'working-hours'
  | 'lock';

/**
 * A break that is due and comes after a while, at 0 in the next pause of the hands; `after` is what held
 * it until then, null where it was asked for before.
 */
export interface WaitView {
  readonly inMs: Millis;
  readonly after: HeldReason | null;
}

/** A rest that was accepted; it counts while both hands rest. */
export interface RestView {
  readonly forMs: Millis;
  readonly leftMs: Millis;
  readonly resting: boolean;
}

/** The guided session in progress, as main knows it. */
export interface SessionView {
  /** Names this session for the stage and its reports. */
  readonly id: number;
  readonly routineId: string;
  /** The spot it begins with; null for a routine that main does not know. */
  readonly spotId: string | null;
  /** The complaint that led here; null for a press. */
  readonly complaintId: string | null;
  /** What was put together for the complaint; null for a routine as it is. */
  readonly relief: Relief | null;
  readonly side: Hand;
  readonly startedAt: Instant;
  /** Steps already finished, for going on after a crash of the stage. */
  readonly finishedSteps: number;
  /** What was pressed so far, and the rating before; a stage that is opened again knows them from here. */
  readonly steps: readonly StepRecord[];
  readonly before: number | null;
  /** What the history says about the part it is about; null for a first one. */
  readonly past: Past | null;
  /** True for a person who presses at three out of ten at most. */
  readonly light: boolean;
  /** True while the stage is the focused window. */
  readonly focused: boolean;
}

/** What the system last said about calls, full screens and the like. */
export interface QuietHeard {
  readonly report: QuietReport;
  /** Null before the first question. */
  readonly askedAt: Instant | null;
}

export interface QuietView extends QuietHeard {
  /** Signals that are on and hold nothing for now: stuck until they were seen off, or let through for a break. */
  readonly ignored: readonly SignalName[];
}

/** Everything a window needs to draw itself. Pushed whole; small enough not to need patches. */
export interface Snapshot {
  readonly asOf: Instant;
  readonly offsetMinutes: number;
  readonly version: string;
  /** Where Knead runs, for advice that differs. */
  readonly system: 'linux' | 'mac' | 'windows';
  readonly sensor: SensorHealth & { readonly since: Instant };
  readonly today: TodayTotals;
  readonly hours: DayHours;
  /** The press reservoir of each hand: 0 rested, 1 due, above 1 overdue. */
  readonly dose: Readonly<Record<Hand, number>>;
  readonly next: {
    readonly kind: BreakKind;
    readonly state: NextState;
    /** Estimated time to the break at the present pace; null where there is no deadline. */
    readonly inMs: Millis | null;
  };
  /** The plain rest that runs in place of a press, or null. */
  readonly rest: RestView | null;
  /** The day's active time beside the person's two marks. */
  readonly daily: DailyLimit;
  readonly held: HeldReason | null;
  /** When the due break comes that was put off, or that a hold has just let go; else null. */
  readonly waits: WaitView | null;
  readonly quiet: QuietView;
  /** Null when not paused or paused without an end; see `paused`. */
  readonly pausedUntil: Instant | null;
  readonly paused: boolean;
  readonly prompt: PromptView | null;
  readonly session: SessionView | null;
  /** True while the screen is locked or blanked, or the machine goes to sleep; not where work goes on behind it. */
  readonly locked: boolean;
  readonly screening: ScreeningView;
  /** The press a click on the tray would start. */
  readonly offer: Offer;
  /** What a press would begin with on each hand, for a hand that the person chooses. */
  readonly spots: Readonly<Record<Hand, string | null>>;
  /** The last sessions, newest first, at most ten. */
  readonly recent: readonly SessionRecord[];
  /** The complaints of the past with their sides, what was last first; empty until the history was read. */
  readonly lastTimes: readonly LastTime[];
  /** What the day's caps are counted by. */
  readonly used: UsedToday;
  /** What each spot has done for each complaint so far; empty until the history was read. */
  readonly learned: readonly SpotTally[];
  /** Complaints that somebody should look at before they are pressed again. */
  readonly complaintCare: readonly ComplaintCare[];
  /** The last answers before each complaint. */
  readonly reliefScreenings: ReliefScreenings;
  /** The last runs, newest first, at most ten. */
  readonly runs: readonly RunRecord[];
  /** Pain on runs that somebody should look at, or null. */
  readonly runCare: RunCare | null;
  /** What may follow the run that was just logged, or null. */
  readonly afterRun: AfterRunOffer | null;
  /** The press to remind of, or null. */
  readonly reminder: Reminder | null;
  /** A skip that can still be undone, or null. */
  readonly undoSkipUntil: Instant | null;
  /** One-line messages a person should see (a setting that fell back, a file set aside). */
  readonly notices: readonly string[];
  readonly preferences: Preferences;
  readonly settings: Settings;
  /** Until when the last reset of settings can be taken back, or null. */
  readonly undoResetUntil: Instant | null;
}
