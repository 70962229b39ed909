import { belly, slab } from './chart-parts';
import type { Chart, MuscleShape, NoPressZone } from './chart-types';
import { curve, type Knot } from './geometry';
import { ellipse } from './shapes';

/** From the neck over the shoulder down the arm, up its inside to the armpit, and down the side of the chest. */
const BACK: readonly Knot[] = [
  [-20, -20, 'corner'],
  [124, -20, 'corner'],
  [128, 40],
  [148, 96],
  [204, 138],
  [300, 172],
  [400, 196],
  [476, 214],
  [536, 240],
  [578, 296],
  [600, 376],
  [607, 460],
  [604, 550],
  [594, 640],
  [590, 740],
  [592, 900, 'corner'],
  [450, 900, 'corner'],
  [446, 780],
  [440, 690],
  [432, 616, 'corner'],
  [420, 690],
  [406, 780],
  [388, 900, 'corner'],
  [-20, 900, 'corner'],
];

const MUSCLES: readonly MuscleShape[] = [
  {
    id: 'rhomboids',
    muscle: null,
    name: 'Rhomboids',
    layer: 'surface',
    parts: [
      slab(
        [
          [92, 300],
          [140, 318],
          [196, 332],
        ],
        [
          [92, 452],
          [150, 540],
          [224, 646],
        ],
        { shadow: 'none', fibres: [-0.5, -0.1, 0.3, 0.65] },
      ),
    ],
  },
  {
    id: 'teres-major',
    muscle: null,
    name: 'Teres major',
    layer: 'surface',
    parts: [
      belly(
        [
          [214, 652],
          [290, 600],
          [378, 530],
          [448, 468],
          [520, 404],
        ],
        [5, 38, 44, 36, 18],
        { shadow: 'left', fibres: [-0.6, -0.2, 0.2] },
      ),
    ],
  },
  {
    id: 'latissimus',
    muscle: null,
    name: 'Latissimus dorsi',
    layer: 'surface',
    parts: [
      {
        kind: 'fan',
        outline: [
          [76, 740, 'corner'],
          [150, 680],
          [222, 646],
          [270, 640],
          [340, 616],
          [404, 570],
          [450, 516],
          [484, 466, 'corner'],
          [464, 546],
          [440, 600],
          [420, 700],
          [400, 820],
          [380, 930, 'corner'],
          [76, 930, 'corner'],
        ],
        fibres: [
          [
            [90, 740],
            [240, 660],
            [420, 566],
          ],
          [
            [96, 800],
            [250, 700],
            [424, 590],
          ],
          [
            [130, 860],
            [270, 750],
            [416, 630],
          ],
          [
            [210, 890],
            [310, 800],
            [408, 690],
          ],
        ],
      },
    ],
  },
  {
    id: 'infraspinatus',
    muscle: 'infraspinatus',
    name: 'Infraspinatus',
    layer: 'surface',
    parts: [
      slab(
        [
          [188, 330],
          [280, 294],
          [390, 270],
          [494, 276],
        ],
        [
          [208, 592],
          [290, 540],
          [390, 452],
          [494, 346],
        ],
        {
          from: [
            [184, 540],
            [172, 460],
            [174, 390],
          ],
          round: 'both',
          shadow: 'right',
          fibres: [-0.8, -0.55, -0.3, -0.05, 0.2, 0.45, 0.7],
        },
      ),
    ],
  },
  {
    id: 'triceps',
    muscle: null,
    name: 'Triceps',
    layer: 'surface',
    parts: [
      belly(
        [
          [462, 376],
          [476, 470],
          [488, 600],
          [492, 730],
          [494, 920],
        ],
        [8, 20, 38, 44, 44],
        { shadow: 'left' },
      ),
      belly(
        [
          [548, 440],
          [552, 560],
          [554, 700],
          [552, 920],
        ],
        [8, 32, 38, 36],
      ),
    ],
  },
  {
    id: 'teres-minor',
    muscle: null,
    name: 'Teres minor',
    layer: 'surface',
    parts: [
      belly(
        [
          [262, 600],
          [350, 502],
          [430, 410],
          [498, 344],
        ],
        [1, 20, 22, 8],
        { shadow: 'right', fibres: [0] },
      ),
    ],
  },
  {
    id: 'deltoid',
    muscle: null,
    name: 'Deltoid',
    layer: 'surface',
    parts: [
      {
        kind: 'fan',
        outline: [
          [338, 268, 'corner'],
          [420, 244],
          [490, 224, 'corner'],
          [544, 258],
          [582, 322],
          [597, 420],
          [596, 520],
          [590, 600],
          [582, 664],
          [574, 668],
          [556, 618],
          [520, 536],
          [476, 456],
          [428, 380],
          [380, 314],
        ],
        fibres: [
          [
            [366, 268],
            [450, 350],
            [546, 540],
          ],
          [
            [404, 258],
            [494, 350],
            [566, 560],
          ],
          [
            [446, 246],
            [534, 350],
            [580, 560],
          ],
          [
            [488, 240],
            [560, 340],
            [586, 520],
          ],
        ],
      },
    ],
  },
  {
    id: 'trapezius',
    muscle: null,
    name: 'Trapezius',
    layer: 'surface',
    parts: [
      {
        kind: 'fan',
        outline: [
          [70, -40, 'corner'],
          [118, 30],
          [150, 96],
          [230, 146],
          [340, 180],
          [470, 216, 'corner'],
          [440, 236],
          [340, 258],
          [240, 284],
          [188, 312],
          [164, 370],
          [140, 480],
          [110, 620],
          [74, 780, 'corner'],
        ],
        fibres: [
          [
            [78, 40],
            [180, 130],
            [340, 196],
          ],
          [
            [78, 120],
            [190, 178],
            [400, 226],
          ],
          [
            [78, 210],
            [200, 226],
            [340, 240],
          ],
          [
            [78, 300],
            [180, 274],
            [260, 264],
          ],
          [
            [78, 420],
            [130, 350],
            [186, 304],
          ],
          [
            [78, 560],
            [116, 450],
            [164, 344],
          ],
        ],
      },
    ],
  },
  {
    id: 'shoulder-ridge',
    muscle: null,
    name: 'Ridge of the shoulder blade',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [182, 306],
          [240, 276],
          [340, 250],
          [450, 226],
          [500, 214],
          [520, 228],
          [496, 246],
          [430, 250],
          [340, 272],
          [250, 298],
          [196, 326],
        ],
      },
    ],
  },
];

