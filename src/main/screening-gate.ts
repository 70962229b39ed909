import type { Hand } from '#shared/activity/input';
import { reliefStanding } from '#shared/guide/relief-screening';
import { blocksPresses } from '#shared/guide/screening';
import type { Snapshot } from '#shared/ipc';
import { limbOf } from '#shared/knowledge/limb';
import { isPause } from '#shared/knowledge/routine-index';
import { reliefScreeningEn } from '#shared/text/relief-screening-en';
import { screeningEn } from '#shared/text/screening-en';
import type { Page } from './intents';

/**
 * A press that is started from a window comes after the safety check, one of the legs after the cards
 * of the legs; a pause presses nothing.
 *
 * @throws One line that says what has to be answered first.
 */
export function assertScreened(snapshot: Snapshot, routineId: string | null, page: Page): void {
  const { screening, session } = snapshot;
  if (session !== null || (routineId !== null && isPause(routineId))) return;
  if (routineId !== null && limbOf(routineId) === 'lower')
    return assertReliefScreened(snapshot, routineId, null);
  if (page === 'stage') return; // an arm goes on with the other: its first screen asks, as after a prompt
  if (screening.due || blocksPresses(screening)) throw new Error(screeningEn.refused);
}

/**
 * A complaint is pressed after its cards, and not while somebody should look at it first.
 *
 * @param id A complaint, or a routine of the legs.
 * @param side Null where the id is no complaint.
 * @throws One line that says what has to be done first.
 */
export function assertReliefScreened(snapshot: Snapshot, id: string, side: Hand | null): void {
  const { session, screening, reliefScreenings, complaintCare, asOf } = snapshot;
  if (session !== null) return;
  const limb = limbOf(id);
  const answered = { screenings: reliefScreenings, check: screening.last };
  if (complaintCare.some((care) => care.complaintId === id && care.side === side))
    throw new Error(reliefScreeningEn.careFirst);
  if (limb === null || !reliefStanding(id, limb, answered, asOf).mayStart)
    throw new Error(reliefScreeningEn.refused);
}
