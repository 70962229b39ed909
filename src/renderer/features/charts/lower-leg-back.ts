import { belly, slab, tendon } from './chart-parts';
import type { Chart, LimbPart, MuscleShape, NoPressZone } from './chart-types';
import { curve } from './geometry';

const PARTS: readonly LimbPart[] = [
  {
    id: 'forefoot',
    name: 'Front of the foot',
    outline: curve(
      [
        [296, 1316],
        [316, 1304],
        [334, 1306],
        [347, 1314],
        [355, 1324],
        [357, 1334],
        [350, 1340],
        [328, 1341],
        [304, 1338],
      ],
      true,
    ),
    rim: true,
  },
  {
    id: 'leg',
    name: 'Lower leg',
    outline: curve(
      [
        [112, -10, 'corner'],
        [121, 70],
        [131, 140],
        [139, 195],
        [141, 238],
        [135, 290],
        [124, 345],
        [114, 410],
        [110, 480],
        [114, 550],
        [126, 630],
        [144, 715],
        [164, 800],
        [182, 890],
        [194, 970],
        [200, 1030],
        [198, 1072],
        [190, 1104],
        [184, 1132],
        [190, 1164],
        [200, 1192],
        [203, 1230],
        [203, 1268],
        [208, 1306],
        [226, 1332],
        [256, 1342],
        [286, 1341],
        [310, 1330],
        [322, 1306],
        [323, 1268],
        [322, 1228],
        [328, 1196],
        [340, 1172],
        [346, 1144],
        [340, 1108],
        [331, 1066],
        [328, 1015],
        [334, 930],
        [346, 840],
        [362, 745],
        [380, 650],
        [393, 560],
        [399, 480],
        [398, 405],
        [392, 335],
        [384, 285],
        [381, 238],
        [383, 195],
        [391, 130],
        [398, 70],
        [404, -10, 'corner'],
      ],
      true,
    ),
    rim: true,
  },
];

/** Those that show only as a target. */
const DEEP: readonly MuscleShape[] = [
  {
    id: 'popliteus',
    muscle: 'popliteus',
    name: 'Popliteus',
    layer: 'deep',
    parts: [
      belly(
        [
          [352, 214],
          [300, 262],
          [240, 320],
          [176, 392],
        ],
        [5, 22, 34, 8],
        { shadow: 'none' },
      ),
    ],
  },
  {
    id: 'tibialis-posterior',
    muscle: 'tibialis-posterior',
    name: 'Tibialis posterior',
    layer: 'deep',
    parts: [
      belly(
        [
          [268, 368],
          [264, 480],
          [258, 610],
          [246, 750],
          [226, 890],
          [212, 1000],
        ],
        [5, 40, 46, 40, 24, 1],
        { fibres: [-0.7, -0.35, 0, 0.35, 0.7] },
      ),
    ],
    tendons: [
      tendon(
        [
          [222, 920],
          [206, 1030],
          [203, 1110],
        ],
        11,
        9,
      ),
    ],
  },
];

/** What comes out beside the calf lower down. */
const UNDER: readonly MuscleShape[] = [
  {
    id: 'flexor-digitorum-longus',
    muscle: 'flexor-digitorum-longus',
    name: 'Flexor digitorum longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [150, 560],
          [160, 690],
          [178, 820],
          [197, 940],
          [206, 1020],
        ],
        [2, 15, 19, 13, 1],
        { shadow: 'left', fibres: [-0.3, 0.4] },
      ),
    ],
    tendons: [
      tendon(
        [
          [198, 930],
          [208, 1030],
          [205, 1120],
        ],
        10,
        9,
      ),
    ],
  },
  {
    id: 'flexor-hallucis-longus',
    muscle: 'flexor-hallucis-longus',
    name: 'Flexor hallucis longus',
    layer: 'surface',
    parts: [
      slab(
        [
          [352, 640],
          [356, 760],
          [345, 880],
          [327, 980],
          [300, 1070],
          [256, 1130],
        ],
        [
          [322, 640],
          [312, 760],
          [294, 880],
          [272, 990],
          [262, 1090],
          [256, 1128],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.6, -0.2, 0.2, 0.6] },
      ),
    ],
    tendons: [
      tendon(
        [
          [262, 1080],
          [244, 1150],
          [232, 1200],
        ],
        9,
      ),
    ],
  },
  {
    id: 'fibularis-brevis',
    muscle: 'fibularis-brevis',
    name: 'Fibularis brevis',
    layer: 'surface',
    parts: [
      belly(
        [
          [374, 690],
          [364, 790],
          [350, 890],
          [338, 990],
        ],
        [2, 14, 14, 1],
        { fibres: [0] },
      ),
    ],
    tendons: [
      tendon(
        [
          [342, 930],
          [332, 1040],
          [334, 1120],
        ],
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
      belly(
        [
          [390, 292],
          [401, 420],
          [398, 560],
          [382, 690],
          [362, 830],
        ],
        [3, 17, 19, 15, 1],
        { fibres: [-0.4, 0.2] },
      ),
    ],
    tendons: [
      tendon(
        [
          [368, 780],
          [346, 930],
          [338, 1050],
          [340, 1130],
        ],
        10,
        9,
      ),
    ],
  },
];

