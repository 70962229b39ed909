import { curve, type Knot, type Path, type Point } from '../charts/geometry';
import { crease, type Digit, type DigitProfile, digit, ellipse, nail } from '../charts/shapes';
import type { PlacedComplaint, SkinPicture } from './picker-types';

type Region = SkinPicture['regions'][number];

/** A piece of the foot, cut to it. */
const onFoot = (complaint: PlacedComplaint, outline: Path): Region => ({
  complaint,
  shape: { outline, within: 'foot' },
});
const around = (...knots: readonly Knot[]): Path => curve(knots, true);
const line = (...points: readonly Point[]): Path => curve(points);

/** A toe is narrow in the middle and round at its pad. */
const TOE: DigitProfile = [
  [-0.3, 0.4],
  [-0.26, 0.76],
  [-0.15, 0.97],
  [0, 1],
  [0.25, 0.9],
  [0.45, 0.87],
  [0.62, 0.98],
  [0.78, 0.98],
  [0.9, 0.76],
  [0.97, 0.44],
  [1, 0],
];

const BIG_TOE: DigitProfile = [
  [-0.3, 0.4],
  [-0.27, 0.76],
  [-0.18, 0.95],
  [-0.06, 1],
  [0.1, 0.96],
  [0.3, 0.9],
  [0.5, 0.95],
  [0.7, 0.96],
  [0.84, 0.86],
  [0.93, 0.64],
  [0.98, 0.38],
  [1, 0],
];

interface ToePlan {
  readonly base: Point;
  readonly lean: number;
  readonly length: number;
  readonly width: number;
  readonly bend?: number;
}

const toe = ({ base, lean, length, width, bend = 0 }: ToePlan, profile = TOE): Digit =>
  digit({ base, direction: [lean, -1], length, width, bend, profile });

/** The right foot in units of 0.5 mm: 250 mm long; from above and below, the big toe is on the left. */
const small: readonly Digit[] = [
  toe({ base: [131, 96], lean: 0.06, length: 78, width: 34 }),
  toe({ base: [165, 106], lean: 0.12, length: 72, width: 31 }),
  toe({ base: [196, 122], lean: 0.2, length: 62, width: 29, bend: -0.03 }),
  toe({ base: [222, 146], lean: 0.3, length: 54, width: 28, bend: -0.06 }),
];
const big = toe({ base: [86, 98], lean: -0.04, length: 92, width: 56, bend: 0.04 }, BIG_TOE);

const toeParts = [...small, big].map(({ outline }, i) => ({
  id: i < small.length ? `toe-${i + 2}` : 'big-toe',
  outline,
}));

const toeRegions: readonly Region[] = [
  ...small.map(({ outline }): Region => ({ complaint: 'toes', shape: { outline, within: null } })),
  { complaint: 'big-toe', shape: { outline: big.outline, within: null } },
];

const SOLE: readonly Knot[] = [
  [58, 122],
  [62, 98],
  [86, 86],
  [118, 88],
  [150, 90],
  [182, 102],
  [212, 120],
  [234, 146],
  [243, 180],
  [242, 230],
  [236, 290],
  [229, 350],
  [222, 410],
  [212, 458],
  [194, 490],
  [164, 504],
  [132, 496],
  [110, 470],
  [102, 430],
  [105, 380],
  [112, 330],
  [114, 284],
  [104, 244],
  [78, 206],
  [60, 164],
];

export const footSole: SkinPicture = {
  id: 'foot-sole',
  parts: [{ id: 'foot', outline: curve(SOLE, true) }, ...toeParts],
  creases: [
    ...[...small, big].map((each) => crease(each, 0.36, 0.62, -2)),
    line([92, 202], [114, 222], [128, 258], [132, 306]),
    line([72, 130], [120, 116], [174, 122], [226, 150]),
  ],
  fineCreases: [
    line([132, 306], [128, 356], [122, 404]),
    line([112, 430], [160, 414], [216, 428]),
    line([236, 232], [200, 214], [150, 210], [112, 224]),
  ],
  nails: [],
  regions: [
    onFoot(
      'foot-arch',
      around([106, 244], [142, 262], [146, 330], [140, 404], [90, 410], [96, 320]),
    ),
    onFoot(
      'foot-outer',
      around([206, 248], [262, 236], [256, 330], [244, 416], [198, 408], [204, 330]),
    ),
    onFoot(
      'foot-sole',
      around([148, 252], [198, 250], [198, 330], [192, 406], [148, 406], [152, 330]),
    ),
    onFoot(
      'foot-ball',
      around(
        [50, 138],
        [98, 122],
        [160, 124],
        [220, 146],
        [262, 180],
        [258, 226],
        [190, 240],
        [120, 236],
        [84, 216],
      ),
    ),
    onFoot('heel', around([80, 424], [150, 416], [240, 426], [230, 500], [160, 520], [96, 500])),
    ...toeRegions,
  ],
};

const TOP: readonly Knot[] = [
  [58, 126],
  [62, 98],
  [86, 86],
  [118, 88],
  [150, 90],
  [182, 102],
  [212, 120],
  [234, 146],
  [243, 180],
  [242, 226],
  [234, 280],
  [224, 330],
  [216, 372],
  [216, 400],
  [222, 428],
  [214, 452],
  [212, 500],
  [214, 570, 'corner'],
  [92, 570, 'corner'],
  [96, 500],
  [92, 448],
  [84, 424],
  [92, 396],
  [98, 352],
  [98, 300],
  [92, 252],
  [76, 206],
  [60, 164],
];

export const footTop: SkinPicture = {
  id: 'foot-top',
  parts: [{ id: 'foot', outline: curve(TOP, true) }, ...toeParts],
  creases: [
    ...small.flatMap((each) => [crease(each, 0.3, 0.6, 2), crease(each, 0.36, 0.45, -1)]),
    crease(big, 0.34, 0.55, 2),
    crease(big, 0.4, 0.42, -1),
    line([90, 414], [102, 408], [108, 424]),
    line([218, 420], [206, 414], [200, 430]),
  ],
  fineCreases: [
    line([94, 132], [104, 190], [122, 260], [136, 330]),
    line([132, 136], [138, 190], [144, 250]),
    line([164, 140], [164, 190], [160, 250]),
    line([194, 152], [188, 200], [178, 258]),
    line([112, 420], [150, 430], [194, 422]),
  ],
  nails: [
    ...small.map((each) => nail(each, { width: 0.62, from: 0.66, to: 0.95 })),
    nail(big, { width: 0.62, from: 0.62, to: 0.95 }),
  ],
  regions: [
    onFoot(
      'foot-top',
      around(
        [72, 140],
        [120, 130],
        [178, 136],
        [222, 164],
        [218, 250],
        [200, 336],
        [150, 358],
        [104, 340],
        [100, 260],
      ),
    ),
    onFoot(
      'foot-outer',
      around([226, 176], [262, 190], [252, 270], [232, 352], [206, 350], [222, 262]),
    ),
    onFoot('ankle-inner', ellipse([88, 424], [20, 36])),
    onFoot('ankle-outer', ellipse([220, 430], [20, 36])),
    onFoot('ankle-front', ellipse([154, 412], [40, 38])),
    ...toeRegions,
  ],
};
