import { assertNever } from '../assert';
import type { StepRecord } from '../history/record';
import type { PlanStep } from './plan-steps';

/**
 * The answers so far under which a step is taken.
 *
 * `searching` until a spot was found better; `found-here` right after the answer about its own spot;
 * `found` once any spot was better, `not-found` when answers were given and none was, `unanswered`
 * when none was given.
 */
export type StepWhen = 'searching' | 'found-here' | 'found' | 'not-found' | 'unanswered';

/**
 * The first step from `from` on that the answers so far lead to; the number of steps when none does.
 *
 * It looks at nothing but what was done and answered, so a session that is taken up after a crash
 * goes on along the same path.
 */
export function nextIndex(
  steps: readonly PlanStep[],
  records: readonly StepRecord[],
  from: number,
): number {
  const next = steps.findIndex((step, at) => at >= from && isTaken(step, steps, records));
  return next < 0 ? steps.length : next;
}

/** Whether the answers so far lead to a step. A spot that was not pressed is not asked about. */
export function isTaken(
  step: PlanStep,
  steps: readonly PlanStep[],
  records: readonly StepRecord[],
): boolean {
  if (step.kind === 'rate' && !wasPressed(pressBefore(steps, step.index), records)) return false;
  const { when } = step;
  switch (when) {
    case null:
      return true;
    case 'searching':
      return !records.some(isBetter);
    case 'found-here': {
      const last = records.at(-1);
      return last !== undefined && isBetter(last) && wasPressed(step, records);
    }
    case 'found':
      return records.some(isBetter);
    case 'not-found':
      return !records.some(isBetter) && records.some(({ answer }) => answer !== null);
    case 'unanswered':
      return records.every(({ answer }) => answer === null);
    default:
      return assertNever(when);
  }
}

/** The last step up to `index` that presses something. */
export const pressBefore = (steps: readonly PlanStep[], index: number): PlanStep | undefined =>
  steps.slice(0, index + 1).findLast(({ press }) => press !== null);

function wasPressed(step: PlanStep | undefined, records: readonly StepRecord[]): boolean {
  const last = records.at(-1);
  return last !== undefined && last.spotId === step?.press?.spotId && last.side === step.side;
}

const isBetter = ({ answer }: StepRecord): boolean => answer === 'better';
