import type { Hand } from '../activity/input';
import type { SessionRecord } from '../history/record';
import { limbOf } from '../knowledge/limb';
import type { Limb } from '../knowledge/terms';
import type { Instant } from '../time';
import { type ToldSession, toldOf } from './search-over';
import { type RatedPress, type Trend, withRated } from './trend';

/** What a session is about: a complaint of one side, or an arm or leg as such. */
export interface Part {
  readonly complaintId: string | null;
  readonly limb: Limb;
  readonly side: Hand;
}

/** When something was, and what the clock of the person showed then. */
interface Moment {
  readonly at: Instant;
  readonly offsetMinutes: number;
}

interface LastRatings extends Moment {
  readonly before: number | null;
  readonly after: number | null;
}

/** When a complaint of a side was last pressed, or begun to be, and how it was rated. */
export interface LastTime extends LastRatings {
  readonly complaintId: string;
  readonly side: Hand;
}

/**
 * What the whole history says about one part, as far as a later session is compared with it. It grows by
 * what ends and stays small, however long the history is.
 */
export interface Past extends Part {
  /** Its last session, however it ended; ratings 0 to 10, null when not given. */
  readonly last: LastRatings;
  /** The last rating after a session, 0 to 10. */
  readonly lastRating: (Moment & { readonly after: number }) | null;
  /** The last session that was rated before and after and pressed something. */
  readonly rated: RatedPress | null;
  /** How those go; null before the first. */
  readonly trend: Trend | null;
  /** The last sessions that tell whether anything changed, oldest first. */
  readonly told: readonly ToldSession[];
}

/** More than three days hold, with the cap of sessions a day. */
const KEPT = 24;

/** The part that a session was about. One of an unknown routine is taken for one of the arms. */
export const partOf = ({
  complaintId,
  routineId,
  side,
}: Pick<SessionRecord, 'complaintId' | 'routineId' | 'side'>): Part => ({
  complaintId,
  limb: limbOf(complaintId ?? routineId) ?? 'upper',
  side,
});

/** What is known of a part; null for nothing. */
export const pastOf = (pasts: readonly Past[], part: Part): Past | null =>
  pasts.find((past) => isSame(past, part)) ?? null;

const isSame = (one: Part, other: Part): boolean =>
  one.complaintId === other.complaintId && one.limb === other.limb && one.side === other.side;

/** Adds a session that ended, the newest so far; what was last comes first. */
export function withPast(pasts: readonly Past[], session: SessionRecord): readonly Past[] {
  const part = partOf(session);
  const known = pastOf(pasts, part);
  return [grown(known, part, session), ...pasts.filter((past) => past !== known)];
}

function grown(known: Past | null, part: Part, session: SessionRecord): Past {
  const { startedAt, offsetMinutes, before, after } = session;
  const moment = { at: startedAt, offsetMinutes };
  const press = ratedPressOf(session);
  const told = toldOf(session);
  return {
    ...part,
    last: { ...moment, before, after },
    lastRating: after === null ? (known?.lastRating ?? null) : { ...moment, after },
    rated: press ?? known?.rated ?? null,
    trend: press === null ? (known?.trend ?? null) : withRated(known?.trend ?? null, press),
    told: [...(known?.told ?? []), ...(told === null ? [] : [told])].slice(-KEPT),
  };
}

/** One without both ratings, or without a press, says nothing. */
const ratedPressOf = ({ startedAt, before, after, steps }: SessionRecord): RatedPress | null =>
  before === null || after === null || steps.length === 0 ? null : { startedAt, before, after };

/** More than a person looks back on; a window gets them with every change. */
const MOST_LAST_TIMES = 40;

/** The complaints of the past with their sides, what was last first. */
export const lastTimes = (pasts: readonly Past[]): readonly LastTime[] =>
  pasts
    .flatMap(({ complaintId, side, last }) =>
      complaintId === null ? [] : [{ complaintId, side, ...last }],
    )
    .slice(0, MOST_LAST_TIMES);
