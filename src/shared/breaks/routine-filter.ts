import type { RoutineSummary } from '../knowledge/routine-index';
import type { Limb } from '../knowledge/terms';
import type { Settings } from '../settings/schema';
import { minutes, seconds } from '../time';
import { hasTool } from './routine-choice';

/** What a person asks of the list of sessions. */
export interface RoutineFilter {
  readonly limb: Limb | 'all';
  /** At most so long; null is any length. */
  readonly minutes: number | null;
  readonly haveTools: boolean;
  readonly favourites: boolean;
}

export const noFilter: RoutineFilter = {
  limb: 'all',
  minutes: null,
  haveTools: false,
  favourites: false,
};

type Owner = Pick<Settings, 'body.tools' | 'library.favourites'>;

/** The sessions that are asked for, favourites first, else in the order they came in. */
export function filtered(
  routines: readonly RoutineSummary[],
  filter: RoutineFilter,
  settings: Owner,
): readonly RoutineSummary[] {
  const isFavourite = ({ id }: RoutineSummary) => settings['library.favourites'].includes(id);
  return routines
    .filter((routine) => fits(routine, filter, settings))
    .filter((routine) => !filter.favourites || isFavourite(routine))
    .toSorted((a, b) => Number(isFavourite(b)) - Number(isFavourite(a)));
}

const fits = (
  routine: RoutineSummary,
  { limb, minutes: most, haveTools }: RoutineFilter,
  settings: Owner,
): boolean =>
  (limb === 'all' || routine.limb === limb) &&
  (most === null || seconds(routine.seconds) <= minutes(most)) &&
  (!haveTools || hasTool(routine, settings));
