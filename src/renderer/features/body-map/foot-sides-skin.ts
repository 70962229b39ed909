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
  [107, 388],
  [97, 356],
  [101, 318],
  [118, 279],
  [136, 234],
  [146, 180],
  [146, 120],
  [140, 60],
  [132, -20, 'corner'],
];

const OUTER: readonly Knot[] = [
  ...LEG_FRONT,
  [430, 271],
  [480, 298],
  [520, 322],
  [552, 345],
  [574, 366],
  [579, 388],
  [572, 401],
  [558, 405],
  [543, 400],
  [532, 405.5],
  [519, 400.5],
  [507, 406],
  [494, 401],
  [480, 406],
  [440, 405],
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

/** Where the four small toes end: seen from the outer side the little one is in front, each next a little farther on, and hidden behind it. */
const TIPS = [500, 525, 549, 572] as const;
const outerToes: readonly Path[] = TIPS.map((tip, i) => {
  const back: readonly Point[] = [
    [tip - 48, 380],
    [tip - 36, 372],
  ];
  return line(
    ...(i === 0 ? back : []),
    [tip - 25, 370 - 3 * i],
    [tip - 16, 367.5 - 2.5 * i],
    [tip - 7, 371 - 2 * i],
    [tip, 384 - i],
    [tip - 1, 394],
    [tip - 6, 401],
  );
});
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
    line([203, 250], [200, 230], [209, 213], [226, 207], [241, 216], [247, 234]),
  ],
  fineCreases: [
    line([176, 150], [172, 220], [158, 280]),
    line([284, 130], [290, 176], [312, 218], [346, 250]),
    line([214, 264], [228, 268], [240, 260]),
    line([190, 268], [200, 292], [224, 306], [254, 312]),
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
    onFoot('toes', around([462, 362], [500, 348], [560, 346], [600, 366], [596, 414], [462, 414])),
    {
      complaint: 'big-toe',
      shape: {
        outline: around([576, 362], [604, 346], [634, 376], [604, 416], [572, 404], [580, 388]),
        within: 'big-toe',
      },
    },
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
    line([219, 228], [217, 207], [226, 190], [243, 184], [258, 193], [264, 211]),
    line([258, 384], [304, 368], [350, 364], [398, 376]),
  ],
  fineCreases: [
    line([176, 150], [172, 220], [158, 280]),
    line([280, 130], [286, 176], [306, 216], [342, 248]),
    line([231, 242], [245, 246], [257, 238]),
    line([204, 250], [214, 276], [238, 290], [268, 294]),
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
