import { belly, slab, tendon } from './chart-parts';
import type { Chart, MuscleShape, NoPressZone } from './chart-types';
import { curve } from './geometry';
import { creases, fineCreases, nails, parts } from './lower-leg-inner-foot';

/** The calf, deep to shallow. */
const CALF: readonly MuscleShape[] = [
  {
    id: 'soleus',
    muscle: 'soleus',
    name: 'Soleus',
    layer: 'surface',
    parts: [
      slab(
        [
          [556, 320],
          [592, 460],
          [604, 590],
          [598, 690],
          [580, 790],
          [560, 880],
          [540, 970],
          [522, 1040],
        ],
        [
          [442, 424],
          [440, 510],
          [447, 600],
          [458, 700],
          [472, 800],
          [490, 900],
          [508, 980],
          [522, 1040],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75] },
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
          [590, 640, 'corner'],
          [582, 720],
          [566, 810],
          [546, 910],
          [530, 1000],
          [522, 1080],
          [530, 1150],
          [542, 1222],
          [562, 1240],
          [578, 1222],
          [566, 1160],
          [548, 1090],
          [546, 1020],
          [556, 920],
          [578, 820],
          [604, 720],
          [630, 620, 'corner'],
        ],
        lines: [
          [
            [604, 680],
            [566, 830],
            [536, 1000],
            [540, 1100],
            [560, 1220],
          ],
          [
            [592, 700],
            [548, 920],
            [530, 1060],
            [550, 1210],
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
          [478, 800],
          [484, 900],
          [492, 990],
          [490, 1070],
        ],
        [2, 12, 13, 1],
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
          [548, 150],
          [596, 230],
          [630, 330],
          [649, 440],
          [644, 540],
          [620, 630],
          [574, 694],
        ],
        [
          [534, 150],
          [516, 240],
          [504, 340],
          [506, 440],
          [520, 540],
          [546, 630],
          [574, 694],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.75, -0.45, -0.15, 0.15, 0.45, 0.75] },
      ),
    ],
  },
  {
    id: 'popliteus',
    muscle: 'popliteus',
    name: 'Popliteus',
    layer: 'deep',
    parts: [
      slab(
        [
          [548, 262],
          [540, 330],
          [510, 410],
          [470, 480],
          [422, 544],
        ],
        [
          [512, 246],
          [468, 300],
          [434, 380],
          [418, 470],
          [416, 530],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.5, 0, 0.5] },
      ),
    ],
  },
  {
    id: 'tibialis-posterior',
    muscle: null,
    name: 'Tibialis posterior',
    layer: 'surface',
    parts: [
      belly(
        [
          [424, 760],
          [424, 860],
          [428, 960],
          [430, 1050],
        ],
        [2, 11, 11, 1],
        { fibres: [0] },
      ),
    ],
    tendons: [
      tendon(
        [
          [428, 980],
          [432, 1070],
          [424, 1140],
          [384, 1184],
          [330, 1214],
        ],
        12,
        12,
      ),
    ],
  },
  {
    id: 'flexor-digitorum-longus',
    muscle: 'flexor-digitorum-longus',
    name: 'Flexor digitorum longus',
    layer: 'surface',
    parts: [
      slab(
        [
          [428, 440],
          [454, 550],
          [460, 680],
          [458, 800],
          [454, 900],
          [446, 1000],
        ],
        [
          [424, 440],
          [410, 560],
          [412, 680],
          [420, 800],
          [432, 900],
          [444, 1000],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.4, 0, 0.4] },
      ),
    ],
    tendons: [
      tendon(
        [
          [444, 940],
          [450, 1050],
          [444, 1130],
          [400, 1190],
          [320, 1238],
        ],
        10,
        9,
      ),
    ],
  },
];

