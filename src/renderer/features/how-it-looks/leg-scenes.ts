import { figureFront } from '../body-map/figure';
import { placedPath } from '../body-map/place-path';
import { add, curve, direction, type Path, type Point, scale, subtract } from '../charts/geometry';
import { ellipse, spindle } from '../charts/shapes';
import type { HowLayer, HowScene } from './how-types';
import { elbowFor, fist, flatHand, foot, forearm, head, leg, trunk, upperArm } from './person';

const block = (x: number, y: number, width: number, height: number): Path =>
  curve(
    [
      [x, y, 'corner'],
      [x + width, y, 'corner'],
      [x + width, y + height, 'corner'],
      [x, y + height, 'corner'],
    ],
    true,
  );

const thing = (...shapes: readonly Path[]): HowLayer => ({ tone: 'thing', shapes });
const tool = (...shapes: readonly Path[]): HowLayer => ({ tone: 'tool', shapes });
const near = (...shapes: readonly Path[]): HowLayer => ({ tone: 'near', shapes });
const far = (...shapes: readonly Path[]): HowLayer => ({ tone: 'far', shapes });

const floor = thing(block(-200, 0, 400, 60));
const chair: readonly HowLayer[] = [
  thing(block(-20, -36, 4, 36), block(26, -36, 4, 36)),
  thing(block(-24, -41, 58, 6)),
];

interface Reach {
  /** Where the hand's tip goes. */
  readonly to: Point;
  readonly hand: 'fist' | 'flat';
  /** Where the wrist is from there. */
  readonly wrist: Point;
  readonly bend?: 1 | -1;
}

/** An arm from the shoulder to what it presses. */
function arm(shoulder: Point, { to, hand, wrist, bend = 1 }: Reach): readonly Path[] {
  const at = add(to, wrist);
  const elbow = elbowFor(shoulder, at, bend);
  const bone = direction(subtract(at, elbow));
  const aim = direction(subtract(to, at));
  const turn =
    (Math.atan2(bone[0] * aim[1] - bone[1] * aim[0], bone[0] * aim[0] + bone[1] * aim[1]) * 180) /
    Math.PI;
  const palm = hand === 'fist' ? fist(subtract(at, aim), at) : flatHand(elbow, at, turn);
  return [...upperArm(shoulder, elbow), forearm(elbow, at), ...palm];
}

interface LegPose {
  readonly knee: Point;
  readonly ankle: Point;
  /** Of the foot, clockwise in degrees; it stands flat without. */
  readonly turn?: number;
}

interface Seated {
  readonly shoulder: Point;
  readonly legs?: LegPose;
  readonly reach: Reach;
  readonly farReach?: Reach;
  readonly nod?: number;
}

const HIP: Point = [0, -51];
const LEG: LegPose = { knee: [43, -49], ankle: [42, -7.4] };
const FAR_LEG: LegPose = { knee: [41, -50], ankle: [50, -7.4] };

/** Somebody on a chair, from the right, with a hand on the near leg. */
function seated(pose: Seated, before: readonly HowLayer[] = []): readonly HowLayer[] {
  const { shoulder, legs = LEG, reach, nod = 30 } = pose;
  const neck = add(shoulder, scale(direction(subtract(shoulder, HIP)), 5));
  const face = head(neck, nod);
  return [
    floor,
    far(...leg(HIP, FAR_LEG.knee, FAR_LEG.ankle), foot(FAR_LEG.ankle)),
    far(...(pose.farReach ? arm(shoulder, pose.farReach) : [])),
    ...chair,
    ...before,
    {
      tone: 'near',
      shapes: [
        trunk(shoulder, HIP),
        ...face.shapes,
        ...leg(HIP, legs.knee, legs.ankle),
        foot(legs.ankle, legs.turn),
      ],
      lines: face.lines,
    },
    near(...arm(shoulder, reach)),
  ];
}

const frame = (x: number, y: number, width: number) => ({ width, origin: [x, y] as const });

