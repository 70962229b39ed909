import { type Placing, placedPath } from '../body-map/place-path';
import {
  add,
  curve,
  direction,
  distance,
  type Knot,
  leftOf,
  mix,
  type Path,
  type Point,
  scale,
  subtract,
} from '../charts/geometry';
import { ellipse, spindle } from '../charts/shapes';

/*
 * A person from the side, facing right, put together from joints; in centimetres, the ground at y = 0. Bones: thigh 43,
 * shank 42, upper arm 30, forearm 26.
 */

const UPPER_ARM = 30;
const FOREARM = 26;

export const rod = (line: readonly Point[], widths: readonly number[]): Path =>
  spindle(line, widths, { roundEnd: true, steps: 12 }).outline;

/** Where the elbow is when the wrist is to be here; `bend` says on which side of the straight line. */
export function elbowFor(shoulder: Point, wrist: Point, bend: 1 | -1): Point {
  const reach = Math.min(distance(shoulder, wrist), UPPER_ARM + FOREARM - 0.5);
  const along = (UPPER_ARM ** 2 - FOREARM ** 2 + reach ** 2) / (2 * reach);
  const off = Math.sqrt(Math.max(0, UPPER_ARM ** 2 - along ** 2));
  const way = direction(subtract(wrist, shoulder));
  return add(add(shoulder, scale(way, along)), scale(leftOf(way), bend * off));
}

export const upperArm = (shoulder: Point, elbow: Point): readonly Path[] => [
  rod([shoulder, mix(shoulder, elbow, 0.5), elbow], [5.4, 5.2, 4.6, 3.9]),
  ellipse(shoulder, [5.6, 5.8]),
  ellipse(elbow, [4, 4]),
];

export const forearm = (elbow: Point, wrist: Point): Path =>
  rod([elbow, mix(elbow, wrist, 0.5), wrist], [3.9, 4.5, 3.6, 2.7]);

/** A fist that goes on from the forearm. */
export function fist(elbow: Point, wrist: Point): readonly Path[] {
  const way = direction(subtract(wrist, elbow));
  return [
    rod(
      [subtract(wrist, way), add(wrist, scale(way, 4)), add(wrist, scale(way, 9))],
      [3, 4.4, 4.5, 3],
    ),
  ];
}

/** A flat hand, bent at the wrist by so many degrees; its tip is 17 cm from the wrist. */
export function flatHand(elbow: Point, wrist: Point, degrees = 0): readonly Path[] {
  const bone = direction(subtract(wrist, elbow));
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const way: Point = [bone[0] * cos - bone[1] * sin, bone[0] * sin + bone[1] * cos];
  const reach = (length: number): Point => add(wrist, scale(way, length));
  return [rod([subtract(wrist, bone), reach(5), reach(11), reach(16.5)], [2.8, 3.6, 3, 1.2])];
}

/** Thigh, knee and shank, the calf on the side away from the toes. */
export function leg(hip: Point, knee: Point, ankle: Point): readonly Path[] {
  const way = direction(subtract(ankle, knee));
  const back = scale(leftOf(way), -1);
  const down = (t: number, bulge: number): Point => add(mix(knee, ankle, t), scale(back, bulge));
  return [
    ellipse(hip, [9.6, 9.6]),
    rod([hip, mix(hip, knee, 0.5), knee], [9.6, 9.4, 8, 6.6, 5.6]),
    ellipse(knee, [5.7, 5.7]),
    rod([knee, down(0.3, 1.5), down(0.62, 0.7), ankle], [5.4, 6.3, 4.8, 3.4]),
  ];
}

const FOOT: readonly Knot[] = [
  [-4, -4],
  [-5.6, 1],
  [-6.4, 4.6],
  [-5, 7.2],
  [0, 7.4],
  [8, 7.2],
  [15, 7.6],
  [18.6, 7],
  [18.8, 5.2],
  [15, 3.4],
  [9, 0.6],
  [5, -2.4],
  [3.8, -5],
];

