import * as back from '../charts/forearm-back-hand';
import * as palm from '../charts/forearm-palm-hand';
import { curve, type Knot } from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import type { PlacedComplaint, RegionShape, SkinPicture } from './picker-types';

type Region = SkinPicture['regions'][number];

/** A piece of hand, wrist or forearm, cut to the limb. */
const onArm = (complaint: PlacedComplaint, outline: RegionShape['outline']): Region => ({
  complaint,
  shape: { outline, within: 'arm' },
});

const onArmAround = (complaint: PlacedComplaint, knots: readonly Knot[]): Region =>
  onArm(complaint, curve(knots, true));

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
  parts: back.parts,
  creases: back.creases,
  fineCreases: back.fineCreases,
  nails: back.nails,
  regions: [
    onArmAround('back-of-hand', [
      [196, 318],
      [226, 322],
      [262, 312],
      [310, 318],
      [350, 346],
      [400, 352],
      [398, 430],
      [366, 484],
      [290, 492],
      [206, 488],
      [150, 430],
      [164, 372],
      [182, 346],
    ]),
    onArm('wrist-back', ellipse([283, 551], [55, 58])),
    onArm('wrist-thumb-side', ellipse([198, 552], [27, 62])),
    onArm('wrist-little-side', ellipse([364, 550], [24, 60])),
    ...fingers(back.digits),
  ],
};

/** The palm of the hand as on the chart, in skin; thumb on the right. */
export const handPalm: SkinPicture = {
  id: 'hand-palm',
  parts: palm.parts,
  creases: palm.creases,
  fineCreases: palm.fineCreases,
  nails: [],
  regions: [
    onArmAround('palm', [
      [140, 318],
      [186, 312],
      [228, 288],
      [280, 278],
      [332, 292],
      [352, 318],
      [362, 352],
      [392, 376],
      [388, 420],
      [350, 470],
      [320, 490],
      [262, 496],
      [196, 490],
      [140, 430],
    ]),
    onArm('wrist-palm-side', ellipse([258, 556], [56, 55])),
    onArm('wrist-thumb-side', ellipse([342, 552], [27, 62])),
    onArm('wrist-little-side', ellipse([176, 550], [24, 60])),
    ...fingers(palm.digits),
  ],
};

/** The same limb for the picture of the whole forearm, where fingers are too small to point at. */
export const armBack: SkinPicture = {
  ...handBack,
  id: 'arm-back',
  regions: [
    onArmAround('forearm-ache', [
      [150, 630],
      [280, 622],
      [400, 630],
      [440, 850],
      [430, 1040],
      [380, 1068],
      [280, 1072],
      [180, 1066],
      [120, 1040],
      [120, 850],
    ]),
    onArm('elbow-outer', ellipse([188, 1150], [68, 66])),
    onArm('elbow-inner', ellipse([378, 1150], [58, 66])),
    ...handBack.regions.filter(({ complaint }) => complaint.startsWith('wrist')),
  ],
};

/** Its palm side. */
export const armPalm: SkinPicture = {
  ...handPalm,
  id: 'arm-palm',
  regions: [
    onArmAround('forearm-ache', [
      [140, 630],
      [260, 622],
      [390, 630],
      [420, 850],
      [420, 1040],
      [360, 1066],
      [260, 1072],
      [160, 1068],
      [110, 1040],
      [100, 850],
    ]),
    onArm('elbow-inner', ellipse([162, 1150], [68, 66])),
    onArm('elbow-outer', ellipse([366, 1150], [58, 66])),
    ...handPalm.regions.filter(({ complaint }) => complaint.startsWith('wrist')),
  ],
};
