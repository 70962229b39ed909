import { regionOf } from './spot-regions';
import type { PressRegion, SideRule } from './terms';

/**
 * What main needs to know of a routine to offer it, without loading its steps: the steps and their
 * words are loaded by the stage. A test holds the two against each other.
 */
export interface RoutineSummary {
  readonly id: string;
  readonly name: string;
  readonly forWhom: string;
  readonly seconds: number;
  readonly limb: 'upper' | 'lower';
  readonly sideRule: SideRule;
  /** The one tool it is made for; null where each spot takes what the person has. */
  readonly toolId: string | null;
  /**
   * What is pressed; where there are several, they take turns from one press of an arm to the next.
   * Empty for a hands-off pause.
   */
  readonly turns: readonly RoutineTurn[];
}

/** The spots of one press, in their order; the first one names the turn. */
export interface RoutineTurn {
  readonly spotIds: readonly [string, ...string[]];
  /** How long each of them is worked on, in seconds, on both arms together where both are pressed. */
  readonly seconds: readonly [number, ...number[]];
}

export const routineIndex: readonly RoutineSummary[] = [
  {
    id: 'desk-forearm-60',
    name: '60-second desk forearm press',
    forWhom: 'Typists, at the desk, no tools',
    seconds: 60,
    limb: 'upper',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      { spotIds: ['edc-middle-strip'], seconds: [46] },
      { spotIds: ['finger-flexor-mid'], seconds: [46] },
    ],
  },
  {
    id: 'ball-forearm-150',
    name: 'Ball under the arm',
    forWhom: 'Both hands tired, or one thumb sore',
    seconds: 150,
    limb: 'upper',
    sideRule: 'chosen',
    toolId: 'desk-ball',
    turns: [{ spotIds: ['finger-flexor-mid', 'edc-middle-strip'], seconds: [67, 65] }],
  },
  {
    id: 'mouse-hand-180',
    name: 'Mouse hand reset',
    forWhom: 'Mouse and trackpad users',
    seconds: 180,
    limb: 'upper',
    sideRule: 'mouse',
    toolId: null,
    turns: [
      { spotIds: ['edc-index-strip', 'ecrb-mid', 'finger-flexor-mid'], seconds: [53, 52, 53] },
    ],
  },
  {
    id: 'forearm-reset-300',
    name: 'Full forearm reset',
    forWhom: 'Typists after a long stretch of work',
    seconds: 300,
    limb: 'upper',
    sideRule: 'both',
    toolId: null,
    turns: [{ spotIds: ['ecrb-mid', 'finger-flexor-mid'], seconds: [136, 134] }],
  },
  {
    id: 'micro-pause-30',
    name: '30-second hand pause',
    forWhom: 'Everyone who types',
    seconds: 30,
    limb: 'upper',
    sideRule: 'none',
    toolId: null,
    turns: [],
  },
];

/** The regions that the breaks at the desk press. */
export const deskRegions: readonly PressRegion[] = [
  ...new Set(
    routineIndex.flatMap(({ turns }) =>
      turns.flatMap(({ spotIds }) => spotIds.flatMap((spotId) => regionOf(spotId) ?? [])),
    ),
  ),
];

export const defaultRoutineId = 'desk-forearm-60';

export const routineSummary = (id: string): RoutineSummary | undefined =>
  routineIndex.find((routine) => routine.id === id);

/** True for a routine that presses something, and not only leads through a rest. */
export const isPress = ({ turns }: Pick<RoutineSummary, 'turns'>): boolean => turns.length > 0;

/** True for a routine that goes over both sides, one after the other: there is no side to choose. */
export const pressesBoth = (routineId: string | null): boolean =>
  routineId !== null && routineSummary(routineId)?.sideRule === 'both';

/** True for a routine that is known to press nothing. */
export function isPause(routineId: string): boolean {
  const routine = routineSummary(routineId);
  return routine !== undefined && !isPress(routine);
}

export { pressedRegions, regionOf } from './spot-regions';
