import { belly, slab, tendon } from './chart-parts';
import type { Chart, MuscleShape, NoPressZone } from './chart-types';
import { curve } from './geometry';
import { creases, fineCreases, nails, parts } from './lower-leg-outer-foot';

const CALF: readonly MuscleShape[] = [
  {
    id: 'soleus',
    muscle: 'soleus',
    name: 'Soleus',
    layer: 'surface',
    parts: [
      slab(
        [
          [300, 292],
          [291, 430],
          [277, 560],
          [265, 680],
          [252, 800],
          [240, 900],
          [228, 980],
          [218, 1030],
        ],
        [
          [292, 294],
          [216, 420],
          [180, 560],
          [158, 660],
          [160, 760],
          [180, 860],
          [204, 950],
          [218, 1030],
        ],
        { shadow: 'right', round: 'to', fibres: [-0.66, -0.33, 0, 0.33, 0.66] },
      ),
    ],
  },
  {
    id: 'achilles',
    muscle: null,
    name: 'Achilles tendon',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [112, 600, 'corner'],
          [132, 680],
          [160, 790],
          [184, 900],
          [198, 1000],
          [200, 1070],
          [190, 1130],
          [176, 1186],
          [166, 1226],
          [184, 1242],
          [204, 1226],
          [214, 1160],
          [224, 1090],
          [226, 1030],
          [218, 960],
          [204, 860],
          [184, 760],
          [166, 680],
          [160, 660, 'corner'],
        ],
        lines: [
          [
            [140, 680],
            [176, 800],
            [206, 960],
            [212, 1060],
            [194, 1200],
          ],
          [
            [154, 690],
            [192, 830],
            [216, 980],
            [218, 1070],
            [200, 1210],
          ],
        ],
      },
    ],
  },
  {
    id: 'flexor-hallucis-longus',
    muscle: 'flexor-hallucis-longus',
    name: 'Flexor hallucis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [262, 760],
          [254, 860],
          [242, 960],
          [232, 1060],
        ],
        [2, 13, 13, 1],
        { fibres: [0] },
      ),
    ],
  },
  {
    id: 'gastrocnemius-lateral',
    muscle: 'gastrocnemius-lateral',
    name: 'Gastrocnemius, outer head',
    layer: 'surface',
    parts: [
      slab(
        [
          [218, 110],
          [246, 210],
          [252, 330],
          [236, 450],
          [214, 550],
          [196, 634],
          [164, 684],
        ],
        [
          [196, 120],
          [152, 230],
          [116, 350],
          [99, 460],
          [104, 560],
          [128, 640],
          [164, 684],
        ],
        { shadow: 'right', round: 'both', fibres: [-0.66, -0.33, 0, 0.33, 0.66] },
      ),
    ],
  },
];

/** What comes down from the thigh. */
const THIGH: readonly MuscleShape[] = [
  {
    id: 'semimembranosus',
    muscle: 'inner-hamstrings',
    name: 'Inner hamstrings',
    layer: 'surface',
    parts: [
      belly(
        [
          [108, -60],
          [122, 40],
          [134, 120],
          [140, 200],
        ],
        [30, 26, 18, 1],
        { shadow: 'right', fibres: [0] },
      ),
    ],
  },
  {
    id: 'vastus-lateralis',
    muscle: 'vastus-lateralis',
    name: 'Vastus lateralis',
    layer: 'surface',
    parts: [
      slab(
        [
          [434, -60],
          [424, 40],
          [416, 90],
          [404, 152],
        ],
        [
          [322, -60],
          [340, 40],
          [362, 110],
          [392, 156],
        ],
        { shadow: 'left', round: 'to' },
      ),
    ],
  },
  {
    id: 'biceps-femoris',
    muscle: 'biceps-femoris',
    name: 'Biceps femoris',
    layer: 'surface',
    parts: [
      slab(
        [
          [232, -60],
          [244, 40],
          [262, 130],
          [284, 210],
          [302, 276],
        ],
        [
          [128, -60],
          [150, 60],
          [192, 160],
          [258, 246],
          [296, 280],
        ],
        { shadow: 'right', fibres: [-0.6, -0.2, 0.2, 0.6] },
      ),
    ],
  },
  {
    id: 'iliotibial-band',
    muscle: null,
    name: 'Side band',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [258, -60, 'corner'],
          [282, 60],
          [310, 160],
          [346, 250],
          [372, 290, 'corner'],
          [384, 276, 'corner'],
          [362, 200],
          [346, 100],
          [338, -60, 'corner'],
        ],
        lines: [
          [
            [284, -40],
            [314, 110],
            [366, 272],
          ],
          [
            [302, -40],
            [328, 110],
            [372, 268],
          ],
          [
            [322, -40],
            [340, 110],
            [376, 262],
          ],
        ],
      },
    ],
  },
];

