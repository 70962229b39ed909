import { figureFront } from '../body-map/figure';
import { placedPath } from '../body-map/place-path';
import { add, type Path, type Point } from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import type { HowScene } from './how-types';
import { flatHand, foot, forearm, head, leg, trunk, upperArm } from './person';
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

const besideIt = besideTheWall();

/** Standing at a wall, by tool and region; a tennis ball is such a ball too. */
export const wallScenes: Readonly<Record<string, HowScene>> = {
  ...walls,
  'wall-ball hip-side': besideIt,
  'tennis-ball hip-side': besideIt,
  ...Object.fromEntries(
    Object.entries(walls).map(([pair, own]) => [pair.replace('wall-ball', 'tennis-ball'), own]),
  ),
};
