import type { SessionEnd, StepRecord } from '../history/record';
import type { SessionReport } from '../ipc';
import { type Millis, minutes, seconds } from '../time';
import type { Plan } from './plan';
import type { Rating } from './rating';
import type { SafetyReason } from './safety';
import type { Stretch } from './timeline';

/**
 * All a running session is. Times named `…AtMs` and `nowMs` are readings of a monotonic clock, in
 * whole milliseconds: with fractions a clock could stay a rounding error short of its deadline for
 * ever.
 */
export interface SessionState {
  readonly sessionId: number;
  readonly plan: Plan;
  /** The time up to which everything that was due has happened. */
  readonly nowMs: Millis;
  readonly openedAtMs: Millis;
  /** False while nothing is spoken: then no step waits for a voice. */
  readonly voice: boolean;
  readonly focused: boolean;
  /** When the screen was locked; null while somebody can see it. */
  readonly leftAtMs: Millis | null;
  readonly speech: Speech | null;
  /** Lines spoken so far; the number of the last one is its id. */
  readonly lines: number;
  /** The line on the screen: what was said last. */
  readonly caption: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Steps with a press that are over. */
  readonly records: readonly StepRecord[];
  readonly guidedMs: Millis;
  /** True when each spot is followed by "better, same or worse?" although the plan does not ask. */
  readonly checks: boolean;
  /** True after "too hard", and for a person who keeps it light: pressure is shown and said lower. */
  readonly softer: boolean;
  /** How the session ended, once it was reported. */
  readonly outcome: Outcome | null;
  readonly phase: Phase;
}

/** A line being spoken. It counts as over at `untilMs` even if the voice never says so. */
export interface Speech {
  readonly id: number;
  readonly untilMs: Millis;
}

/** `skipped-through`: all steps passed, and nothing was pressed in any of them. */
export type EndReason = SafetyReason | 'paused-too-long' | 'skipped-through';

export interface Outcome {
  readonly ended: Exclude<SessionEnd, 'abandoned'>;
  readonly reason: EndReason | null;
}

export type Phase =
  | { readonly name: 'resume-offer'; readonly stepIndex: number; readonly endsAtMs: Millis }
  | { readonly name: 'rating-before'; readonly rating: Rating }
  | Guiding
  | Paused
  | Check
  | Safety
  | { readonly name: 'rating-after'; readonly rating: Rating }
  | { readonly name: 'summary'; readonly closesAtMs: Millis | null };

/** A step under way. */
export interface Guiding {
  readonly name: 'guiding';
  readonly stepIndex: number;
  /** The stretches of this step; a hold may have been made longer or shorter. */
  readonly stretches: readonly Stretch[];
  readonly stretchIndex: number;
  /** Time within the stretch. It stops at the stretch's end until the voice is done. */
  readonly clockMs: Millis;
  /** The next cue of the stretch that is still to be said. */
  readonly nextCue: number;
  /** True once the tone in the middle of this hold has sounded. */
  readonly halfDone: boolean;
  /** A count of 3-2-1 still to run after a pause, before the clock goes on. */
  readonly leadInMs: Millis;
  /** How long each place has been held. */
  readonly heldMs: readonly Millis[];
}

export type PauseReason = 'key' | 'worked' | 'asleep' | 'left';

export interface Paused {
  readonly name: 'paused';
  readonly guiding: Guiding;
  readonly why: PauseReason;
  /** When the session ends by itself. */
  readonly endsAtMs: Millis;
}

/** After a spot: better, same or worse? Goes on by itself, unanswered. */
export interface Check {
  readonly name: 'check';
  /** The step that is over, or the step of the plan that asks. */
  readonly stepIndex: number;
  /** What was meant for the hold must not answer. */
  readonly deafUntilMs: Millis;
  readonly endsAtMs: Millis;
}

/** The panel that says when not to press. `back` is where "too hard, go softer" leads; null: nowhere. */
export interface Safety {
  readonly name: 'safety';
  readonly why: SafetyReason;
  readonly back:
    | Guiding
    | Check
    | { readonly name: 'rating-before'; readonly rating: Rating }
    | null;
  readonly endsAtMs: Millis;
}

export type ChimeName = 'start' | 'half' | 'move' | 'done' | 'pause';

/** What the stage has to do after an event. */
export type Effect =
  | { readonly type: 'speak'; readonly id: number; readonly text: string }
  /** Stop speaking at once. */
  | { readonly type: 'hush' }
  | { readonly type: 'chime'; readonly name: ChimeName }
  | { readonly type: 'report'; readonly report: SessionReport }
  | { readonly type: 'close' };

export interface Step {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
}

/** The lengths of the screens between the steps. */
export const waits = {
  ignoreInput: seconds(1.5),
  resumeOffer: seconds(10),
  resumeLeadIn: seconds(3),
  pause: seconds(180),
  /** Whoever locks the screen has this long beyond what every screen waits anyway. */
  away: minutes(30),
  safety: seconds(60),
  summary: seconds(30),
  holdStep: seconds(15),
  shortestHold: seconds(15),
  backTwice: seconds(2),
  check: seconds(8),
  /** A question that comes by itself hears nothing for so long. */
  deaf: seconds(0.8),
} as const;

export const unchanged = (state: SessionState): Step => ({ state, effects: [] });

/** Goes on from a step, keeping the effects so far. */
export function andThen(step: Step, next: (state: SessionState) => Step): Step {
  const { state, effects } = next(step.state);
  return { state, effects: [...step.effects, ...effects] };
}

export const withPhase = (state: SessionState, phase: Phase): SessionState => ({ ...state, phase });

export const emit = (state: SessionState, ...effects: readonly Effect[]): Step => ({
  state,
  effects,
});
