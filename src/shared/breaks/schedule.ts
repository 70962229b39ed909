import type { HeldReason, Offer, PromptSurface } from '../ipc';
import { type Instant, type Millis, minutes, seconds } from '../time';
import type { PromptedKind } from './policy';
import { noQuiet, type Quiet } from './quiet';

export const HEADS_UP_MS = seconds(8);
/** A card nobody answers goes after this long, and is offered again later (decisions 6). */
export const IGNORED_AFTER_MS = minutes(1);
export const OFFER_AGAIN_MS = minutes(5);
/** A card that could not be shown is tried again this soon the first time: the machine may have been busy. */
export const TRY_AGAIN_MS = seconds(30);
/** A card that could not be shown so often in a row is shown no more. */
export const MOST_FAILED = 3;
/** Cards that may be ignored before the tray alone says "due": the first and two more. */
export const MOST_ASKS = 3;
/** Working this long through a micro-break, or through a rest that was accepted, ends it. */
export const WORKED_THROUGH_MS = seconds(20);
/** A micro-break's card that is neither rested nor worked through goes this long after its time. */
export const MICRO_SPARE_MS = minutes(1);
/** No answer about calls and full screens for this long means that nothing speaks against it. */
export const ASK_PATIENCE_MS = seconds(2);
/** After a call there is time to write down what was said: at least so long, and at most twice that. */
export const AFTER_CALL_MS = minutes(1);
/** While held, the quiet signals are asked this often. */
export const ASK_AGAIN_MS = seconds(15);
/** Whoever comes back from a lock or a sleep is asked nothing for this long. */
export const RETURN_GRACE_MS = minutes(1);
export const UNDO_SKIP_MS = seconds(10);

/** The notice of the day's second mark stands this long; nobody has to answer it. */
export const LIMIT_NOTICE_MS = seconds(12);

/** A prompt that is on the screen. */
export interface ShownPrompt {
  readonly id: number;
  readonly shownAt: Instant;
  readonly shownMs: Millis;
  readonly offer: Offer;
  /** What was done since the last break of this kind. */
  readonly because: Since;
  /** What kept this break back until now, or null. */
  readonly heldBy: HeldReason | null;
}

/** Work since the last break of a kind. */
export interface Since {
  readonly activeMs: Millis;
  readonly keys: number;
  readonly clicks: number;
}

/** What comes when nothing speaks against it. A reminder is the system's notice, and no prompt of ours. */
export type Wanted = PromptSurface | 'reminder';

/** What stands in front of the person. There is one, so there is never more than one prompt. */
export type Front =
  | { readonly name: 'nothing' }
  /** About to show: the quiet signals were asked. */
  | { readonly name: 'asking'; readonly wants: Wanted; readonly askedMs: Millis }
  | { readonly name: 'heads-up'; readonly prompt: ShownPrompt }
  /** The notice that the day's second mark is passed. */
  | { readonly name: 'limit'; readonly prompt: ShownPrompt }
  | { readonly name: 'card'; readonly prompt: ShownPrompt; readonly focusable: boolean }
  | {
      readonly name: 'micro';
      readonly prompt: ShownPrompt;
      /** Work done while it shows. */
      readonly workedMs: Millis;
      /** True when the hands were resting before the card came. */
      readonly alreadyResting: boolean;
    };

/** Where one kind of break stands. */
export type Track =
  /** Not due. `rested`: the present rest was counted as a break. `announced`: the heads-up was shown. */
  | { readonly name: 'counting'; readonly rested: boolean; readonly announced: boolean }
  /** Due: offered at the next good moment, or being offered. `asks`: cards ignored so far. */
  | {
      readonly name: 'ready';
      readonly waitedMs: Millis;
      readonly asks: number;
      /** The hold that has just ended, or null. */
      readonly after: HeldReason | null;
      /** Cards in a row that could not be shown. */
      readonly failed: number;
    }
  /** Due, and a quiet signal or the hour speaks against it. */
  | { readonly name: 'held'; readonly reason: HeldReason; readonly sinceAskMs: Millis }
  /** Due, postponed or ignored, or a call has just ended: offered again after a while. */
  | {
      readonly name: 'later';
      readonly leftMs: Millis;
      readonly asks: number;
      readonly after: HeldReason | null;
      readonly failed: number;
    }
  /** A plain rest was accepted and is watched. */
  | {
      readonly name: 'resting';
      readonly forMs: Millis;
      readonly workedMs: Millis;
      /** The rest that lay behind when it was begun and is no part of it. */
      readonly beforeMs: Millis;
    }
  /** Due, asked often enough: only the tray says so. */
  | {
      readonly name: 'tray';
      /** True where nothing but the style keeps it there, so that another style asks after all. */
      readonly byStyle: boolean;
    };

/** Due, and offered in the next pause. */
export const readyTrack = (asks = 0, after: HeldReason | null = null): Track => ({
  name: 'ready',
  waitedMs: 0,
  asks,
  after,
  failed: 0,
});

export const laterTrack = (
  leftMs: Millis,
  asks = 0,
  after: HeldReason | null = null,
  failed = 0,
): Track => ({ name: 'later', leftMs, asks, after, failed });

/** Everything the schedule remembers between two events. */
export interface Schedule {
  readonly front: Front;
  readonly press: Track;
  readonly micro: Track;
  /** The need at the last skip; it falls with the need and so wears off. */
  readonly floor: Readonly<Record<PromptedKind, number>>;
  readonly quiet: Quiet;
  /** Postpones not yet paid back by a break taken: each asks for a longer press. */
  readonly loan: number;
  readonly postponedInARow: number;
  /** The last skip, while it can still be undone. */
  readonly undo: {
    readonly kind: PromptedKind;
    readonly until: Instant;
    readonly leftMs: Millis;
  } | null;
  readonly since: Readonly<Record<PromptedKind, Since>>;
  readonly nextPromptId: number;
}

export const noWork: Since = { activeMs: 0, keys: 0, clicks: 0 };

export const notDue: Track = { name: 'counting', rested: false, announced: false };
/** Not due because a break was just had. */
export const hadBreak: Track = { name: 'counting', rested: true, announced: false };

export const initialSchedule: Schedule = {
  front: { name: 'nothing' },
  press: notDue,
  micro: notDue,
  floor: { micro: 0, press: 0 },
  quiet: noQuiet,
  loan: 0,
  postponedInARow: 0,
  undo: null,
  since: { micro: noWork, press: noWork },
  nextPromptId: 1,
};

/** True when the break is due, whatever keeps it from being offered. */
export const isDue = (track: Track): boolean => track.name !== 'counting';
