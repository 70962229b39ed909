import { figureFront } from '../body-map/figure';
import { placedPath } from '../body-map/place-path';
import { add, type Path, type Point } from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import type { HowLayer, HowScene } from './how-types';
import { fist, flatHand, foot, forearm, head, leg, trunk, upperArm } from './person';
import { arm, block, far, floor, frame, near, type Reach, thing, tool } from './poses';

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
    ball: [-15.4, -132],
    wall: -20,
    shoulder: [-1, -141],
    hip: [5, -92],
    knee: [16, -51],
    ankle: [17, -7.4],
    reach: acrossTheBelly,
  }),
  'wall-ball upper-arm': standing({
    ball: [-19.2, -121],
    wall: -23.6,
    shoulder: [-4, -142],
    hip: [2, -93],
    knee: [13, -51],
    ankle: [14, -7.4],
    reach: { to: [5, -76], hand: 'flat', wrist: [-3, -16], bend: -1 },
  }),
  'wall-ball hip-front': standing({
    ball: [14.6, -88],
    wall: 19,
    shoulder: [-2, -142],
    hip: [0, -93],
    knee: [-2, -50],
    ankle: [-10, -7.4],
    reach: { to: [16, -134], hand: 'flat', wrist: [-2, 15], bend: -1 },
  }),
};

/** From ahead: the figure one points at, in centimetres, with another near arm. */
function fromAhead(arms: readonly Path[], between: readonly HowLayer[], spot: Point): HowScene {
  const placing = { scale: 0.1, turn: 3, at: [-8, -176] } as const;
  const move = (path: Path): Path => placedPath(path, placing);
  const own = figureFront.parts.filter(
    ({ id }) => !/^(arm|little|ring|middle|index|thumb)-right$/.test(id),
  );
  return {
    ...STANDING,
    layers: [
      ...between,
      {
        tone: 'near',
        shapes: own.map(({ outline }) => move(outline)),
        lines: figureFront.creases.map(move),
      },
      near(...arms),
    ],
    spot,
  };
}

const SHOULDER: Point = [9.5, -139];

/** The side toward a wall with a ball between, the near arm across the belly. */
function besideTheWall(ball: Point): HowScene {
  const [elbow, wrist]: [Point, Point] = [
    [11.6, -111],
    [-10, -106],
  ];
  return fromAhead(
    [...upperArm(SHOULDER, elbow), forearm(elbow, wrist), ...flatHand(elbow, wrist, -10)],
    [thing(block(16.5, -260, 200, 320)), floor, tool(ellipse(ball, [5, 5]))],
    [ball[0] - 3, ball[1]],
  );
}

/** Standing free, a fist on the hip of its own side. */
function fistOnHip(elbow: Point, wrist: Point, spot: Point): HowScene {
  return fromAhead(
    [...upperArm(SHOULDER, elbow), forearm(elbow, wrist), ...fist(elbow, wrist)],
    [floor],
    spot,
  );
}

const besideIt = besideTheWall([11, -93]);

/** Standing at a wall or free, by tool and region; a tennis ball is such a ball too. */
export const wallScenes: Readonly<Record<string, HowScene>> = {
  ...walls,
  'wall-ball hip-side': besideIt,
  'tennis-ball hip-side': besideIt,
  'wall-ball thigh-outer': { ...besideTheWall([10.6, -72]), ...frame(-76, -172, 152) },
  'knuckles hip-side': fistOnHip([24, -114], [15, -97], [9, -92]),
  'knuckles hip-front': fistOnHip([21, -112], [11, -96], [5, -92]),
  ...Object.fromEntries(
    Object.entries(walls).map(([pair, own]) => [pair.replace('wall-ball', 'tennis-ball'), own]),
  ),
};
