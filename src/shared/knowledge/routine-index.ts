/**
 * What main needs to know of a routine to offer it, without loading its steps: the steps and their
 * words are loaded by the stage. A test holds the two against each other.
 */
export interface RoutineSummary {
  readonly id: string;
  readonly name: string;
  readonly seconds: number;
  readonly limb: 'upper' | 'lower';
  readonly spotIds: readonly string[];
}

export const routineIndex: readonly RoutineSummary[] = [
  {
    id: 'desk-forearm-60',
    name: '60-second desk forearm press',
    seconds: 60,
    limb: 'upper',
    spotIds: ['edc-middle-strip'],
  },
];

export const defaultRoutineId = 'desk-forearm-60';

export const routineSummary = (id: string): RoutineSummary | undefined =>
  routineIndex.find((routine) => routine.id === id);
