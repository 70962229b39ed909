import { figureFront } from '../body-map/figure';
import { placedPath } from '../body-map/place-path';
import { add, type Path, type Point } from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import type { HowLayer, HowScene, SceneTable } from './how-types';
import { flatHand, foot, forearm, head, leg, trunk, upperArm } from './person';
import { arm, block, far, floor, frame, near, type Reach, thing, tool } from './poses';
import { pressingArm } from './press-hands';

/** From the crown to the thighs, and of shoulder and arm from the hips to the crown. */
const LOWER = frame(-74, -180, 150);
const UPPER = frame(-58, -180, 118);

interface Standing {
  readonly view: typeof LOWER;
  readonly ball: Point;
  /** Where the ball meets the body. */
  readonly spot: Point;
  readonly wall: number;
  readonly shoulder: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly reach: Reach;
}

function standing({
  view,
  ball,
  spot,
  wall,
  shoulder,
  hip,
  knee,
  ankle,
  reach,
}: Standing): HowScene {
  const face = head(add(shoulder, [0.6, -6]), 0);
  const back: Point = [ankle[0] + 12, ankle[1]];
  return {
    ...view,
    layers: [
      thing(wall < 0 ? block(wall - 200, -260, 200, 320) : block(wall, -260, 200, 320)),
      floor,
      far(...leg(hip, [knee[0] + 5, knee[1]], back), foot(back)),
      tool(ellipse(ball, [4.2, 4.2])),
      {
        tone: 'near',
        shapes: [trunk(shoulder, hip), ...face.shapes, ...leg(hip, knee, ankle), foot(ankle)],
        lines: face.lines,
      },
      near(...arm(shoulder, reach)),
    ],
    spot,
  };
}

const acrossTheBelly: Reach = { to: [16, -112], hand: 'flat', wrist: [-15, 3], bend: 1 };

const walls: SceneTable = {
  'wall-ball buttock': () =>
    standing({
      view: LOWER,
      ball: [-16.5, -90],
      spot: [-11, -90],
      wall: -21,
      shoulder: [-4, -142],
      hip: [0, -93],
      knee: [12, -51],
      ankle: [13, -7.4],
      reach: { to: [19, -76], hand: 'flat', wrist: [-5, -15], bend: 1 },
    }),
  'wall-ball shoulder-blade': () =>
    standing({
      view: UPPER,
      ball: [-15.4, -132],
      spot: [-10, -132],
      wall: -20,
      shoulder: [-1, -141],
      hip: [5, -92],
      knee: [16, -51],
      ankle: [17, -7.4],
      reach: acrossTheBelly,
    }),
  'wall-ball upper-arm': () =>
    standing({
      view: UPPER,
      ball: [-19.2, -121],
      spot: [-14, -121],
      wall: -23.6,
      shoulder: [-4, -142],
      hip: [2, -93],
      knee: [13, -51],
      ankle: [14, -7.4],
      reach: { to: [5, -76], hand: 'flat', wrist: [-3, -16], bend: -1 },
    }),
  'wall-ball hip-front': () =>
    standing({
      view: LOWER,
      ball: [14.6, -88],
      spot: [9.6, -88],
      wall: 19,
      shoulder: [-2, -142],
      hip: [0, -93],
      knee: [-2, -50],
      ankle: [-10, -7.4],
      reach: { to: [16, -134], hand: 'flat', wrist: [-2, 15], bend: -1 },
    }),
};

/** From ahead: the figure one points at, in centimetres, with another near arm. */
function fromAhead(
  arms: readonly Path[],
  between: readonly HowLayer[],
  spot: Point,
  pressing = near(),
): HowScene {
  const placing = { scale: 0.1, turn: 3, at: [-8, -176] } as const;
  const move = (path: Path): Path => placedPath(path, placing);
  const own = figureFront.parts.filter(
    ({ id }) => !/^(arm|little|ring|middle|index|thumb)-right$/.test(id),
  );
  return {
    ...LOWER,
    layers: [
      ...between,
      {
        tone: 'near',
        shapes: own.map(({ outline }) => move(outline)),
        lines: figureFront.creases.map(move),
      },
      near(...arms),
      pressing,
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

/** Standing free, a fist on the hip of its own side; from ahead that hand is in a mirror too. */
function fistOnHip(spot: Point, turn: number): HowScene {
  const arm = pressingArm('fist', { scale: 0.037, flipX: true, turn, at: spot }, SHOULDER);
  return { ...fromAhead([], [floor], spot, arm), ...frame(-52, -147, 120) };
}

const besideIt = (): HowScene => besideTheWall([11, -93]);

/** Standing at a wall or free, by tool and region; a tennis ball is such a ball too. */
export const wallScenes: SceneTable = {
  ...walls,
  'wall-ball hip-side': besideIt,
  'tennis-ball hip-side': besideIt,
  'wall-ball thigh-outer': () => ({ ...besideTheWall([10.6, -72]), ...frame(-66, -132, 132) }),
  'knuckles hip-side': () => fistOnHip([7.6, -92], 226),
  'knuckles hip-front': () => fistOnHip([2.4, -95], 234),
  ...Object.fromEntries(
    Object.entries(walls).map(([pair, own]) => [pair.replace('wall-ball', 'tennis-ball'), own]),
  ),
};
