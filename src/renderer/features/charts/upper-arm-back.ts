import { belly } from './chart-parts';
import type { Chart, MuscleShape, NoPressZone } from './chart-types';
import { curve, type Knot } from './geometry';

const ARM: readonly Knot[] = [
  [120, -20, 'corner'],
  [126, 110],
  [136, 250],
  [146, 400],
  [154, 540],
  [163, 660],
  [168, 750],
  [162, 812],
  [156, 858],
  [160, 920],
  [170, 1000],
  [180, 1110, 'corner'],
  [380, 1110, 'corner'],
  [394, 1010],
  [401, 940],
  [400, 885],
  [389, 835],
  [378, 780],
  [379, 700],
  [388, 590],
  [399, 470],
  [408, 350],
  [413, 230],
  [408, 100],
  [394, -20, 'corner'],
];

/** Below the elbow, where the picture ends: drawn so that it looks right, never pressed here. */
const FOREARM: readonly MuscleShape[] = [
  {
    id: 'flexor-carpi-ulnaris',
    muscle: null,
    name: 'Flexor carpi ulnaris',
    layer: 'surface',
    parts: [
      belly(
        [
          [176, 838],
          [184, 930],
          [198, 1030],
          [210, 1140],
        ],
        [1, 24, 34, 36],
        { shadow: 'left' },
      ),
    ],
  },
  {
    id: 'extensor-carpi-ulnaris',
    muscle: null,
    name: 'Extensor carpi ulnaris',
    layer: 'surface',
    parts: [
      belly(
        [
          [368, 866],
          [312, 940],
          [276, 1020],
          [258, 1140],
        ],
        [2, 20, 25, 26],
      ),
    ],
  },
  {
    id: 'extensor-digitorum',
    muscle: null,
    name: 'Extensor digitorum',
    layer: 'surface',
    parts: [
      belly(
        [
          [371, 866],
          [350, 940],
          [324, 1030],
          [308, 1140],
        ],
        [3, 22, 28, 30],
      ),
    ],
  },
  {
    id: 'brachioradialis',
    muscle: null,
    name: 'Brachioradialis and wrist lifters',
    layer: 'surface',
    parts: [
      belly(
        [
          [380, 590],
          [376, 700],
          [380, 800],
          [386, 880],
          [380, 980],
          [362, 1140],
        ],
        [1, 13, 20, 24, 30, 28],
      ),
    ],
  },
  {
    id: 'anconeus',
    muscle: null,
    name: 'Anconeus',
    layer: 'surface',
    parts: [
      {
        kind: 'fan',
        outline: [
          [366, 858, 'corner'],
          [332, 856],
          [304, 866],
          [288, 894],
          [274, 946],
          [258, 1010, 'corner'],
          [312, 934],
        ],
        fibres: [
          [
            [352, 870],
            [312, 908],
            [272, 964],
          ],
          [
            [340, 872],
            [304, 894],
            [284, 924],
          ],
        ],
      },
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
          [396, 290],
          [388, 430],
          [378, 560],
          [368, 690],
          [366, 780],
        ],
        [4, 20, 24, 16, 1],
        { fibres: [0] },
      ),
    ],
  },
];

