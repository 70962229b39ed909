import { regionOf } from './spot-regions';
import type { PressRegion, RoutineOccasion, SideRule } from './terms';

/**
 * What main needs to know of a routine to offer it, without loading its steps: the steps and their
 * words are loaded by the stage. A test holds the two against each other.
 */
export interface RoutineSummary {
  readonly id: string;
  readonly name: string;
  readonly forWhom: string;
  readonly when: RoutineOccasion;
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
    when: 'desk',
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
    when: 'desk',
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
    when: 'desk',
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
    when: 'desk',
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
    when: 'pause',
    seconds: 30,
    limb: 'upper',
    sideRule: 'none',
    toolId: null,
    turns: [],
  },
  {
    id: 'finger-finder-180',
    name: '3-minute finger-pain finder',
    forWhom: 'Typists with pain in one finger',
    when: 'complaint',
    seconds: 180,
    limb: 'upper',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      { spotIds: ['edc-middle-strip', 'finger-flexor-mid', 'ecrb-mid'], seconds: [43, 42, 44] },
    ],
  },
  {
    id: 'thumb-relief-180',
    name: 'Thumb relief',
    forWhom: 'Spacebar and phone thumbs',
    when: 'complaint',
    seconds: 180,
    limb: 'upper',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      {
        spotIds: ['thumb-lifter-lower', 'brachioradialis-pinch', 'thumb-pad-press'],
        seconds: [55, 56, 53],
      },
    ],
  },
  {
    id: 'wrist-extensor-240',
    name: 'Wrist lifters, back of the forearm',
    forWhom: 'Back-of-wrist or back-of-hand ache',
    when: 'complaint',
    seconds: 240,
    limb: 'upper',
    sideRule: 'chosen',
    toolId: null,
    turns: [{ spotIds: ['ecrb-mid', 'edc-middle-strip'], seconds: [104, 104] }],
  },
  {
    id: 'wrist-flexor-240',
    name: 'Wrist benders, palm side of the forearm',
    forWhom: 'Ache of wrist, palm or inner elbow',
    when: 'complaint',
    seconds: 240,
    limb: 'upper',
    sideRule: 'chosen',
    toolId: null,
    turns: [{ spotIds: ['fcr-palmaris-upper', 'finger-flexor-mid'], seconds: [104, 104] }],
  },
  {
    id: 'elbow-outer-240',
    name: 'Outer elbow',
    forWhom: 'Ache of the tennis-elbow kind',
    when: 'complaint',
    seconds: 240,
    limb: 'upper',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      { spotIds: ['ecrl-upper', 'ecrb-mid', 'brachioradialis-pinch'], seconds: [56, 94, 53] },
    ],
  },
  {
    id: 'wrist-little-side-180',
    name: 'Little-finger side of the wrist',
    forWhom: 'Little-finger-side wrist ache',
    when: 'complaint',
    seconds: 180,
    limb: 'upper',
    sideRule: 'chosen',
    toolId: null,
    turns: [{ spotIds: ['ecu-mid', 'fcu-mid'], seconds: [104, 61] }],
  },
  {
    id: 'foot-finder-240',
    name: '4-minute foot-pain finder',
    forWhom: 'Runners with foot pain',
    when: 'complaint',
    seconds: 240,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [{ spotIds: ['edl-upper', 'tib-ant-upper', 'ehl-lower'], seconds: [58, 55, 51] }],
  },
  {
    id: 'foot-top-240',
    name: 'Top of the foot',
    forWhom: 'Runners with pain on top of the foot',
    when: 'complaint',
    seconds: 240,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [{ spotIds: ['edl-upper', 'tib-ant-upper'], seconds: [106, 102] }],
  },
  {
    id: 'foot-outer-240',
    name: 'Outer foot',
    forWhom: 'Runners with pain on the outer foot',
    when: 'complaint',
    seconds: 240,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [{ spotIds: ['fibularis-longus-upper', 'fibularis-brevis-lower'], seconds: [104, 103] }],
  },
  {
    id: 'arch-heel-300',
    name: 'Arch and heel',
    forWhom: 'Runners with arch, sole or heel pain',
    when: 'complaint',
    seconds: 300,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      {
        spotIds: ['gastroc-medial-belly', 'soleus-lower-inner', 'fdl-inner'],
        seconds: [94, 96, 59],
      },
    ],
  },
  {
    id: 'shin-240',
    name: 'Shin',
    forWhom: 'Runners with front or outer shin ache',
    when: 'complaint',
    seconds: 240,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      { spotIds: ['tib-ant-upper', 'tib-ant-mid', 'soleus-lower-inner'], seconds: [80, 48, 80] },
    ],
  },
  {
    id: 'calf-achilles-240',
    name: 'Calf and Achilles',
    forWhom: 'Tight calf or sore Achilles',
    when: 'complaint',
    seconds: 240,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [{ spotIds: ['gastroc-medial-belly', 'soleus-lower-inner'], seconds: [94, 96] }],
  },
  {
    id: 'knee-front-300',
    name: 'Front of the knee',
    forWhom: 'Runner’s knee',
    when: 'complaint',
    seconds: 300,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      {
        spotIds: [
          'rectus-femoris-mid',
          'vastus-medialis-lower',
          'vastus-lateralis-lower',
          'glute-med-side',
        ],
        seconds: [95, 62, 57, 56],
      },
    ],
  },
  {
    id: 'knee-outer-hip-300',
    name: 'Outer knee and hip',
    forWhom: 'Side-of-knee or outer-thigh ache',
    when: 'complaint',
    seconds: 300,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      { spotIds: ['vastus-lateralis-mid', 'tfl-front', 'glute-med-side'], seconds: [94, 98, 90] },
    ],
  },
  {
    id: 'hamstring-240',
    name: 'Hamstring and back of the knee',
    forWhom: 'Tight back of the thigh',
    when: 'complaint',
    seconds: 240,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      {
        spotIds: ['biceps-femoris-mid', 'inner-hamstring-mid', 'gastroc-lateral-belly'],
        seconds: [82, 80, 51],
      },
    ],
  },
  {
    id: 'hip-front-180',
    name: 'Front of the hip',
    forWhom: 'Tight hips, no deep groin pain',
    when: 'complaint',
    seconds: 180,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [{ spotIds: ['tfl-front', 'rectus-femoris-upper'], seconds: [65, 62] }],
  },
  {
    id: 'glute-deep-180',
    name: 'Deep buttock, wall ball',
    forWhom: 'Deep buttock ache without leg symptoms',
    when: 'complaint',
    seconds: 180,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [{ spotIds: ['glute-max-upper', 'piriformis-mid'], seconds: [90, 47] }],
  },
  {
    id: 'pre-run-quick-180',
    name: 'Pre-run quick',
    forWhom: 'Runners, before a run',
    when: 'before-run',
    seconds: 180,
    limb: 'lower',
    sideRule: 'both',
    toolId: null,
    turns: [{ spotIds: ['gastroc-medial-belly', 'rectus-femoris-mid'], seconds: [54, 52] }],
  },
  {
    id: 'post-run-lower-leg-600',
    name: 'Post-run lower leg',
    forWhom: 'Runners, after any run',
    when: 'after-run',
    seconds: 600,
    limb: 'lower',
    sideRule: 'both',
    toolId: null,
    turns: [
      {
        spotIds: [
          'gastroc-medial-belly',
          'soleus-lower-inner',
          'tib-ant-upper',
          'fibularis-longus-upper',
        ],
        seconds: [152, 154, 154, 99],
      },
    ],
  },
  {
    id: 'post-run-thigh-hip-300',
    name: 'Post-run thigh and hip',
    forWhom: 'Runners, after hills or long runs',
    when: 'after-run',
    seconds: 300,
    limb: 'lower',
    sideRule: 'chosen',
    toolId: null,
    turns: [
      {
        spotIds: [
          'rectus-femoris-mid',
          'vastus-lateralis-mid',
          'biceps-femoris-mid',
          'glute-med-side',
        ],
        seconds: [91, 57, 56, 55],
      },
    ],
  },
];

/** What breaks at the desk offer: the arms, and the hands-off pause. Legs are never pressed unasked. */
export const deskRoutines: readonly RoutineSummary[] = routineIndex.filter(
  ({ when, limb }) => limb === 'upper' && (when === 'desk' || when === 'pause'),
);

/** The regions that the breaks at the desk press. */
export const deskRegions: readonly PressRegion[] = [
  ...new Set(
    deskRoutines.flatMap(({ turns }) =>
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
