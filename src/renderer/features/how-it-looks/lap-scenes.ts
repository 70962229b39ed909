import { footTop } from '../body-map/foot-skin';
import { placedPath } from '../body-map/place-path';
import {
  add,
  curve,
  direction,
  leftOf,
  mix,
  type Path,
  type Point,
  scale,
  subtract,
} from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import type { HowLayer, HowScene, SceneTable } from './how-types';
import { foot, footLines, rod } from './person';
import { block, frame, near, stickBetween, thing } from './poses';
import { pressingArm, pressingHand } from './press-hands';

/*
 * What one sees of oneself looking down while sitting: the belly's edge at the bottom, the thighs going up, the feet beyond
 * the knees; in centimetres, the middle at x = 0. It shows the inner side of a leg, which a person from the side hides.
 */

const FRAME = frame(-43, 1, 86);

/** Charts count in 0.4 mm, feet in 0.5 mm. */
const CHART = 0.04;
const FOOT = 0.05;

const seat = thing(block(-40, 27, 80, 80));
const belly = near(ellipse([0, 82], [24, 21]));

/** A foot that looks out beyond the knee, its middle at x. */
function footBeyond(x: number, y: number, turn: number, flipX = false): HowLayer {
  const offset = flipX ? 150 * FOOT : -150 * FOOT;
  const placing = { scale: FOOT, turn, flipX, at: [x + offset, y] } as const;
  return {
    tone: 'far',
    shapes: footTop.parts.map(({ outline }) => placedPath(outline, placing)),
    nails: footTop.nails.map((path) => placedPath(path, placing)),
  };
}

/** A thigh from above, from the groin to the knee, the kneecap's edge marked on both sides. */
function thigh(hip: Point, knee: Point): HowLayer {
  const on = (t: number): Point => mix(hip, knee, t);
  const way = direction(subtract(knee, hip));
  const edge = (up: number, off: number): Point =>
    add(add(knee, scale(way, up)), scale(leftOf(way), off));
  const rim = (side: 1 | -1): Path =>
    curve([edge(-3.4, side * 3.4), edge(-1, side * 3.9), edge(1.2, side * 3.2)]);
  return {
    tone: 'near',
    shapes: [
      rod([hip, on(0.35), on(0.7), on(0.9), knee], [9.4, 9.2, 8.4, 7.2, 6.4, 6]),
      ellipse(knee, [6.1, 6.1]),
    ],
    lines: [rim(1), rim(-1)],
  };
}

const left = (): readonly HowLayer[] => [footBeyond(-17, 3, 0, true), thigh([-11, 70], [-16, 21])];
const straight = (): readonly HowLayer[] => [
  seat,
  ...left(),
  footBeyond(17, 3, 0),
  thigh([11, 70], [16, 21]),
  belly,
];

/** The right knee let fall to the side, so that the inner side of the thigh looks up. */
const apart = (): readonly HowLayer[] => [seat, ...left(), thigh([10, 70], [33, 25]), belly];

/** The right ankle on the left thigh: the inner side of the lower leg looks up, its calf toward the belly. */
const CROSSED_KNEE: Point = [36, 38];
const CROSSED_ANKLE: Point = [-17, 34];
const crossed = (): readonly HowLayer[] => [
  seat,
  ...left(),
  {
    tone: 'near',
    shapes: [
      ...thigh([10, 72], CROSSED_KNEE).shapes,
      rod([CROSSED_KNEE, [22, 39.5], [2, 36], CROSSED_ANKLE], [5.8, 6.3, 4.8, 3.5]),
      foot(CROSSED_ANKLE, 90, true),
    ],
    lines: footLines('inner', CROSSED_ANKLE, 90, true),
  },
  belly,
];

const onLap = (
  spot: Point,
  body: readonly HowLayer[],
  ...pressing: readonly HowLayer[]
): HowScene => ({ ...FRAME, layers: [...body, ...pressing], spot });

type Kind = Parameters<typeof pressingHand>[0];
const rightHand = (kind: Kind, at: Point, turn: number): HowLayer =>
  pressingHand(kind, { scale: CHART, turn, at });
const leftHand = (kind: Kind, at: Point, turn: number): HowLayer =>
  pressingHand(kind, { scale: CHART, turn, at, flipX: true });

/** A ball of 7 cm; the hand on it leaves its edge in sight. */
const ball = (at: Point): HowLayer => ({
  tone: 'tool',
  shapes: [ellipse(at, [3.6, 3.6])],
});

/** The stick between two fists. */
const stick = (from: Point, to: Point, turns: readonly [number, number]): readonly HowLayer[] => [
  ...stickBetween(from, to),
  leftHand('fist', from, turns[0]),
  rightHand('fist', to, turns[1]),
];

/** The right forearm lies across, its fleshy part just past the elbow on the place. */
function leaning(elbow: Point, turn: number): HowLayer {
  const way = (turn * Math.PI) / 180;
  const tip: Point = [elbow[0] + 40 * Math.sin(way), elbow[1] - 40 * Math.cos(way)];
  return pressingArm('fist', { scale: CHART, turn, at: tip }, [42, 84]);
}

/** Sitting, as one sees it oneself, by tool and region. */
export const lapScenes: SceneTable = {
  'roller-stick thigh-back': () => ({
    ...FRAME,
    layers: [
      seat,
      ...left(),
      footBeyond(17, 3, 0),
      ...stickBetween([-3, 44], [31, 44]),
      thigh([11, 70], [16, 21]),
      belly,
      leftHand('fist', [-3, 44], 24),
      rightHand('fist', [31, 44], -24),
    ],
    spot: [13.6, 44],
    hidden: true,
  }),
  'knuckles thigh-front': () => onLap([13.4, 42], straight(), rightHand('fist', [13.4, 42], -34)),
  'massage-ball thigh-front': () =>
    onLap([13.4, 42], straight(), ball([13.4, 42]), rightHand('open', [12, 40], -34)),
  'other-forearm thigh-front': () => onLap([15, 43], straight(), leaning([22, 46], -66)),
  'roller-stick thigh-front': () =>
    onLap([13.4, 42], straight(), ...stick([-3, 42], [30, 42], [24, -24])),
  'knuckles thigh-outer': () => onLap([20.6, 44], straight(), rightHand('fist', [20.6, 44], -48)),
  'massage-ball thigh-outer': () =>
    onLap([21, 43], straight(), ball([21, 43]), rightHand('open', [19, 41], -40)),
  'other-forearm thigh-outer': () => onLap([20, 42], straight(), leaning([27, 46], -66)),
  'roller-stick thigh-outer': () =>
    onLap([21, 43], straight(), ...stick([9, 33], [33, 53], [20, -24])),
  'palm thigh-inner': () => onLap([14.6, 46.4], apart(), leftHand('open', [26.5, 34], 46)),
  'roller-stick thigh-inner': () =>
    onLap([15, 46], apart(), ...stick([3, 36], [27, 55], [30, -40])),
  'fingertips lower-leg-inner': () => onLap([6, 35], crossed(), rightHand('open', [6, 35], -28)),
  'knuckles lower-leg-inner': () => onLap([6, 35], crossed(), rightHand('fist', [6, 35], -28)),
  'roller-stick lower-leg-inner': () =>
    onLap([6, 35], crossed(), ...stick([-6, 47], [18, 23], [20, -30])),
  'knuckles lower-leg-back': () => onLap([15, 44], crossed(), rightHand('fist', [15, 44], -10)),
};
