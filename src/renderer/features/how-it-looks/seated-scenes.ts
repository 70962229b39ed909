import type { Point } from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import type { HowScene, SceneTable } from './how-types';
import { frame, type Reach, seated, tool } from './poses';
import { pressingArm } from './press-hands';

/*
 * Somebody on a chair, from the outer side and from the shoulders down: the back of the thigh, which the person's own view
 * does not show.
 */

/** The thigh lifted off the chair, so that one reaches under it. */
const lifted = { knee: [41, -63], ankle: [48, -22], turn: 12 } as const;

const NEARER = frame(-34, -92, 112);

/** Holds on to the edge of the chair behind. */
const BEHIND: Reach = { to: [-4, -42], hand: 'flat', wrist: [-2, -16], bend: -1 };

/** The thigh lies on a fist that comes from its outer side. */
function fistUnder(): HowScene {
  const spot: Point = [27, -50];
  const shoulder: Point = [4, -98];
  const body = seated({ shoulder, legs: lifted, reach: BEHIND }).slice(0, -1);
  const fist = pressingArm('fist', { scale: 0.04, turn: 100, at: spot }, shoulder);
  return { ...NEARER, layers: [...body, fist], spot };
}

/** The thigh lies on a ball on the seat. */
function ballUnder(): HowScene {
  const legs = { knee: [43, -56], ankle: [44, -14], turn: 8 } as const;
  const ball = tool(ellipse([23, -44.4], [4.2, 3.8]));
  const layers = seated({ shoulder: [2, -101], legs, reach: BEHIND }, [ball]);
  return { ...NEARER, layers, spot: [23, -49.4] };
}

/** Sitting on a chair, by tool and region. */
export const seatedScenes: SceneTable = {
  'knuckles thigh-back': () => fistUnder(),
  'chair-ball thigh-back': () => ballUnder(),
};
