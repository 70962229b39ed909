import type { Plan } from '../../../shared/guide/plan';
import { type RatedPress, ratedOf } from '../../../shared/guide/trend';
import type { Snapshot } from '../../../shared/ipc';
import { limbOf } from '../../../shared/knowledge/limb';

/** The rated sessions that a plan may be compared with: about the same complaint, or presses of the same limb. */
export const earlierSessions = (
  { recent }: Pick<Snapshot, 'recent'>,
  { complaint, limb, side }: Plan,
): readonly RatedPress[] =>
  ratedOf(
    recent.filter(
      ({ complaintId, routineId }) =>
        complaintId === (complaint?.id ?? null) &&
        (limbOf(complaintId ?? routineId) ?? 'upper') === limb,
    ),
    side,
  );
