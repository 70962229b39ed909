import type { Hand } from '../activity/input';
import type { PauseReason } from '../guide/session-state';
import type { SpotAnswer } from '../guide/spot-check';
import type { CareReason } from '../guide/trend';
import type { Limb, PressRegion } from '../knowledge/terms';
import type { Instant, Millis } from '../time';
import type { LocalNow } from './messages';

/** The limb a session presses, in a person's words. */
export interface LimbSide {
  readonly limb: Limb;
  readonly side: Hand;
  /** What hurts, by its name; null for a press. */
  readonly complaint: string | null;
}

/**
 * Every sentence of the stage that is not part of the knowledge base.
 *
 * Another language is one more object of this type: a missing sentence fails the type check.
 */
export interface StageMessages {
  readonly title: string;
  /** "Right forearm" */
  readonly limb: (limb: LimbSide) => string;
  /** "Both forearms": the limb of a session that is over, by the sides that were pressed. */
  readonly pressedLimb: (limb: LimbSide, pressed: readonly Hand[]) => string;
  /** In the place of a picture: "Back of the forearm". */
  readonly region: (region: PressRegion) => string;
  /** On Linux with the name of what is missing. */
  readonly noVoice: (onLinux: boolean) => string;
  readonly noRoutine: string;
  readonly notSaved: string;
  readonly done: string;
  readonly guided: GuidedWords;
  readonly keys: KeyWords;
  readonly rating: RatingWords;
  readonly paused: PausedWords;
  readonly safety: SafetyWords;
  readonly resume: ResumeWords;
  readonly check: CheckWords;
  readonly help: HelpWords;
  readonly note: NoteWords;
  readonly summary: SummaryWords;
  readonly announce: AnnounceWords;
}

/** The words around a step. */
export interface GuidedWords {
  /** Counted over all spots of the session: a spot may have several. */
  readonly placeOf: (number: number, count: number) => string;
  readonly settle: string;
  readonly press: (muscle: string) => string;
  readonly move: string;
  readonly release: string;
  readonly orTool: (tool: string) => string;
  readonly pressure: string;
  readonly keepAt: (most: number) => string;
  /** The name of the bar as a picture. */
  readonly pressureLabel: (most: number) => string;
  readonly findIt: string;
  readonly next: (what: string) => string;
  readonly nextPress: (muscle: string) => string;
  readonly nextLetGo: string;
  readonly nextRating: string;
  readonly nextArm: string;
  /** After the last step of a pause. */
  readonly nextWork: string;
  /** Over a pause, where a press has its number of spots. */
  readonly handsOff: string;
  readonly timer: (seconds: number) => string;
}

export interface KeyWords {
  readonly legend: string;
  readonly space: string;
  readonly escape: string;
  readonly forward: string;
  readonly anyKey: string;
  readonly pause: string;
  readonly goOn: string;
  readonly nextPlace: string;
  /** In a pause, which has no spots. */
  readonly nextStep: string;
  readonly stop: string;
  readonly itLetGo: string;
  readonly question: string;
  readonly allKeys: string;
}

export interface RatingWords {
  readonly before: (limb: LimbSide) => string;
  readonly after: (limb: LimbSide) => string;
  readonly legend: string;
  readonly none: string;
  readonly worst: string;
  readonly skip: string;
  /** A note that nothing has to be done. */
  readonly goesOn: (leftMs: Millis) => string;
  readonly confirms: (rating: number) => string;
  readonly lastTime: (rating: number, daysAgo: number) => string;
  readonly stopHint: string;
}

export interface PausedWords {
  /** "Paused at 0:37" */
  readonly title: (left: Millis | null) => string;
  readonly because: Readonly<Record<PauseReason, string>>;
  readonly goOn: string;
  readonly again: string;
  readonly endsItself: string;
}

export interface SafetyWords {
  readonly title: string;
  readonly titleAfterRating: string;
  readonly advice: string;
  /** The same for the panel, sign by sign. */
  readonly signsTitle: string;
  readonly signs: readonly string[];
  readonly seeSomeone: string;
  readonly endsItself: (leftMs: Millis) => string;
  readonly strong: (rating: number) => string;
  /** Two spots felt worse after they were pressed. */
  readonly worseTwice: string;
  readonly risen: (before: number, after: number) => string;
  readonly end: string;
  readonly softer: string;
  readonly noneOfThese: string;
  readonly close: string;
}

export interface ResumeWords {
  readonly title: string;
  readonly line: (place: number) => string;
  readonly goOn: (place: number) => string;
  readonly end: string;
  readonly goesOn: (leftMs: Millis) => string;
}

export interface SummaryWords {
  readonly change: (before: number, after: number) => string;
  readonly onlyAfter: (after: number) => string;
  readonly onlyBefore: (before: number) => string;
  readonly notRated: string;
  readonly changeLabel: (before: number | null, after: number | null) => string;
  /** The title where there are no two numbers to show. */
  readonly finished: string;
  readonly better: string;
  readonly same: string;
  readonly worse: string;
  readonly stopped: string;
  readonly stoppedLine: string;
  readonly pausedTooLong: string;
  readonly skippedThrough: string;
  /** "Finger lifters, 2 places, held for 28 s" */
  readonly done: (muscle: string, places: number, heldSeconds: number) => string;
  readonly nothingPressed: string;
  /** The rating of the press before on this arm. */
  readonly lastTime: (before: number, after: number, daysAgo: number) => string;
  /** Why somebody should look at it. */
  readonly care: Readonly<Record<CareReason, string>>;
  /** Three days of one complaint without any change. */
  readonly searchOver: string;
  readonly walk: string;
  /** After legs were pressed. */
  readonly nextRun: string;
  /** Goes on with the other side. */
  readonly tryOther: (limb: LimbSide) => string;
  /** Asks for a reminder tomorrow at this hour. */
  readonly remind: string;
  /** While there is one. */
  readonly reminds: (at: Instant, now: LocalNow) => string;
  readonly closes: (leftMs: Millis) => string;
}

/** The question after a spot. */
export interface CheckWords {
  readonly title: string;
  readonly legend: string;
  readonly answers: Readonly<Record<SpotAnswer, string>>;
  readonly skip: string;
  readonly goesOn: (leftMs: Millis) => string;
}

/** The sheet behind `?`: what keys do, and more about the spot. */
export interface HelpWords {
  readonly title: string;
  readonly keys: readonly (readonly [cap: string, does: string])[];
  /** Said where letters were switched off in settings. */
  readonly lettersOff: string;
  readonly where: string;
  /** How to sit, stand or lie. */
  readonly posture: string;
  readonly right: string;
  readonly notHere: string;
  readonly close: string;
}

/** What a key just changed. */
export interface NoteWords {
  readonly voice: (on: boolean) => string;
  readonly chimes: (on: boolean) => string;
  readonly hold: (lengthMs: Millis) => string;
}

/** What a screen reader hears. */
export interface AnnounceWords {
  readonly hold: (seconds: number) => string;
  readonly secondsLeft: (seconds: number) => string;
  readonly paused: string;
}
