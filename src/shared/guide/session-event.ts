import type { Millis } from '../time';
import type { SpotAnswer } from './spot-check';

/**
 * Something that happened to a session, at a reading of the monotonic clock.
 *
 * Time passes in every event, so what was due before it has happened before it counts.
 */
export type SessionEvent = { readonly atMs: Millis } & (SessionNews | SessionInput);

/** What the stage noticed. */
export type SessionNews =
  | { readonly type: 'ticked' }
  | { readonly type: 'speech-ended'; readonly id: number }
  /** The voice was switched, or turned out to be missing. */
  | { readonly type: 'voice-changed'; readonly on: boolean }
  | { readonly type: 'focus-changed'; readonly focused: boolean }
  /** Keys or clicks were counted while the stage may not have the focus. */
  | { readonly type: 'worked-elsewhere' }
  /** The display slept or the lid was shut: the time since the last event did not count. */
  | { readonly type: 'slept' }
  /** The screen was locked or blanked: nobody can follow. */
  | { readonly type: 'screen-left' }
  | { readonly type: 'screen-returned' };

/** What the person did. Ignored in the first moments, when keys from work are still in flight. */
export type SessionInput =
  /** "It let go, next." Only a hold listens. */
  | { readonly type: 'let-go' }
  | { readonly type: 'went-forward' }
  | { readonly type: 'went-back' }
  | { readonly type: 'pause-toggled' }
  | { readonly type: 'stopped' }
  | { readonly type: 'lengthened' }
  | { readonly type: 'shortened' }
  | { readonly type: 'asked-again' }
  | { readonly type: 'digit-typed'; readonly digit: number }
  | { readonly type: 'picked'; readonly rating: number }
  | { readonly type: 'pick-moved'; readonly by: 1 | -1 }
  | { readonly type: 'confirmed' }
  | { readonly type: 'not-sure' }
  /** How a spot is, on the check after it. */
  | { readonly type: 'spot-answered'; readonly answer: SpotAnswer }
  /** Any other key while rating. */
  | { readonly type: 'fumbled' }
  /** Answer on the safety panel, and on the offer to go on. */
  | { readonly type: 'went-on' }
  | { readonly type: 'ended' };

const NEWS: readonly string[] = [
  'ticked',
  'speech-ended',
  'voice-changed',
  'focus-changed',
  'worked-elsewhere',
  'slept',
  'screen-left',
  'screen-returned',
] satisfies readonly SessionNews['type'][];

export const isInput = (event: SessionEvent): boolean => !NEWS.includes(event.type);
