import type { Hand, SensorHealth } from './activity/input';
import type { Reminder } from './app/reminder';
import type { DailyLimit } from './breaks/daily';
import type { Choices } from './breaks/escalation';
import type { AfterRunOffer } from './guide/after-run';
import type { ComplaintCare } from './guide/experience';
import type { SpotTally } from './guide/learning';
import type { Relief, UsedToday } from './guide/relief';
import type { ReliefAnswers, ReliefScreenings } from './guide/relief-screening';
import type { RunCare } from './guide/run-care';
import type { Answers, ScreeningView } from './guide/screening';
import type { BreakKind, RunRecord, SessionEnd, SessionRecord, StepRecord } from './history/record';
import type { SettingKey } from './settings/definition';
import type { SettingValue } from './settings/edit';
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

export interface BreakTally {
  readonly prompted: number;
  readonly taken: number;
  readonly natural: number;
  readonly postponed: number;
  readonly skipped: number;
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

/** The two prompt surfaces of an arm break, the micro-break's small card, and the day's one notice. */
export type PromptSurface = 'heads-up' | 'card' | 'micro' | 'limit';

/** What a prompt window draws. */
export interface PromptView {
  /** Names this prompt; an answer that names another one comes too late and changes nothing. */
  readonly id: number;
  readonly surface: PromptSurface;
  /** The time the prompt surface was shown. */
  readonly shownAt: Instant;
  readonly offer: Offer;
  /** Why it is here: minutes of work and presses since the last break of this kind. */
  readonly because: {
    readonly activeMinutes: number;
    readonly keys: number;
    readonly clicks: number;
  };
  /** Heads-up only: when the card is expected. */
  readonly cardInMs: Millis | null;
  /** 0 at first; after the third postpone in a row the card offers 60 seconds. */
  readonly postponedInARow: number;
  readonly skippedToday: number;
  readonly choices: Choices;
  /** Micro-break only: the rest that is left, if both hands rest on. */
  readonly restLeftMs: Millis | null;
  /** True while both hands rest, so that what is left may be counted down. */
  readonly resting: boolean;
  /** True once the card was opened by the tray or the chord, and may take the keyboard. */
  readonly focusable: boolean;
  /** True for a card that was asked for to look at: its answers close it and count nothing. */
  readonly sample: boolean;
}

/** A rest that was accepted; it counts while both hands rest. */
export interface RestView {
  readonly forMs: Millis;
  readonly leftMs: Millis;
  readonly resting: boolean;
}

/** What would be started: a routine on a hand, or a plain rest when the day's presses are used up. */
export type Offer =
  | {
      readonly kind: 'press';
      readonly routineId: string;
      /** What it begins with: of the spots that take turns, the one whose turn it is. */
      readonly spotId: string;
      readonly side: Hand;
      readonly seconds: number;
    }
  | { readonly kind: 'rest'; readonly why: RestReason; readonly seconds: number }
  | { readonly kind: 'micro'; readonly seconds: number };

/** Why a plain rest is offered: the day or the place had its presses, or every place is to be avoided. */
export type RestReason = 'daily-cap' | 'place-cap' | 'avoided' | 'safety';

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
  /** True for a person who presses at three out of ten at most. */
  readonly light: boolean;
  /** True while the stage is the focused window. */
  readonly focused: boolean;
}

/** How a session of the legs is shown and heard. */
export interface FloorPreferences {
  readonly largeText: boolean;
  readonly voice: boolean;
  /** The picture is turned by a quarter, for somebody who lies on the side. */
  readonly lying: boolean;
}

/** The settings windows draw with. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly textScale: number;
  readonly reducedMotion: 'system' | 'on' | 'off';
  readonly easierLetters: boolean;
  readonly farText: boolean;
  /** What is different in a session of the legs: it is followed from the floor. */
  readonly legs: FloorPreferences;
  readonly voice: boolean;
  readonly voiceName: string;
  readonly voiceRate: number;
  readonly volume: number;
  readonly chimes: boolean;
  readonly edgeFlash: boolean;
  readonly perSpotCheck: boolean;
  readonly characterKeys: boolean;
  /** 15 to 90 seconds, or null for the routine's own. */
  readonly holdSeconds: number | null;
  readonly tools: readonly string[];
  /** Regions that are never pressed. */
  readonly avoid: readonly string[];
  readonly mouseHand: Hand;
  readonly postponeSeconds: number;
  readonly promptSound: boolean;
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
  /** Null when not paused or paused without an end; see `paused`. */
  readonly pausedUntil: Instant | null;
  readonly paused: boolean;
  readonly prompt: PromptView | null;
  readonly session: SessionView | null;
  readonly screening: ScreeningView;
  /** The press a click on the tray would start. */
  readonly offer: Offer;
  /** What a press would begin with on each hand, for a hand that the person chooses. */
  readonly spots: Readonly<Record<Hand, string | null>>;
  /** The last sessions, newest first, at most ten. */
  readonly recent: readonly SessionRecord[];
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

