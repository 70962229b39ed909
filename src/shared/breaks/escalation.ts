import type { PromptAnswer } from '../ipc';
import type { Settings } from '../settings/schema';
import { type Millis, seconds } from '../time';

/** After so many postpones in a row one short press is offered (decisions 6). */
const POSTPONES_BEFORE_SHORT = 3;
/** After so many skips in a day the card offers to pause until tomorrow. */
const SKIPS_BEFORE_PAUSE = 3;

/** A click that was under way when a card came must not answer it. */
export const CARD_INERT_MS: Millis = seconds(2);
/** In strict mode the way out opens after this long: time enough to think twice, too short to trap. */
export const STRICT_LEAVE_MS: Millis = seconds(10);

/** True for one offer after each third postpone in a row; turned down, the usual one comes again. */
export const offersShort = (postponedInARow: number): boolean =>
  postponedInARow > 0 && postponedInARow % POSTPONES_BEFORE_SHORT === 0;

export const offersPause = (skippedToday: number): boolean => skippedToday >= SKIPS_BEFORE_PAUSE;

/** What a person may answer to the prompt in front, and from when on leaving works. */
export interface Choices {
  readonly postpone: boolean;
  readonly skip: boolean;
  /** Counted from when the prompt came. There is always a way out. */
  readonly leaveAfterMs: Millis;
}

/** Strict mode hides Skip, and Postpone after the first one in a row; leaving works all the same. */
export const choicesOf = (postponedInARow: number, settings: Settings): Choices => ({
  postpone: !settings.strict || postponedInARow === 0,
  skip: !settings.strict,
  leaveAfterMs: settings.strict ? STRICT_LEAVE_MS : CARD_INERT_MS,
});

/** Why an answer is not taken: strict mode has no such choice. */
export type Refusal = 'strict-skip' | 'strict-postpone';

export function refusalOf(answer: PromptAnswer, { postpone, skip }: Choices): Refusal | null {
  if (answer === 'skipped' && !skip) return 'strict-skip';
  return answer === 'postponed' && !postpone ? 'strict-postpone' : null;
}
