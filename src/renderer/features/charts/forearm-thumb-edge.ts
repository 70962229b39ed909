import { belly, tendon } from './chart-parts';
import type { Chart, MuscleShape, NoPressZone } from './chart-types';
import { creases, fineCreases, nails, parts } from './forearm-thumb-edge-hand';
import { curve } from './geometry';

const UPPER_ARM: readonly MuscleShape[] = [
  {
    id: 'triceps',
    muscle: null,
    name: 'Triceps',
    layer: 'surface',
    parts: [
      belly(
        [
          [352, 1345],
          [354, 1270],
          [350, 1215],
          [350, 1172],
        ],
        [34, 32, 22, 2],
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
          [196, 1345],
          [200, 1270],
          [212, 1200],
          [222, 1136],
        ],
        [40, 38, 24, 2],
        { shadow: 'left' },
      ),
    ],
  },
  {
    id: 'brachialis',
    muscle: null,
    name: 'Brachialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [256, 1345],
          [252, 1270],
          [244, 1200],
          [236, 1136],
        ],
        [24, 24, 18, 2],
        { shadow: 'none' },
      ),
    ],
  },
];

/** What of the palm side is seen at the edge. */
const PALM_SIDE: readonly MuscleShape[] = [
  {
    id: 'flexor-digitorum-superficialis',
    muscle: null,
    name: 'Flexor digitorum superficialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [170, 1132],
          [162, 1010],
          [178, 900],
          [202, 780],
          [222, 650],
        ],
        [2, 27, 26, 18, 1],
        { shadow: 'left' },
      ),
    ],
    tendons: [
      tendon(
        [
          [212, 720],
          [224, 620],
          [226, 540],
          [212, 476],
        ],
        10,
        9,
      ),
    ],
  },
  {
    id: 'flexor-pollicis-longus',
    muscle: null,
    name: 'Flexor pollicis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [226, 850],
          [232, 770],
          [240, 680],
          [244, 590],
        ],
        [2, 16, 15, 1],
        { shadow: 'left' },
      ),
    ],
  },
  {
    id: 'flexor-carpi-radialis',
    muscle: null,
    name: 'Flexor carpi radialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [174, 1134],
          [184, 1020],
          [198, 910],
          [214, 800],
          [226, 700],
        ],
        [2, 25, 26, 17, 1],
        { shadow: 'left' },
      ),
    ],
    tendons: [
      tendon(
        [
          [216, 780],
          [228, 680],
          [236, 590],
          [236, 530],
          [220, 474],
        ],
        11,
        8,
      ),
    ],
  },
  {
    id: 'pronator-teres',
    muscle: null,
    name: 'Pronator teres',
    layer: 'surface',
    parts: [
      belly(
        [
          [178, 1132],
          [196, 1036],
          [216, 960],
          [238, 870],
        ],
        [3, 27, 24, 2],
        { shadow: 'left' },
      ),
    ],
  },
];

/** What of the back of the forearm is seen at the other edge. */
const BACK: readonly MuscleShape[] = [
  {
    id: 'extensor-digitorum',
    muscle: null,
    name: 'Extensor digitorum',
    layer: 'surface',
    parts: [
      belly(
        [
          [338, 1146],
          [364, 1060],
          [374, 960],
          [364, 850],
          [340, 700],
        ],
        [2, 18, 22, 20, 1],
      ),
    ],
    tendons: [
      tendon(
        [
          [346, 740],
          [328, 620],
          [322, 530],
          [326, 440],
          [318, 320],
        ],
        10,
        8,
      ),
    ],
  },
  {
    id: 'index-extensor',
    muscle: null,
    name: 'Tendon on the back of the pointing finger',
    layer: 'over',
    parts: [],
    tendons: [
      tendon(
        [
          [325, 420],
          [319, 330],
          [310, 262],
          [300, 206],
        ],
        8,
        3,
      ),
    ],
  },
];

/** Those that lift the thumb; they slant over the bone in the third nearest the hand. */
const THUMB_LIFTERS: readonly MuscleShape[] = [
  {
    id: 'abductor-pollicis-longus',
    muscle: 'thumb-lifters',
    name: 'Abductor pollicis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [348, 812],
          [322, 740],
          [292, 664],
          [266, 588],
        ],
        [2, 18, 20, 1],
        { id: 'abductor', shadow: 'left' },
      ),
    ],
    tendons: [
      tendon(
        [
          [276, 616],
          [258, 560],
          [246, 508],
          [232, 462],
        ],
        11,
        9,
      ),
    ],
  },
  {
    id: 'extensor-pollicis-brevis',
    muscle: 'thumb-lifters',
    name: 'Extensor pollicis brevis',
    layer: 'surface',
    parts: [
      belly(
        [
          [340, 754],
          [320, 690],
          [298, 630],
          [276, 566],
        ],
        [1, 13, 14, 1],
        { id: 'short', shadow: 'left' },
      ),
    ],
    tendons: [
      tendon(
        [
          [286, 594],
          [268, 540],
          [252, 490],
          [226, 424],
          [186, 372],
        ],
        9,
        7,
      ),
    ],
  },
  {
    id: 'extensor-pollicis-longus',
    muscle: null,
    name: 'Extensor pollicis longus',
    layer: 'over',
    parts: [],
    tendons: [
      tendon(
        [
          [322, 590],
          [304, 530],
          [276, 462],
          [236, 404],
          [196, 362],
        ],
        8,
        7,
      ),
    ],
  },
];

