import type { Hand } from '../activity/input';
import type { SessionRecord } from '../history/record';
import { days, type Instant } from '../time';
import { type RatedSession, safetyRules, worsensRepeatedly } from './safety';

/** A press that was rated before and after. */
export interface RatedPress extends RatedSession {
  readonly startedAt: Instant;
}

/** The rated presses of an arm, oldest first; one without both ratings says nothing, and is left out. */
export function ratedOf(sessions: readonly SessionRecord[], side: Hand): readonly RatedPress[] {
  return sessions
    .flatMap(({ startedAt, before, after, side: own, steps }) =>
      own === side && steps.length > 0 && before !== null && after !== null
        ? [{ startedAt, before, after }]
        : [],
    )
    .sort((a, b) => a.startedAt - b.startedAt);
}

/** Why somebody should look at it: worse twice in a row, or no ease in two weeks of pressing. */
export type CareReason = 'worse-twice' | 'no-better';

/**
 * What the presses so far ask for; null is nothing.
 *
 * @param presses Of one arm, oldest first.
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
