import { belly, slab, tendon } from './chart-parts';
import type { Chart, LimbPart, MuscleShape, NoPressZone } from './chart-types';
import { curve } from './geometry';

const PARTS: readonly LimbPart[] = [
  {
    id: 'thigh',
    name: 'Thigh',
    outline: curve(
      [
        [-80.5, 16.1, 'corner'],
        [404.8, 16.1, 'corner'],
        [411.7, 80.5],
        [427.8, 142.6],
        [453.1, 211.6],
        [476.1, 289.8],
        [491.1, 374.9],
        [496.8, 460],
        [494.5, 552],
        [487.6, 644],
        [476.1, 759],
        [460, 897],
        [439.3, 1035],
        [418.6, 1150],
        [404.8, 1232.8],
        [399, 1299.5],
        [401.3, 1363.9],
        [397.9, 1421.4],
        [402.5, 1541, 'corner'],
        [135.7, 1541, 'corner'],
        [142.6, 1460.5],
        [138, 1405.3],
        [130, 1352.4],
        [133.4, 1299.5],
        [139.1, 1246.6],
        [131.1, 1189.1],
        [121.9, 1115.5],
        [117.3, 1012],
        [112.7, 897],
        [107, 782],
        [102.4, 667],
        [97.7, 563.5],
        [92, 515.2],
        [71.3, 492.2],
        [29.9, 478.4],
        [-80.5, 473.8, 'corner'],
      ],
      true,
    ),
    rim: true,
  },
];

/** Hip benders and inner thigh, deep to shallow. */
const GROIN: readonly MuscleShape[] = [
  {
    id: 'iliopsoas',
    muscle: 'iliopsoas',
    name: 'Iliopsoas',
    layer: 'surface',
    parts: [
      slab(
        [
          [340.4, 202.4],
          [319.7, 310.5],
          [289.8, 425.5],
          [253, 545.1],
        ],
        [
          [270, 232],
          [232, 330],
          [222, 430],
          [236, 540.5],
        ],
        { shadow: 'right', round: 'to', fibres: [-0.5, 0, 0.5] },
      ),
    ],
  },
  {
    id: 'pectineus',
    muscle: null,
    name: 'Pectineus',
    layer: 'surface',
    parts: [
      slab(
        [
          [204, 326],
          [246, 430],
          [264, 510],
          [262, 600],
        ],
        [
          [147.2, 358.8],
          [167.9, 471.5],
          [204.7, 535.9],
          [239.2, 593.4],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.5, 0, 0.5] },
      ),
    ],
  },
  {
    id: 'adductor-magnus',
    muscle: 'adductors',
    name: 'Adductor magnus',
    layer: 'surface',
    parts: [
      slab(
        [
          [126.5, 453.1],
          [181.7, 644],
          [197.8, 828],
          [188.6, 1012],
          [149.5, 1200.6],
        ],
        [
          [103.5, 455.4],
          [105.8, 644],
          [119.6, 828],
          [133.4, 1012],
          [144.9, 1196],
        ],
        { shadow: 'right', round: 'both', fibres: [-0.5, -0.1, 0.3] },
      ),
    ],
  },
  {
    id: 'adductor-longus',
    muscle: 'adductors',
    name: 'Adductor longus',
    layer: 'surface',
    parts: [
      slab(
        [
          [142.6, 365.7],
          [207, 494.5],
          [239.2, 598],
          [246.1, 713],
          [232.3, 811.9],
        ],
        [
          [119.6, 370.3],
          [133.4, 506],
          [167.9, 621],
          [197.8, 713],
          [225.4, 805],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.6, -0.2, 0.2, 0.6] },
      ),
    ],
  },
  {
    id: 'gracilis',
    muscle: 'adductors',
    name: 'Gracilis',
    layer: 'surface',
    parts: [
      belly(
        [
          [119.6, 400.2],
          [110.4, 529],
          [111.6, 667],
          [119.6, 851],
          [128.8, 1023.5],
          [135.7, 1184.5],
        ],
        [4.6, 15, 19.5, 18.4, 13.8, 1],
        { shadow: 'right', fibres: [-0.3, 0.3] },
      ),
    ],
    tendons: [
      tendon(
        [
          [131.1, 1104],
          [138, 1242],
          [156.4, 1380],
        ],
        11.5,
        9.2,
      ),
    ],
  },
  {
    id: 'abdominal-wall',
    muscle: null,
    name: 'Abdominal wall',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [-80.5, 0, 'corner'],
          [388.7, 0, 'corner'],
          [384.1, 69],
          [374.9, 126.5],
          [361.1, 167.9, 'corner'],
          [271.4, 259.9],
          [184, 333.5],
          [119.6, 388.7, 'corner'],
          [46, 404.8],
          [-80.5, 416.3, 'corner'],
        ],
        lines: [
          [
            [345, 34.5],
            [266.8, 149.5],
            [149.5, 271.4],
          ],
          [
            [365.7, 92],
            [287.5, 184],
            [167.9, 308.2],
          ],
          [
            [294.4, 23],
            [207, 126.5],
            [103.5, 225.4],
          ],
        ],
      },
    ],
  },
];

