import { belly, slab, tendon } from './chart-parts';
import type { Chart, MuscleShape, NoPressZone } from './chart-types';
import { curve } from './geometry';
import { creases, fineCreases, nails, parts } from './lower-leg-front-foot';

/** What comes down from the thigh. */
const THIGH: readonly MuscleShape[] = [
  {
    id: 'vastus-lateralis',
    muscle: 'vastus-lateralis',
    name: 'Vastus lateralis',
    layer: 'surface',
    parts: [
      slab(
        [
          [420, -60],
          [402, 30],
          [374, 100],
          [336, 158],
        ],
        [
          [314, -60],
          [318, 40],
          [312, 110],
          [302, 150],
        ],
        { shadow: 'left', round: 'to' },
      ),
    ],
  },
  {
    id: 'vastus-medialis',
    muscle: 'vastus-medialis',
    name: 'Vastus medialis',
    layer: 'surface',
    parts: [
      slab(
        [
          [214, -60],
          [216, 40],
          [216, 110],
          [214, 160],
          [206, 188],
        ],
        [
          [110, -60],
          [122, 30],
          [136, 100],
          [160, 152],
          [200, 186],
        ],
        { shadow: 'right', round: 'to' },
      ),
    ],
  },
  {
    id: 'quadriceps-tendon',
    muscle: null,
    name: 'Quadriceps tendon',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [214, -60, 'corner'],
          [216, 60],
          [220, 150, 'corner'],
          [304, 150, 'corner'],
          [310, 60],
          [312, -60, 'corner'],
        ],
        lines: [
          [
            [240, -40],
            [240, 130],
          ],
          [
            [262, -40],
            [262, 134],
          ],
          [
            [286, -40],
            [284, 130],
          ],
        ],
      },
    ],
  },
  {
    id: 'knee-sides',
    muscle: null,
    name: 'Side bands of the knee',
    layer: 'surface',
    parts: [],
    tendons: [
      tendon(
        [
          [374, 170],
          [380, 220],
          [379, 284],
        ],
        12,
        9,
      ),
    ],
    sheets: [
      {
        outline: [
          [226, 150, 'corner'],
          [204, 200],
          [186, 250],
          [178, 290, 'corner'],
          [330, 290, 'corner'],
          [332, 250],
          [322, 200],
          [302, 150, 'corner'],
        ],
        lines: [
          [
            [216, 200],
            [204, 232],
            [198, 262],
          ],
          [
            [226, 222],
            [220, 244],
            [218, 264],
          ],
          [
            [310, 200],
            [320, 232],
            [323, 256],
          ],
          [
            [301, 222],
            [306, 244],
            [306, 260],
          ],
        ],
      },
    ],
  },
  {
    id: 'sartorius-end',
    muscle: null,
    name: 'Tendons of the inner thigh',
    layer: 'surface',
    parts: [],
    tendons: [
      tendon(
        [
          [128, 120],
          [140, 200],
          [168, 290],
          [196, 340],
        ],
        12,
        22,
      ),
    ],
  },
];

/** What shows of the calf on the inner side. */
const INNER: readonly MuscleShape[] = [
  {
    id: 'gastrocnemius-medial',
    muscle: 'gastrocnemius-medial',
    name: 'Gastrocnemius, inner head',
    layer: 'surface',
    parts: [
      slab(
        [
          [148, 214],
          [166, 330],
          [176, 450],
          [180, 560],
          [180, 650],
          [166, 700],
        ],
        [
          [146, 214],
          [136, 330],
          [125, 450],
          [127, 550],
          [144, 640],
          [166, 700],
        ],
        { shadow: 'right', round: 'to', fibres: [-0.3, 0.3] },
      ),
    ],
  },
  {
    id: 'soleus',
    muscle: 'soleus',
    name: 'Soleus',
    layer: 'surface',
    parts: [
      slab(
        [
          [178, 470],
          [186, 580],
          [194, 700],
          [202, 800],
          [206, 900],
          [204, 980],
        ],
        [
          [150, 520],
          [140, 600],
          [154, 700],
          [172, 800],
          [190, 900],
          [204, 980],
        ],
        { shadow: 'right', fibres: [-0.3, 0.3] },
      ),
      belly(
        [
          [398, 470],
          [396, 560],
          [382, 680],
          [362, 800],
          [346, 920],
        ],
        [2, 12, 14, 12, 1],
        { shadow: 'left', fibres: [0] },
      ),
    ],
  },
  {
    id: 'flexor-digitorum-longus',
    muscle: null,
    name: 'Flexor digitorum longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [196, 700],
          [204, 820],
          [206, 920],
          [204, 1010],
        ],
        [2, 8, 8, 1],
        { fibres: [0] },
      ),
    ],
  },
];