/** The bone, and what shows of the shin muscle before it. */
const FRONT: readonly MuscleShape[] = [
  {
    id: 'tibialis-anterior',
    muscle: 'tibialis-anterior',
    name: 'Tibialis anterior',
    layer: 'surface',
    parts: [
      slab(
        [
          [348, 330],
          [362, 440],
          [368, 560],
          [372, 680],
          [374, 790],
          [370, 880],
        ],
        [
          [334, 340],
          [332, 440],
          [342, 560],
          [354, 680],
          [366, 790],
          [370, 880],
        ],
        { shadow: 'right', round: 'both', fibres: [0] },
      ),
    ],
    tendons: [
      tendon(
        [
          [370, 840],
          [366, 960],
          [344, 1046],
          [296, 1110],
          [250, 1160],
        ],
        14,
        12,
      ),
    ],
  },
  {
    id: 'tibia',
    muscle: null,
    name: 'Shin bone',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [342, 312, 'corner'],
          [380, 280],
          [470, 256],
          [506, 268, 'corner'],
          [496, 330],
          [452, 400],
          [428, 470],
          [412, 560],
          [408, 680],
          [412, 800],
          [420, 920],
          [428, 1010],
          [440, 1056],
          [453, 1092],
          [446, 1124],
          [424, 1140],
          [400, 1132],
          [385, 1104],
          [384, 1060],
          [386, 980],
          [384, 860],
          [380, 740],
          [374, 620],
          [364, 500],
          [350, 400],
        ],
        lines: [
          [
            [400, 300],
            [396, 460],
            [394, 700],
            [402, 980],
          ],
        ],
      },
    ],
  },
];

/** What comes down from the thigh, with the three tendons that meet below the knee. */
const THIGH: readonly MuscleShape[] = [
  {
    id: 'inner-side-band',
    muscle: null,
    name: 'Inner side band of the knee',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [408, 152, 'corner'],
          [430, 152, 'corner'],
          [442, 210],
          [446, 280],
          [440, 350],
          [428, 420],
          [404, 420],
          [394, 350],
          [392, 280],
          [398, 210],
        ],
        lines: [
          [
            [414, 176],
            [412, 280],
            [414, 390],
          ],
          [
            [426, 176],
            [430, 280],
            [424, 390],
          ],
        ],
      },
    ],
  },
  {
    id: 'semimembranosus',
    muscle: 'inner-hamstrings',
    name: 'Semimembranosus',
    layer: 'surface',
    parts: [
      slab(
        [
          [598, -60],
          [592, 40],
          [574, 130],
          [548, 210],
          [508, 266],
        ],
        [
          [504, -60],
          [512, 40],
          [520, 120],
          [520, 200],
          [508, 262],
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
          [450, -60],
          [446, 20],
          [424, 90],
          [376, 150],
          [338, 166],
        ],
        [
          [322, -60],
          [334, 20],
          [338, 90],
          [336, 150],
        ],
        { shadow: 'left', round: 'to' },
      ),
    ],
  },
  {
    id: 'semitendinosus',
    muscle: null,
    name: 'Semitendinosus',
    layer: 'surface',
    parts: [],
    tendons: [
      tendon(
        [
          [604, -40],
          [580, 100],
          [540, 240],
          [484, 336],
          [408, 396],
        ],
        14,
        12,
      ),
    ],
  },
  {
    id: 'gracilis',
    muscle: null,
    name: 'Gracilis',
    layer: 'surface',
    parts: [
      belly(
        [
          [520, -60],
          [524, 0],
          [524, 60],
        ],
        [22, 14, 1],
        { fibres: [0] },
      ),
    ],
    tendons: [
      tendon(
        [
          [524, 20],
          [522, 140],
          [494, 250],
          [444, 330],
          [384, 372],
        ],
        11,
        11,
      ),
    ],
  },
  {
    id: 'sartorius',
    muscle: null,
    name: 'Sartorius',
    layer: 'surface',
    parts: [
      belly(
        [
          [474, -60],
          [490, 40],
          [497, 140],
          [488, 230],
          [474, 284],
        ],
        [25, 24, 21, 15, 4],
        { fibres: [-0.4, 0.3] },
      ),
    ],
    sheets: [
      {
        outline: [
          [470, 244, 'corner'],
          [502, 250],
          [494, 302],
          [466, 348],
          [428, 388],
          [392, 412, 'corner'],
          [372, 396],
          [366, 354, 'corner'],
          [402, 338],
          [440, 304],
        ],
        lines: [
          [
            [480, 290],
            [446, 344],
            [384, 388],
          ],
          [
            [468, 290],
            [432, 334],
            [376, 368],
          ],
        ],
      },
    ],
  },
];

