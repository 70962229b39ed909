import { belly, tendon } from './chart-parts';
import type { Chart, MuscleShape, NoPressZone } from './chart-types';
import { creases, fineCreases, parts } from './forearm-palm-hand';
import { curve } from './geometry';

const UPPER_ARM: readonly MuscleShape[] = [
  {
    id: 'brachialis',
    muscle: 'brachialis',
    name: 'Brachialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [208, 1335],
          [214, 1255],
          [238, 1172],
          [264, 1092],
          [284, 1004],
        ],
        [30, 40, 46, 34, 3],
        { shadow: 'left' },
      ),
      belly(
        [
          [328, 1335],
          [324, 1260],
          [314, 1180],
          [298, 1086],
        ],
        [30, 30, 24, 2],
      ),
    ],
  },
  {
    id: 'supinator',
    muscle: null,
    name: 'Supinator',
    layer: 'surface',
    parts: [
      belly(
        [
          [330, 1096],
          [318, 1010],
          [306, 910],
        ],
        [3, 22, 2],
        { fibres: [-0.2, 0.3] },
      ),
    ],
  },
  {
    id: 'biceps',
    muscle: null,
    name: 'Biceps',
    layer: 'surface',
    parts: [
      belly(
        [
          [266, 1335],
          [268, 1265],
          [272, 1195],
          [280, 1124],
        ],
        [50, 46, 31, 1],
      ),
    ],
    tendons: [
      tendon(
        [
          [276, 1180],
          [284, 1100],
          [292, 1008],
        ],
        18,
        4,
      ),
    ],
  },
];

/** Those that show only as a target. */
const DEEP: readonly MuscleShape[] = [
  {
    id: 'pronator-quadratus',
    muscle: 'pronator-quadratus',
    name: 'Pronator quadratus',
    layer: 'deep',
    parts: [
      {
        kind: 'fan',
        outline: [
          [186, 660, 'corner'],
          [258, 672],
          [328, 660, 'corner'],
          [324, 566, 'corner'],
          [258, 574],
          [194, 566, 'corner'],
        ],
        fibres: [
          [
            [188, 640],
            [258, 648],
            [326, 638],
          ],
          [
            [190, 616],
            [258, 622],
            [325, 614],
          ],
          [
            [192, 592],
            [258, 598],
            [324, 590],
          ],
        ],
      },
    ],
  },
  {
    id: 'flexor-digitorum-profundus',
    muscle: 'finger-flexors',
    name: 'Flexor digitorum profundus',
    layer: 'deep',
    parts: [
      belly(
        [
          [158, 1050],
          [160, 950],
          [172, 840],
          [194, 720],
          [216, 610],
        ],
        [2, 22, 29, 25, 1],
        { id: 'deep' },
      ),
    ],
  },
];

const MIDDLE_LAYER: readonly MuscleShape[] = [
  {
    id: 'flexor-pollicis-longus',
    muscle: 'flexor-pollicis-longus',
    name: 'Flexor pollicis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [318, 892],
          [312, 800],
          [308, 700],
          [306, 585],
        ],
        [5, 24, 20, 1],
      ),
    ],
    tendons: [
      tendon(
        [
          [308, 680],
          [306, 590],
          [303, 505],
        ],
        10,
        8,
      ),
    ],
  },
  {
    id: 'flexor-digitorum-superficialis',
    muscle: 'finger-flexors',
    name: 'Flexor digitorum superficialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [157, 1136],
          [190, 1066],
          [213, 995],
          [229, 920],
          [240, 830],
          [248, 720],
          [254, 580],
        ],
        [2, 12, 18, 22, 22, 18, 0.8],
        { id: 'middle', shadow: 'right', fibres: [-0.5, 0, 0.5] },
      ),
      belly(
        [
          [154, 1140],
          [166, 1064],
          [177, 990],
          [187, 915],
          [201, 820],
          [217, 720],
          [232, 590],
        ],
        [2, 13, 19, 22, 23, 18, 0.8],
        { id: 'ring', shadow: 'left', fibres: [-0.5, 0, 0.5] },
      ),
    ],
    tendons: [
      tendon(
        [
          [224, 680],
          [233, 580],
          [236, 505],
        ],
        14,
        12,
      ),
      tendon(
        [
          [248, 670],
          [255, 570],
          [256, 505],
        ],
        14,
        12,
      ),
    ],
  },
];

