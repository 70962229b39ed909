import { handBack, handPalm } from '../body-map/hand-skin';
import { type Placing, placedPath, placedPoint } from '../body-map/place-path';
import * as back from '../charts/forearm-back-hand';
import * as edge from '../charts/forearm-thumb-edge-hand';
import { curve, type Path, type Point } from '../charts/geometry';
import { ellipse, spindle } from '../charts/shapes';
import type { HowLayer, HowScene, SceneTable } from './how-types';
import { pressingHand } from './press-hands';

/*
 * What one sees looking down on the desk: the right forearm lies on it, hand up and to the left, and the left arm comes
 * from below. In the units of the charts, with the place that is pressed at the origin.
 */

interface ArmSkin {
  readonly parts: readonly { readonly outline: Path }[];
  readonly creases: readonly Path[];
  readonly nails: readonly Path[];
}

const skins = {
  back: handBack,
  palm: handPalm,
  edge: { parts: edge.parts, creases: edge.creases, nails: edge.nails },
} as const satisfies Record<string, ArmSkin>;

/** On from where the chart's arm is cut, out of the frame; its middle at the cut is at `x`. */
const onward = (x: number): Path =>
  spindle(
    [
      [x, 1236],
      [x, 1400],
      [x, 1600],
      [x, 1900],
    ],
    [107, 116, 126, 130],
  ).outline;

const cutAt = { back: 256, palm: 284, edge: 268 } as const;

/** How the sore arm lies: turned to the left from straight up. */
const TURN = -58;

/** The sore arm, moved so that the place on it is at the origin. */
function soreArm(kind: keyof typeof skins, place: Point, placing: Partial<Placing> = {}): HowLayer {
  const { parts, creases, nails } = skins[kind];
  const turned = { turn: TURN, at: [0, 0], ...placing } as const;
  const [x, y] = placedPoint(place, turned);
  const laid: Placing = { ...turned, at: [turned.at[0] - x, turned.at[1] - y] };
  const move = (path: Path): Path => placedPath(path, laid);
  return {
    tone: 'near',
    shapes: [...parts.map(({ outline }) => move(outline)), move(onward(cutAt[kind]))],
    lines: creases.map(move),
    nails: nails.map(move),
  };
}

const SPOT: Point = [0, 0];

/** Frames of 4 to 3: of the whole forearm, and of the hand. */
const FOREARM = { width: 1400, origin: [-880, -630] } as const;
const HAND = { width: 960, origin: [-500, -400] } as const;

const left: Partial<Placing> = { flipX: true };

/** With a hand of the left arm, which comes from below. */
const withHand = (
  kind: Parameters<typeof pressingHand>[0],
  turn: number,
  at: Point = SPOT,
): HowLayer => pressingHand(kind, { ...left, turn, at });

/** The left forearm lies across the right one, its fleshy part just past the elbow on the place. */
function acrossWithElbow(): readonly HowLayer[] {
  const turn = 20;
  const placing: Placing = { flipX: true, turn, at: SPOT };
  const [x, y] = placedPoint([272, 1010], placing);
  const laid: Placing = { ...placing, at: [-x, -y] };
  const move = (path: Path): Path => placedPath(path, laid);
  const elbow = placedPoint([272, 1150], laid);
  const upper = spindle(
    [elbow, [elbow[0] - 340, elbow[1] + 190], [elbow[0] - 900, elbow[1] + 500]],
    [112, 126, 136, 140],
  );
  return [
    {
      tone: 'press',
      shapes: [
        upper.outline,
        ellipse(elbow, [118, 116]),
        move(
          curve(
            back.armKnots.filter(([, py]) => py < 1180),
            true,
          ),
        ),
        ...back.parts.slice(1).map(({ outline }) => move(outline)),
      ],
      lines: handBack.creases.map(move),
      nails: handBack.nails.map(move),
    },
  ];
}

const onForearm = (
  sore: HowLayer,
  pressing: readonly HowLayer[],
  behind: readonly HowLayer[] = [],
): HowScene => ({ ...FOREARM, layers: [...behind, sore, ...pressing], spot: SPOT });

const onHand = (sore: HowLayer, pressing: readonly HowLayer[]): HowScene => ({
  ...HAND,
  layers: [sore, ...pressing],
  spot: SPOT,
});

/** How the axis of the sore arm lies, from wrist to elbow. */
const ALONG = 32;