/** The front, deep to shallow. */
const FRONT: readonly MuscleShape[] = [
  {
    id: 'tibialis-anterior',
    muscle: 'tibialis-anterior',
    name: 'Tibialis anterior',
    layer: 'surface',
    parts: [
      slab(
        [
          [388, 274],
          [403, 356],
          [402, 460],
          [392, 580],
          [380, 700],
          [374, 830],
          [370, 930],
        ],
        [
          [384, 276],
          [354, 376],
          [346, 480],
          [346, 600],
          [350, 720],
          [358, 840],
          [370, 930],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.5, 0, 0.5] },
      ),
    ],
    tendons: [
      tendon(
        [
          [366, 860],
          [376, 960],
          [402, 1050],
          [446, 1108],
          [488, 1138],
        ],
        15,
        12,
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
          [314, 590],
          [321, 690],
          [326, 800],
          [332, 900],
          [342, 1020],
        ],
        [2, 12, 16, 15, 1],
        { fibres: [-0.3, 0.3], shadow: 'right' },
      ),
    ],
    tendons: [
      tendon(
        [
          [336, 970],
          [362, 1070],
          [410, 1140],
          [478, 1196],
        ],
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
          [360, 272],
          [376, 356],
          [377, 460],
          [372, 580],
          [366, 700],
          [362, 830],
          [353, 990],
        ],
        [
          [356, 274],
          [327, 376],
          [322, 500],
          [328, 640],
          [335, 780],
          [345, 900],
          [353, 990],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.5, -0.15, 0.2, 0.55] },
      ),
    ],
    tendons: [
      tendon(
        [
          [350, 920],
          [380, 1050],
          [452, 1140],
          [552, 1206],
          [640, 1254],
        ],
        9,
        6,
      ),
      tendon(
        [
          [346, 920],
          [372, 1054],
          [438, 1148],
          [540, 1220],
          [624, 1268],
        ],
        9,
        6,
      ),
    ],
  },
];

/** The two that run behind the ankle bone. */
const OUTER: readonly MuscleShape[] = [
  {
    id: 'fibularis-brevis',
    muscle: 'fibularis-brevis',
    name: 'Fibularis brevis',
    layer: 'surface',
    parts: [
      slab(
        [
          [306, 580],
          [313, 700],
          [312, 820],
          [292, 960],
          [248, 1060],
        ],
        [
          [290, 580],
          [270, 700],
          [260, 820],
          [254, 940],
          [247, 1060],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.4, 0, 0.4] },
      ),
    ],
    tendons: [
      tendon(
        [
          [262, 980],
          [242, 1090],
          [258, 1156],
          [320, 1196],
          [420, 1238],
        ],
        11,
        9,
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
          [308, 288],
          [331, 370],
          [338, 470],
          [324, 580],
          [300, 670],
          [283, 750],
          [268, 840],
        ],
        [
          [294, 288],
          [274, 370],
          [266, 470],
          [266, 580],
          [268, 680],
          [268, 760],
          [267, 840],
        ],
        { shadow: 'right', round: 'both', fibres: [-0.66, -0.33, 0, 0.33, 0.66] },
      ),
    ],
    tendons: [
      tendon(
        [
          [274, 800],
          [262, 940],
          [240, 1080],
          [242, 1156],
          [288, 1206],
          [366, 1252],
        ],
        13,
        11,
      ),
    ],
  },
];