const CALF: readonly MuscleShape[] = [
  {
    id: 'soleus',
    muscle: 'soleus',
    name: 'Soleus',
    layer: 'surface',
    parts: [
      slab(
        [
          [360, 400],
          [386, 500],
          [386, 600],
          [370, 700],
          [344, 790],
          [318, 870],
          [292, 940],
          [270, 1000],
        ],
        [
          [176, 400],
          [144, 520],
          [142, 640],
          [158, 750],
          [184, 850],
          [212, 930],
          [238, 990],
          [252, 1024],
        ],
        {
          shadow: 'right',
          fibres: [-0.94, -0.82, -0.7, -0.58, -0.46, -0.34, 0.34, 0.46, 0.58, 0.7, 0.82, 0.94],
          round: 'to',
        },
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
          [160, 600, 'corner'],
          [186, 690],
          [210, 780],
          [232, 870],
          [242, 950],
          [243, 1030],
          [239, 1110],
          [233, 1180],
          [226, 1228],
          [236, 1256],
          [262, 1264],
          [288, 1256],
          [300, 1228],
          [291, 1180],
          [285, 1110],
          [281, 1030],
          [283, 950],
          [292, 870],
          [312, 780],
          [338, 690],
          [362, 590, 'corner'],
          [262, 560],
        ],
        lines: [
          [
            [196, 690],
            [240, 850],
            [254, 960],
            [253, 1090],
            [246, 1230],
          ],
          [
            [226, 680],
            [252, 850],
            [259, 960],
            [258, 1090],
            [256, 1240],
          ],
          [
            [298, 670],
            [274, 850],
            [266, 960],
            [267, 1090],
            [272, 1240],
          ],
          [
            [328, 660],
            [288, 850],
            [272, 960],
            [274, 1090],
            [284, 1228],
          ],
        ],
      },
    ],
  },
  {
    id: 'plantaris',
    muscle: null,
    name: 'Plantaris',
    layer: 'surface',
    parts: [
      belly(
        [
          [330, 172],
          [318, 220],
          [300, 268],
          [282, 320],
        ],
        [3, 15, 14, 1],
        { fibres: [0] },
      ),
    ],
  },
  {
    id: 'gastrocnemius-medial',
    muscle: 'gastrocnemius-medial',
    name: 'Gastrocnemius, inner head',
    layer: 'surface',
    parts: [
      slab(
        [
          [206, 96],
          [228, 180],
          [250, 270],
          [260, 350],
          [262, 430],
          [263, 540],
          [261, 600],
          [252, 650],
          [236, 688],
          [206, 704],
        ],
        [
          [174, 110],
          [166, 190],
          [152, 290],
          [132, 390],
          [121, 480],
          [126, 560],
          [146, 630],
          [174, 682],
          [206, 704],
        ],
        { shadow: 'right', round: 'both', fibres: [-0.72, -0.44, -0.16, 0.14, 0.44, 0.72] },
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
          [350, 110],
          [364, 190],
          [381, 280],
          [395, 370],
          [400, 450],
          [394, 520],
          [376, 584],
          [346, 632],
          [308, 650],
        ],
        [
          [322, 96],
          [298, 180],
          [274, 270],
          [263, 350],
          [260, 430],
          [260, 530],
          [266, 580],
          [280, 626],
          [308, 650],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.72, -0.44, -0.16, 0.14, 0.44, 0.72] },
      ),
    ],
  },
];