/** The fleshy roll and the wrist lifters beside it. */
const RADIAL: readonly MuscleShape[] = [
  {
    id: 'extensor-carpi-radialis-brevis',
    muscle: 'extensor-carpi-radialis-brevis',
    name: 'Extensor carpi radialis brevis',
    layer: 'surface',
    parts: [
      belly(
        [
          [334, 1150],
          [342, 1060],
          [342, 960],
          [332, 860],
          [314, 730],
        ],
        [2, 17, 22, 20, 1],
      ),
    ],
    tendons: [
      tendon(
        [
          [320, 790],
          [308, 660],
          [304, 560],
          [312, 486],
          [316, 424],
        ],
        12,
        6,
      ),
    ],
  },
  {
    id: 'extensor-carpi-radialis-longus',
    muscle: 'extensor-carpi-radialis-longus',
    name: 'Extensor carpi radialis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [316, 1300],
          [320, 1190],
          [314, 1080],
          [306, 970],
          [298, 820],
        ],
        [4, 22, 29, 25, 1],
      ),
    ],
    tendons: [
      tendon(
        [
          [300, 880],
          [292, 740],
          [286, 620],
          [288, 540],
          [298, 470],
          [302, 438],
        ],
        12,
        6,
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
          [288, 1345],
          [280, 1240],
          [266, 1140],
          [256, 1040],
          [254, 950],
          [260, 860],
          [264, 740],
        ],
        [16, 26, 36, 41, 38, 26, 1],
        { shadow: 'left', fibres: [-0.66, -0.33, 0, 0.33, 0.66] },
      ),
    ],
    tendons: [
      tendon(
        [
          [260, 850],
          [264, 730],
          [264, 630],
          [262, 548],
        ],
        16,
        12,
      ),
    ],
  },
];

const HAND: readonly MuscleShape[] = [
  {
    id: 'thumb-pad',
    muscle: null,
    name: 'Muscles of the thumb’s pad',
    layer: 'surface',
    parts: [
      belly(
        [
          [222, 500],
          [200, 466],
          [178, 430],
          [158, 398],
        ],
        [3, 18, 17, 2],
        { shadow: 'left' },
      ),
    ],
  },
  {
    id: 'first-dorsal-interosseous',
    muscle: null,
    name: 'First dorsal interosseous',
    layer: 'surface',
    parts: [
      belly(
        [
          [290, 462],
          [282, 410],
          [284, 350],
          [296, 296],
        ],
        [3, 27, 24, 2],
      ),
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'elbow-bumps',
    name: 'the outer elbow bump',
    shapes: [{ kind: 'ellipse', center: [342, 1154], radii: [36, 34] }],
  },
  {
    id: 'elbow-crease',
    name: 'the soft hollow of the elbow',
    shapes: [{ kind: 'ellipse', center: [192, 1114], radii: [38, 52] }],
  },
  {
    id: 'radial-tunnel',
    name: 'the nerve at the outer elbow',
    shapes: [{ kind: 'ellipse', center: [236, 1058], radii: [22, 66], degrees: 6 }],
  },
  {
    id: 'radial-pulse',
    name: 'the pulse line',
    shapes: [{ kind: 'ellipse', center: [236, 706], radii: [14, 60], degrees: -6 }],
  },
  {
    id: 'thumb-wrist-edge',
    name: 'the thumb-side edge of the wrist',
    shapes: [{ kind: 'ellipse', center: [270, 562], radii: [54, 74] }],
  },
];

/** The thumb edge of the right forearm, hand up, thumb toward the viewer, palm to the left; 1 unit is 0.4 mm. */
export const forearmThumbEdge: Chart = {
  id: 'forearm-thumb-edge',
  name: 'forearm, thumb edge',
  shortName: 'arm, thumb edge',
  width: 540,
  height: 1290,
  span: { start: 1150, end: 520, toward: 'hand' },
  fades: [{ from: [0, 1215], to: [0, 1288] }],
  edges: { left: 'palm side', right: 'back of the arm' },
  parts,
  beds: [
    curve(
      [
        [120, 1310, 'corner'],
        [130, 700],
        [214, 530],
        [272, 520],
        [330, 530],
        [400, 700],
        [420, 1310, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...UPPER_ARM, ...PALM_SIDE, ...BACK, ...HAND, ...RADIAL, ...THUMB_LIFTERS],
  creases,
  fineCreases,
  nails,
  bones: [
    curve([
      [246, 566],
      [252, 548],
      [270, 540],
      [286, 552],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'outer-elbow-bump', name: 'outer elbow bump', at: [338, 1150], label: [318, 1208] },
    { id: 'elbow-crease', name: 'elbow crease', at: [246, 1120], label: [190, 1182] },
  ],
};
