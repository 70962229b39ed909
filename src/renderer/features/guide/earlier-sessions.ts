import type { Plan } from '../../../shared/guide/plan';
import { type RatedPress, ratedOf } from '../../../shared/guide/trend';
import type { SessionRecord } from '../../../shared/history/record';
import type { Snapshot } from '../../../shared/ipc';
import { limbOf } from '../../../shared/knowledge/limb';

type Recent = Pick<Snapshot, 'recent'>;

/** The sessions that a plan may be compared with: about the same complaint, or presses of the same limb. */
export const sessionsLike = (
  { recent }: Recent,
  { complaint, limb, side }: Plan,
): readonly SessionRecord[] =>
  recent.filter(
    (session) =>
      session.complaintId === (complaint?.id ?? null) &&
      session.side === side &&
      (limbOf(session.complaintId ?? session.routineId) ?? 'upper') === limb,
  );

/** Those of them that were rated before and after, oldest first. */
export const earlierSessions = (snapshot: Recent, plan: Plan): readonly RatedPress[] =>
  ratedOf(sessionsLike(snapshot, plan), {
    side: plan.side,
    limb: plan.limb,
    complaintId: plan.complaint?.id ?? null,
  });
