import { belly, slab, tendon } from './chart-parts';
import type { Chart, LimbPart, MuscleShape, NoPressZone } from './chart-types';
import { curve } from './geometry';

const PARTS: readonly LimbPart[] = [
  {
    id: 'thigh',
    name: 'Thigh',
    outline: curve(
      [
        [211.6, -23, 'corner'],
        [202.4, 138],
        [184, 202.4],
        [147.2, 276],
        [110.4, 358.8],
        [92, 448.5],
        [94.3, 540.5],
        [110.4, 614.1],
        [126.5, 667],
        [128.8, 724.5],
        [124.2, 805],
        [133.4, 931.5],
        [154.1, 1069.5],
        [179.4, 1196],
        [202.4, 1299.5],
        [211.6, 1380],
        [204.7, 1449],
        [188.6, 1518],
        [172.5, 1598.5, 'corner'],
        [464.6, 1598.5, 'corner'],
        [471.5, 1541],
        [476.1, 1490.4],
        [483, 1455.9],
        [499.1, 1414.5],
        [504.9, 1359.3],
        [499.1, 1301.8],
        [506, 1230.5],
        [522.1, 1127],
        [538.2, 1000.5],
        [548.6, 862.5],
        [552, 724.5],
        [547.4, 598],
        [535.9, 483],
        [526.7, 391],
        [529, 310.5],
        [532.4, 230],
        [526.7, 149.5],
        [512.9, -23, 'corner'],
      ],
      true,
    ),
    rim: true,
  },
];

/** What lies behind, deep to shallow. */
const BACK: readonly MuscleShape[] = [
  {
    id: 'abdominal-wall',
    muscle: null,
    name: 'Abdominal wall',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [172.5, -34.5, 'corner'],
          [552, -34.5, 'corner'],
          [542.8, 161],
          [512.9, 211.6, 'corner'],
          [460, 167.9],
          [379.5, 142.6],
          [301.3, 151.8],
          [239.2, 195.5, 'corner'],
          [202.4, 230],
          [161, 230, 'corner'],
        ],
        lines: [
          [
            [246.1, 92],
            [234.6, 172.5],
          ],
          [
            [345, 80.5],
            [345, 135.7],
          ],
          [
            [446.2, 85.1],
            [457.7, 156.4],
          ],
        ],
      },
    ],
  },
  {
    id: 'gastrocnemius-lateral',
    muscle: null,
    name: 'Gastrocnemius',
    layer: 'surface',
    parts: [
      slab(
        [
          [302, 1228],
          [300, 1420],
          [301.3, 1518],
          [303.6, 1610],
        ],
        [
          [292, 1228],
          [222, 1400],
          [190.9, 1506.5],
          [172.5, 1610],
        ],
        { shadow: 'right' },
      ),
    ],
  },
  {
    id: 'semimembranosus',
    muscle: 'inner-hamstrings',
    name: 'Inner hamstrings',
    layer: 'surface',
    parts: [
      slab(
        [
          [200, 540],
          [193.2, 793.5],
          [197.8, 954.5],
          [211.6, 1092.5],
          [220.8, 1219],
          [216.2, 1345.5],
        ],
        [
          [150, 560],
          [128.8, 793.5],
          [140.3, 954.5],
          [163.3, 1092.5],
          [188.6, 1219],
          [211.6, 1345.5],
        ],
        { shadow: 'right', round: 'both', fibres: [-0.4, 0.1, 0.6] },
      ),
    ],
  },
  {
    id: 'biceps-femoris-short',
    muscle: 'biceps-femoris',
    name: 'Biceps femoris, short head',
    layer: 'surface',
    parts: [
      belly(
        [
          [318, 880],
          [334, 1030],
          [354, 1180],
          [362, 1310],
          [352, 1424],
        ],
        [2, 28, 34, 22, 4],
        { id: 'short', fibres: [-0.4, 0.1, 0.5] },
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
          [232, 560],
          [266.8, 770.5],
          [301.3, 931.5],
          [324.3, 1069.5],
          [342.7, 1207.5],
          [351.9, 1334],
          [349.6, 1421.4],
        ],
        [
          [180, 560],
          [172.5, 770.5],
          [190.9, 931.5],
          [220.8, 1069.5],
          [264.5, 1207.5],
          [317.4, 1334],
          [345, 1421.4],
        ],
        { shadow: 'right', round: 'both', fibres: [-0.7, -0.4, -0.1, 0.2, 0.5, 0.8] },
      ),
    ],
    tendons: [
      tendon(
        [
          [317.4, 1299.5],
          [345, 1391.5],
          [356.5, 1437.5],
        ],
        13.8,
        11.5,
      ),
    ],
  },
];

