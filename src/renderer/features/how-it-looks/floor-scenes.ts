import type { Point } from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import type { HowLayer, HowScene, SceneTable } from './how-types';
import { elbowFor, flatHand, foot, footLines, forearm, head, leg, trunk, upperArm } from './person';
import { FLOOR, far, floor, frame, type LegPose, LYING, near, tool } from './poses';
import { pressingArm } from './press-hands';

const roller = (x: number, y = -7.5): HowLayer => ({
  tone: 'tool',
  shapes: [ellipse([x, y], [7.5, 7.5])],
  lines: [ellipse([x, y], [3.4, 3.4])],
});

/** Sitting with the leg out, hands behind; what it lies on at `x`. */
function longSitting(x: number, under: HowLayer): HowScene {
  const [hip, shoulder]: [Point, Point] = [
    [-20, -12],
    [-38, -58],
  ];
  const face = head([-40, -64], -6);
  const elbow: Point = [-52, -32];
  const wrist: Point = [-60, -7];
  return {
    ...FLOOR,
    layers: [
      floor,
      far(...leg(hip, [6, -43], [19, -7.4]), foot([19, -7.4])),
      under,
      {
        tone: 'near',
        shapes: [
          trunk(shoulder, hip),
          ...face.shapes,
          ...leg(hip, [22, -21], [63, -18]),
          foot([63, -18], -72),
        ],
        lines: [...face.lines, ...footLines('outer', [63, -18], -72)],
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, 62)),
    ],
    spot: [x, -14],
  };
}

/** Face down on the forearms, head to the right; the near leg straight, unless it is said where its knee is. */
function prone(
  x: number,
  bent: LegPose = { knee: [-49, -23], ankle: [-90, -19], turn: 84 },
): HowScene {
  const [hip, shoulder]: [Point, Point] = [
    [-6, -27],
    [40, -37],
  ];
  const face = head([47, -38], 74);
  const [elbow, wrist]: [Point, Point] = [
    [44, -7],
    [69, -4],
  ];
  return {
    ...LYING,
    layers: [
      floor,
      far(...leg(hip, [-46, -20], [-84, -19]), foot([-84, -19], 84)),
      roller(x),
      {
        tone: 'near',
        shapes: [
          trunk(shoulder, hip),
          ...face.shapes,
          ...leg(hip, bent.knee, bent.ankle),
          foot(bent.ankle, bent.turn),
        ],
        lines: face.lines,
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, -4)),
    ],
    spot: [x, -15],
  };
}

/** On hands and knees, the shin on the roller. */
function kneeling(): HowScene {
  const [hip, shoulder]: [Point, Point] = [
    [-22, -54],
    [26, -58],
  ];
  const face = head([33, -59], 66);
  const wrist: Point = [30, -4.5];
  const elbow = elbowFor(shoulder, wrist, -1);
  return {
    ...LYING,
    layers: [
      floor,
      far(...leg(hip, [-14, -8], [-54, -6.5]), foot([-54, -6.5], 172)),
      far(
        ...upperArm([29, -57], [36, -31]),
        forearm([36, -31], [41, -5]),
        ...flatHand([36, -31], [41, -5], -76),
      ),
      roller(-42),
      {
        tone: 'near',
        shapes: [
          trunk(shoulder, hip),
          ...face.shapes,
          ...leg(hip, [-20, -18], [-62, -19]),
          foot([-62, -19], 162),
        ],
        lines: face.lines,
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, -68)),
    ],
    spot: [-42, -14],
  };
}

/** Half on the side, the free foot on the floor in front. */
function sideLying(): HowScene {
  const [hip, shoulder]: [Point, Point] = [
    [-6, -25],
    [38, -40],
  ];
  const face = head([45, -43], 64);
  const [elbow, wrist]: [Point, Point] = [
    [44, -8],
    [68, -5],
  ];
  return {
    ...LYING,
    layers: [
      floor,
      roller(-27),
      {
        tone: 'near',
        shapes: [
          trunk(shoulder, hip),
          ...face.shapes,
          ...leg(hip, [-49, -21], [-88, -20]),
          foot([-88, -20], 70),
        ],
        lines: face.lines,
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, -4)),
      near(...leg([-6, -27], [-38, -47], [-58, -7.4]), foot([-58, -7.4])),
    ],
    spot: [-27, -15],
  };
}

const SHIN = frame(-46, -93, 128);

/** Sitting with the knee up, the elbow on the side of the shin where the spot is. */
function elbowOnShin(spot: Point): HowScene {
  const hip: Point = [-22, -12];
  const shoulder: Point = [6, -56];
  const [knee, ankle]: [Point, Point] = [
    [12, -46],
    [36, -7.4],
  ];
  const face = head([12, -60], 42);
  return {
    ...SHIN,
    layers: [
      floor,
      far(...leg(hip, [18, -14], [58, -9]), foot([58, -9], -70)),
      {
        tone: 'near',
        shapes: [trunk(shoulder, hip), ...face.shapes, ...leg(hip, knee, ankle), foot(ankle)],
        lines: [...face.lines, ...footLines('outer', ankle)],
      },
      pressingArm('fist', { scale: 0.037, turn: -104, at: [-7.4, -23.6] }, shoulder),
    ],
    spot,
  };
}

const ball = (x: number): HowLayer => tool(ellipse([x, -9.5], [5, 4.6]));

/** On the floor, by tool and region. */
export const floorScenes: SceneTable = {
  'foam-roller lower-leg-back': () => longSitting(46, roller(46)),
  'floor-ball lower-leg-back': () => longSitting(46, ball(46)),
  'foam-roller thigh-back': () => longSitting(8, roller(8)),
  'foam-roller thigh-front': () => prone(-28),
  'foam-roller hip-front': () => prone(-11),
  'foam-roller thigh-outer': () => sideLying(),
  'foam-roller thigh-inner': () => prone(-24, { knee: [-46, -20], ankle: [-80, -19], turn: 86 }),
  'foam-roller lower-leg-front': () => kneeling(),
  'other-forearm lower-leg-front': () => elbowOnShin([22.6, -33]),
  'other-forearm lower-leg-outer': () => elbowOnShin([20, -31]),
};