/** The outer side and the front, deep to shallow. */
const OUTER: readonly MuscleShape[] = [
  {
    id: 'fibularis-brevis',
    muscle: 'fibularis-brevis',
    name: 'Fibularis brevis',
    layer: 'surface',
    parts: [
      belly(
        [
          [384, 640],
          [370, 760],
          [356, 880],
          [346, 1010],
        ],
        [2, 15, 15, 1],
        { fibres: [0] },
      ),
    ],
    tendons: [
      tendon(
        [
          [348, 950],
          [344, 1060],
          [348, 1120],
        ],
        9,
        8,
      ),
    ],
  },
  {
    id: 'fibularis-longus',
    muscle: 'fibularis-longus',
    name: 'Fibularis longus',
    layer: 'surface',
    parts: [
      slab(
        [
          [378, 276],
          [395, 350],
          [400, 450],
          [394, 550],
          [380, 650],
          [363, 750],
          [346, 830],
        ],
        [
          [376, 276],
          [362, 380],
          [361, 500],
          [357, 620],
          [350, 740],
          [346, 830],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.5, -0.1, 0.3] },
      ),
    ],
    tendons: [
      tendon(
        [
          [352, 780],
          [346, 900],
          [342, 1000],
        ],
        9,
        8,
      ),
    ],
  },
  {
    id: 'extensor-hallucis-longus',
    muscle: 'extensor-hallucis-longus',
    name: 'Extensor hallucis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [326, 600],
          [312, 720],
          [296, 840],
          [276, 960],
          [264, 1050],
        ],
        [3, 20, 22, 15, 1],
        { fibres: [-0.35, 0.2] },
      ),
    ],
    tendons: [
      tendon(
        [
          [278, 960],
          [256, 1070],
          [240, 1150],
          [218, 1230],
          [196, 1310],
          [182, 1366],
        ],
        11,
        8,
      ),
    ],
  },
  {
    id: 'extensor-digitorum-longus',
    muscle: 'extensor-digitorum-longus',
    name: 'Extensor digitorum longus',
    layer: 'surface',
    parts: [
      slab(
        [
          [350, 264],
          [364, 336],
          [367, 420],
          [363, 520],
          [354, 630],
          [338, 750],
          [314, 880],
          [285, 1000],
        ],
        [
          [346, 264],
          [336, 380],
          [328, 480],
          [323, 600],
          [317, 700],
          [311, 780],
          [299, 890],
          [286, 1000],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.6, -0.2, 0.2, 0.6] },
      ),
    ],
    tendons: [
      tendon(
        [
          [296, 900],
          [280, 1060],
          [276, 1130],
          [256, 1230],
          [232, 1340],
        ],
        8,
        7,
      ),
      tendon(
        [
          [299, 900],
          [284, 1060],
          [281, 1130],
          [274, 1230],
          [266, 1336],
        ],
        8,
        7,
      ),
      tendon(
        [
          [302, 900],
          [288, 1060],
          [286, 1130],
          [290, 1230],
          [298, 1326],
        ],
        8,
        7,
      ),
      tendon(
        [
          [305, 900],
          [292, 1060],
          [291, 1130],
          [306, 1220],
          [328, 1308],
        ],
        8,
        7,
      ),
    ],
  },
  {
    id: 'fibularis-tertius',
    muscle: 'fibularis-tertius',
    name: 'Fibularis tertius',
    layer: 'surface',
    parts: [
      belly(
        [
          [342, 800],
          [328, 900],
          [312, 990],
          [302, 1060],
        ],
        [2, 11, 10, 1],
        { fibres: [0] },
      ),
    ],
    tendons: [
      tendon(
        [
          [308, 1010],
          [302, 1100],
          [322, 1190],
          [338, 1250],
        ],
        7,
      ),
    ],
  },
  {
    id: 'tibialis-anterior',
    muscle: 'tibialis-anterior',
    name: 'Tibialis anterior',
    layer: 'surface',
    parts: [
      slab(
        [
          [318, 256],
          [338, 318],
          [347, 400],
          [346, 490],
          [328, 600],
          [300, 720],
          [270, 830],
          [236, 930],
        ],
        [
          [312, 256],
          [282, 326],
          [270, 420],
          [260, 540],
          [250, 660],
          [242, 780],
          [237, 880],
          [236, 930],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.7, -0.4, -0.1, 0.2, 0.5, 0.8] },
      ),
    ],
    tendons: [
      tendon(
        [
          [252, 820],
          [240, 940],
          [230, 1060],
          [216, 1150],
          [196, 1216],
        ],
        18,
        14,
      ),
    ],
  },
];