/** The tips of the spine, as they are felt: one for every 23 mm or so. */
const SPINES = Array.from({ length: 16 }, (_, i) => ellipse([62, 20 + 58 * i], [7, 13]));

/** Two ribs in the gap between the muscles beside the tip of the blade. */
const RIBS = [
  curve([
    [118, 596],
    [156, 604],
    [196, 620],
  ]),
  curve([
    [104, 650],
    [138, 656],
    [176, 664],
  ]),
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'shoulder-blade-ridge',
    name: 'the bony ridge of the shoulder blade',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [166, 300],
          [240, 262],
          [340, 238],
          [450, 214],
          [516, 200],
          [540, 236],
          [470, 264],
          [340, 286],
          [250, 312],
          [186, 342],
        ],
      },
    ],
  },
  {
    id: 'tailbone-spine',
    name: 'the spine',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [-20, -20, 'corner'],
          [104, -20, 'corner'],
          [104, 900, 'corner'],
          [-20, 900, 'corner'],
        ],
      },
    ],
  },
];

/** The right shoulder blade from behind, the spine to the left; 1 unit is 0.4 mm. */
export const shoulderBlade: Chart = {
  id: 'shoulder-blade',
  name: 'shoulder blade, back',
  shortName: 'shoulder blade',
  width: 620,
  height: 880,
  span: null,
  fades: [
    { from: [66, 0], to: [4, 0] },
    { from: [0, 70], to: [0, 4] },
    { from: [0, 770], to: [0, 874] },
  ],
  edges: { left: 'spine', right: 'outer side' },
  parts: [{ id: 'back', name: 'upper back', outline: curve(BACK, true), rim: true }],
  beds: [
    curve(
      [
        [60, -30, 'corner'],
        [140, 40],
        [620, 180],
        [640, 920, 'corner'],
        [60, 920, 'corner'],
      ],
      true,
    ),
  ],
  muscles: MUSCLES,
  creases: [
    curve([
      [430, 560],
      [436, 600],
      [436, 660],
    ]),
  ],
  fineCreases: [
    curve([
      [80, 20],
      [80, 320],
      [80, 840],
    ]),
  ],
  nails: [],
  bones: [
    ...SPINES,
    curve([
      [182, 330],
      [176, 420],
      [182, 520],
      [204, 606],
      [228, 648],
      [262, 630],
      [312, 560],
    ]),
    ...RIBS,
  ],
  noPress: NO_PRESS,
  landmarks: [{ id: 'ridge', name: 'bony ridge', at: [290, 268], label: [290, 216] }],
};
