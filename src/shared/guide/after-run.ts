import type { Hand } from '../activity/input';
import type { RunRecord } from '../history/record';
import { complaintSummary } from '../knowledge/complaint-index';

/** The routine that is offered once a run was logged. */
export interface AfterRunOffer {
  readonly routineId: string;
  readonly side: Hand | null;
}

const LOWER_LEG = 'post-run-lower-leg-600';
const THIGH_AND_HIP = 'post-run-thigh-hip-300';

/**
 * What suits a run, by where it hurt; the lower leg where nothing was said (content.json,
 * sessionTemplate and routines). Null where that place is not for pressing.
 */
export function afterRunOffer({
  where,
  side,
}: Pick<RunRecord, 'where' | 'side'>): AfterRunOffer | null {
  if (where === null) return { routineId: LOWER_LEG, side };
  const complaint = complaintSummary(where);
  if (complaint === undefined || complaint.kind === 'refer') return null;
  const isLowerLeg = complaint.regions[0]?.startsWith('lower-leg') ?? true;
  return { routineId: isLowerLeg ? LOWER_LEG : THIGH_AND_HIP, side };
}
