import type { Hand } from '../activity/input';
import type { RunRecord } from '../history/record';
import { toldAt } from '../history/run-day';
import { days, type Instant } from '../time';
import { safetyRules } from './safety';

/** Strong pain on a run, or pain while running that rises after legs were pressed. */
export type RunCareReason = 'strong' | 'rises';

/** Why somebody should look at it before the next run. */
export interface RunCare {
  readonly reason: RunCareReason;
  /** The place it is about: the id of a complaint and its side; null where none was said. */
  readonly where: string | null;
  readonly side: Hand | null;
  /** Pain while running before and now, 0 to 10; null where there is nothing to compare with. */
  readonly from: number | null;
  readonly to: number;
  /** When the run was told of that shows it: who looked at it before cannot have known. */
  readonly at: Instant;
}

/** A press of a leg, and the sides that were pressed. */
export interface LegPress {
  readonly startedAt: Instant;
  readonly sides: readonly Hand[];
}

/** Runs further apart say nothing about each other. Judgement. */
const COMPARED_WITHIN = days(14);

interface RatedRun extends RunRecord {
  readonly during: number;
}

const isRated = (run: RunRecord): run is RatedRun => run.during !== null;

/**
 * What the runs so far ask for; null is nothing. Only the last rated run counts: with a better one
 * after it, the matter is closed.
 *
 * @param runs Oldest first, by their days.
 */
export function runCareFor(
  runs: readonly RunRecord[],
  presses: readonly LegPress[],
): RunCare | null {
  const rated = runs.filter(isRated);
  const last = rated.at(-1);
  if (last === undefined) return null;
  const same = rated.filter(({ where, side }) => where === last.where && side === last.side);
  const [beforeThat, before] = [same.at(-3), same.at(-2)];
  const care = {
    where: last.where,
    side: last.side,
    from: before?.during ?? null,
    to: last.during,
    at: toldAt(last),
  };
  const most = Math.max(last.during, last.after ?? 0);
  if (most >= safetyRules.stopAtRating.value) return { reason: 'strong', ...care, to: most };
  const rise = riseBetween(before, last, presses);
  const isLarge = rise >= safetyRules.riseWhileRunning.value;
  const isAgain = rise > 0 && riseBetween(beforeThat, before, presses) > 0;
  return isLarge || isAgain ? { reason: 'rises', ...care } : null;
}

/** By how many points pain rose from one run to the next; 0 where no press of that leg lay between. */
function riseBetween(
  from: RatedRun | undefined,
  to: RatedRun | undefined,
  presses: readonly LegPress[],
): number {
  if (from === undefined || to === undefined || to.at - from.at > COMPARED_WITHIN) return 0;
  const pressed = presses.some(
    ({ startedAt, sides }) =>
      startedAt > from.at && startedAt < to.at && (to.side === null || sides.includes(to.side)),
  );
  return pressed ? Math.max(0, to.during - from.during) : 0;
}