const BONE: readonly MuscleShape[] = [
  {
    id: 'tibia',
    muscle: null,
    name: 'Shin bone',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [160, 330],
          [150, 296],
          [158, 270],
          [204, 260],
          [262, 266],
          [312, 256],
          [304, 286],
          [283, 330],
          [275, 420],
          [266, 520],
          [256, 640],
          [248, 760],
          [241, 880],
          [233, 1000],
          [224, 1080],
          [212, 1124],
          [196, 1130],
          [188, 1110],
          [198, 1060],
          [205, 980],
          [206, 880],
          [200, 760],
          [192, 640],
          [182, 520],
          [172, 420],
        ],
        lines: [
          [
            [268, 350],
            [262, 460],
            [250, 600],
            [242, 740],
            [234, 880],
            [226, 1000],
          ],
        ],
      },
    ],
  },
];

const OVER_THE_JOINTS: readonly MuscleShape[] = [
  {
    id: 'retinaculum',
    muscle: null,
    name: 'Ankle retinaculum',
    layer: 'over',
    parts: [],
    sheets: [
      {
        outline: [
          [170, 1050, 'corner'],
          [204, 1054],
          [262, 1064],
          [330, 1052],
          [370, 1044, 'corner'],
          [370, 1012, 'corner'],
          [330, 1020],
          [262, 1034],
          [206, 1024],
          [170, 1020, 'corner'],
        ],
        lines: [
          [
            [204, 1034],
            [262, 1044],
            [334, 1030],
          ],
          [
            [202, 1044],
            [262, 1054],
            [334, 1042],
          ],
        ],
      },
      {
        outline: [
          [150, 1122, 'corner'],
          [200, 1122],
          [258, 1138],
          [290, 1148],
          [230, 1180],
          [170, 1226],
          [130, 1250, 'corner'],
          [130, 1280, 'corner'],
          [180, 1250],
          [250, 1196],
          [304, 1174],
          [340, 1180],
          [390, 1192, 'corner'],
          [390, 1160, 'corner'],
          [346, 1148],
          [300, 1134],
          [258, 1116],
          [200, 1098],
          [150, 1096, 'corner'],
        ],
        lines: [
          [
            [200, 1110],
            [258, 1126],
            [340, 1164],
          ],
          [
            [186, 1236],
            [242, 1188],
            [300, 1160],
          ],
        ],
      },
    ],
  },
  {
    id: 'patellar-tendon',
    muscle: null,
    name: 'Patellar tendon',
    layer: 'over',
    parts: [],
    sheets: [
      {
        outline: [
          [232, 226, 'corner'],
          [240, 270],
          [250, 320],
          [264, 338],
          [278, 320],
          [288, 270],
          [296, 226, 'corner'],
        ],
        lines: [
          [
            [252, 246],
            [258, 318],
          ],
          [
            [264, 246],
            [264, 326],
          ],
          [
            [276, 246],
            [270, 318],
          ],
        ],
      },
    ],
  },
  {
    id: 'patella',
    muscle: null,
    name: 'Kneecap',
    layer: 'over',
    parts: [],
    sheets: [
      {
        outline: [
          [262, 128],
          [298, 138],
          [316, 172],
          [308, 210],
          [286, 238],
          [264, 250],
          [240, 238],
          [218, 210],
          [210, 172],
          [228, 138],
        ],
        lines: [],
      },
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'knees',
    name: 'the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [100, 112, 'corner'],
          [262, 94],
          [424, 112, 'corner'],
          [424, 262, 'corner'],
          [380, 280],
          [326, 300],
          [298, 332],
          [264, 352],
          [222, 338],
          [176, 308],
          [136, 286],
          [100, 280, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'fibular-head',
    name: 'the knob on the outer side below the knee',
    shapes: [{ kind: 'ellipse', center: [384, 300], radii: [44, 128] }],
  },
  {
    id: 'shin-bone',
    name: 'the shin bone',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [168, 284, 'corner'],
          [274, 284, 'corner'],
          [281, 350],
          [278, 400],
          [268, 520],
          [258, 640],
          [250, 760],
          [243, 880],
          [236, 990, 'corner'],
          [206, 990, 'corner'],
          [206, 880],
          [200, 760],
          [192, 640],
          [182, 520],
          [172, 420],
        ],
      },
    ],
  },
  {
    id: 'lower-shin-front',
    name: 'the front of the leg near the ankle',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [180, 990, 'corner'],
          [262, 1000],
          [350, 990, 'corner'],
          [340, 1060],
          [352, 1130, 'corner'],
          [262, 1146],
          [180, 1130, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'ankle-bones',
    name: 'the ankle bones',
    shapes: [
      { kind: 'ellipse', center: [196, 1118], radii: [22, 42] },
      { kind: 'ellipse', center: [344, 1146], radii: [20, 40] },
      {
        kind: 'polygon',
        outline: [
          [178, 1118, 'corner'],
          [262, 1136],
          [356, 1122, 'corner'],
          [360, 1180, 'corner'],
          [262, 1192],
          [176, 1180, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'feet',
    name: 'the foot',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [120, 1160, 'corner'],
          [262, 1178],
          [400, 1160, 'corner'],
          [400, 1440, 'corner'],
          [120, 1440, 'corner'],
        ],
      },
    ],
  },
];

/** The front of the right lower leg and the top of the foot, foot down, inner side on the left; 1 unit is 0.4 mm. */
export const lowerLegFront: Chart = {
  id: 'lower-leg-front',
  name: 'lower leg, front',
  shortName: 'lower leg, front',
  width: 520,
  height: 1430,
  span: { start: 250, end: 1130, toward: 'foot' },
  fades: [{ from: [0, 100], to: [0, 4] }],
  edges: { left: 'inner side', right: 'outer side' },
  parts,
  beds: [
    curve(
      [
        [100, -20, 'corner'],
        [100, 600],
        [160, 930],
        [184, 1090],
        [196, 1150],
        [262, 1170],
        [330, 1150],
        [340, 1090],
        [352, 930],
        [430, 600],
        [430, -20, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...THIGH, ...INNER, ...OUTER, ...BONE, ...OVER_THE_JOINTS],
  creases,
  fineCreases,
  nails,
  bones: [
    curve([
      [358, 282],
      [372, 268],
      [390, 280],
      [390, 306],
      [376, 320],
      [360, 306],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [{ id: 'kneecap', name: 'kneecap, lower edge', at: [264, 246], label: [264, 212] }],
};
