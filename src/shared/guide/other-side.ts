import type { Hand } from '../activity/input';
import type { Snapshot } from '../ipc';
import { routineSummary } from '../knowledge/routine-index';
import { minutes } from '../time';
import { worsened } from './ending';
import type { SessionState } from './session-state';

/** Within this time a press of the other side belongs to this one, and is not asked for again. */
const BOTH_DONE = minutes(30);

/**
 * The side a finished press may go on with, or null.
 *
 * Nothing is offered after a stop, after a press that made it worse, where a routine has no side to
 * choose, for a complaint, which is of this side, for a leg, whose other side is looked at and asked about first, where pressing is over for today or the safety check speaks against it, or where the other
 * side was pressed just before.
 */
export function otherSide(
  session: SessionState,
  { offer, recent, asOf }: Pick<Snapshot, 'offer' | 'recent' | 'asOf'>,
): Hand | null {
  const { plan, outcome, records } = session;
  const done = outcome?.ended === 'finished' && outcome.reason === null && records.length > 0;
  if (!done || worsened(session) || offer.kind === 'rest') return null;
  const routine = routineSummary(plan.routineId);
  if (routine?.sideRule !== 'chosen' || routine.limb !== 'upper') return null;
  if (plan.complaint !== null) return null;
  const other: Hand = plan.side === 'left' ? 'right' : 'left';
  const pressedJustBefore = recent.some(
    ({ routineId, side, startedAt }) =>
      routineId === plan.routineId && side === other && startedAt > asOf - BOTH_DONE,
  );
  return pressedJustBefore ? null : other;
}
