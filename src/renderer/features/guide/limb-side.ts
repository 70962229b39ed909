import type { Plan } from '../../../shared/guide/plan';
import { isRoutineId, routineOf } from '../../../shared/knowledge';
import type { LimbSide } from '../../../shared/text/stage-messages';

/** Which limb a plan is about. */
export const limbSideOf = ({ routineId, side }: Plan): LimbSide => ({
  limb: isRoutineId(routineId) ? routineOf(routineId).limb : 'upper',
  side,
});
