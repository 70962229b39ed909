import type { Plan, PlanStep } from '../../../shared/guide/plan';
import { isRoutineId, routineOf } from '../../../shared/knowledge';
import type { LimbSide } from '../../../shared/text/stage-messages';

/** Which limb a plan is about; in a step of it, which one that step is about. */
export const limbSideOf = ({ routineId, side }: Plan, step?: PlanStep): LimbSide => ({
  limb: isRoutineId(routineId) ? routineOf(routineId).limb : 'upper',
  side: step?.side ?? side,
});
