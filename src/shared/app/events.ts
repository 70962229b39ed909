import type { ActivitySlice, BlindReason, Hand, SensorMode } from '../activity/input';
import type { QuietReport } from '../breaks/signals';
import type { Relief } from '../guide/relief';
import type { ReliefAnswers } from '../guide/relief-screening';
import type { Answers } from '../guide/screening';
import type { MinuteRecord, PromptRecord, RunRecord, SessionRecord } from '../history/record';
import type { Offer, PromptAnswer, PromptSurface, RunEntry, SessionReport } from '../ipc';
import type { Limb } from '../knowledge/terms';
import type { Instant, Millis, Now } from '../time';
import type { Reminder } from './reminder';

/** Who asked for a press. */
export type PressSource = 'prompt' | 'tray' | 'command' | 'window' | 'chord';

/**
 * Something that happened. Each carries the one reading of the clock taken for it.
 *
 * Time passes only in `ticked`: every other event is an instant.
 */
export type AppEvent = { readonly now: Now } & (
  | { readonly type: 'ticked'; readonly slice: ActivitySlice }
  /** The app starts: time since the state was saved is elapsed rest. */
  | { readonly type: 'started'; readonly restedMs: Millis }
  | {
      readonly type: 'sensor-changed';
      readonly mode: SensorMode;
      /** Why nothing is counted, where that is known. */
      readonly why?: BlindReason | null;
    }
  | { readonly type: 'prompt-answered'; readonly promptId: number; readonly answer: PromptAnswer }
  /** A command word: answers the due break, else starts the default press. */
  | { readonly type: 'break-requested'; readonly source: PressSource }
  | {
      readonly type: 'press-requested';
      readonly routineId: string | null;
      readonly side: Hand | null;
      readonly source: PressSource;
      /** The complaint that led here, for the record of the session. */
      readonly complaintId?: string | null;
    }
  /** A session for a complaint was planned and begins. */
  | {
      readonly type: 'relief-requested';
      readonly complaintId: string;
      readonly side: Hand;
      readonly routineId: string;
      readonly relief: Relief;
      readonly source: PressSource;
    }
  /** The plain rest that is offered in place of a press begins; nothing while a press is offered. */
  | { readonly type: 'rest-requested' }
  | {
      readonly type: 'screening-answered';
      readonly answers: Answers;
      readonly doctorAgreed: boolean;
    }
  /** The cards before a complaint, or before a routine of the legs; `complaintId` names either. */
  | {
      readonly type: 'relief-screening-answered';
      readonly complaintId: string;
      readonly limb: Limb;
      readonly answers: ReliefAnswers;
      readonly doctorAgreed: boolean;
    }
  /** Somebody who knows has looked at a complaint, or at pain on runs. */
  | {
      readonly type: 'care-answered';
      readonly complaintId: string | null;
      readonly side: Hand | null;
    }
  | { readonly type: 'run-logged'; readonly run: RunEntry }
  /** The routine that is offered after a run is not wanted. */
  | { readonly type: 'after-run-dismissed' }
  | { readonly type: 'session-reported'; readonly report: SessionReport }
  /** The stage was closed or its process died. */
  | { readonly type: 'stage-gone'; readonly sessionId: number; readonly crashed: boolean }
  | { readonly type: 'stage-focus-changed'; readonly focused: boolean }
  /** The screen was locked or blanked, or the machine goes to sleep; or all that is over. */
  | { readonly type: 'lock-changed'; readonly locked: boolean }
  /** Null: until resumed. `byClock`: a time of day, not a length. */
  | { readonly type: 'paused'; readonly until: Instant | null; readonly byClock?: boolean }
  | { readonly type: 'resumed' }
  | { readonly type: 'skip-undone' }
  /** A press to be reminded of tomorrow at this hour; null takes it back. */
  | { readonly type: 'reminder-set'; readonly press: Pick<Reminder, 'routineId' | 'side'> | null }
  | { readonly type: 'settings-changed' }
  /** What the system said about calls, full screens and the like; what it leaves out stays as it was. */
  | { readonly type: 'quiet-changed'; readonly report: Partial<QuietReport> }
  /** "Prompt anyway": what holds the break now lets this one through. */
  | { readonly type: 'hold-overridden' }
  | { readonly type: 'prompt-opened-focusable' }
  /** Its window or notification never came to be seen. */
  | { readonly type: 'prompt-failed'; readonly promptId: number }
  /** The person's own median of key presses and clicks in an active minute, from the last 14 days. */
  | { readonly type: 'pace-learned'; readonly pressesPerMinute: number | null }
  /** The app ends in order: the minute that is running is written. */
  | { readonly type: 'quitting' }
);

/** What the outside world has to do after a step. */
export type Effect =
  | {
      readonly type: 'show-prompt';
      readonly promptId: number;
      readonly surface: PromptSurface;
      readonly focusable: boolean;
    }
  | { readonly type: 'hide-prompt' }
  | { readonly type: 'open-stage'; readonly sessionId: number }
  | { readonly type: 'focus-stage' }
  | { readonly type: 'close-stage' }
  | { readonly type: 'record-minute'; readonly record: MinuteRecord }
  | { readonly type: 'record-prompt'; readonly record: PromptRecord }
  | { readonly type: 'record-session'; readonly record: SessionRecord }
  | { readonly type: 'record-run'; readonly record: RunRecord }
  | { readonly type: 'show-reminder'; readonly reminder: Reminder }
  /** Ask the quiet signals now and answer with `quiet-changed`. */
  | { readonly type: 'ask-quiet' };

/** A plain rest or micro-break that was accepted is watched, not guided; see the scheduler. */
export type AcceptedOffer = Offer;
