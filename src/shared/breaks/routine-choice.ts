import { HANDS, type Hand } from '../activity/input';
import {
  deskRoutines,
  isPress,
  type RoutineSummary,
  type RoutineTurn,
  regionOf,
} from '../knowledge/routine-index';
import type { Settings } from '../settings/schema';

/** The settings that say what may be pressed, and with what. */
export type BodySettings = Pick<Settings, 'body.avoid' | 'body.tools' | 'body.mouseHand'>;

/** The spots of a turn that the person did not ask to leave alone. */
export const spotsLeft = (
  { spotIds }: RoutineTurn,
  settings: Pick<BodySettings, 'body.avoid'>,
): readonly string[] =>
  spotIds.filter((spotId) => {
    const region = regionOf(spotId);
    return region === null || !settings['body.avoid'].includes(region);
  });

/** Whether anything of a routine is left to do; of a hands-off pause there always is. */
export const isPlayable = (
  routine: RoutineSummary,
  settings: Pick<BodySettings, 'body.avoid'>,
): boolean =>
  !isPress(routine) || routine.turns.some((turn) => spotsLeft(turn, settings).length > 0);

/** Whether the person has what a routine cannot do without. */
export const hasTool = (
  { toolId }: RoutineSummary,
  settings: Pick<BodySettings, 'body.tools'>,
): boolean => toolId === null || settings['body.tools'].includes(toolId);

/** How long a turn of a routine takes without what is left alone, in seconds. */
export function secondsOf(
  { seconds }: RoutineSummary,
  turn: RoutineTurn | undefined,
  settings: Pick<BodySettings, 'body.avoid'>,
): number {
  if (turn === undefined) return seconds;
  const left = spotsLeft(turn, settings);
  return turn.spotIds.reduce(
    (sum, spotId, at) => (left.includes(spotId) ? sum : sum - (turn.seconds[at] ?? 0)),
    seconds,
  );
}

/** The longest press of the desk that fits into so many seconds and needs nothing the person lacks; null when none does. */
export function longestWithin(most: number, settings: BodySettings): RoutineSummary | null {
  const fitting = deskRoutines.filter(
    (routine) =>
      isPress(routine) &&
      routine.seconds <= most &&
      isPlayable(routine, settings) &&
      hasTool(routine, settings),
  );
  return fitting.toSorted((a, b) => a.seconds - b.seconds).at(-1) ?? null;
}

/** The arm a routine is for: the mouse hand's where it is made for that, else the given one. */
export const sideFor = (
  { sideRule }: RoutineSummary,
  side: Hand,
  settings: Pick<BodySettings, 'body.mouseHand'>,
): Hand => (sideRule === 'mouse' ? settings['body.mouseHand'] : side);

/** The arms that a session on this side presses. */
export const sidesOf = ({ sideRule }: RoutineSummary, side: Hand): readonly Hand[] =>
  sideRule === 'both' ? HANDS : [side];
