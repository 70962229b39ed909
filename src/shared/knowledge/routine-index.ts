import type { PressRegion } from './terms';

/**
 * What main needs to know of a routine to offer it, without loading its steps: the steps and their
 * words are loaded by the stage. A test holds the two against each other.
 */
export interface RoutineSummary {
  readonly id: string;
  readonly name: string;
  readonly seconds: number;
  readonly limb: 'upper' | 'lower';
  /** What is pressed; where there are several, they take turns from one press of an arm to the next. */
  readonly turns: readonly [RoutineTurn, ...RoutineTurn[]];
}

/** The spots of one press, in their order; the first one names the turn. */
export interface RoutineTurn {
  readonly spotIds: readonly [string, ...string[]];
  /** Where the first one lies. */
  readonly region: PressRegion;
}

export const routineIndex: readonly RoutineSummary[] = [
  {
    id: 'desk-forearm-60',
    name: '60-second desk forearm press',
    seconds: 60,
    limb: 'upper',
    turns: [
      { spotIds: ['edc-middle-strip'], region: 'forearm-back' },
      { spotIds: ['finger-flexor-mid'], region: 'forearm-palm' },
    ],
  },
];

export const defaultRoutineId = 'desk-forearm-60';

export const routineSummary = (id: string): RoutineSummary | undefined =>
  routineIndex.find((routine) => routine.id === id);

/** Where the spot that names a turn lies; null for a spot that names none. */
export const regionOf = (spotId: string | null): PressRegion | null =>
  routineIndex.flatMap(({ turns }) => turns).find(({ spotIds }) => spotIds[0] === spotId)?.region ??
  null;
