import type { StepRecord } from '../history/record';
import { seconds } from '../time';
import { nextIndex } from './path';
import { type PlanStep, stepMs } from './plan';
import { askRating, RATE_AFTER } from './rating';
import {
  andThen,
  type EndReason,
  emit,
  type Guiding,
  type Outcome,
  type SessionState,
  type Step,
  unchanged,
  waits,
  withPhase,
} from './session-state';
import { hush, say } from './speaking';

const LONGEST_REPORT = 3600;

/** Tells main that the session has begun; `before` is null when nothing was rated. */
export const reportStart = (state: SessionState): Step =>
  emit(state, {
    type: 'report',
    report: { type: 'session-started', sessionId: state.sessionId, before: state.before },
  });

/** Tells main that a step is over, with what was pressed in it. */
export function reportStep(state: SessionState, guiding: Guiding): Step {
  const record = recordOf(state, guiding);
  const records = record ? [...state.records, record] : state.records;
  return stepFinished({ ...state, records }, guiding.stepIndex, record);
}

/** Tells main of a step that is over; told again once its answer is known. */
export const stepFinished = (state: SessionState, index: number, step: StepRecord | null): Step =>
  emit(state, {
    type: 'report',
    report: {
      type: 'step-finished',
      sessionId: state.sessionId,
      index,
      step,
      last: isLast(state, index) && !skippedThrough(state),
      seconds: guidedSeconds(state),
    },
  });

/** True when the answers so far lead to no later step. */
const isLast = ({ plan, records }: SessionState, index: number): boolean =>
  nextIndex(plan.steps, records, index + 1) >= plan.steps.length;

/** A step of the plan that asks how the spot before it is; it waits as long as the step says. */
export function askRate(state: SessionState, step: PlanStep): Step {
  const { nowMs } = state;
  const asked = withPhase(state, {
    name: 'check',
    stepIndex: step.index,
    deafUntilMs: nowMs + waits.deaf,
    endsAtMs: nowMs + stepMs(step),
  });
  const line = step.stretches[0]?.cues[0]?.text ?? state.plan.says.check;
  return andThen(hush(asked), (quiet) => say(quiet, line));
}

/** Asks how the spot is that was pressed in the step. */
export function askCheck(state: SessionState, stepIndex: number): Step {
  const { nowMs } = state;
  const asked = withPhase(state, {
    name: 'check',
    stepIndex,
    deafUntilMs: nowMs + waits.deaf,
    endsAtMs: nowMs + waits.check,
  });
  return andThen(hush(asked), (quiet) => say(quiet, quiet.plan.says.check));
}

/** True when there was something to press, and it was skipped everywhere. */
export const skippedThrough = ({ plan, records }: SessionState): boolean =>
  records.length === 0 && plan.steps.some(({ press }: PlanStep) => press !== null);

/**
 * All steps are over and something was pressed: asks how it is now. After a pause there is nothing to
 * ask, and no time is waited.
 */
export function finishedAll(state: SessionState): Step {
  if (!state.plan.rates) {
    return unchanged(withPhase(state, { name: 'rating-after', rating: askRating(state.nowMs, 0) }));
  }
  const rating = askRating(state.nowMs, RATE_AFTER, waits.deaf);
  const asked = withPhase(state, { name: 'rating-after', rating });
  return andThen(hush(asked), (quiet) => say(quiet, quiet.plan.says.rateAfter));
}

/** Reports the end, once. A step that was cut short is saved with what was held of it. */
export function reportEnd(
  state: SessionState,
  ended: Outcome['ended'],
  reason: EndReason | null,
): Step {
  if (state.outcome) return { state, effects: [] };
  const cut = interrupted(state);
  const record = cut && recordOf(state, cut);
  const records = record ? [...state.records, record] : state.records;
  return emit(
    { ...state, records, outcome: { ended, reason } },
    {
      type: 'report',
      report: {
        type: 'session-ended',
        sessionId: state.sessionId,
        ended,
        reason,
        before: state.before,
        after: state.after,
        steps: records,
        seconds: guidedSeconds(state),
      },
    },
  );
}

const guidedSeconds = ({ guidedMs }: SessionState): number =>
  Math.min(LONGEST_REPORT, Math.round(guidedMs / seconds(1)));

/** The step that was under way when the session ended. */
function interrupted({ phase }: SessionState): Guiding | null {
  if (phase.name === 'guiding') return phase;
  if (phase.name === 'paused') return phase.guiding;
  if (phase.name === 'safety' && phase.back?.name === 'guiding') return phase.back;
  return null;
}

/** What was pressed in a step; null when no place was held for a second. */
function recordOf(state: SessionState, guiding: Guiding): StepRecord | null {
  const step = state.plan.steps[guiding.stepIndex];
  const places = guiding.heldMs.flatMap((held, place) => (held >= seconds(1) ? [place] : []));
  if (!step?.press || !step.side || places.length === 0) return null;
  const heldMs = guiding.heldMs.reduce((sum, held) => sum + held, 0);
  return {
    spotId: step.press.spotId,
    side: step.side,
    places,
    heldSeconds: Math.round(heldMs / seconds(1)),
    answer: null,
  };
}
