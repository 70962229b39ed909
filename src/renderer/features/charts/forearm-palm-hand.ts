import type { LimbPart } from './chart-types';
import { curve, type Knot, type Path } from './geometry';
import { crease, type Digit, type DigitProfile, digit } from './shapes';

/** Seen from the palm, a finger is three soft pads, narrow at the creases between them. */
const FINGER: DigitProfile = [
  [-0.13, 0.5],
  [-0.1, 0.8],
  [-0.04, 0.97],
  [0.02, 1],
  [0.1, 1.02],
  [0.22, 1.01],
  [0.34, 0.95],
  [0.4, 0.955],
  [0.52, 0.965],
  [0.64, 0.905],
  [0.7, 0.905],
  [0.8, 0.895],
  [0.88, 0.83],
  [0.94, 0.69],
  [0.98, 0.44],
  [1, 0],
];

const THUMB: DigitProfile = [
  [-0.17, 0.45],
  [-0.14, 0.8],
  [-0.05, 1],
  [0, 1.02],
  [0.12, 1.01],
  [0.28, 0.93],
  [0.4, 0.9],
  [0.5, 0.94],
  [0.58, 0.965],
  [0.68, 0.965],
  [0.78, 0.92],
  [0.88, 0.81],
  [0.945, 0.63],
  [0.985, 0.38],
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

/** The same hand as on the other chart, seen from its palm: thumb on the right. */
export const digits = {
  index: finger({ base: [333, 252], lean: 0.12, length: 190, width: 45, bend: -0.035 }),
  middle: finger({ base: [280, 236], lean: 0.012, length: 207, width: 47, bend: -0.008 }),
  ring: finger({ base: [228, 245], lean: -0.1, length: 194, width: 44, bend: 0.022 }),
  little: finger({ base: [176, 280], lean: -0.25, length: 153, width: 38, bend: 0.05 }),
  thumb: digit({
    base: [401, 390],
    direction: [0.5, -0.866],
    length: 154,
    width: 53,
    bend: -0.1,
    profile: THUMB,
  }),
} as const;

/** Palm, wrist and forearm in one contour, clockwise from between little and ring finger. */
export const armKnots: readonly Knot[] = [
  [155, 284],
  [162, 272],
  [188, 276],
  [197, 272],
  [206, 262],
  [230, 246],
  [246, 238],
  [254, 240],
  [261, 236],
  [280, 230],
  [298, 240],
  [307, 245],
  [315, 244],
  [340, 250],
  [356, 266],
  [363, 300],
  [366, 326],
  [371, 346],
  [379, 355],
  [388, 357],
  [404, 360],
  [424, 384],
  [424, 404],
  [413, 428],
  [393, 454],
  [369, 482],
  [351, 504],
  [340, 524],
  [335, 547],
  [337, 588],
  [343, 640],
  [354, 710],
  [367, 790],
  [378, 870],
  [384, 940],
  [386, 1000],
  [384, 1055],
  [380, 1105],
  [381, 1150],
  [386, 1200],
  [392, 1255],
  [396, 1300, 'corner'],
  [176, 1300, 'corner'],
  [171, 1255],
  [162, 1205],
  [150, 1165],
  [142, 1130],
  [135, 1090],
  [131, 1040],
  [129, 985],
  [131, 920],
  [137, 855],
  [147, 780],
  [159, 705],
  [171, 630],
  [180, 575],
  [184, 540],
  [184, 512],
  [178, 488],
  [166, 455],
  [155, 415],
  [150, 370],
  [149, 328],
  [151, 302],
];

export const parts: readonly LimbPart[] = [
  { id: 'arm', name: 'palm, wrist and forearm', outline: curve(armKnots, true), rim: true },
  { id: 'little', name: 'little finger', outline: digits.little.outline },
  { id: 'ring', name: 'ring finger', outline: digits.ring.outline },
  { id: 'middle', name: 'middle finger', outline: digits.middle.outline },
  { id: 'index', name: 'pointing finger', outline: digits.index.outline },
  { id: 'thumb', name: 'thumb', outline: digits.thumb.outline },
];

const fingers = [digits.index, digits.middle, digits.ring, digits.little];

const wrist: readonly Path[] = [
  curve([
    [194, 499],
    [238, 508],
    [290, 507],
    [338, 502],
  ]),
];

export const creases: readonly Path[] = [
  ...fingers.flatMap((one) => [
    crease(one, 0.055, 0.84, 2.5),
    crease(one, 0.355, 0.8, 2.5),
    crease(one, 0.67, 0.78, 2.5),
  ]),
  crease(digits.thumb, 0.1, 0.7, 3),
  crease(digits.thumb, 0.51, 0.78, 3),
  ...wrist,
];

/** The lines of the palm, the second line of the wrist and that of the elbow. */
export const fineCreases: readonly Path[] = [
  ...fingers.map((one) => crease(one, 0.38, 0.62, 2)),
  curve([
    [356, 316],
    [326, 332],
    [300, 368],
    [287, 412],
    [286, 456],
    [292, 486],
  ]),
  curve([
    [355, 322],
    [318, 344],
    [272, 368],
    [230, 386],
    [194, 398],
  ]),
  curve([
    [154, 332],
    [196, 330],
    [240, 314],
    [278, 290],
    [297, 264],
  ]),
  curve([
    [198, 512],
    [240, 519],
    [290, 518],
    [330, 513],
  ]),
  curve([
    [168, 1128],
    [222, 1140],
    [292, 1141],
    [350, 1124],
  ]),
];
