import { figureBack } from '../body-map/figure';
import { bodyKnots, FOOT_BACK, TRUNK } from '../body-map/figure-outline';
import { placedPath } from '../body-map/place-path';
import { curve, type Knot, type Path, type Point } from '../charts/geometry';
import type { HowLayer, HowScene, SceneTable } from './how-types';
import { flatHand, foot, forearm, leg, upperArm } from './person';
import { block, frame, near, thing } from './poses';

/*
 * Somebody who lies face down on a mat, from above: head to the right, the right side toward the lower edge. In
 * centimetres; the midline is at y = 0, the crown at x = 0.
 */

const lying = (path: Path): Path => placedPath(path, { scale: 0.1, turn: 90, at: [0, 0] });

/** Down to where the right thigh begins. */
const HIP_Y = 880;

/** The body without its right leg. */
function withoutRightLeg(): Path {
  const all = bodyKnots(FOOT_BACK);
  const right = TRUNK.filter(([, y]) => y < HIP_Y);
  const left = all.slice(all.findIndex(([x, y]) => x === 0 && y === 912));
  const groin: readonly Knot[] = [
    [160, 930],
    [70, 936],
  ];
  return lying(curve([...right, ...groin, ...left], true));
}

const head = figureBack.parts.filter(({ id }) => /^(head|ear)/.test(id));

function armOf(side: 1 | -1): readonly Path[] {
  const [shoulder, elbow, wrist]: [Point, Point, Point] = [
    [-36, side * 19],
    [-22, side * 29],
    [3, side * 20],
  ];
  return [
    ...upperArm(shoulder, elbow),
    forearm(elbow, wrist),
    ...flatHand(elbow, wrist, side * -8),
  ];
}

const KNEE: Point = [-92, 54];
const ANKLE: Point = [-132, 60];

/** A roller that lies along the body, its ends beside the thigh. */
const roller: HowLayer = {
  tone: 'tool',
  shapes: [block(-113, 26, 38, 14)],
  lines: [-110, -78].map((x) =>
    curve([
      [x, 26],
      [x, 40],
    ]),
  ),
};

/** A knee out to the side, the inner side of that thigh on a roller that lies along the body. */
const innerThigh = (): HowScene => ({
  ...frame(-152, -46, 168),
  layers: [
    thing(block(-190, -30, 214, 100)),
    roller,
    near(...armOf(1), ...armOf(-1)),
    {
      tone: 'near',
      shapes: [
        ...leg([-90, 8], KNEE, ANKLE),
        withoutRightLeg(),
        ...head.map(({ outline }) => lying(outline)),
      ],
      lines: [...figureBack.fineCreases.slice(0, 2).map(lying)],
    },
    near(foot(ANKLE, 90)),
  ],
  spot: [-92, 33],
});

/** On the floor, from above, by tool and region. */
export const fromAboveScenes: SceneTable = {
  'foam-roller thigh-inner': innerThigh,
};