const OVER_THE_JOINTS: readonly MuscleShape[] = [
  {
    id: 'short-toe-extensors',
    muscle: null,
    name: 'Short toe extensors',
    layer: 'surface',
    parts: [
      belly(
        [
          [332, 1176],
          [390, 1186],
          [450, 1206],
          [520, 1236],
        ],
        [4, 17, 14, 1],
      ),
    ],
  },
  {
    id: 'outer-ankle',
    muscle: null,
    name: 'Outer ankle bone',
    layer: 'over',
    parts: [],
    sheets: [
      {
        outline: [
          [304, 930, 'corner'],
          [313, 990],
          [318, 1050],
          [313, 1096],
          [300, 1126],
          [282, 1136],
          [268, 1118],
          [262, 1082],
          [270, 1040],
          [290, 990],
        ],
        lines: [],
      },
    ],
  },
  {
    id: 'retinaculum',
    muscle: null,
    name: 'Ankle retinaculum',
    layer: 'over',
    parts: [],
    sheets: [
      {
        outline: [
          [306, 1026, 'corner'],
          [340, 1034],
          [420, 1034, 'corner'],
          [420, 998, 'corner'],
          [336, 1000],
          [307, 990, 'corner'],
        ],
        lines: [
          [
            [308, 1002],
            [338, 1012],
            [384, 1010],
          ],
          [
            [308, 1014],
            [340, 1024],
            [388, 1022],
          ],
        ],
      },
      {
        outline: [
          [314, 1178],
          [318, 1190],
          [334, 1184],
          [372, 1146],
          [410, 1118],
          [470, 1090, 'corner'],
          [440, 1062, 'corner'],
          [396, 1092],
          [352, 1122],
        ],
        lines: [
          [
            [326, 1178],
            [362, 1130],
            [420, 1088],
          ],
          [
            [336, 1180],
            [370, 1138],
            [430, 1098],
          ],
        ],
      },
      {
        outline: [
          [300, 1172],
          [318, 1180],
          [312, 1206],
          [296, 1236],
          [276, 1250],
          [264, 1240],
          [284, 1206],
        ],
        lines: [
          [
            [306, 1184],
            [296, 1212],
            [274, 1242],
          ],
        ],
      },
      {
        outline: [
          [270, 1106, 'corner'],
          [288, 1134, 'corner'],
          [262, 1164],
          [240, 1196],
          [222, 1206],
          [214, 1192],
          [236, 1150],
        ],
        lines: [
          [
            [274, 1122],
            [246, 1154],
            [226, 1190],
          ],
        ],
      },
    ],
  },
  {
    id: 'kneecap',
    muscle: null,
    name: 'Kneecap',
    layer: 'over',
    parts: [],
    sheets: [
      {
        outline: [
          [404, 136],
          [422, 150],
          [428, 184],
          [420, 220],
          [402, 232],
          [390, 208],
          [390, 164],
        ],
        lines: [],
      },
      {
        outline: [
          [398, 234, 'corner'],
          [396, 280],
          [402, 330, 'corner'],
          [412, 318],
          [416, 270],
          [418, 226, 'corner'],
        ],
        lines: [],
      },
    ],
  },
  {
    id: 'fibula-head',
    muscle: null,
    name: 'Head of the thin leg bone',
    layer: 'over',
    parts: [],
    sheets: [
      {
        outline: [
          [284, 268],
          [306, 260],
          [322, 276],
          [318, 304],
          [298, 316],
          [280, 300],
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
          [352, 122],
          [396, 108],
          [460, 108, 'corner'],
          [460, 350, 'corner'],
          [404, 350],
          [384, 326],
          [350, 290],
          [300, 262],
          [250, 244],
          [232, 216],
          [250, 190],
          [304, 180],
          [336, 160],
        ],
      },
    ],
  },
  {
    id: 'itb-knee',
    name: 'the side band at the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [262, -10, 'corner'],
          [340, -10, 'corner'],
          [350, 100],
          [378, 230],
          [380, 290],
          [356, 288],
          [320, 220],
          [286, 110],
        ],
      },
    ],
  },
  {
    id: 'fibular-head',
    name: 'the knob on the outer side below the knee',
    shapes: [{ kind: 'ellipse', center: [302, 304], radii: [72, 112] }],
  },
  {
    id: 'popliteal-fossa',
    name: 'the hollow behind the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [80, 112, 'corner'],
          [140, 128],
          [184, 168],
          [204, 230],
          [192, 298],
          [148, 338],
          [80, 356, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'shin-bone',
    name: 'the shin bone',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [402, 350, 'corner'],
          [412, 350, 'corner'],
          [402, 480],
          [390, 640],
          [378, 800],
          [374, 930, 'corner'],
          [372, 930, 'corner'],
          [380, 700],
          [394, 520],
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
          [346, 920],
          [360, 904],
          [400, 900, 'corner'],
          [392, 1000],
          [420, 1060],
          [440, 1100, 'corner'],
          [400, 1110],
          [368, 1060],
          [350, 1000],
        ],
      },
    ],
  },
  {
    id: 'ankle-bones',
    name: 'the ankle bones and the joint',
    shapes: [
      { kind: 'ellipse', center: [286, 1072], radii: [36, 72] },
      {
        kind: 'polygon',
        outline: [
          [222, 1030],
          [240, 1008],
          [290, 994],
          [350, 996],
          [396, 1052],
          [452, 1112, 'corner'],
          [400, 1140],
          [320, 1200],
          [236, 1250],
          [200, 1246],
          [212, 1150],
          [234, 1070],
        ],
      },
    ],
  },
  {
    id: 'achilles-tendon',
    name: 'the Achilles tendon',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [160, 1000, 'corner'],
          [206, 996],
          [230, 1012],
          [230, 1080],
          [216, 1190],
          [200, 1236],
          [110, 1240, 'corner'],
          [140, 1150],
          [170, 1060],
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
          [120, 1206, 'corner'],
          [180, 1216],
          [250, 1226],
          [320, 1190],
          [400, 1130],
          [450, 1110, 'corner'],
          [600, 1180],
          [740, 1260, 'corner'],
          [740, 1340, 'corner'],
          [140, 1340, 'corner'],
        ],
      },
    ],
  },
];

/** The outer side of the right lower leg, foot down, the front on the right; 1 unit is 0.4 mm. */
export const lowerLegOuter: Chart = {
  id: 'lower-leg-outer',
  name: 'lower leg, outer side',
  shortName: 'lower leg, outer side',
  width: 740,
  height: 1352,
  span: { start: 250, end: 1100, toward: 'foot' },
  fades: [{ from: [0, 100], to: [0, 4] }],
  edges: { left: 'back', right: 'front' },
  parts,
  beds: [
    curve(
      [
        [80, -20, 'corner'],
        [80, 600],
        [176, 1000],
        [196, 1120],
        [240, 1200],
        [330, 1180],
        [400, 1080],
        [410, 700],
        [450, 300],
        [450, -20, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...CALF, ...THIGH, ...FRONT, ...OUTER, ...OVER_THE_JOINTS],
  creases,
  fineCreases,
  nails,
  bones: [
    curve([
      [300, 320],
      [304, 460],
      [310, 620],
      [313, 760],
      [302, 960],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'knob', name: 'bony knob', at: [302, 288], label: [302, 224] },
    { id: 'outer-ankle', name: 'outer ankle bone', at: [284, 1072], label: [284, 1128] },
  ],
};