/** The front and the outer side. */
const FRONT: readonly MuscleShape[] = [
  {
    id: 'rectus-femoris',
    muscle: 'rectus-femoris',
    name: 'Rectus femoris',
    layer: 'surface',
    parts: [
      slab(
        [
          [519.8, 328.9],
          [540.5, 448.5],
          [552, 609.5],
          [549.7, 793.5],
          [533.6, 977.5],
          [478.4, 1163.8],
        ],
        [
          [506, 322],
          [487.6, 448.5],
          [480.7, 609.5],
          [473.8, 793.5],
          [469.2, 977.5],
          [473.8, 1161.5],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.6, -0.2, 0.2, 0.6] },
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
          [439.3, 466.9],
          [501.4, 598],
          [524.4, 747.5],
          [519.8, 908.5],
          [506, 1069.5],
          [494.5, 1196],
          [460, 1306.4],
        ],
        [
          [368, 494.5],
          [301.3, 621],
          [280.6, 770.5],
          [287.5, 931.5],
          [317.4, 1092.5],
          [370.3, 1242],
          [457.7, 1304.1],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.75, -0.55, -0.35, -0.15, 0.55, 0.75, 0.9] },
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
          [494.5, 1069.5],
          [478.4, 1127],
          [464.6, 1207.5],
          [455.4, 1265],
          [457.7, 1308.7, 'corner'],
          [492.2, 1313.3, 'corner'],
          [503.7, 1253.5],
          [515.2, 1173],
          [508.3, 1092.5],
        ],
        lines: [
          [
            [492.2, 1104],
            [469.2, 1304.1],
          ],
          [
            [503.7, 1115.5],
            [483, 1306.4],
          ],
        ],
      },
    ],
  },
];

/** The hip, deep to shallow. */
const HIP: readonly MuscleShape[] = [
  {
    id: 'gluteus-minimus',
    muscle: 'gluteus-minimus',
    name: 'Gluteus minimus',
    layer: 'deep',
    parts: [
      slab(
        [
          [455.4, 218.5],
          [450.8, 299],
          [425.5, 379.5],
          [397.9, 455.4],
        ],
        [
          [303.6, 230],
          [326.6, 299],
          [358.8, 379.5],
          [381.8, 453.1],
        ],
        {
          shadow: 'left',
          from: [
            [345, 197.8],
            [402.5, 193.2],
          ],
          round: 'to',
          fibres: [-0.7, -0.35, 0, 0.35, 0.7],
        },
      ),
    ],
  },
  {
    id: 'gluteus-medius',
    muscle: 'gluteus-medius',
    name: 'Gluteus medius',
    layer: 'surface',
    parts: [
      slab(
        [
          [501.4, 211.6],
          [473.8, 287.5],
          [439.3, 374.9],
          [402.5, 464.6],
        ],
        [
          [236.9, 200.1],
          [280.6, 287.5],
          [333.5, 379.5],
          [384.1, 462.3],
        ],
        {
          shadow: 'left',
          from: [
            [294.4, 158.7],
            [379.5, 142.6],
            [455.4, 165.6],
          ],
          round: 'to',
          fibres: [-0.8, -0.55, -0.3, -0.05, 0.2, 0.45, 0.7],
        },
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
          [356, 540, 'corner'],
          [366, 474],
          [384, 436],
          [408, 424],
          [438, 432],
          [468, 456, 'corner'],
          [452, 586],
          [440, 770],
          [430, 930],
          [423, 1080],
          [424, 1210],
          [434, 1330],
          [448, 1420],
          [452, 1452],
          [440, 1464],
          [424, 1454],
          [406, 1390],
          [388, 1280],
          [373, 1140],
          [361, 980],
          [352, 820],
          [348, 680],
          [352, 590],
        ],
        lines: [
          [
            [384, 483],
            [376, 770],
            [384, 1092],
            [434, 1440],
          ],
          [
            [409, 476],
            [402, 770],
            [402, 1092],
            [440, 1436],
          ],
          [
            [437, 467],
            [422, 720],
            [412, 1050],
          ],
        ],
      },
    ],
  },
  {
    id: 'gluteus-maximus',
    muscle: 'gluteus-maximus',
    name: 'Gluteus maximus',
    layer: 'surface',
    parts: [
      slab(
        [
          [239.2, 197.8],
          [287.5, 282.9],
          [340.4, 370.3],
          [374, 440],
          [388, 506],
          [392, 570],
          [389, 634],
          [383, 690],
          [374, 742],
        ],
        [
          [225.4, 204.7],
          [151.8, 282.9],
          [105.8, 379.5],
          [90, 483],
          [104, 576],
          [158, 640],
          [232, 676],
          [308, 706],
          [370, 742],
        ],
        { shadow: 'right', round: 'to', fibres: [-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8] },
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
          [517.5, 213.9],
          [533.6, 299],
          [545.1, 391],
          [554.3, 494.5],
        ],
        [5.8, 17.3, 18.4, 9.2],
        { fibres: [0] },
      ),
    ],
  },
  {
    id: 'tensor-fasciae-latae',
    muscle: 'tensor-fasciae-latae',
    name: 'Tensor fasciae latae',
    layer: 'surface',
    parts: [
      slab(
        [
          [517.5, 209.3],
          [526.7, 299],
          [510.6, 391],
          [476.1, 483],
          [430.1, 547.4],
        ],
        [
          [494.5, 207],
          [464.6, 299],
          [441.6, 391],
          [425.5, 483],
          [425.5, 545.1],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.6, -0.2, 0.2, 0.6] },
      ),
    ],
  },
];

