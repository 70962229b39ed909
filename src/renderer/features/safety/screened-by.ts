import type { ScreenedComplaint } from '../../../shared/guide/relief-screening';
import { complaintOf, isComplaintId } from '../../../shared/knowledge';
import { routineSummary } from '../../../shared/knowledge/routine-index';

/** What decides the questions before a complaint, or before a routine by its id; null for neither. */
export function screenedBy(id: string): ScreenedComplaint | null {
  if (isComplaintId(id)) return complaintOf(id);
  const routine = routineSummary(id);
  return routine === undefined ? null : { limb: routine.limb, cautionIds: [] };
}