const SEATED = frame(-72, -134, 190);

const onChair = (spot: Point, pose: Seated, before: readonly HowLayer[] = []): HowScene => ({
  ...SEATED,
  layers: seated(pose, before),
  spot,
});

/** The ankle of the near leg on the other thigh. */
const crossed = { knee: [26, -62], ankle: [54, -66], turn: 62 } as const;

const seatedScenes: Readonly<Record<string, HowScene>> = {
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

function withStick(spot: Point, shoulder: Point, from: Point, to: Point): HowScene {
  const layers = seated({
    shoulder,
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

const rollers: Readonly<Record<string, HowScene>> = {
  'roller-stick thigh-front': withStick([27, -58], [10, -100], [34, -66], [20, -47]),
  'roller-stick lower-leg-back': withStick([36, -32], [30, -88], [44, -40], [29, -25]),
};

const roller = (x: number, y = -7.5): HowLayer => ({
  tone: 'tool',
  shapes: [ellipse([x, y], [7.5, 7.5])],
  lines: [ellipse([x, y], [3.4, 3.4])],
});

const FLOOR = frame(-100, -122, 204);

function longSitting(): HowScene {
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
      roller(46),
      {
        tone: 'near',
        shapes: [
          trunk(shoulder, hip),
          ...face.shapes,
          ...leg(hip, [22, -21], [63, -18]),
          foot([63, -18], -72),
        ],
        lines: face.lines,
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, 62)),
    ],
    spot: [46, -14],
  };
}

/** Face down on the forearms, head to the right. */
function prone(): HowScene {
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
    ...FLOOR,
    layers: [
      floor,
      far(...leg(hip, [-46, -20], [-84, -19]), foot([-84, -19], 84)),
      roller(-28),
      {
        tone: 'near',
        shapes: [
          trunk(shoulder, hip),
          ...face.shapes,
          ...leg(hip, [-49, -23], [-90, -19]),
          foot([-90, -19], 84),
        ],
        lines: face.lines,
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, -4)),
    ],
    spot: [-28, -15],
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
    ...FLOOR,
    layers: [
      floor,
      roller(-27),
      {
        tone: 'near',
        shapes: [
          trunk(shoulder, hip),
          ...face.shapes,
          ...leg(hip, [-49, -21], [-90, -14]),
          foot([-90, -14], 62),
        ],
        lines: face.lines,
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, -4)),
      near(...leg([-6, -27], [-38, -47], [-58, -7.4]), foot([-58, -7.4])),
    ],
    spot: [-27, -15],
  };
}

const STANDING = frame(-76, -182, 152);

interface Standing {
  readonly ball: Point;
  readonly wall: number;
  readonly shoulder: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly reach: Reach;
}

function standing({ ball, wall, shoulder, hip, knee, ankle, reach }: Standing): HowScene {
  const face = head(add(shoulder, [0.6, -6]), 0);
  const back: Point = [ankle[0] + 12, ankle[1]];
  return {
    ...STANDING,
    layers: [
      thing(wall < 0 ? block(wall - 200, -260, 200, 320) : block(wall, -260, 200, 320)),
      floor,
      far(...leg(hip, [knee[0] + 5, knee[1]], back), foot(back)),
      tool(ellipse(ball, [4.4, 4.4])),
      {
        tone: 'near',
        shapes: [trunk(shoulder, hip), ...face.shapes, ...leg(hip, knee, ankle), foot(ankle)],
        lines: face.lines,
      },
      near(...arm(shoulder, reach)),
    ],
    spot: ball,
  };
}

const acrossTheBelly: Reach = { to: [16, -112], hand: 'flat', wrist: [-15, 3], bend: 1 };