/** Of the three heads only the one that fills the third nearest the elbow is pressed. */
const TRICEPS: readonly MuscleShape[] = [
  {
    id: 'triceps-medial',
    muscle: 'triceps-lower',
    name: 'Triceps, inner head',
    layer: 'surface',
    parts: [
      belly(
        [
          [276, 430],
          [276, 540],
          [275, 640],
          [274, 740],
          [274, 838],
        ],
        [30, 90, 101, 84, 20],
        { id: 'middle', fibres: [-0.75, -0.45, -0.15, 0.15, 0.45, 0.75] },
      ),
    ],
  },
  {
    id: 'triceps-tendon',
    muscle: null,
    name: 'Triceps tendon',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [284, 370, 'corner'],
          [272, 470],
          [260, 620],
          [250, 760],
          [252, 842],
          [276, 868],
          [300, 842],
          [301, 760],
          [294, 620],
          [298, 470],
        ],
        lines: [
          [
            [284, 480],
            [268, 700],
            [264, 830],
          ],
          [
            [290, 480],
            [284, 700],
            [288, 830],
          ],
        ],
      },
    ],
  },
  {
    id: 'triceps-long',
    muscle: null,
    name: 'Triceps, long head',
    layer: 'surface',
    parts: [
      belly(
        [
          [206, -20],
          [202, 110],
          [206, 260],
          [216, 400],
          [232, 540],
          [256, 660],
        ],
        [34, 56, 66, 62, 42, 2],
        {
          id: 'long',
          shadow: 'left',
          fibres: [-0.6, -0.3, 0, 0.3, 0.6],
        },
      ),
    ],
  },
  {
    id: 'triceps-lateral',
    muscle: null,
    name: 'Triceps, outer head',
    layer: 'surface',
    parts: [
      belly(
        [
          [314, 50],
          [330, 200],
          [340, 350],
          [332, 480],
          [304, 612],
        ],
        [18, 60, 66, 54, 2],
        {
          id: 'lateral',
          fibres: [-0.6, -0.3, 0, 0.3, 0.6],
        },
      ),
    ],
  },
  {
    id: 'deltoid',
    muscle: null,
    name: 'Deltoid',
    layer: 'surface',
    parts: [
      belly(
        [
          [340, -60],
          [364, 60],
          [384, 180],
          [388, 330],
        ],
        [70, 66, 40, 2],
      ),
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'radial-groove',
    name: 'the nerve on the outer and middle upper arm',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [262, 330],
          [340, 318],
          [430, 330],
          [430, 600],
          [420, 800],
          [362, 800],
          [346, 660],
          [306, 588],
          [268, 540],
          [254, 440],
        ],
      },
    ],
  },
  {
    id: 'inner-upper-arm',
    name: 'the inner upper arm',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [90, -20, 'corner'],
          [158, -20, 'corner'],
          [166, 250],
          [176, 500],
          [188, 780, 'corner'],
          [90, 780, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'cubital-tunnel',
    name: 'the nerve at the inner elbow',
    shapes: [{ kind: 'ellipse', center: [206, 860], radii: [52, 56] }],
  },
  {
    id: 'elbow-bumps',
    name: 'the elbow tip and the outer bump',
    shapes: [
      { kind: 'ellipse', center: [276, 866], radii: [36, 38] },
      { kind: 'ellipse', center: [372, 864], radii: [30, 30] },
    ],
  },
];

/** The right upper arm from behind, shoulder up, the body to its left; 1 unit is 0.4 mm. */
export const upperArmBack: Chart = {
  id: 'upper-arm-back',
  name: 'upper arm, back',
  shortName: 'upper arm, back',
  width: 540,
  height: 1080,
  span: { start: 60, end: 866, toward: 'elbow' },
  fades: [
    { from: [0, 110], to: [0, 6] },
    { from: [0, 990], to: [0, 1076] },
  ],
  edges: { left: 'toward the body', right: 'outer side' },
  parts: [{ id: 'arm', name: 'upper arm', outline: curve(ARM, true), rim: true }],
  beds: [
    curve(
      [
        [100, -30, 'corner'],
        [140, 880],
        [150, 1120, 'corner'],
        [420, 1120, 'corner'],
        [430, 880],
        [440, -30, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...FOREARM, ...TRICEPS],
  creases: [
    curve([
      [240, 884],
      [250, 906],
      [276, 916],
      [302, 904],
      [312, 882],
    ]),
  ],
  fineCreases: [
    curve([
      [246, 852],
      [276, 846],
      [306, 852],
    ]),
  ],
  nails: [],
  bones: [
    curve([
      [250, 850],
      [256, 884],
      [276, 898],
      [298, 884],
      [302, 850],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [{ id: 'elbow-tip', name: 'elbow tip', at: [276, 868], label: [276, 944] }],
};
