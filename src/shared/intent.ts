import type { Hand } from './activity/input';
import type { Reminder } from './app/reminder';
import type { ReliefAnswers } from './guide/relief-screening';
import type { Answers } from './guide/screening';
import type { RunRecord, SessionEnd, StepRecord } from './history/record';
import type { SettingKey } from './settings/definition';
import type { SettingValue } from './settings/edit';
import type { LocalDay, Millis } from './time';

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
export interface RunEntry extends Omit<RunRecord, 'at' | 'offsetMinutes' | 'loggedAt'> {
  /** The day it was, at most 14 days back and never to come; null for today. */
  readonly day: LocalDay | null;
}

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
  /** What holds the break now lets this one through. */
  | { readonly type: 'prompt-anyway' }
  /** Asks the system at once what would hold a break. */
  | { readonly type: 'check-quiet' }
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
  /** Puts a report of versions, desktop and log on the clipboard. */
  | { readonly type: 'copy-diagnostics' }
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
  /** Questions are on the page that a link from outside must not lead away from, or no more. */
  | { readonly type: 'keep-page'; readonly keep: boolean }
  /** A click on a covered screen, beside its controls. */
  | { readonly type: 'take-keyboard' }
  | { readonly type: 'painted' }
  | SessionReport;
