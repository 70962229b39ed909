import { type MuscleId, type SpotId, spotOf, type ToolId, toolOf } from '../knowledge';
import type { PressStep } from '../knowledge/routines';
import type { KnowledgeWords } from '../knowledge/words';
import { type Millis, seconds } from '../time';

/** What a press step presses, and with what. Ids, numbers and the words the stage shows. */
export interface PressTarget {
  readonly spotId: SpotId;
  readonly muscleId: MuscleId;
  readonly muscleName: string;
  /** The tool shown first, then those that would do as well. */
  readonly toolIds: readonly [ToolId, ...ToolId[]];
  readonly places: number;
  /** Where each place is, in at most 12 words. */
  readonly placeLines: readonly string[];
  readonly nextHint: string;
  readonly checkMove: string;
  /** The most it may hurt, 0 to 10. */
  readonly maxPain: number;
  /** Null keeps the holds of the routine. */
  readonly holdMs: Millis | null;
  /** The longest hold a person may ask for. */
  readonly maxHoldMs: Millis;
}

export function pressTarget(
  step: PressStep,
  owned: readonly string[],
  words: KnowledgeWords,
  holdSeconds: number | null,
  bareHands = true,
): PressTarget {
  const spot = spotOf(step.spotId);
  const spotWords = words.spots[step.spotId];
  const muscleId = spot.muscleIds[0] as MuscleId;
  return {
    spotId: step.spotId,
    muscleId,
    muscleName: words.muscles[muscleId].plainName,
    toolIds: toolsFor(step, toolsOf(spot.toolIds, owned, bareHands), bareHands),
    places: step.places,
    placeLines: Array.from({ length: step.places }, (_, place) =>
      place === 0 ? spotWords.stageLine : spotWords.stageLineNext,
    ),
    nextHint: spotWords.nextHint,
    checkMove: spotWords.checkMove,
    maxPain: spot.maxPain,
    holdMs: holdSeconds === null ? null : seconds(Math.min(holdSeconds, spot.holdSeconds.max)),
    maxHoldMs: seconds(spot.holdSeconds.max),
  };
}

/**
 * The thumb never comes first, and a person who has none of the tools gets the step's own, which
 * for the desk is the other forearm: nobody is without one.
 */
function toolsFor(
  { toolId }: PressStep,
  usable: readonly ToolId[],
  bareHands: boolean,
): readonly [ToolId, ...ToolId[]] {
  const sparing = usable.find((tool) => toolOf(tool).sparesThumb);
  const first = sparing ?? (bareHands ? toolId : (usable[0] ?? toolId));
  return [first, ...usable.filter((tool) => tool !== first)];
}

/**
 * The tools of a spot that the person has, best first, those that load the thumb last.
 *
 * @param bareHands True where a bare hand counts as what everybody has.
 */
export function toolsOf(
  fitting: readonly ToolId[],
  owned: readonly string[],
  bareHands: boolean,
): readonly ToolId[] {
  const usable = fitting.filter((tool) => owned.includes(tool) || (bareHands && toolOf(tool).bare));
  const sparing = usable.filter((tool) => toolOf(tool).sparesThumb);
  return [...sparing, ...usable.filter((tool) => !toolOf(tool).sparesThumb)];
}
