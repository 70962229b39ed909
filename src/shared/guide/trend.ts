import type { Hand } from '../activity/input';
import type { SessionRecord } from '../history/record';
import { limbOf } from '../knowledge/limb';
import type { Limb } from '../knowledge/terms';
import { days, type Instant } from '../time';
import { type RatedSession, safetyRules, worsensRepeatedly } from './safety';

/** A press that was rated before and after. */
export interface RatedPress extends RatedSession {
  readonly startedAt: Instant;
}

/** What a press was about: a complaint of a side, or an arm or leg as such. */
export interface PressedPart {
  readonly side: Hand;
  readonly limb: Limb;
  readonly complaintId: string | null;
}

/** The rated presses of one part, oldest first; one without both ratings says nothing, and is left out. */
export function ratedOf(
  sessions: readonly SessionRecord[],
  part: PressedPart,
): readonly RatedPress[] {
  return sessions
    .filter((session) => session.steps.length > 0 && isOf(part, session))
    .flatMap(({ startedAt, before, after }) =>
      before !== null && after !== null ? [{ startedAt, before, after }] : [],
    )
    .sort((a, b) => a.startedAt - b.startedAt);
}

/** A routine that is not known is taken for one of the arms. */
const isOf = (
  { side, limb, complaintId }: PressedPart,
  session: Pick<SessionRecord, 'side' | 'complaintId' | 'routineId'>,
): boolean =>
  session.side === side &&
  session.complaintId === complaintId &&
  (complaintId !== null || (limbOf(session.routineId) ?? 'upper') === limb);

/** Why somebody should look at it: worse twice in a row, or no ease in two weeks of pressing. */
export type CareReason = 'worse-twice' | 'no-better';

/**
 * What the presses so far ask for; null is nothing.
 *
 * @param presses Of one part, oldest first.
 */
export function careFor(presses: readonly RatedPress[]): CareReason | null {
  if (worsensRepeatedly(presses)) return 'worse-twice';
  const first = presses[0];
  const last = presses.at(-1);
  if (!first || !last) return null;
  const longEnough = last.startedAt - first.startedAt >= days(safetyRules.noBetterDays.value);
  const eased = presses.some(({ before, after }) => after < before);
  return longEnough && !eased && last.after > 0 ? 'no-better' : null;
}

/** How the rated sessions of one complaint and side go, as far as `careForComplaint` needs it. */
export interface ComplaintTrend {
  readonly complaintId: string;
  readonly side: Hand;
  /** How many of the last ones in a row made it worse. */
  readonly worseInARow: number;
  /** The first session after the last one that eased it; null where the last one did. */
  readonly uneasedSince: Instant | null;
  readonly lastAt: Instant;
  /** 0 to 10. */
  readonly lastAfter: number;
}

/** Adds a session that ended; one without both ratings, a complaint or a press says nothing. */
export function withTrend(
  trends: readonly ComplaintTrend[],
  { complaintId, side, startedAt, before, after, steps }: SessionRecord,
): readonly ComplaintTrend[] {
  if (complaintId === null || before === null || after === null || steps.length === 0)
    return trends;
  const isOwn = (trend: ComplaintTrend) => trend.complaintId === complaintId && trend.side === side;
  const known = trends.find(isOwn);
  const eased = after < before;
  const next: ComplaintTrend = {
    complaintId,
    side,
    worseInARow: after > before ? (known?.worseInARow ?? 0) + 1 : 0,
    uneasedSince: eased ? null : (known?.uneasedSince ?? startedAt),
    lastAt: startedAt,
    lastAfter: after,
  };
  return [...trends.filter((trend) => !isOwn(trend)), next];
}

/** The same two rules for a complaint: worse twice in a row, or no ease in two weeks of pressing. */
export function careForComplaint(trend: ComplaintTrend): CareReason | null {
  if (trend.worseInARow >= safetyRules.worseInARow.value) return 'worse-twice';
  if (trend.uneasedSince === null || trend.lastAfter === 0) return null;
  const longEnough = trend.lastAt - trend.uneasedSince >= days(safetyRules.noBetterDays.value);
  return longEnough ? 'no-better' : null;
}
