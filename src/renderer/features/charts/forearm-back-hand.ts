import type { LimbPart } from './chart-types';
import { curve, type Knot, type Path } from './geometry';
import { type Digit, type DigitProfile, digit, knuckleArch, knuckleCreases, nail } from './shapes';

/** Seen from the back, a finger is widest at its two knuckles: at 0.40 and 0.72 of its length. */
const FINGER: DigitProfile = [
  [-0.31, 0.42],
  [-0.27, 0.75],
  [-0.2, 0.93],
  [-0.08, 0.99],
  [0, 1],
  [0.12, 0.98],
  [0.24, 0.945],
  [0.33, 0.965],
  [0.4, 0.985],
  [0.47, 0.955],
  [0.58, 0.9],
  [0.67, 0.905],
  [0.73, 0.895],
  [0.82, 0.86],
  [0.89, 0.8],
  [0.945, 0.66],
  [0.982, 0.42],
  [1, 0],
];

const THUMB: DigitProfile = [
  [-0.17, 0.45],
  [-0.14, 0.8],
  [-0.05, 1],
  [0, 1.02],
  [0.12, 1],
  [0.28, 0.92],
  [0.4, 0.91],
  [0.5, 0.95],
  [0.58, 0.965],
  [0.68, 0.95],
  [0.78, 0.9],
  [0.88, 0.79],
  [0.945, 0.62],
  [0.985, 0.37],
  [1, 0],
];

interface FingerPlan {
  readonly base: readonly [number, number];
  readonly lean: number;
  readonly length: number;
  readonly width: number;
  readonly bend: number;
}

const finger = ({ base, lean, length, width, bend }: FingerPlan): Digit =>
  digit({ base, direction: [lean, -1], length, width, bend, profile: FINGER });

/** The digits of the right hand, thumb on the left, with their axes for the tendons of the forearm. */
export const digits = {
  index: finger({ base: [207, 252], lean: -0.12, length: 190, width: 45, bend: 0.035 }),
  middle: finger({ base: [260, 236], lean: -0.012, length: 207, width: 47, bend: 0.008 }),
  ring: finger({ base: [312, 245], lean: 0.1, length: 194, width: 44, bend: -0.022 }),
  little: finger({ base: [364, 280], lean: 0.25, length: 153, width: 38, bend: -0.05 }),
  thumb: digit({
    base: [139, 390],
    direction: [-0.5, -0.866],
    length: 154,
    width: 53,
    bend: 0.1,
    profile: THUMB,
  }),
} as const;

/** Back of hand, wrist and forearm in one contour, clockwise from between ring and little finger. */
export const armKnots: readonly Knot[] = [
  [389, 302],
  [391, 328],
  [390, 370],
  [385, 415],
  [374, 455],
  [362, 488],
  [356, 512],
  [359, 545],
  [361, 580],
  [369, 630],
  [381, 705],
  [393, 780],
  [403, 855],
  [409, 920],
  [411, 985],
  [409, 1040],
  [405, 1090],
  [398, 1130],
  [390, 1165],
  [378, 1205],
  [369, 1255],
  [364, 1300, 'corner'],
  [144, 1300, 'corner'],
  [148, 1255],
  [154, 1200],
  [159, 1150],
  [160, 1105],
  [156, 1055],
  [154, 1000],
  [156, 940],
  [162, 870],
  [173, 790],
  [186, 710],
  [197, 640],
  [203, 588],
  [205, 547],
  [200, 524],
  [189, 504],
  [171, 482],
  [147, 454],
  [127, 428],
  [116, 404],
  [116, 384],
  [136, 360],
  [152, 357],
  [161, 355],
  [169, 346],
  [174, 326],
  [177, 300],
  [184, 266],
  [200, 250],
  [225, 244],
  [233, 245],
  [242, 240],
  [260, 230],
  [279, 236],
  [286, 240],
  [294, 238],
  [310, 246],
  [334, 262],
  [343, 272],
  [352, 276],
  [378, 272],
  [385, 284],
];

export const parts: readonly LimbPart[] = [
  { id: 'arm', name: 'back of hand, wrist and forearm', outline: curve(armKnots, true), rim: true },
  { id: 'little', name: 'little finger', outline: digits.little.outline },
  { id: 'ring', name: 'ring finger', outline: digits.ring.outline },
  { id: 'middle', name: 'middle finger', outline: digits.middle.outline },
  { id: 'index', name: 'pointing finger', outline: digits.index.outline },
  { id: 'thumb', name: 'thumb', outline: digits.thumb.outline },
];

const fingers = [digits.index, digits.middle, digits.ring, digits.little];
const middleKnuckles = [
  ...fingers.map((one) => knuckleCreases(one, 0.4)),
  knuckleCreases(digits.thumb, 0.53, 0.66),
];
const endKnuckles = fingers.map((one) => knuckleCreases(one, 0.72, 0.55));

export const creases: readonly Path[] = [
  ...middleKnuckles.flatMap((lines) => lines.slice(0, 2)),
  ...endKnuckles.flatMap((lines) => lines.slice(0, 2)),
  knuckleArch([213, 296], 15, -0.12),
  knuckleArch([262, 284], 16),
  knuckleArch([310, 292], 15, 0.1),
  knuckleArch([358, 322], 13, 0.25),
];

export const fineCreases: readonly Path[] = middleKnuckles.flatMap((lines) => lines.slice(2));

export const nails: readonly Path[] = [
  nail(digits.index),
  nail(digits.middle),
  nail(digits.ring),
  nail(digits.little, { width: 0.58 }),
  nail(digits.thumb, { offset: -3, width: 0.58, from: 0.74, to: 0.965 }),
];
