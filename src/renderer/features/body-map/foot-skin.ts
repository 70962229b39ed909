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

/** The right foot in units of 0.5 mm: 250 mm long, the big toe on the left. The scene turns the sole over. */
const SMALL: readonly ToePlan[] = [
  { base: [131, 96], lean: 0.06, length: 78, width: 34 },
  { base: [165, 106], lean: 0.12, length: 72, width: 31 },
  { base: [196, 122], lean: 0.2, length: 62, width: 29, bend: -0.03 },
  { base: [224, 150], lean: 0.24, length: 55, width: 29, bend: -0.06 },
];
const BIG: ToePlan = { base: [86, 98], lean: -0.04, length: 92, width: 56, bend: 0.04 };

const small = SMALL.map((plan) => toe(plan));
const big = toe(BIG, BIG_TOE);

const toeParts = [...small, big].map(({ outline }, i) => ({
  id: i < small.length ? `toe-${i + 2}` : 'big-toe',
  outline,
}));

/** What of a toe can be pointed at ends at its root; the toe itself reaches on under the foot. */
const fromRoot = (profile: DigitProfile): DigitProfile => [
  [-0.14, 0.5],
  [-0.09, 0.85],
  ...profile.filter(([along]) => along >= 0),
];

const toeRegions: readonly Region[] = [
  ...SMALL.map(
    (plan): Region => ({
      complaint: 'toes',
      shape: { outline: toe(plan, fromRoot(TOE)).outline, within: null },
    }),
  ),
  {
    complaint: 'big-toe',
    shape: { outline: toe(BIG, fromRoot(BIG_TOE)).outline, within: null },
  },
];

/** The toe end, which is the same seen from above and from below. */
const TOE_END: readonly Knot[] = [
  [55, 134],
  [58.5, 106],
  [60.5, 92],
  [68, 86],
  [90, 96],
  [118, 98],
  [150, 103],
  [182, 116],
  [210, 136],
  [221, 138],
  [230, 132],
  [237, 133],
  [240, 147],
  [243, 168],
  [245, 196],
];

const SOLE: readonly Knot[] = [
  ...TOE_END,
  [242, 234],
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
    line([70, 138], [118, 126], [172, 136], [222, 168]),
  ],
  fineCreases: [
    line([98, 210], [116, 232], [129, 268], [132, 310], [129, 356], [122, 400]),
    line([112, 430], [160, 414], [216, 428]),
    line([236, 232], [200, 214], [150, 210], [112, 224]),
  ],
  nails: [],
  regions: [
    onFoot(
      'foot-arch',
      around([104, 228], [150, 246], [151, 330], [148, 414], [90, 420], [96, 320]),
    ),
    onFoot(
      'foot-outer',
      around([204, 242], [262, 230], [256, 330], [244, 424], [197, 416], [201, 330]),
    ),
    onFoot(
      'foot-sole',
      around([148, 244], [204, 240], [201, 330], [197, 414], [148, 412], [151, 330]),
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
  ...TOE_END,
  [242, 232],
  [234, 280],
  [224, 330],
  [216, 372],
  [215, 402],
  [220, 428],
  [219, 450],
  [213, 478],
  [211, 512],
  [214, 570, 'corner'],
  [92, 570, 'corner'],
  [96, 506],
  [94, 464],
  [87, 434],
  [86, 412],
  [91, 388],
  [97, 352],
  [98, 302],
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
  ],
  fineCreases: [
    line([92, 142], [102, 200], [118, 268], [132, 336], [140, 392]),
    line([131, 146], [139, 204], [146, 262]),
    line([163, 152], [163, 206], [160, 262]),
    line([192, 166], [186, 214], [176, 268]),
    line([99, 402], [106, 414], [105, 430], [98, 442]),
    line([207, 424], [201, 436], [202, 450], [208, 460]),
    line([122, 424], [150, 432], [184, 432]),
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