const OVER_THE_JOINTS: readonly MuscleShape[] = [
  {
    id: 'kneecap',
    muscle: null,
    name: 'Kneecap',
    layer: 'over',
    parts: [],
    sheets: [
      {
        outline: [
          [473.8, 1299.5],
          [494.5, 1313.3],
          [503.7, 1354.7],
          [494.5, 1398.4],
          [473.8, 1407.6],
          [462.3, 1375.4],
          [462.3, 1327.1],
        ],
        lines: [],
      },
      {
        outline: [
          [466.9, 1409.9, 'corner'],
          [464.6, 1455.9],
          [466.9, 1501.9, 'corner'],
          [478.4, 1485.8],
          [485.3, 1449],
          [492.2, 1403, 'corner'],
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
          [338.1, 1419.1],
          [365.7, 1412.2],
          [381.8, 1432.9],
          [374.9, 1462.8],
          [351.9, 1469.7],
          [333.5, 1449],
        ],
        lines: [],
      },
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'outer-hip-bone',
    name: 'the point of the outer hip',
    shapes: [{ kind: 'ellipse', center: [395.6, 466.9], radii: [46, 55.2] }],
  },
  {
    id: 'front-hip-bone',
    name: 'the front hip bone',
    shapes: [{ kind: 'ellipse', center: [519.8, 218.5], radii: [29.9, 39.1] }],
  },
  {
    id: 'tailbone-spine',
    name: 'spine and tailbone',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [69, 172.5, 'corner'],
          [190.9, 172.5, 'corner'],
          [172.5, 253],
          [128.8, 322],
          [69, 356.5, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'sit-bone',
    name: 'the sit bone',
    shapes: [{ kind: 'ellipse', center: [172.5, 618.7], radii: [50.6, 46] }],
  },
  {
    id: 'itb-knee',
    name: 'the side band at the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [364, 1120],
          [384, 1102],
          [412, 1104],
          [426, 1126],
          [428, 1220],
          [440, 1340],
          [456, 1440],
          [440, 1480],
          [410, 1470],
          [386, 1330],
          [370, 1210],
        ],
      },
    ],
  },
  {
    id: 'fibular-head',
    name: 'the knob on the outer side below the knee',
    shapes: [{ kind: 'ellipse', center: [358.8, 1455.9], radii: [69, 87.4] }],
  },
  {
    id: 'popliteal-fossa',
    name: 'the hollow behind the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [150, 1306, 'corner'],
          [214, 1312],
          [258, 1350],
          [274, 1412],
          [258, 1490],
          [200, 1544],
          [120, 1560, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'knees',
    name: 'the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [452, 1296],
          [480, 1276],
          [560, 1270, 'corner'],
          [560, 1510, 'corner'],
          [470, 1508],
          [420, 1498],
          [345, 1470],
          [290, 1452],
          [280, 1410],
          [304, 1376],
          [360, 1352],
          [420, 1338],
        ],
      },
    ],
  },
];

/** The outer side of the right thigh and hip, knee down, the front on the right; 1 unit is 0.4 mm. */
export const thighOuter: Chart = {
  id: 'thigh-outer',
  name: 'thigh and hip, outer side',
  shortName: 'thigh, outer side',
  width: 621,
  height: 1587,
  span: { start: 462.3, end: 1380, toward: 'knee' },
  fades: [
    { from: [0, 161], to: [0, 27.6] },
    { from: [0, 1497.3], to: [0, 1582.4] },
  ],
  edges: { left: 'back', right: 'front' },
  parts: PARTS,
  beds: [
    curve(
      [
        [46, 103.5, 'corner'],
        [598, 103.5, 'corner'],
        [598, 1610, 'corner'],
        [46, 1610, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...BACK, ...FRONT, ...HIP, ...OVER_THE_JOINTS],
  creases: [],
  fineCreases: [],
  nails: [],
  bones: [
    curve([
      [365.7, 437],
      [395.6, 423.2],
      [423.2, 441.6],
      [425.5, 480.7],
      [400.2, 503.7],
      [370.3, 489.9],
      [365.7, 437],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'pelvis-rim', name: 'rim of the pelvis', at: [379.5, 144.9], label: [345, 101.2] },
    { id: 'hip-point', name: 'bony point of the hip', at: [395.6, 462.3], label: [395.6, 545.1] },
    { id: 'kneecap', name: 'kneecap', at: [471.5, 1299.5], label: [471.5, 1350.1] },
  ],
};
