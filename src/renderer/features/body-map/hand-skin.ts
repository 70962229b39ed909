import * as back from '../charts/forearm-back-hand';
import * as palm from '../charts/forearm-palm-hand';
import { curve, type Knot, type Point } from '../charts/geometry';
import { inMirror } from './figure-arm';
import type { PlacedComplaint, RegionShape, SkinPart, SkinPicture } from './picker-types';

type Region = SkinPicture['regions'][number];

/** A piece of hand, wrist or forearm, cut to the limb. */
export const onArmAround = (complaint: PlacedComplaint, knots: readonly Knot[]): Region => ({
  complaint,
  shape: { outline: curve(knots, true), within: 'arm' },
});

/** The width of the two charts together: x on one is this minus x on the other. */
const BOTH = 540;

/**
 * Where skin without muscles shows more than the chart does: the webs between fingers are round, and the thumb goes on
 * into its ball without a corner. Knots of the back and what takes their place.
 */
const SOFTER: readonly (readonly [Point, Knot])[] = [
  [
    [225, 244],
    [228, 238, 'corner'],
  ],
  [
    [233, 245],
    [233, 252],
  ],
  [
    [242, 240],
    [238, 238, 'corner'],
  ],
  [
    [279, 236],
    [283, 234, 'corner'],
  ],
  [
    [286, 240],
    [287, 248],
  ],
  [
    [294, 238],
    [293, 234, 'corner'],
  ],
  [
    [334, 262],
    [330, 256, 'corner'],
  ],
  [
    [343, 272],
    [341, 281],
  ],
  [
    [352, 276],
    [350, 269, 'corner'],
  ],
  [
    [152, 357],
    [149, 357, 'corner'],
  ],
  [
    [161, 355],
    [157, 361],
  ],
  [
    [169, 346],
    [168, 350],
  ],
  [
    [116, 384],
    [108, 389, 'corner'],
  ],
  [
    [116, 404],
    [117, 405],
  ],
  [
    [127, 428],
    [130, 429],
  ],
  [
    [147, 454],
    [147, 455],
  ],
  [
    [171, 482],
    [167, 483],
  ],
  [
    [189, 504],
    [184, 504],
  ],
  [
    [200, 524],
    [197, 525],
  ],
];

const softer = (knots: readonly Knot[]): readonly Knot[] =>
  knots.map((knot) => SOFTER.find(([[x, y]]) => x === knot[0] && y === knot[1])?.[1] ?? knot);

const withArm = (parts: readonly SkinPart[], knots: readonly Knot[]): readonly SkinPart[] =>
  parts.map(({ id, outline }) => ({ id, outline: id === 'arm' ? curve(knots, true) : outline }));

/** The bone on the little finger's side of the wrist, which stands out on the back. */
const wristBone = curve([
  [327, 568],
  [328, 550],
  [340, 541],
  [352, 548],
]);

/**
 * The wrist from the last crease of the palm to three fingers' breadths above, in thirds: over the end of the radius, the
 * middle, over the end of the ulna. Thumb on the left.
 */
const WRIST = {
  thumb: [
    [150, 502],
    [212, 502],
    [232, 512],
    [236, 556],
    [234, 598],
    [218, 612],
    [150, 612],
  ],
  middle: [
    [250, 502],
    [300, 502],
    [318, 514],
    [319, 556],
    [320, 598],
    [304, 612],
    [256, 612],
    [242, 598],
    [244, 556],
    [240, 514],
  ],
  little: [
    [400, 502],
    [340, 502],
    [326, 514],
    [327, 556],
    [328, 598],
    [342, 612],
    [400, 612],
  ],
} as const satisfies Record<string, readonly Knot[]>;

const wristPlaces = (
  middle: 'wrist-back' | 'wrist-palm-side',
  turned: (knots: readonly Knot[]) => readonly Knot[],
): readonly Region[] => [
  onArmAround(middle, turned(WRIST.middle)),
  onArmAround('wrist-thumb-side', turned(WRIST.thumb)),
  onArmAround('wrist-little-side', turned(WRIST.little)),
];

const finger = (complaint: PlacedComplaint, outline: RegionShape['outline']): Region => ({
  complaint,
  shape: { outline, within: null },
});

const fingers = (digits: typeof back.digits | typeof palm.digits): readonly Region[] => [
  finger('finger-little', digits.little.outline),
  finger('finger-ring', digits.ring.outline),
  finger('finger-middle', digits.middle.outline),
  finger('finger-index', digits.index.outline),
  finger('finger-thumb', digits.thumb.outline),
];

/** The back of the hand as on the chart, in skin; thumb on the left. */
export const handBack: SkinPicture = {
  id: 'hand-back',
  parts: withArm(back.parts, softer(back.armKnots)),
  creases: back.creases,
  fineCreases: [...back.fineCreases, wristBone],
  nails: back.nails,
  regions: [
    onArmAround('back-of-hand', [
      [160, 330],
      [190, 324],
      [226, 318],
      [264, 310],
      [312, 314],
      [352, 336],
      [410, 346],
      [410, 420],
      [380, 486],
      [330, 494],
      [270, 496],
      [190, 494],
      [150, 494],
      [100, 436],
      [132, 432],
      [158, 426],
      [170, 404],
      [164, 376],
      [148, 350],
    ]),
    ...wristPlaces('wrist-back', (knots) => knots),
    ...fingers(back.digits),
  ],
};

/** The palm of the hand as on the chart, in skin; thumb on the right. */
export const handPalm: SkinPicture = {
  id: 'hand-palm',
  parts: withArm(palm.parts, inMirror(softer(inMirror(palm.armKnots, BOTH)), BOTH)),
  creases: palm.creases,
  fineCreases: palm.fineCreases,
  nails: [],
  regions: [
    onArmAround('palm', [
      [130, 316],
      [176, 308],
      [202, 292],
      [230, 279],
      [280, 271],
      [330, 285],
      [376, 306],
      [386, 350],
      [372, 382],
      [374, 408],
      [392, 424],
      [430, 432],
      [392, 490],
      [340, 496],
      [290, 498],
      [238, 498],
      [194, 490],
      [150, 486],
      [130, 420],
    ]),
    ...wristPlaces('wrist-palm-side', (knots) => inMirror(knots, BOTH)),
    ...fingers(palm.digits),
  ],
};