/** A foot from its side; without a turn it stands on the ground 7.4 cm under its ankle, toes to the right, or left in a mirror. */
export const foot = (ankle: Point, turn = 0, flipX = false): Path =>
  placedPath(curve(FOOT, true), { turn, flipX, at: ankle });

const ANKLE_BONE: readonly Knot[] = [
  [-1.6, 1.4],
  [-1.4, -0.8],
  [0.2, -1.8],
  [1.7, -0.6],
  [1.5, 1.6],
];

/** The ends of the small toes, which are seen from the outer side only. */
const SMALL_TOES: readonly (readonly Knot[])[] = [10.6, 12.8, 14.9].map((x) => [
  [x - 2.2, 4.5],
  [x - 0.6, 4],
  [x + 0.7, 5.4],
  [x, 7.2],
]);

/** The lines on such a foot: the bone of its ankle, and from the outer side the small toes. */
export function footLines(
  side: 'inner' | 'outer',
  ankle: Point,
  turn = 0,
  flipX = false,
): readonly Path[] {
  const lines = side === 'outer' ? [ANKLE_BONE, ...SMALL_TOES] : [ANKLE_BONE];
  return lines.map((knots) => placedPath(curve(knots), { turn, flipX, at: ankle }));
}

const HEAD: readonly Knot[] = [
  [-4.8, 2.5],
  [-7.6, -1.4],
  [-9, -7],
  [-7.6, -13.2],
  [-3, -17.4],
  [2.6, -18.2],
  [7, -15.8],
  [9, -11.6],
  [9, -8.6],
  [10.8, -5],
  [9.2, -4],
  [9.3, -2],
  [9, -0.2],
  [8.8, 2.2],
  [6.4, 3.6],
  [2.6, 2.8],
  [1.6, 5],
  [-3.6, 5],
];

const EAR: readonly Knot[] = [
  [-1.6, -6],
  [0.2, -7],
  [1.2, -5.6],
  [0.4, -3.2],
  [-0.8, -2.4],
];

/** Head and neck; the neck's foot is at `at`. */
export function head(
  at: Point,
  turn: number,
): { readonly shapes: readonly Path[]; readonly lines: readonly Path[] } {
  const placing: Placing = { turn, at };
  const up: Placing = { turn, at: add(at, placedOffset([1, -9], turn)) };
  return {
    shapes: [
      placedPath(
        rod(
          [
            [0, 3],
            [0.4, -4],
            [0.4, -9],
          ],
          [5.6, 5, 5],
        ),
        placing,
      ),
      placedPath(curve(HEAD, true), up),
    ],
    lines: [placedPath(curve(EAR), up)],
  };
}

function placedOffset([x, y]: Point, turn: number): Point {
  const angle = (turn * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** How far back and front of the trunk are from the line between shoulder and hip, along it. */
const TRUNK: readonly (readonly [along: number, back: number, front: number])[] = [
  [-0.14, 4.4, 3.6],
  [-0.02, 8.6, 6.4],
  [0.14, 10.6, 9.2],
  [0.32, 10.6, 10.4],
  [0.54, 8.4, 9.6],
  [0.74, 8.8, 9.8],
  [0.92, 11.6, 9.6],
  [1.08, 12, 8],
  [1.18, 8, 5],
];

/** The trunk from its side between shoulder and hip; of somebody who stands, the back is on the left. */
export function trunk(shoulder: Point, hip: Point): Path {
  const way = subtract(hip, shoulder);
  const front = leftOf(direction(way));
  const at = (t: number, off: number): Point =>
    add(add(shoulder, scale(way, t)), scale(front, off));
  const backs = TRUNK.map(([t, back]) => at(t, -back));
  const fronts = TRUNK.map(([t, , off]) => at(t, off));
  return curve([...fronts, ...backs.reverse()], true);
}