/** The outer side, from behind the hip forward. */
const OUTER: readonly MuscleShape[] = [
  {
    id: 'gluteus-medius',
    muscle: 'gluteus-medius',
    name: 'Gluteus medius',
    layer: 'surface',
    parts: [
      slab(
        [
          [404.8, 69],
          [427.8, 138],
          [457.7, 218.5],
          [483, 310.5],
          [489.9, 386.4],
        ],
        [
          [379.5, 73.6],
          [388.7, 138],
          [418.6, 230],
          [455.4, 322],
          [476.1, 391],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.4, 0.1, 0.5] },
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
          [473.8, 402.5],
          [501.4, 552],
          [494.5, 713],
          [473.8, 874],
          [446.2, 1023.5],
          [404.8, 1150],
          [351.9, 1225.9],
          [312.8, 1248.9],
        ],
        [
          [450.8, 391],
          [404.8, 540.5],
          [370.3, 713],
          [345, 897],
          [322, 1058],
          [305.9, 1173],
          [312.8, 1246.6],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.85, -0.62, -0.4, -0.18, 0.05, 0.3, 0.55] },
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
          [306, 500],
          [304, 760],
          [292.1, 920],
          [280.6, 1035],
          [269.1, 1127],
          [255.3, 1207.5],
          [234.6, 1278.8],
        ],
        [
          [282, 500],
          [240, 730],
          [188, 890],
          [149.5, 1012],
          [133.4, 1115.5],
          [147.2, 1202.9],
          [188.6, 1258.1],
          [234.6, 1278.8],
        ],
        { shadow: 'right', round: 'to', fibres: [-0.8, -0.5, -0.2, 0.1, 0.4, 0.7] },
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
          [259.9, 943, 'corner'],
          [250.7, 1081],
          [234.6, 1196],
          [225.4, 1269.6, 'corner'],
          [305.9, 1269.6, 'corner'],
          [308.2, 1173],
          [312.8, 1058],
          [322, 943, 'corner'],
        ],
        lines: [
          [
            [271.4, 989],
            [259.9, 1253.5],
          ],
          [
            [285.2, 977.5],
            [271.4, 1260.4],
          ],
          [
            [301.3, 989],
            [289.8, 1258.1],
          ],
        ],
      },
    ],
  },
  {
    id: 'rectus-femoris',
    muscle: 'rectus-femoris',
    name: 'Rectus femoris',
    layer: 'surface',
    parts: [
      slab(
        [
          [366, 222],
          [414, 350],
          [418, 520],
          [398, 690],
          [368, 839.5],
          [331.2, 972.9],
          [282.9, 1069.5],
        ],
        [
          [352, 222],
          [312, 368],
          [280, 529],
          [264.5, 690],
          [262.2, 839.5],
          [269.1, 966],
          [282.9, 1069.5],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.7, -0.45, -0.2, 0.05, 0.3, 0.55, 0.8] },
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
          [464.6, 455.4, 'corner'],
          [499.1, 483],
          [499.1, 644],
          [483, 782],
          [460, 920],
          [430.1, 1081],
          [402.5, 1230.5],
          [391, 1386.9, 'corner'],
          [377.2, 1380, 'corner'],
          [391, 1230.5],
          [416.3, 1081],
          [443.9, 920],
          [462.3, 782],
          [473.8, 644],
          [478.4, 506],
        ],
        lines: [
          [
            [483, 506],
            [483, 644],
            [464.6, 805],
            [425.5, 1069.5],
          ],
        ],
      },
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
          [386.4, 167.9],
          [437, 241.5],
          [471.5, 333.5],
          [483, 425.5],
          [471.5, 503.7],
        ],
        [
          [365.7, 170.2],
          [388.7, 264.5],
          [420.9, 368],
          [455.4, 473.8],
          [469.2, 501.4],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.5, -0.15, 0.2, 0.55] },
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
          [361.1, 167.9],
          [326.6, 310.5],
          [271.4, 483],
          [211.6, 667],
          [163.3, 851],
          [133.4, 1035],
          [126.5, 1196],
        ],
        [5.8, 25.3, 28.7, 28.7, 27.6, 23, 2],
        { shadow: 'right', fibres: [-0.5, 0, 0.5] },
      ),
    ],
    tendons: [
      tendon(
        [
          [128.8, 1127],
          [131.1, 1265],
          [154.1, 1357],
          [181.7, 1403],
        ],
        13.8,
        20.7,
      ),
    ],
  },
  {
    id: 'groin-ligament',
    muscle: null,
    name: 'Ligament of the groin',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [365, 172, 'corner'],
          [277, 266],
          [189, 341],
          [122, 398, 'corner'],
          [114, 382, 'corner'],
          [179, 325],
          [265, 253],
          [357, 164, 'corner'],
        ],
        lines: [
          [
            [340, 188],
            [271, 260],
            [184, 333],
            [130, 380],
          ],
        ],
      },
    ],
  },
];

