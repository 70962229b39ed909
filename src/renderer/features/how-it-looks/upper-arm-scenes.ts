import { figureFront } from '../body-map/figure';
import { placedPath } from '../body-map/place-path';
import type { Path, Point } from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import type { HowLayer, HowScene, SceneTable } from './how-types';
import { frame, near, tool } from './poses';
import { pressingArm } from './press-hands';

/*
 * The upper arm that hangs, from ahead as in a mirror, and the other arm that comes across the chest to its outer side; in
 * centimetres, the crown at y = 0.
 */

const FRAME = frame(-35, 19, 76);
const OTHER_SHOULDER: Point = [-18.4, 36.3];
const OTHER_ARM = /^(arm|little|ring|middle|index|thumb)-left$/;

const own = (path: Path): Path => placedPath(path, { scale: 0.1, at: [0, 0] });

const body = (): HowLayer => ({
  ...near(
    ...figureFront.parts.filter(({ id }) => !OTHER_ARM.test(id)).map(({ outline }) => own(outline)),
  ),
  lines: [...figureFront.creases, ...figureFront.fineCreases].map(own),
});

function across(
  kind: Parameters<typeof pressingArm>[0],
  spot: Point,
  { turn = 57, tip = spot, between = [] }: Across = {},
): HowScene {
  const arm = pressingArm(kind, { scale: 0.037, turn, at: tip }, OTHER_SHOULDER);
  return { ...FRAME, layers: [body(), ...between, arm], spot };
}

interface Across {
  readonly turn?: number;
  readonly tip?: Point;
  readonly between?: readonly HowLayer[];
}

/** By tool and region. */
export const upperArmScenes: SceneTable = {
  'knuckles upper-arm': () => across('fist', [23, 50]),
  'fingertips upper-arm': () => across('open', [22, 48]),
  'massage-ball upper-arm': () =>
    across('open', [23, 49], {
      tip: [22, 48.4],
      between: [tool(ellipse([23, 49], [3.4, 3.4]))],
    }),
  'pinch upper-arm': () => across('grip', [24.6, 51], { turn: 62 }),
};
