import type { Plan, PlanStep } from '../../../shared/guide/plan';
import type { LimbSide } from '../../../shared/text/stage-messages';

/** Which limb a plan is about; in a step of it, which one that step is about. */
export const limbSideOf = ({ limb, side, complaint }: Plan, step?: PlanStep): LimbSide => ({
  limb,
  side: step?.side ?? side,
  complaint: complaint?.name ?? null,
});