/** The edges of the fold that thumb and finger lift, which is all that is seen of it from above. */
const fold: HowLayer = {
  tone: 'near',
  shapes: [],
  lines: [-1, 1].map((side) =>
    placedPath(
      curve([
        [-116, side * 22],
        [-58, side * 34],
        [0, side * 38],
        [58, side * 34],
        [116, side * 22],
      ]),
      { turn: ALONG, at: SPOT },
    ),
  ),
};

/** Thumb and finger close across the limb. */
const pinched = (): readonly HowLayer[] => [fold, withHand('pinch', 12)];

/** A ball of the size of a tennis ball, 66 mm. */
const ball = (at: Point): HowLayer => ({
  tone: 'tool',
  shapes: [ellipse(at, [80, 80])],
  lines: [
    curve([
      [at[0] - 62, at[1] - 44],
      [at[0] - 18, at[1] - 6],
      [at[0] + 6, at[1] + 74],
    ]),
  ],
});

/** The ball on the place, and the hand on the ball. */
const underTheHand = (): readonly HowLayer[] => [ball(SPOT), withHand('open', 40, [40, -40])];

const BACK_SPOT: Point = [250, 960];
const PALM_SPOT: Point = [200, 930];

/** The forearm from its side on a ball on the desk, the hand to the left. */
function onBall(palmDown: boolean): HowScene {
  const placing: Partial<Placing> = palmDown ? { turn: -90 } : { turn: -90, flipX: true };
  const sore = soreArm('edge', palmDown ? [152, 940] : [388, 940], placing);
  const desk: HowLayer = {
    tone: 'thing',
    shapes: [
      curve(
        [
          [-1200, 152, 'corner'],
          [700, 152, 'corner'],
          [700, 620, 'corner'],
          [-1200, 620, 'corner'],
        ],
        true,
      ),
    ],
  };
  return {
    width: 1400,
    origin: [-1020, -640],
    layers: [desk, ball([0, 72]), sore],
    spot: [0, -6],
  };
}

/** The arm's and the hand's, by tool and region. */
export const armScenes: SceneTable = {
  'other-forearm forearm-back': () => onForearm(soreArm('back', BACK_SPOT), acrossWithElbow()),
  'other-forearm forearm-palm': () => onForearm(soreArm('palm', PALM_SPOT), acrossWithElbow()),
  'knuckles forearm-back': () => onForearm(soreArm('back', BACK_SPOT), [withHand('fist', 40)]),
  'knuckles forearm-thumb-edge': () =>
    onForearm(soreArm('edge', [312, 1050]), [withHand('fist', 40)]),
  'knuckles forearm-palm': () => onForearm(soreArm('palm', PALM_SPOT), [withHand('fist', 40)]),
  'other-forearm forearm-thumb-edge': () =>
    onForearm(soreArm('edge', [312, 1050]), acrossWithElbow()),
  'fingertips forearm-palm': () => onForearm(soreArm('palm', [300, 830]), [withHand('open', 40)]),
  'massage-ball forearm-back': () => onForearm(soreArm('back', BACK_SPOT), underTheHand()),
  'massage-ball forearm-palm': () => onForearm(soreArm('palm', PALM_SPOT), underTheHand()),
  'massage-ball forearm-thumb-edge': () => onForearm(soreArm('edge', [312, 1050]), underTheHand()),
  'knuckles hand': () => onHand(soreArm('palm', [372, 440]), [withHand('fist', 40)]),
  'fingertips forearm-back': () => onForearm(soreArm('back', [250, 730]), [withHand('open', 40)]),
  'fingertips hand': () => onHand(soreArm('back', [216, 392]), [withHand('open', 40)]),
  'pinch forearm-palm': () => onForearm(soreArm('palm', [178, 930]), pinched()),
  'pinch forearm-thumb-edge': () => onForearm(soreArm('edge', [258, 980]), pinched()),
  'pinch hand': () => onHand(soreArm('palm', [176, 392]), [withHand('pinch', 6)]),
  'massage-ball hand': () => onHand(soreArm('palm', [372, 440]), underTheHand()),
  'pinch thumb-web-pinch': () => onHand(soreArm('back', [166, 330]), [withHand('pinch', 16)]),
  'knuckles index-side-press': () => onHand(soreArm('back', [216, 392]), [withHand('fist', 40)]),
  'knuckles little-finger-edge': () => onHand(soreArm('palm', [166, 410]), [withHand('fist', 40)]),
  'massage-ball little-finger-edge': () => onHand(soreArm('palm', [166, 410]), underTheHand()),
  'desk-ball forearm-back': () => onBall(false),
  'desk-ball forearm-palm': () => onBall(true),
};
