import { type Millis, seconds } from '../time';
import { stepOf, stretchOf } from './guiding';
import { isTaken } from './path';
import { type PlanStep, placesOf } from './plan';
import type { PressTarget } from './press-target';
import { safetyRules } from './safety';
import { type Guiding, type SessionState, waits } from './session-state';
import type { Stretch } from './timeline';

/** The seconds until a hold begins, or what is left of the hold, or of a rest. */
export type Ring =
  | { readonly kind: 'count'; readonly count: number; readonly share: number }
  | { readonly kind: 'hold' | 'rest'; readonly leftMs: Millis; readonly lengthMs: Millis };

/** Where a session stands, as the stage draws it. */
export interface Standing {
  readonly guiding: Guiding;
  readonly paused: boolean;
  readonly step: PlanStep;
  readonly stretch: Stretch;
  /** Counted from 1 over all steps; 0 before the first. */
  readonly placeNumber: number;
  readonly placeCount: number;
  /** The most it may hurt now, 0 to 10. */
  readonly maxPain: number;
}

/** What is under way, running or paused; null on every other screen. */
export function standingOf(state: SessionState): Standing | null {
  const { phase } = state;
  const guiding = phase.name === 'guiding' ? phase : phase.name === 'paused' ? phase.guiding : null;
  const step = guiding && stepOf(state, guiding);
  const stretch = guiding && stretchOf(guiding);
  if (!guiding || !step || !stretch) return null;
  const places = placesOf(state.plan);
  const found = state.records.some(({ answer }) => answer === 'better');
  const done = places.filter(({ stepIndex, place }) => {
    if (stepIndex === step.index) return place <= stretch.place;
    return stepIndex < step.index && !(found && isPassedBy(state, stepIndex));
  });
  return {
    guiding,
    paused: phase.name === 'paused',
    step,
    stretch,
    placeNumber: done.length,
    placeCount: places.length,
    maxPain: painCeiling(state, step.press?.maxPain ?? safetyRules.maxPain.value),
  };
}

/** A spot that a search did not come to, because another one was found before it. */
const isPassedBy = ({ plan, records }: SessionState, stepIndex: number): boolean => {
  const step = plan.steps[stepIndex];
  const isPressed = records.some(({ spotId }) => spotId === step?.press?.spotId);
  return step?.when === 'searching' && !isPressed;
};

/** What is pressed now, or will be next; null where nothing comes any more. */
export function pressAt(state: SessionState): PressTarget | null {
  const { phase } = state;
  const at = 'stepIndex' in phase ? phase.stepIndex : (standingOf(state)?.step.index ?? 0);
  return pressStepFrom(state, at)?.press ?? null;
}

/** The step from `from` on that presses something, as far as the answers so far lead to one. */
export const pressStepFrom = (
  { plan, records }: SessionState,
  from: number,
): PlanStep | undefined =>
  plan.steps.slice(from).find((step) => step.press && isTaken(step, plan.steps, records));

/** How long the hold is that runs or comes next in this step; null where there is none. */
export function holdLengthMs(state: SessionState): Millis | null {
  const { phase } = state;
  const guiding = phase.name === 'guiding' ? phase : phase.name === 'paused' ? phase.guiding : null;
  const hold = guiding?.stretches.find(
    ({ mode }, at) => at >= guiding.stretchIndex && mode === 'hold',
  );
  return hold?.lengthMs ?? null;
}

const painCeiling = ({ softer }: SessionState, spotMax: number): number =>
  softer ? Math.min(spotMax, safetyRules.maxPainSofter.value) : spotMax;

/** The state of the ring so long after `state.nowMs`; null where there is none. Never below zero. */
export function ringOf({ guiding, step, stretch }: Standing, elapsedMs: Millis): Ring | null {
  if (guiding.leadInMs > 0) return countOf(guiding.leadInMs - elapsedMs, waits.resumeLeadIn);
  const { mode, lengthMs } = stretch;
  const leftMs = Math.max(0, lengthMs - guiding.clockMs - elapsedMs);
  if (mode === 'hold') return { kind: 'hold', leftMs, lengthMs };
  if (step.kind === 'rest' || step.kind === 'move') return { kind: 'rest', leftMs, lengthMs };
  return mode === 'lead-in' || mode === 'move' ? countOf(leftMs, lengthMs) : null;
}

/** Counts down to 1, and stays there while a slow voice is still speaking. */
function countOf(leftMs: Millis, ofMs: Millis): Ring {
  const left = Math.max(0, leftMs);
  const count = Math.max(1, Math.ceil(left / seconds(1)));
  return { kind: 'count', count, share: ofMs > 0 ? left / ofMs : 0 };
}
