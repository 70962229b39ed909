import { figureFront } from '../body-map/figure';
import { FOOT_FRONT, INSEAM, TRUNK } from '../body-map/figure-outline';
import { placedPath } from '../body-map/place-path';
import { add, curve, type Path, type Point, scale } from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import type { HowLayer, HowScene, SceneTable } from './how-types';
import { foot, footLines, leg, rod } from './person';
import { block, far, floor, frame, HIP, LEG, near, stickBetween, thing, tool } from './poses';
import { pressingArm } from './press-hands';

/*
 * The lower leg of somebody who sits, near enough for the hand to have its fingers; in centimetres, the ground at y = 0.
 * From the outer side, or from ahead as in a mirror, the right leg on the right.
 */

const CHART = 0.04;
const SIDE = frame(4, -70, 98);
const AHEAD = frame(-46, -66, 92);

type Kind = Parameters<typeof pressingArm>[0];

const besides = (): readonly HowLayer[] => [
  floor,
  far(...leg([0, -48], [41, -48], [50, -7.4]), foot([50, -7.4])),
  thing(block(26, -36, 4, 36)),
  thing(block(-24, -41, 58, 6)),
  {
    ...near(...leg(HIP, LEG.knee, LEG.ankle), foot(LEG.ankle)),
    lines: footLines('outer', LEG.ankle),
  },
];

/** From the outer side, with a hand of the same side that comes from above. */
function fromTheSide(spot: Point, kind: Kind, turn: number, shoulder: Point): HowScene {
  const hand = pressingArm(kind, { scale: CHART, turn, at: spot }, shoulder);
  return { ...SIDE, layers: [...besides(), hand], spot };
}

/** A ball on the place, the fingers on its near half. */
function ballOn(spot: Point, turn: number, shoulder: Point): HowScene {
  const angle = (turn * Math.PI) / 180;
  const tip = add(spot, scale([-Math.sin(angle), Math.cos(angle)], 0.4));
  const hand = pressingArm('open', { scale: CHART, turn, at: tip }, shoulder);
  return { ...SIDE, layers: [...besides(), tool(ellipse(spot, [3.8, 3.8])), hand], spot };
}

/** The hand at each end of a stick: of the right arm, or the left one, with its shoulder out of the frame. */
const gripping = (side: 'left' | 'right', at: Point, turn: number, shoulder: Point): HowLayer =>
  pressingArm('fist', { scale: CHART, turn, at, flipX: side === 'right' }, shoulder);

/** Knee, shank and foot from ahead, of the figure that one points at; its right side is in a mirror. */
const shank: Path = curve(
  [...TRUNK.filter(([, y]) => y > 1270), ...FOOT_FRONT, ...INSEAM.filter(([, y]) => y > 1270)],
  true,
);

/** A lower leg from ahead; the thigh comes toward the viewer. */
function legAhead(side: 1 | -1): HowLayer {
  const own = (path: Path): Path =>
    placedPath(path, { scale: 0.1, flipX: side < 0, at: [side * 3, -175.6] });
  const x = side * 12.4;
  return {
    tone: 'near',
    shapes: [
      own(shank),
      ellipse([x, -49], [5.2, 5.6]),
      rod(
        [
          [side * 13.6, -76],
          [x + side * 0.5, -62],
          [x, -49],
        ],
        [9.6, 9.2, 7.4, 5.2],
      ),
    ],
    lines: figureFront.creases
      .slice(8)
      .filter((_, i) => i % 2 === 0)
      .map(own),
  };
}

const ahead = (): readonly HowLayer[] => [
  floor,
  thing(block(-33, -38, 4, 38), block(29, -38, 4, 38)),
  thing(block(-37, -46, 74, 8)),
  legAhead(-1),
];

/** The stick across the leg from ahead, before or behind it. */
function stickAhead(y: number, behind: boolean): HowScene {
  const [from, to]: [Point, Point] = [
    [-4, y],
    [29, y],
  ];
  const bar = stickBetween(from, to);
  const own = legAhead(1);
  return {
    ...AHEAD,
    layers: [
      ...ahead(),
      ...(behind ? [...bar, own] : [own, ...bar]),
      gripping('left', from, 176, [-8, -120]),
      gripping('right', to, 184, [34, -120]),
    ],
    spot: behind ? [12.4, y] : [14.6, y],
    hidden: behind,
  };
}

/** The stick on the outer side, a hand before the shin and one behind the calf. */
function stickBeside(): HowScene {
  const [from, to]: [Point, Point] = [
    [26, -30],
    [60, -32],
  ];
  return {
    ...SIDE,
    layers: [
      ...besides(),
      ...stickBetween(from, to),
      gripping('left', to, 196, [78, -110]),
      gripping('left', from, 164, [6, -110]),
    ],
    spot: [43, -31],
  };
}

/** Where on the outer side of the leg it presses; beside the edge of the shin, never on it. */
const BESIDE_SHIN: Point = [44.6, -33];
const OUTER: Point = [42.6, -33];

/** Sitting, the lower leg alone, by tool and region; fingertips press its lower third. */
export const lowerLegScenes: SceneTable = {
  'fingertips lower-leg-front': () => fromTheSide([44, -19], 'open', 204, [72, -98]),
  'knuckles lower-leg-front': () => fromTheSide(BESIDE_SHIN, 'fist', 200, [66, -100]),
  'massage-ball lower-leg-front': () => ballOn([44.8, -32], 204, [70, -100]),
  'roller-stick lower-leg-front': () => stickAhead(-32, false),
  'fingertips lower-leg-outer': () => fromTheSide([42, -19], 'open', 184, [42, -110]),
  'knuckles lower-leg-outer': () => fromTheSide(OUTER, 'fist', 182, [40, -110]),
  'massage-ball lower-leg-outer': () => ballOn(OUTER, 182, [40, -110]),
  'roller-stick lower-leg-outer': () => stickBeside(),
  'fingertips lower-leg-back': () => fromTheSide([39.4, -19], 'open', 152, [6, -108]),
  'massage-ball lower-leg-back': () => ballOn([38.6, -24], 150, [2, -110]),
  'roller-stick lower-leg-back': () => stickAhead(-30, true),
};
