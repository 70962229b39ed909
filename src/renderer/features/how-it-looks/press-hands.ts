import { handBack } from '../body-map/hand-skin';
import { type Placing, placedPath, placedPoint } from '../body-map/place-path';
import * as back from '../charts/forearm-back-hand';
import { curve, mix, type Path, type Point } from '../charts/geometry';
import {
  type DigitProfile,
  digit,
  ellipse,
  knuckleArch,
  knuckleCreases,
  nail,
  spindle,
} from '../charts/shapes';
import type { HowLayer } from './how-types';

/** A hand and its forearm in the coordinates of the chart of the back of the right hand: thumb on the left, hand up. */
interface HandShape {
  readonly shapes: readonly Path[];
  readonly lines: readonly Path[];
  readonly nails: readonly Path[];
  /** The point of it that presses. */
  readonly tip: Point;
}

const arm = curve(back.armKnots, true);

/*
 * Each hand's tip lies a little beyond it, so that the mark of the place is seen between the hand and what it presses.
 */

/** The open hand, whose pads of pointing, middle and ring finger press. */
const open: HandShape = {
  shapes: back.parts.map(({ outline }) => outline),
  lines: handBack.creases,
  nails: handBack.nails,
  tip: [262, 14],
};

/** The part of a finger between knuckle and middle joint, which is all that is seen of a fist from its back. */
const BENT: DigitProfile = [
  [-0.6, 0.8],
  [-0.3, 0.96],
  [0, 1],
  [0.4, 0.98],
  [0.7, 0.94],
  [0.88, 0.74],
  [0.97, 0.4],
  [1, 0],
];

const bent = (base: Point, lean: number, length: number, width: number): Path =>
  digit({ base, direction: [lean, -1], length, width, bend: 0, profile: BENT }).outline;

const fistThumb = digit({
  base: [150, 372],
  direction: [0.3, -0.95],
  length: 128,
  width: 50,
  bend: 0.12,
  profile: BENT,
});

const gap = (...points: readonly Point[]): Path => curve(points);

/** A soft fist, seen from its back. */
const fist: HandShape = {
  shapes: [
    arm,
    bent([206, 262], -0.04, 74, 54),
    bent([258, 250], 0, 78, 56),
    bent([311, 258], 0.05, 72, 54),
    bent([360, 284], 0.12, 62, 48),
    fistThumb.outline,
  ],
  lines: [
    gap([233, 262], [232, 226], [231, 204]),
    gap([285, 258], [285, 222], [285, 200]),
    gap([336, 276], [338, 244], [338, 222]),
    knuckleArch([208, 288], 15, -0.12),
    knuckleArch([259, 278], 16),
    knuckleArch([310, 286], 15, 0.1),
    knuckleArch([357, 312], 13, 0.25),
    gap([172, 320], [184, 296], [182, 268]),
  ],
  nails: [],
  tip: [262, 160],
};

/** Thumb and pointing finger close on something between them; the other fingers are bent. */
const POINTED: DigitProfile = [
  [-0.3, 0.7],
  [-0.2, 0.95],
  [0, 1],
  [0.24, 0.94],
  [0.42, 0.97],
  [0.6, 0.9],
  [0.74, 0.9],
  [0.88, 0.8],
  [0.95, 0.6],
  [0.985, 0.36],
  [1, 0],
];
const pinchIndex = digit({
  base: [200, 262],
  direction: [-0.62, -0.78],
  length: 168,
  width: 50,
  bend: -0.26,
  profile: POINTED,
});
const pinchThumb = digit({
  base: [140, 392],
  direction: [-0.42, -0.9],
  length: 150,
  width: 53,
  bend: 0.12,
  profile: POINTED,
});
const pinch: HandShape = {
  shapes: [
    arm,
    bent([258, 250], -0.16, 96, 54),
    bent([311, 258], -0.06, 80, 52),
    bent([360, 284], 0.06, 64, 46),
    pinchIndex.outline,
    pinchThumb.outline,
  ],
  lines: [
    gap([234, 250], [226, 214], [214, 190]),
    gap([285, 258], [281, 222], [277, 194]),
    gap([336, 276], [336, 244], [334, 220]),
    ...knuckleCreases(pinchIndex, 0.42, 0.55).slice(0, 2),
    ...knuckleCreases(pinchThumb, 0.52, 0.55).slice(0, 2),
    knuckleArch([210, 290], 15, -0.2),
    knuckleArch([259, 280], 16),
    knuckleArch([310, 288], 15, 0.1),
  ],
  nails: [nail(pinchThumb, { offset: -4, width: 0.52, from: 0.74, to: 0.96 })],
  tip: mix(pinchIndex.axis(0.88), pinchThumb.axis(0.92), 0.5),
};

/** A hand that closes around a limb: the fingers go on behind it, the thumb stays in front. */
const grip: HandShape = {
  shapes: [
    arm,
    bent([206, 254], -0.06, 112, 50),
    bent([258, 242], 0, 122, 52),
    bent([311, 250], 0.06, 114, 50),
    bent([360, 280], 0.14, 92, 44),
    back.digits.thumb.outline,
  ],
  lines: [
    gap([232, 256], [231, 206], [230, 162]),
    gap([285, 250], [286, 200], [287, 152]),
    gap([336, 270], [340, 226], [344, 180]),
    knuckleArch([208, 288], 15, -0.12),
    knuckleArch([259, 278], 16),
    knuckleArch([310, 286], 15, 0.1),
    knuckleArch([357, 312], 13, 0.25),
  ],
  nails: [nail(back.digits.thumb, { offset: -4, width: 0.52, from: 0.7, to: 0.93 })],
  tip: [262, 136],
};

const hands = { open, fist, pinch, grip } as const;

/** A hand laid so that its pressing point is at `at`; the left one unless the other side is pressed with. */
export function pressingHand(kind: keyof typeof hands, placing: Placing): HowLayer {
  const { shapes, lines, nails, tip } = hands[kind];
  const [x, y] = placedPoint(tip, { ...placing, at: [0, 0] });
  const laid: Placing = { ...placing, at: [placing.at[0] - x, placing.at[1] - y] };
  const move = (path: Path): Path => placedPath(path, laid);
  return {
    tone: 'press',
    shapes: shapes.map(move),
    lines: lines.map(move),
    nails: nails.map(move),
  };
}

/** The middle of the elbow in the chart's coordinates, and the arm up to it. */
const ELBOW: Point = [272, 1150];
const toElbow = curve(
  back.armKnots.filter(([, y]) => y < 1180),
  true,
);

/** The same hand with its whole arm; the upper arm goes on from the elbow, usually out of the frame. */
export function pressingArm(kind: keyof typeof hands, placing: Placing, shoulder: Point): HowLayer {
  const size = placing.scale ?? 1;
  const own = pressingHand(kind, placing);
  const [tx, ty] = placedPoint(hands[kind].tip, { ...placing, at: [0, 0] });
  const at: Point = [placing.at[0] - tx, placing.at[1] - ty];
  const elbow = placedPoint(ELBOW, { ...placing, at });
  const upper = spindle(
    [elbow, mix(elbow, shoulder, 0.5), shoulder],
    [118 * size, 122 * size, 132 * size, 138 * size],
  ).outline;
  return {
    ...own,
    shapes: [
      upper,
      ellipse(shoulder, [138 * size, 138 * size]),
      ellipse(elbow, [118 * size, 118 * size]),
      placedPath(toElbow, { ...placing, at }),
      ...own.shapes.slice(1),
    ],
  };
}