const THIGH: readonly MuscleShape[] = [
  {
    id: 'semimembranosus',
    muscle: 'inner-hamstrings',
    name: 'Semimembranosus',
    layer: 'surface',
    parts: [
      belly(
        [
          [202, -60],
          [182, 30],
          [168, 120],
          [160, 200],
          [158, 262],
        ],
        [66, 54, 40, 24, 2],
        { shadow: 'left' },
      ),
    ],
  },
  {
    id: 'biceps-femoris',
    muscle: 'biceps-femoris',
    name: 'Biceps femoris',
    layer: 'surface',
    parts: [
      belly(
        [
          [318, -60],
          [338, 40],
          [358, 130],
          [376, 210],
          [388, 266],
        ],
        [58, 50, 36, 19, 1],
        { shadow: 'right' },
      ),
    ],
    tendons: [
      tendon(
        [
          [372, 180],
          [386, 240],
          [390, 276],
        ],
        12,
        10,
      ),
    ],
  },
  {
    id: 'semitendinosus',
    muscle: null,
    name: 'Semitendinosus',
    layer: 'surface',
    parts: [
      belly(
        [
          [226, -60],
          [214, 10],
          [198, 80],
        ],
        [36, 24, 1],
        { shadow: 'left', fibres: [-0.4, 0.3] },
      ),
    ],
    tendons: [
      tendon(
        [
          [212, 20],
          [190, 110],
          [168, 200],
          [148, 300],
        ],
        14,
        10,
      ),
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'popliteal-fossa',
    name: 'the hollow behind the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [262, 70],
          [300, 130],
          [326, 200],
          [318, 280],
          [292, 336],
          [262, 362],
          [232, 336],
          [206, 280],
          [198, 200],
          [224, 130],
        ],
      },
    ],
  },
  {
    id: 'knees',
    name: 'the sides of the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [100, 170, 'corner'],
          [202, 164, 'corner'],
          [210, 240],
          [204, 296],
          [160, 300],
          [100, 292, 'corner'],
        ],
      },
      {
        kind: 'polygon',
        outline: [
          [318, 164, 'corner'],
          [424, 170, 'corner'],
          [424, 262, 'corner'],
          [318, 262, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'fibular-head',
    name: 'the knob on the outer side below the knee',
    shapes: [{ kind: 'ellipse', center: [394, 270], radii: [62, 132] }],
  },
  {
    id: 'achilles-tendon',
    name: 'the Achilles tendon',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [234, 1012],
          [244, 1000],
          [280, 1000],
          [290, 1012],
          [290, 1100],
          [304, 1230],
          [262, 1260],
          [222, 1230],
          [232, 1100],
        ],
      },
    ],
  },
  {
    id: 'tarsal-tunnel',
    name: 'the groove behind the inner ankle',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [160, 1030, 'corner'],
          [206, 1028],
          [222, 1052],
          [236, 1110],
          [236, 1180],
          [216, 1236],
          [160, 1236, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'ankle-bones',
    name: 'the ankle bones',
    shapes: [
      { kind: 'ellipse', center: [340, 1138], radii: [24, 42] },
      {
        kind: 'polygon',
        outline: [
          [280, 1074],
          [308, 1058],
          [370, 1058, 'corner'],
          [370, 1230, 'corner'],
          [290, 1230, 'corner'],
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
          [170, 1196, 'corner'],
          [216, 1212],
          [262, 1240],
          [310, 1212],
          [360, 1196, 'corner'],
          [390, 1360, 'corner'],
          [180, 1360, 'corner'],
        ],
      },
    ],
  },
];

/** The back of the right lower leg, foot down, inner side on the left; 1 unit is 0.4 mm. */
export const lowerLegBack: Chart = {
  id: 'lower-leg-back',
  name: 'lower leg, back',
  shortName: 'lower leg, back',
  width: 520,
  height: 1372,
  span: { start: 240, end: 1130, toward: 'foot' },
  fades: [{ from: [0, 100], to: [0, 4] }],
  edges: { left: 'inner side', right: 'outer side' },
  parts: PARTS,
  beds: [
    curve(
      [
        [90, -20, 'corner'],
        [90, 600],
        [176, 960],
        [192, 1090],
        [196, 1180],
        [262, 1200],
        [330, 1180],
        [336, 1090],
        [344, 960],
        [430, 600],
        [430, -20, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...DEEP, ...UNDER, ...CALF, ...THIGH],
  creases: [],
  fineCreases: [
    curve([
      [150, 218],
      [204, 230],
      [262, 226],
      [320, 231],
      [374, 217],
    ]),
    curve([
      [206, 1120],
      [214, 1100],
      [222, 1118],
      [218, 1146],
    ]),
    curve([
      [330, 1138],
      [322, 1118],
      [312, 1130],
      [314, 1156],
    ]),
    curve([
      [206, 1246],
      [230, 1262],
      [262, 1266],
      [298, 1262],
      [318, 1246],
    ]),
  ],
  nails: [],
  bones: [],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'knee-crease-inner', name: 'knee crease', at: [192, 226], label: [262, 180] },
    { id: 'knee-crease-outer', name: 'knee crease', at: [332, 226], label: [262, 180] },
    { id: 'heel', name: 'top of the heel', at: [262, 1238], label: [262, 1290] },
  ],
};
