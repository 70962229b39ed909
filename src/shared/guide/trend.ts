import { days, type Instant } from '../time';
import { type RatedSession, safetyRules } from './safety';

/** A press that was rated before and after. */
export interface RatedPress extends RatedSession {
  readonly startedAt: Instant;
}

/** Why somebody should look at it: worse twice in a row, or no ease in two weeks of pressing. */
export type CareReason = 'worse-twice' | 'no-better';

/** How the rated presses of one part go, as far as `careFor` needs it. */
export interface Trend {
  /** How many of the last ones in a row made it worse. */
  readonly worseInARow: number;
  /** The first press after the last one that eased it; null where the last one did. */
  readonly uneasedSince: Instant | null;
  readonly lastAt: Instant;
  /** 0 to 10. */
  readonly lastAfter: number;
}

/**
 * Adds a press, the newest so far.
 *
 * @param known Null before the first.
 */
export function withRated(known: Trend | null, { startedAt, before, after }: RatedPress): Trend {
  return {
    worseInARow: after > before ? (known?.worseInARow ?? 0) + 1 : 0,
    uneasedSince: after < before ? null : (known?.uneasedSince ?? startedAt),
    lastAt: startedAt,
    lastAfter: after,
  };
}

/** What the presses so far ask for; null is nothing. */
export function careFor(trend: Trend): CareReason | null {
  if (trend.worseInARow >= safetyRules.worseInARow.value) return 'worse-twice';
  if (trend.uneasedSince === null || trend.lastAfter === 0) return null;
  const longEnough = trend.lastAt - trend.uneasedSince >= days(safetyRules.noBetterDays.value);
  return longEnough ? 'no-better' : null;
}
