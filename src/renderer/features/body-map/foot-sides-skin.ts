import { curve, type Knot, type Path, type Point } from '../charts/geometry';
import { type DigitProfile, digit, ellipse, nail } from '../charts/shapes';
import type { PlacedComplaint, SkinPicture } from './picker-types';

type Region = SkinPicture['regions'][number];

const onFoot = (complaint: PlacedComplaint, outline: Path): Region => ({
  complaint,
  shape: { outline, within: 'foot' },
});
const around = (...knots: readonly Knot[]): Path => curve(knots, true);
const line = (...points: readonly Point[]): Path => curve(points);

/*
 * A foot from the side, toes to the right, in units of 0.5 mm: the heel at x = 92, the ground at y = 404. From the
 * inner side it is the same foot in a mirror, with the big toe in front and a higher arch.
 */
const LEG_FRONT: readonly Knot[] = [
  [300, -20, 'corner'],
  [302, 60],
  [306, 120],
  [316, 168],
  [340, 208],
  [380, 244],
];
const LEG_BACK: readonly Knot[] = [
  [170, 404],
  [132, 402],
  [104, 388],
  [92, 356],
  [98, 318],
  [118, 278],
  [138, 232],
  [146, 180],
  [146, 120],
  [140, 60],
  [132, -20, 'corner'],
];

const OUTER: readonly Knot[] = [
  ...LEG_FRONT,
  [430, 278],
  [480, 308],
  [518, 330],
  [550, 350],
  [574, 368],
  [580, 388],
  [568, 402],
  [500, 405],
  [440, 404],
  [380, 402],
  [300, 402],
  [230, 405],
  ...LEG_BACK,
];

const INNER: readonly Knot[] = [
  ...LEG_FRONT,
  [426, 272],
  [474, 300],
  [510, 320],
  [532, 340],
  [540, 372],
  [530, 396],
  [490, 405],
  [456, 404],
  [412, 396],
  [350, 383],
  [290, 385],
  [230, 401],
  ...LEG_BACK,
];

const TOE: DigitProfile = [
  [-0.4, 0.7],
  [-0.2, 1],
  [0.1, 1],
  [0.35, 0.96],
  [0.6, 1.04],
  [0.8, 0.92],
  [0.92, 0.64],
  [0.98, 0.36],
  [1, 0],
];

const toe = (base: Point, length: number, width: number) =>
  digit({ base, direction: [1, 0], length, width, bend: 0.06, profile: TOE });

const outerBig = toe([538, 376], 78, 52);

/** Where the four small toes end: seen from the outer side the little one is in front, each next a little farther on. */
const TIPS = [500, 525, 549, 572] as const;
const outerToes: readonly Path[] = TIPS.map((tip, i) =>
  line(
    [tip - 44, 377 - 3 * i],
    [tip - 26, 369 - 3 * i],
    [tip - 9, 371 - 2 * i],
    [tip, 384 - i],
    [tip - 3, 396],
    [tip - 13, 402],
  ),
);
const outerNails: readonly Path[] = TIPS.map((tip, i) =>
  curve(
    [
      [tip - 15, 372 - 2 * i],
      [tip - 8, 371 - 2 * i],
      [tip - 2, 379 - i],
      [tip - 5, 383 - i],
      [tip - 12, 379 - 2 * i],
    ],
    true,
  ),
);

const innerBig = toe([514, 374], 104, 60);

export const footOuter: SkinPicture = {
  id: 'foot-outer',
  parts: [
    { id: 'big-toe', outline: outerBig.outline },
    { id: 'foot', outline: curve(OUTER, true) },
  ],
  creases: [
    ...outerToes,
    line([206, 262], [202, 232], [216, 208], [238, 210], [248, 236], [242, 268]),
  ],
  fineCreases: [
    line([176, 150], [172, 220], [158, 280]),
    line([310, 196], [326, 222], [318, 250]),
    line([404, 394], [420, 384], [440, 382]),
    line([150, 380], [132, 366], [126, 346]),
  ],
  nails: outerNails,
  regions: [
    onFoot(
      'foot-top',
      around([352, 216], [400, 244], [470, 290], [530, 326], [500, 352], [420, 318], [350, 270]),
    ),
    onFoot(
      'foot-outer',
      around([250, 330], [330, 318], [420, 336], [486, 362], [470, 412], [360, 414], [250, 412]),
    ),
    onFoot('heel', around([70, 330], [120, 308], [196, 330], [214, 414], [120, 420], [70, 390])),
    onFoot(
      'achilles',
      around([110, 40], [168, 40], [170, 150], [156, 262], [100, 270], [120, 160]),
    ),
    onFoot('ankle-front', around([272, 140], [330, 130], [356, 210], [316, 250], [284, 214])),
    onFoot('ankle-outer', ellipse([226, 236], [44, 44])),
    onFoot('toes', around([448, 356], [520, 340], [600, 366], [596, 414], [458, 414])),
  ],
};

/** Drawn like the outer side; the scene turns it over, so that the toes point the other way. */
export const footInner: SkinPicture = {
  id: 'foot-inner',
  parts: [
    { id: 'foot', outline: curve(INNER, true) },
    { id: 'big-toe', outline: innerBig.outline },
  ],
  creases: [
    line([222, 236], [220, 204], [236, 184], [258, 188], [266, 212], [260, 240]),
    line([258, 384], [304, 368], [350, 364], [398, 376]),
  ],
  fineCreases: [
    line([176, 150], [172, 220], [158, 280]),
    line([310, 196], [326, 222], [318, 250]),
    line([500, 330], [508, 350], [500, 372]),
    line([150, 380], [132, 366], [126, 346]),
  ],
  nails: [nail(innerBig, { offset: -13, width: 0.4, from: 0.6, to: 0.9 })],
  regions: [
    onFoot(
      'foot-top',
      around([352, 216], [400, 244], [470, 290], [526, 326], [480, 336], [410, 300], [346, 262]),
    ),
    onFoot(
      'foot-arch',
      around(
        [232, 340],
        [300, 316],
        [370, 322],
        [440, 350],
        [456, 392],
        [400, 404],
        [320, 396],
        [232, 412],
      ),
    ),
    onFoot('foot-ball', around([466, 350], [516, 346], [520, 416], [452, 414])),
    onFoot('heel', around([70, 330], [120, 308], [196, 330], [214, 414], [120, 420], [70, 390])),
    onFoot(
      'achilles',
      around([110, 40], [168, 40], [170, 150], [156, 262], [100, 270], [120, 160]),
    ),
    onFoot('ankle-front', around([276, 130], [330, 126], [356, 206], [316, 244], [288, 204])),
    onFoot('ankle-inner', ellipse([240, 214], [44, 44])),
    { complaint: 'big-toe', shape: { outline: innerBig.outline, within: null } },
  ],
};