/** `left`: the way out that always works; the break stays due and comes again. */
export type PromptAnswer = 'accepted' | 'postponed' | 'skipped' | 'left';

/** What the stage reports about the session it runs. */
export type SessionReport =
  | { readonly type: 'session-started'; readonly sessionId: number; readonly before: number | null }
  | {
      readonly type: 'step-finished';
      readonly sessionId: number;
      readonly index: number;
      readonly step: StepRecord | null;
      /** True for the last step: the session counts as finished, whatever becomes of the rating. */
      readonly last: boolean;
      /** Seconds of guided time so far, pauses left out; 0 to 3600. */
      readonly seconds: number;
    }
  | {
      readonly type: 'session-ended';
      readonly sessionId: number;
      readonly ended: Exclude<SessionEnd, 'abandoned'>;
      readonly reason: string | null;
      readonly before: number | null;
      readonly after: number | null;
      readonly steps: readonly StepRecord[];
      /** Seconds of guided time, pauses left out; 0 to 3600. */
      readonly seconds: number;
    };

/** A run as the person tells of it; when it was logged is main's to say. */
export type RunEntry = Omit<RunRecord, 'at' | 'offsetMinutes'>;

/** Everything a window may ask for. Main parses each one before acting on it. */
export type Intent =
  | { readonly type: 'answer-prompt'; readonly promptId: number; readonly answer: PromptAnswer }
  | { readonly type: 'start-press'; readonly routineId: string | null; readonly side: Hand | null }
  /** Plans a session for a complaint, in so many whole minutes or as long as it needs, and begins it. */
  | {
      readonly type: 'start-relief';
      readonly complaintId: string;
      readonly side: Hand;
      readonly minutes: number | null;
    }
  /** Begins the plain rest that takes the place of a press. */
  | { readonly type: 'start-rest' }
  /** Null means until the person resumes; 'tomorrow' until the next day start. */
  | { readonly type: 'pause-breaks'; readonly forMs: Millis | 'tomorrow' | null }
  /** Until the next time the clock shows this; whole minutes, 24 hours. */
  | { readonly type: 'pause-until'; readonly hour: number; readonly minute: number }
  | { readonly type: 'resume-breaks' }
  | { readonly type: 'undo-skip' }
  /** Of this press, tomorrow at this hour; null takes it back. */
  | { readonly type: 'remind'; readonly press: Pick<Reminder, 'routineId' | 'side'> | null }
  | { readonly type: 'set-setting'; readonly key: SettingKey; readonly value: SettingValue }
  /** Null resets every setting. */
  | { readonly type: 'reset-settings'; readonly key: SettingKey | null }
  | { readonly type: 'undo-reset' }
  /** Shows the card as a break would; the card counts nothing. */
  | { readonly type: 'show-sample-prompt' }
  /** Asks for the permission to count where it is missing; elsewhere tries the hook again. */
  | { readonly type: 'start-counting' }
  /** The safety check, answered in full. */
  | {
      readonly type: 'answer-screening';
      readonly answers: Answers;
      readonly doctorAgreed: boolean;
    }
  /**
   * The cards before a complaint, or before a routine of the legs: `complaintId` names either.
   * `answers` holds each question that was asked.
   */
  | {
      readonly type: 'answer-relief-screening';
      readonly complaintId: string;
      readonly answers: ReliefAnswers;
      readonly doctorAgreed: boolean;
    }
  /** Somebody who knows has looked at a complaint, or at pain on runs; as in `complaintCare`, `runCare`. */
  | {
      readonly type: 'answer-care';
      readonly complaintId: string | null;
      readonly side: Hand | null;
    }
  | { readonly type: 'log-run'; readonly run: RunEntry }
  /** What is offered after a run is not wanted. */
  | { readonly type: 'dismiss-after-run' }
  | { readonly type: 'close-window' }
  /** A click on a covered screen, beside its controls. */
  | { readonly type: 'take-keyboard' }
  | { readonly type: 'painted' }
  | SessionReport;

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
