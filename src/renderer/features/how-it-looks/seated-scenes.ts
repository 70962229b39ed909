import { add, direction, type Path, type Point, scale } from '../charts/geometry';
import { ellipse, spindle } from '../charts/shapes';
import type { HowLayer, HowScene } from './how-types';
import { fist, flatHand, foot, forearm, head, leg, trunk, upperArm } from './person';
import {
  block,
  far,
  floor,
  frame,
  HIP,
  LEG,
  type LegPose,
  near,
  onChair,
  SEATED,
  type Seated,
  seated,
  thing,
  tool,
} from './poses';

/** The ankle of the near leg on the other thigh. */
const crossed = { knee: [26, -62], ankle: [54, -66], turn: 62 } as const;

/** The near thigh lifted off the chair, so that one reaches under it. */
const lifted = { knee: [41, -63], ankle: [48, -22], turn: 12 } as const;

const pressed: Readonly<Record<string, HowScene>> = {
  'knuckles thigh-back': onChair([22, -48], {
    shoulder: [8, -98],
    legs: lifted,
    nod: 22,
    reach: { to: [22, -48], hand: 'fist', wrist: [-5, 7.5], bend: -1 },
  }),
  'palm thigh-inner': onChair([27, -57], {
    shoulder: [8, -100],
    nod: 26,
    reach: { to: [33, -55], hand: 'flat', wrist: [-13, -8], bend: -1 },
  }),
  'fingertips lower-leg-front': onChair([47, -24], {
    shoulder: [34, -84],
    nod: 44,
    reach: { to: [47.5, -24], hand: 'flat', wrist: [8, -15] },
  }),
  'knuckles lower-leg-front': onChair([50, -36], {
    shoulder: [30, -88],
    nod: 40,
    reach: { to: [50, -36], hand: 'fist', wrist: [7, -7], bend: 1 },
  }),
  'fingertips lower-leg-back': onChair([38, -24], {
    shoulder: [32, -84],
    nod: 44,
    reach: { to: [37, -24], hand: 'flat', wrist: [-9, -14], bend: -1 },
  }),
  'fingertips lower-leg-outer': onChair([43, -27], {
    shoulder: [32, -85],
    nod: 44,
    reach: { to: [43, -27], hand: 'flat', wrist: [3, -16] },
  }),
  'knuckles lower-leg-outer': onChair([43, -34], {
    shoulder: [28, -89],
    nod: 40,
    reach: { to: [43, -34], hand: 'fist', wrist: [2, -9.5] },
  }),
  'fingertips lower-leg-inner': onChair([42, -70], {
    shoulder: [14, -98],
    legs: crossed,
    reach: { to: [42, -70], hand: 'flat', wrist: [-4, -15.5], bend: -1 },
  }),
  'knuckles lower-leg-back': onChair([46, -71], {
    shoulder: [14, -98],
    legs: crossed,
    reach: { to: [46, -71], hand: 'fist', wrist: [-3, -9], bend: -1 },
  }),
  'knuckles lower-leg-inner': onChair([42, -70], {
    shoulder: [14, -98],
    legs: crossed,
    reach: { to: [42, -70], hand: 'fist', wrist: [-3, -9], bend: -1 },
  }),
  'knuckles thigh-front': onChair([26, -59], {
    shoulder: [8, -101],
    nod: 24,
    reach: { to: [26, -59], hand: 'fist', wrist: [-2, -9.5], bend: -1 },
  }),
  'knuckles thigh-outer': onChair([24, -50], {
    shoulder: [6, -101],
    legs: { knee: [43, -48], ankle: [60, -8], turn: 0 },
    nod: 24,
    reach: { to: [24, -51], hand: 'fist', wrist: [-1, -9.5], bend: -1 },
  }),
  'chair-ball thigh-back': onChair(
    [23, -47],
    {
      shoulder: [2, -101],
      legs: { knee: [43, -56], ankle: [44, -14], turn: 8 },
      nod: 6,
      reach: { to: [-4, -42], hand: 'flat', wrist: [-2, -16], bend: -1 },
    },
    [tool(ellipse([23, -44.6], [4.6, 4.2]))],
  ),
};

/** A stick across the leg, from the far hand to the near one. */
const stick = (from: Point, to: Point): Path =>
  spindle([from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to], [2, 2.2, 2.2, 2], {
    roundEnd: true,
  }).outline;

const holding = (at: Point): HowLayer => near(ellipse(at, [4.4, 4]));

function withStick(
  spot: Point,
  shoulder: Point,
  from: Point,
  to: Point,
  legs: LegPose = LEG,
): HowScene {
  const layers = seated({
    shoulder,
    legs,
    nod: 34,
    reach: { to, hand: 'fist', wrist: [-5, -6], bend: -1 },
    farReach: { to: from, hand: 'fist', wrist: [-5, -6], bend: -1 },
  });
  const arms = layers.at(-1);
  return {
    ...SEATED,
    layers: [...layers.slice(0, -1), tool(stick(from, to)), ...(arms ? [arms] : []), holding(to)],
    spot,
  };
}