const walls: Readonly<Record<string, HowScene>> = {
  'wall-ball buttock': standing({
    ball: [-16.5, -90],
    wall: -21,
    shoulder: [-4, -142],
    hip: [0, -93],
    knee: [12, -51],
    ankle: [13, -7.4],
    reach: { to: [19, -76], hand: 'flat', wrist: [-5, -15], bend: 1 },
  }),
  'wall-ball shoulder-blade': standing({
    ball: [-16.5, -132],
    wall: -21,
    shoulder: [-1, -141],
    hip: [5, -92],
    knee: [16, -51],
    ankle: [17, -7.4],
    reach: acrossTheBelly,
  }),
  'wall-ball hip-front': standing({
    ball: [14.6, -88],
    wall: 19,
    shoulder: [-2, -142],
    hip: [0, -93],
    knee: [-2, -50],
    ankle: [-10, -7.4],
    reach: { to: [18, -134], hand: 'flat', wrist: [-2, 15], bend: -1 },
  }),
};

/** From ahead, the hip beside the wall: the figure one points at, in centimetres, with the near arm across the belly. */
function besideTheWall(): HowScene {
  const placing = { scale: 0.1, turn: 3, at: [-8, -176] } as const;
  const move = (path: Path): Path => placedPath(path, placing);
  const own = figureFront.parts.filter(
    ({ id }) => !/^(arm|little|ring|middle|index|thumb)-right$/.test(id),
  );
  const shoulder: Point = [9.5, -139];
  const elbow: Point = [14, -111];
  const wrist: Point = [-9, -106];
  return {
    ...STANDING,
    layers: [
      thing(block(16.5, -260, 200, 320)),
      floor,
      tool(ellipse([11, -93], [5, 5])),
      {
        tone: 'near',
        shapes: own.map(({ outline }) => move(outline)),
        lines: figureFront.creases.map(move),
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, -10)),
    ],
    spot: [8, -93],
  };
}

function elbowOnShin(): HowScene {
  const hip: Point = [-22, -12];
  const shoulder: Point = [6, -56];
  const [knee, ankle]: [Point, Point] = [
    [12, -46],
    [36, -7.4],
  ];
  const face = head([12, -60], 42);
  const elbow: Point = [24, -37];
  const wrist: Point = [2, -30];
  return {
    ...FLOOR,
    layers: [
      floor,
      far(...leg(hip, [18, -14], [58, -9]), foot([58, -9], -70)),
      {
        tone: 'near',
        shapes: [trunk(shoulder, hip), ...face.shapes, ...leg(hip, knee, ankle), foot(ankle)],
        lines: face.lines,
      },
      near(...upperArm(shoulder, elbow), forearm(elbow, wrist), ...fist(elbow, wrist)),
    ],
    spot: [24, -34],
  };
}

function fistOnUpperArm(): HowScene {
  const shoulder: Point = [2, -102];
  const [elbow, wrist]: [Point, Point] = [
    [8, -73],
    [33, -71],
  ];
  const [otherElbow, otherWrist]: [Point, Point] = [
    [27, -88],
    [9, -84],
  ];
  const face = head([3, -108], 10);
  return {
    ...frame(-62, -138, 150),
    layers: [
      floor,
      thing(block(14, -66, 120, 5), block(120, -61, 5, 61)),
      thing(block(-24, -41, 58, 6)),
      far(...upperArm([4, -101], otherElbow)),
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
      near(
        ellipse(otherElbow, [4, 4]),
        forearm(otherElbow, otherWrist),
        ...fist(otherElbow, otherWrist),
      ),
    ],
    spot: [-1, -82],
  };
}

/** The legs', hips' and upper arm's, by tool and region. */
export const legScenes: Readonly<Record<string, HowScene>> = {
  ...seatedScenes,
  ...rollers,
  ...walls,
  'foam-roller lower-leg-back': longSitting(),
  'foam-roller thigh-front': prone(),
  'foam-roller thigh-outer': sideLying(),
  'wall-ball hip-side': besideTheWall(),
  'other-forearm lower-leg-front': elbowOnShin(),
  'knuckles upper-arm': fistOnUpperArm(),
};