const OVER_THE_JOINTS: readonly MuscleShape[] = [
  {
    id: 'big-toe-pad',
    muscle: null,
    name: 'Muscle along the inner edge of the foot',
    layer: 'surface',
    parts: [
      belly(
        [
          [520, 1250],
          [430, 1246],
          [330, 1252],
          [240, 1270],
          [160, 1290],
        ],
        [2, 22, 20, 12, 1],
      ),
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
          [446, 1090, 'corner'],
          [506, 1136],
          [540, 1186],
          [540, 1222],
          [516, 1232],
          [478, 1190],
          [432, 1128, 'corner'],
        ],
        lines: [
          [
            [452, 1100],
            [498, 1146],
            [530, 1204],
          ],
          [
            [442, 1116],
            [484, 1164],
            [520, 1220],
          ],
        ],
      },
      {
        outline: [
          [310, 1030, 'corner'],
          [352, 1040],
          [392, 1054],
          [388, 1024],
          [362, 1010],
          [320, 996, 'corner'],
        ],
        lines: [
          [
            [344, 1022],
            [388, 1038],
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
          [340, 132],
          [320, 146],
          [312, 182],
          [318, 216],
          [336, 230],
          [350, 206],
          [350, 162],
        ],
        lines: [],
      },
      {
        outline: [
          [342, 232, 'corner'],
          [342, 280],
          [338, 326, 'corner'],
          [328, 314],
          [324, 268],
          [324, 226, 'corner'],
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
          [300, 110, 'corner'],
          [362, 110, 'corner'],
          [480, 170],
          [520, 262, 'corner'],
          [470, 300],
          [400, 320],
          [340, 346, 'corner'],
          [310, 300],
          [304, 200],
        ],
      },
    ],
  },
  {
    id: 'popliteal-fossa',
    name: 'the hollow behind the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [566, 130, 'corner'],
          [620, 130, 'corner'],
          [612, 240],
          [630, 330, 'corner'],
          [590, 330],
          [556, 270],
          [552, 200],
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
          [338, 330, 'corner'],
          [420, 300],
          [480, 300, 'corner'],
          [440, 390],
          [414, 500],
          [408, 680],
          [412, 800],
          [420, 920],
          [428, 1024, 'corner'],
          [386, 1024, 'corner'],
          [384, 860],
          [378, 740],
          [370, 620],
          [358, 500],
          [344, 400],
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
          [364, 890],
          [386, 890],
          [386, 1100],
          [330, 1110],
          [300, 1100],
          [350, 1050],
          [372, 960],
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
          [430, 1016],
          [480, 1020],
          [520, 1060],
          [530, 1130],
          [522, 1196],
          [450, 1180],
          [430, 1140],
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
          [526, 1000],
          [552, 1000],
          [548, 1090],
          [566, 1160],
          [584, 1240],
          [530, 1240],
          [518, 1160],
          [512, 1080],
        ],
      },
    ],
  },
  {
    id: 'ankle-bones',
    name: 'the ankle bones and the joint',
    shapes: [
      { kind: 'ellipse', center: [420, 1090], radii: [34, 52] },
      {
        kind: 'polygon',
        outline: [
          [292, 1110],
          [350, 1060],
          [388, 1030],
          [448, 1040],
          [452, 1130],
          [440, 1196],
          [360, 1152],
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
          [0, 1230],
          [160, 1180],
          [290, 1110],
          [360, 1150],
          [440, 1172],
          [505, 1172],
          [560, 1168],
          [600, 1170],
          [600, 1340],
          [0, 1340],
        ],
      },
    ],
  },
];

/** The inner side of the right lower leg, foot down, the front on the left; 1 unit is 0.4 mm. */
export const lowerLegInner: Chart = {
  id: 'lower-leg-inner',
  name: 'lower leg, inner side',
  shortName: 'lower leg, inner side',
  width: 720,
  height: 1352,
  span: { start: 250, end: 1100, toward: 'foot' },
  fades: [{ from: [0, 100], to: [0, 4] }],
  edges: { left: 'front', right: 'back' },
  parts,
  beds: [
    curve(
      [
        [290, -20, 'corner'],
        [310, 300],
        [334, 700],
        [344, 1080],
        [420, 1180],
        [500, 1190],
        [548, 1120],
        [566, 1000],
        [660, 600],
        [660, -20, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...CALF, ...FRONT, ...THIGH, ...OVER_THE_JOINTS],
  creases,
  fineCreases,
  nails,
  bones: [],
  noPress: NO_PRESS,
  landmarks: [{ id: 'inner-ankle', name: 'inner ankle bone', at: [420, 1090], label: [420, 1180] }],
};