const OVER_THE_JOINTS: readonly MuscleShape[] = [
  {
    id: 'knee-sides',
    muscle: null,
    name: 'Side bands of the knee',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [229, 1285, 'corner'],
          [206, 1334],
          [190, 1392],
          [180, 1446, 'corner'],
          [352, 1446, 'corner'],
          [342, 1392],
          [328, 1334],
          [305, 1285, 'corner'],
        ],
        lines: [
          [
            [219, 1330],
            [206, 1380],
            [200, 1430],
          ],
          [
            [230, 1356],
            [224, 1396],
            [222, 1434],
          ],
          [
            [314, 1330],
            [326, 1380],
            [332, 1430],
          ],
          [
            [304, 1356],
            [309, 1396],
            [310, 1434],
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
          [236.9, 1363.9, 'corner'],
          [246.1, 1426],
          [253, 1483.5],
          [266.8, 1499.6],
          [280.6, 1483.5],
          [287.5, 1426],
          [296.7, 1363.9, 'corner'],
        ],
        lines: [
          [
            [253, 1375.4],
            [259.9, 1472],
          ],
          [
            [266.8, 1375.4],
            [266.8, 1483.5],
          ],
          [
            [280.6, 1375.4],
            [273.7, 1472],
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
          [266.8, 1255.8],
          [303.6, 1265],
          [323.2, 1299.5],
          [316.3, 1336.3],
          [294.4, 1361.6],
          [266.8, 1375.4],
          [239.2, 1361.6],
          [217.4, 1336.3],
          [210.5, 1299.5],
          [230, 1265],
        ],
        lines: [],
      },
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'front-hip-bone',
    name: 'the front hip bone',
    shapes: [{ kind: 'ellipse', center: [358.8, 167.9], radii: [39.1, 39.1] }],
  },
  {
    id: 'femoral-triangle',
    name: 'the groin',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [335.8, 204.7],
          [241.5, 287.5],
          [115, 388.7, 'corner'],
          [89.7, 494.5],
          [105.8, 609.5, 'corner'],
          [172.5, 644],
          [239.2, 621],
          [276, 540.5],
          [301.3, 437],
          [324.3, 322],
        ],
      },
    ],
  },
  {
    id: 'inner-thigh-canal',
    name: 'the groove of the inner thigh',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [255.3, 575],
          [282.9, 621],
          [255.3, 736],
          [207, 874],
          [172.5, 931.5, 'corner'],
          [128.8, 920, 'corner'],
          [154.1, 816.5],
          [197.8, 678.5],
        ],
      },
    ],
  },
  {
    id: 'outer-hip-bone',
    name: 'the point of the outer hip',
    shapes: [{ kind: 'ellipse', center: [480.7, 404.8], radii: [29.9, 48.3] }],
  },
  {
    id: 'itb-knee',
    name: 'the side band at the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [427.8, 1035, 'corner'],
          [455.4, 1035, 'corner'],
          [418.6, 1219],
          [404.8, 1380, 'corner'],
          [372.6, 1380, 'corner'],
          [388.7, 1219],
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
          [119.6, 1232.8, 'corner'],
          [266.8, 1207.5],
          [414, 1232.8, 'corner'],
          [414, 1437.5, 'corner'],
          [266.8, 1483.5],
          [119.6, 1437.5, 'corner'],
        ],
      },
    ],
  },
];

/** The front of the right thigh and hip, knee down, inner side on the left; 1 unit is 0.4 mm. */
export const thighFront: Chart = {
  id: 'thigh-front',
  name: 'thigh, front',
  shortName: 'thigh, front',
  width: 575,
  height: 1529,
  span: { start: 167.9, end: 1322.5, toward: 'knee' },
  fades: [
    { from: [0, 205], to: [0, 25.3] },
    { from: [0, 1439.8], to: [0, 1524.9] },
    { from: [140, 0], to: [4.6, 0] },
  ],
  edges: { left: 'inner side', right: 'outer side' },
  parts: PARTS,
  beds: [
    curve(
      [
        [-80.5, 395.6, 'corner'],
        [115, 386.4],
        [236.9, 280.6],
        [358.8, 167.9],
        [388.7, 46, 'corner'],
        [540.5, 46, 'corner'],
        [540.5, 1552.5, 'corner'],
        [-80.5, 1552.5, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...GROIN, ...OUTER, ...OVER_THE_JOINTS],
  creases: [],
  fineCreases: [
    curve([
      [361.1, 172.5],
      [243.8, 280.6],
      [117.3, 395.6],
    ]),
  ],
  nails: [],
  bones: [
    curve([
      [345, 151.8],
      [361.1, 138],
      [379.5, 144.9],
      [388.7, 170.2],
    ]),
    curve([
      [457.7, 379.5],
      [483, 381.8],
      [494.5, 404.8],
      [483, 434.7],
      [457.7, 437],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'hip-bone', name: 'front hip bone', at: [361.1, 167.9], label: [271.4, 119.6] },
    { id: 'kneecap', name: 'kneecap', at: [234.6, 1265], label: [266.8, 1311] },
  ],
};