/** The four that fan out from the inner elbow bump, from the thumb side to the little finger's. */
const FROM_THE_INNER_BUMP: readonly MuscleShape[] = [
  {
    id: 'pronator-teres',
    muscle: 'pronator-teres',
    name: 'Pronator teres',
    layer: 'surface',
    parts: [
      belly(
        [
          [154, 1140],
          [194, 1084],
          [240, 1012],
          [284, 934],
          [322, 850],
        ],
        [4, 23, 28, 24, 6],
        { shadow: 'right' },
      ),
    ],
  },
  {
    id: 'flexor-carpi-radialis',
    muscle: 'flexor-carpi-radialis',
    name: 'Flexor carpi radialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [152, 1140],
          [188, 1058],
          [224, 965],
          [251, 875],
          [270, 785],
          [287, 670],
        ],
        [3, 16, 24, 23, 16, 0.8],
        { shadow: 'right' },
      ),
    ],
    tendons: [
      tendon(
        [
          [271, 790],
          [288, 665],
          [296, 580],
          [299, 500],
        ],
        13,
        10,
      ),
    ],
  },
  {
    id: 'palmaris-longus',
    muscle: 'palmaris-longus',
    name: 'Palmaris longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [151, 1142],
          [176, 1052],
          [204, 962],
          [228, 870],
          [251, 742],
        ],
        [2, 10, 12, 11, 0.8],
        { shadow: 'right', fibres: [0] },
      ),
    ],
    tendons: [
      tendon(
        [
          [234, 830],
          [251, 735],
          [263, 610],
          [268, 505],
        ],
        9,
      ),
    ],
  },
  {
    id: 'flexor-carpi-ulnaris',
    muscle: 'flexor-carpi-ulnaris',
    name: 'Flexor carpi ulnaris',
    layer: 'surface',
    parts: [
      belly(
        [
          [150, 1146],
          [148, 1060],
          [149, 960],
          [156, 850],
          [172, 745],
          [201, 565],
        ],
        [3, 17, 23, 23, 18, 0.8],
        { shadow: 'left' },
      ),
    ],
    tendons: [
      tendon(
        [
          [187, 655],
          [203, 555],
          [207, 488],
        ],
        10,
      ),
    ],
  },
];

const THUMB_SIDE: readonly MuscleShape[] = [
  {
    id: 'extensor-carpi-radialis-longus',
    muscle: 'extensor-carpi-radialis-longus',
    name: 'Extensor carpi radialis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [376, 1180],
          [384, 1090],
          [382, 990],
          [373, 900],
          [357, 760],
        ],
        [2, 17, 22, 19, 1],
      ),
    ],
  },
  {
    id: 'brachioradialis',
    muscle: 'brachioradialis',
    name: 'Brachioradialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [346, 1345],
          [351, 1250],
          [354, 1150],
          [349, 1050],
          [341, 955],
          [335, 860],
          [331, 735],
        ],
        [12, 20, 29, 36, 35, 24, 0.8],
        { shadow: 'right' },
      ),
    ],
    tendons: [
      tendon(
        [
          [334, 850],
          [330, 730],
          [325, 610],
          [325, 520],
        ],
        15,
        10,
      ),
    ],
  },
];

