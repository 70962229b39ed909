import type { Hand } from './activity/input';
import type { Choices } from './breaks/escalation';
import type { HeldReason } from './snapshot';
import type { Instant, Millis } from './time';

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
  /** What kept this break back until now, or null. */
  readonly heldBy: HeldReason | null;
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
