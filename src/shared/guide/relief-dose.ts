import { isSpotId, spotOf } from '../knowledge';
import { minutes, seconds } from '../time';
import { reliefRoutineId } from './relief';
import type { ReliefPreview } from './relief-planner';

/**
 * Why a plan leaves time over: a search tries each place once; holds are as short as the person set
 * them; or every spot has its dose.
 */
export type Enough =
  | { readonly why: 'search' | 'dose'; readonly seconds: number }
  | { readonly why: 'short-holds'; readonly seconds: number; readonly holdSeconds: number };

/** Less than this over is no time over. */
const WORTH_SAYING = minutes(1) / seconds(1);

/**
 * Why a plan takes at least a minute less than there is; null where it fills the time.
 *
 * More is not planned: a muscle gets about 90 seconds, 60 to 120 (content.json, dosage, perMuscleGroup),
 * which two places of 45 seconds are, and a session three spots at most (sessionTemplate, choose).
 *
 * @param most Whole minutes there are.
 */
export function enoughOf(plan: ReliefPreview, most: number): Enough | null {
  const { plannedSeconds, routineId, relief, spots } = plan;
  const left = (minutes(most) - seconds(plannedSeconds)) / seconds(1);
  if (left < WORTH_SAYING) return null;
  if (routineId !== reliefRoutineId) return { why: 'search', seconds: plannedSeconds };
  const { holdSeconds } = relief;
  const isShort =
    holdSeconds !== null &&
    spots.some(
      ({ spotId }) => isSpotId(spotId) && holdSeconds < spotOf(spotId).holdSeconds.default,
    );
  return isShort
    ? { why: 'short-holds', seconds: plannedSeconds, holdSeconds }
    : { why: 'dose', seconds: plannedSeconds };
}