const PALM: readonly MuscleShape[] = [
  {
    id: 'flexor-retinaculum',
    muscle: null,
    name: 'Flexor retinaculum',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [206, 500, 'corner'],
          [260, 508],
          [322, 500, 'corner'],
          [308, 452, 'corner'],
          [262, 446],
          [212, 452, 'corner'],
        ],
        lines: [
          [
            [208, 486],
            [262, 492],
            [318, 486],
          ],
          [
            [210, 468],
            [262, 470],
            [312, 468],
          ],
        ],
      },
    ],
  },
  {
    id: 'palmar-fascia',
    muscle: null,
    name: 'Palmar fascia',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [258, 508, 'corner'],
          [246, 440],
          [224, 370],
          [196, 318, 'corner'],
          [236, 296],
          [284, 288],
          [322, 304, 'corner'],
          [300, 360],
          [284, 430],
          [278, 508, 'corner'],
        ],
        lines: [
          [
            [263, 500],
            [250, 420],
            [226, 318],
          ],
          [
            [268, 500],
            [266, 400],
            [258, 300],
          ],
          [
            [272, 500],
            [280, 400],
            [296, 300],
          ],
        ],
      },
    ],
  },
  {
    id: 'adductor-pollicis',
    muscle: 'adductor-pollicis',
    name: 'Adductor pollicis',
    layer: 'surface',
    parts: [
      belly(
        [
          [292, 434],
          [316, 410],
          [352, 392],
          [392, 380],
        ],
        [2, 20, 15, 1],
        { id: 'slanting', shadow: 'none' },
      ),
      belly(
        [
          [296, 366],
          [332, 365],
          [364, 369],
          [393, 378],
        ],
        [3, 17, 13, 1],
        { id: 'across', shadow: 'left' },
      ),
    ],
  },
  {
    id: 'little-finger-pad',
    muscle: 'little-finger-pad',
    name: 'Muscles of the little finger’s pad',
    layer: 'surface',
    parts: [
      belly(
        [
          [228, 492],
          [208, 440],
          [194, 390],
          [186, 345],
          [182, 296],
        ],
        [2, 15, 17, 12, 1],
        { shadow: 'right' },
      ),
      belly(
        [
          [208, 496],
          [184, 445],
          [168, 395],
          [162, 345],
          [166, 292],
        ],
        [3, 21, 22, 15, 1],
        { id: 'edge', shadow: 'left' },
      ),
    ],
  },
  {
    id: 'thumb-pad',
    muscle: 'thumb-pad',
    name: 'Muscles of the thumb’s pad',
    layer: 'surface',
    parts: [
      belly(
        [
          [298, 494],
          [326, 456],
          [360, 420],
          [404, 386],
        ],
        [2, 24, 24, 1],
        { id: 'inner' },
      ),
      belly(
        [
          [318, 504],
          [350, 472],
          [386, 438],
          [420, 396],
        ],
        [2, 27, 27, 1],
        { id: 'outer' },
      ),
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'cubital-tunnel',
    name: 'the nerve at the inner elbow',
    shapes: [{ kind: 'ellipse', center: [152, 1152], radii: [44, 56] }],
  },
  {
    id: 'elbow-crease',
    name: 'the soft hollow of the elbow',
    shapes: [{ kind: 'ellipse', center: [270, 1106], radii: [46, 54] }],
  },
  {
    id: 'radial-tunnel',
    name: 'the nerve at the outer elbow',
    shapes: [{ kind: 'ellipse', center: [344, 1068], radii: [24, 66] }],
  },
  {
    id: 'wrist-front',
    name: 'the palm side of the wrist',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [170, 500, 'corner'],
          [262, 490],
          [356, 500, 'corner'],
          [356, 640, 'corner'],
          [258, 650],
          [160, 640, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'radial-pulse',
    name: 'the pulse line',
    shapes: [{ kind: 'ellipse', center: [322, 716], radii: [14, 66] }],
  },
  {
    id: 'palm-heel-nerve',
    name: 'the bony pea of the palm',
    shapes: [{ kind: 'ellipse', center: [206, 468], radii: [24, 22] }],
  },
];

/** The palm side of the right forearm and hand, hand up, thumb on the right; 1 unit is 0.4 mm. */
export const forearmPalm: Chart = {
  id: 'forearm-palm',
  name: 'forearm, palm side',
  shortName: 'arm, palm side',
  width: 540,
  height: 1290,
  span: { start: 1148, end: 505, toward: 'hand' },
  fades: [{ from: [0, 1215], to: [0, 1288] }],
  edges: { left: 'little-finger side', right: 'thumb side' },
  parts,
  beds: [
    curve(
      [
        [120, 1310, 'corner'],
        [120, 560],
        [186, 520],
        [262, 512],
        [336, 520],
        [400, 560],
        [420, 1310, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...UPPER_ARM, ...DEEP, ...MIDDLE_LAYER, ...FROM_THE_INNER_BUMP, ...THUMB_SIDE, ...PALM],
  creases,
  fineCreases,
  nails: [],
  bones: [],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'inner-elbow-bump', name: 'inner elbow bump', at: [158, 1148], label: [246, 1206] },
  ],
};
