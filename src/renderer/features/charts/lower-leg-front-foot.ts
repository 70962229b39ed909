import type { LimbPart } from './chart-types';
import { curve, type Knot, type Path } from './geometry';
import { crease, type Digit, type DigitProfile, digit, nail } from './shapes';

/** Seen from above, a toe is widest at its pad. */
const TOE: DigitProfile = [
  [-0.5, 0.7],
  [-0.3, 0.92],
  [0, 1],
  [0.2, 0.97],
  [0.38, 0.93],
  [0.55, 0.97],
  [0.72, 0.96],
  [0.86, 0.82],
  [0.95, 0.55],
  [1, 0],
];

interface ToePlan {
  readonly base: readonly [number, number];
  readonly lean: number;
  readonly length: number;
  readonly width: number;
}

const toe = ({ base, lean, length, width }: ToePlan): Digit =>
  digit({ base, direction: [lean, 1], length, width, bend: 0, profile: TOE });

/** The toes of the right foot seen from above and in front, big toe on the left. */
export const digits = {
  big: toe({ base: [178, 1322], lean: -0.03, length: 86, width: 62 }),
  second: toe({ base: [231, 1330], lean: 0.02, length: 72, width: 38 }),
  third: toe({ base: [269, 1326], lean: 0.06, length: 65, width: 35 }),
  fourth: toe({ base: [303, 1315], lean: 0.11, length: 58, width: 33 }),
  little: toe({ base: [334, 1298], lean: 0.2, length: 50, width: 32 }),
} as const;

/** Thigh end, knee, lower leg and the back of the foot in one contour. */
const LEG: readonly Knot[] = [
  [112, -10, 'corner'],
  [119, 60],
  [125, 120],
  [135, 176],
  [141, 226],
  [139, 268],
  [136, 316],
  [128, 380],
  [122, 450],
  [124, 530],
  [136, 625],
  [154, 725],
  [172, 820],
  [186, 910],
  [194, 990],
  [193, 1046],
  [184, 1084],
  [176, 1116],
  [180, 1150],
  [180, 1190],
  [168, 1236],
  [152, 1286],
  [148, 1330],
  [162, 1352],
  [210, 1352],
  [250, 1352],
  [288, 1346],
  [320, 1334],
  [346, 1314],
  [354, 1272],
  [353, 1222],
  [356, 1184],
  [358, 1154],
  [350, 1118],
  [342, 1072],
  [338, 1010],
  [344, 930],
  [358, 830],
  [374, 730],
  [390, 630],
  [399, 540],
  [401, 460],
  [397, 380],
  [392, 316],
  [385, 266],
  [384, 216],
  [390, 150],
  [399, 70],
  [406, -10, 'corner'],
];

export const parts: readonly LimbPart[] = [
  { id: 'big', name: 'Big toe', outline: digits.big.outline },
  { id: 'second', name: 'Second toe', outline: digits.second.outline },
  { id: 'third', name: 'Third toe', outline: digits.third.outline },
  { id: 'fourth', name: 'Fourth toe', outline: digits.fourth.outline },
  { id: 'little', name: 'Little toe', outline: digits.little.outline },
  { id: 'leg', name: 'Lower leg', outline: curve(LEG, true), rim: true },
];

const all: readonly Digit[] = Object.values(digits);

export const nails: readonly Path[] = all.map((each) =>
  nail(each, { width: 0.62, from: 0.56, to: 0.93 }),
);

export const creases: readonly Path[] = all.map((each) => crease(each, 0.36, 0.6, -2));

export const fineCreases: readonly Path[] = [
  ...all.map((each) => crease(each, 0.42, 0.5, -2)),
  curve([
    [186, 1096],
    [200, 1086],
    [210, 1100],
    [208, 1128],
  ]),
  curve([
    [352, 1128],
    [340, 1112],
    [330, 1124],
    [332, 1152],
  ]),
];