const rolled: Readonly<Record<string, HowScene>> = {
  'roller-stick thigh-front': withStick([27, -58], [10, -100], [34, -66], [20, -47]),
  'roller-stick thigh-outer': withStick([25, -51], [8, -100], [33, -60], [18, -41]),
  'roller-stick lower-leg-front': withStick([48, -36], [28, -89], [54, -46], [42, -26]),
  'roller-stick lower-leg-outer': withStick([43, -32], [28, -89], [50, -42], [36, -22]),
  'roller-stick thigh-inner': withStick([27, -57], [10, -100], [36, -63], [19, -52]),
  'roller-stick thigh-back': withStick([23, -49], [10, -97], [33, -50], [14, -44], lifted),
  'roller-stick lower-leg-inner': withStick([42, -70], [14, -98], [36, -82], [47, -60], crossed),
  'roller-stick lower-leg-back': withStick([36, -32], [30, -88], [44, -40], [29, -25]),
};

/** With a ball between fist and leg. */
function withBall(at: Point, pose: Seated): HowScene {
  const away = direction(pose.reach.wrist);
  const layers = seated({
    ...pose,
    reach: { ...pose.reach, to: add(at, scale(away, 5)), hand: 'fist' },
  });
  const ball = tool(ellipse(add(at, scale(away, 2)), [3.8, 3.8]));
  const arms = layers.slice(-1);
  return { ...SEATED, layers: [...layers.slice(0, -1), ball, ...arms], spot: at };
}

const balls: Readonly<Record<string, HowScene>> = {
  'massage-ball lower-leg-front': withBall([48, -36], {
    shoulder: [30, -88],
    nod: 40,
    reach: { to: [48, -36], hand: 'fist', wrist: [7, -7] },
  }),
  'massage-ball lower-leg-outer': withBall([43, -32], {
    shoulder: [28, -89],
    nod: 40,
    reach: { to: [43, -32], hand: 'fist', wrist: [2, -9.5] },
  }),
  'massage-ball lower-leg-back': withBall([37, -28], {
    shoulder: [30, -86],
    nod: 44,
    reach: { to: [37, -28], hand: 'fist', wrist: [-7, -8], bend: -1 },
  }),
  'massage-ball thigh-front': withBall([26, -58], {
    shoulder: [8, -101],
    nod: 24,
    reach: { to: [26, -58], hand: 'fist', wrist: [-2, -9.5], bend: -1 },
  }),
  'massage-ball thigh-outer': withBall([24, -50], {
    shoulder: [6, -101],
    nod: 24,
    reach: { to: [24, -50], hand: 'fist', wrist: [-1, -9.5], bend: -1 },
  }),
};

/** Leaning on the thigh with the forearm. */
function forearmOnThigh(elbow: Point, wrist: Point): HowScene {
  const shoulder: Point = [21, -92];
  const layers = seated({ shoulder, nod: 34, reach: { to: wrist, hand: 'fist', wrist: [-9, 0] } });
  const arms = near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...fist(elbow, wrist));
  return {
    ...SEATED,
    layers: [...layers.slice(0, -1), arms],
    spot: [elbow[0] + 3, elbow[1] + 3],
  };
}

/** Of the arm that comes across in front of the chest. */
const OTHER_ELBOW: Point = [27, -88];

/** At the desk, the other hand on the upper arm of the arm that lies there. */
function onUpperArm(
  spot: Point,
  otherWrist: Point,
  hand: readonly Path[],
  between: readonly HowLayer[] = [],
): HowScene {
  const shoulder: Point = [2, -102];
  const [elbow, wrist]: [Point, Point] = [
    [8, -73],
    [33, -71],
  ];
  const face = head([3, -108], 10);
  return {
    ...frame(-62, -138, 150),
    layers: [
      floor,
      thing(block(14, -66, 120, 5), block(120, -61, 5, 61)),
      thing(block(-24, -41, 58, 6)),
      far(...upperArm([4, -101], OTHER_ELBOW)),
      {
        tone: 'near',
        shapes: [
          trunk(shoulder, HIP),
          ...face.shapes,
          ...leg(HIP, LEG.knee, LEG.ankle),
          foot(LEG.ankle),
        ],
        lines: face.lines,
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, 2)),
      ...between,
      near(ellipse(OTHER_ELBOW, [4, 4]), forearm(OTHER_ELBOW, otherWrist), ...hand),
    ],
    spot,
  };
}

/** Fingers and thumb that close on a fold from both sides. */
const pinching = (wrist: Point, fold: Point): readonly Path[] =>
  [-1, 1].map(
    (side) =>
      spindle(
        [wrist, [wrist[0] - 7, wrist[1] + side * 5], [fold[0] - 0.5, fold[1] + side * 1.6]],
        [3.2, 2.4, 1.3],
        { roundEnd: true },
      ).outline,
  );

/** Sitting on a chair, by tool and region. */
export const seatedScenes: Readonly<Record<string, HowScene>> = {
  ...pressed,
  ...rolled,
  ...balls,
  'other-forearm thigh-front': forearmOnThigh([25, -63], [48, -66]),
  'other-forearm thigh-outer': forearmOnThigh([23, -57], [46, -68]),
  'knuckles upper-arm': onUpperArm([-1, -82], [9, -84], fist(OTHER_ELBOW, [9, -84])),
  'massage-ball upper-arm': onUpperArm([-1, -82], [11, -84], fist(OTHER_ELBOW, [11, -84]), [
    tool(ellipse([0.5, -82], [3.8, 3.8])),
  ]),
  'pinch upper-arm': onUpperArm([0, -86], [12, -89], pinching([12, -89], [0, -86])),
  'fingertips upper-arm': onUpperArm([7, -86], [23, -87], flatHand(OTHER_ELBOW, [23, -87], -6)),
};
