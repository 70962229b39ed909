import { belly, slab, tendon } from './chart-parts';
import type { Chart, LimbPart, MuscleShape, NoPressZone } from './chart-types';
import { curve } from './geometry';

const PARTS: readonly LimbPart[] = [
  {
    id: 'thigh',
    name: 'Thigh',
    outline: curve(
      [
        [209.3, 16.1, 'corner'],
        [202.4, 80.5],
        [184, 144.9],
        [147.2, 218.5],
        [110.4, 301.3],
        [92, 391],
        [94.3, 483],
        [110.4, 556.6],
        [126.5, 609.5],
        [128.8, 667],
        [124.2, 747.5],
        [133.4, 874],
        [154.1, 1012],
        [179.4, 1138.5],
        [202.4, 1242],
        [211.6, 1322.5],
        [204.7, 1391.5],
        [188.6, 1460.5],
        [172.5, 1541, 'corner'],
        [464.6, 1541, 'corner'],
        [471.5, 1483.5],
        [476.1, 1432.9],
        [483, 1398.4],
        [499.1, 1357],
        [504.9, 1301.8],
        [499.1, 1244.3],
        [506, 1173],
        [522.1, 1069.5],
        [538.2, 943],
        [548.6, 805],
        [552, 667],
        [547.4, 540.5],
        [535.9, 425.5],
        [526.7, 333.5],
        [529, 253],
        [532.4, 172.5],
        [526.7, 92],
        [517.5, 16.1, 'corner'],
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
          [172.5, 0, 'corner'],
          [552, 0, 'corner'],
          [542.8, 103.5],
          [512.9, 154.1, 'corner'],
          [460, 110.4],
          [379.5, 85.1],
          [301.3, 94.3],
          [239.2, 138, 'corner'],
          [202.4, 172.5],
          [161, 172.5, 'corner'],
        ],
        lines: [
          [
            [246.1, 34.5],
            [234.6, 115],
          ],
          [
            [345, 23],
            [345, 78.2],
          ],
          [
            [446.2, 27.6],
            [457.7, 98.9],
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
          [273.7, 1253.5],
          [294.4, 1368.5],
          [301.3, 1460.5],
          [303.6, 1552.5],
        ],
        [
          [259.9, 1253.5],
          [216.2, 1357],
          [190.9, 1449],
          [172.5, 1552.5],
        ],
        { shadow: 'right', round: 'from' },
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
          [195.5, 575],
          [193.2, 736],
          [197.8, 897],
          [211.6, 1035],
          [220.8, 1161.5],
          [216.2, 1288],
        ],
        [
          [140.3, 575],
          [128.8, 736],
          [140.3, 897],
          [163.3, 1035],
          [188.6, 1161.5],
          [211.6, 1288],
        ],
        { shadow: 'right', round: 'both', fibres: [-0.4, 0.1, 0.6] },
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
          [218.5, 563.5],
          [266.8, 713],
          [301.3, 874],
          [324.3, 1012],
          [342.7, 1150],
          [351.9, 1276.5],
          [349.6, 1363.9],
        ],
        [
          [165.6, 563.5],
          [172.5, 713],
          [190.9, 874],
          [220.8, 1012],
          [264.5, 1150],
          [317.4, 1276.5],
          [345, 1363.9],
        ],
        { shadow: 'right', round: 'both', fibres: [-0.7, -0.4, -0.1, 0.2, 0.5, 0.8] },
      ),
    ],
    tendons: [
      tendon(
        [
          [317.4, 1242],
          [345, 1334],
          [356.5, 1380],
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
          [519.8, 271.4],
          [540.5, 391],
          [552, 552],
          [549.7, 736],
          [533.6, 920],
          [478.4, 1106.3],
        ],
        [
          [506, 264.5],
          [487.6, 391],
          [480.7, 552],
          [473.8, 736],
          [469.2, 920],
          [473.8, 1104],
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
          [439.3, 409.4],
          [501.4, 540.5],
          [524.4, 690],
          [519.8, 851],
          [506, 1012],
          [494.5, 1138.5],
          [460, 1248.9],
        ],
        [
          [368, 437],
          [301.3, 563.5],
          [280.6, 713],
          [287.5, 874],
          [317.4, 1035],
          [370.3, 1184.5],
          [457.7, 1246.6],
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
          [483, 1035, 'corner'],
          [464.6, 1127],
          [453.1, 1196],
          [457.7, 1251.2, 'corner'],
          [492.2, 1255.8, 'corner'],
          [501.4, 1196],
          [512.9, 1127],
          [510.6, 1035, 'corner'],
        ],
        lines: [
          [
            [487.6, 1058],
            [469.2, 1246.6],
          ],
          [
            [501.4, 1069.5],
            [483, 1248.9],
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
          [455.4, 161],
          [450.8, 241.5],
          [425.5, 322],
          [397.9, 397.9],
        ],
        [
          [303.6, 172.5],
          [326.6, 241.5],
          [358.8, 322],
          [381.8, 395.6],
        ],
        {
          shadow: 'left',
          from: [
            [345, 140.3],
            [402.5, 135.7],
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
          [501.4, 154.1],
          [473.8, 230],
          [439.3, 317.4],
          [402.5, 407.1],
        ],
        [
          [236.9, 142.6],
          [280.6, 230],
          [333.5, 322],
          [384.1, 404.8],
        ],
        {
          shadow: 'left',
          from: [
            [294.4, 101.2],
            [379.5, 85.1],
            [455.4, 108.1],
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
          [363.4, 471.5, 'corner'],
          [370.3, 423.2],
          [391, 402.5],
          [427.8, 395.6],
          [464.6, 386.4, 'corner'],
          [446.2, 529],
          [430.1, 713],
          [418.6, 920],
          [409.4, 1127],
          [411.7, 1265],
          [430.1, 1403, 'corner'],
          [414, 1430.6],
          [395.6, 1414.5, 'corner'],
          [377.2, 1265],
          [365.7, 1127],
          [361.1, 920],
          [358.8, 713],
          [358.8, 540.5],
        ],
        lines: [
          [
            [384.1, 425.5],
            [384.1, 713],
            [379.5, 1035],
            [402.5, 1380],
          ],
          [
            [409.4, 418.6],
            [402.5, 713],
            [393.3, 1035],
            [409.4, 1391.5],
          ],
          [
            [437, 409.4],
            [418.6, 644],
            [404.8, 989],
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
          [239.2, 140.3],
          [287.5, 225.4],
          [340.4, 312.8],
          [381.8, 395.6],
          [393.3, 448.5],
          [393.3, 483],
          [388.7, 517.5],
          [379.5, 552],
          [370.3, 575],
        ],
        [
          [225.4, 147.2],
          [151.8, 225.4],
          [105.8, 322],
          [87.4, 425.5],
          [96.6, 517.5],
          [140.3, 588.8],
          [218.5, 614.1],
          [301.3, 600.3],
          [370.3, 575],
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
          [517.5, 156.4],
          [533.6, 241.5],
          [545.1, 333.5],
          [554.3, 437],
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
          [517.5, 151.8],
          [526.7, 241.5],
          [510.6, 333.5],
          [476.1, 425.5],
          [430.1, 489.9],
        ],
        [
          [494.5, 149.5],
          [464.6, 241.5],
          [441.6, 333.5],
          [425.5, 425.5],
          [425.5, 487.6],
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
          [473.8, 1242],
          [494.5, 1255.8],
          [503.7, 1297.2],
          [494.5, 1340.9],
          [473.8, 1350.1],
          [462.3, 1317.9],
          [462.3, 1269.6],
        ],
        lines: [],
      },
      {
        outline: [
          [466.9, 1352.4, 'corner'],
          [464.6, 1398.4],
          [466.9, 1444.4, 'corner'],
          [478.4, 1428.3],
          [485.3, 1391.5],
          [492.2, 1345.5, 'corner'],
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
          [338.1, 1361.6],
          [365.7, 1354.7],
          [381.8, 1375.4],
          [374.9, 1405.3],
          [351.9, 1412.2],
          [333.5, 1391.5],
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
    shapes: [{ kind: 'ellipse', center: [395.6, 409.4], radii: [46, 55.2] }],
  },
  {
    id: 'front-hip-bone',
    name: 'the front hip bone',
    shapes: [{ kind: 'ellipse', center: [519.8, 161], radii: [29.9, 39.1] }],
  },
  {
    id: 'tailbone-spine',
    name: 'spine and tailbone',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [69, 115, 'corner'],
          [190.9, 115, 'corner'],
          [172.5, 195.5],
          [128.8, 264.5],
          [69, 299, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'sit-bone',
    name: 'the sit bone',
    shapes: [{ kind: 'ellipse', center: [172.5, 561.2], radii: [50.6, 46] }],
  },
  {
    id: 'itb-knee',
    name: 'the side band at the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [356.5, 1048.8, 'corner'],
          [418.6, 1048.8, 'corner'],
          [409.4, 1150],
          [414, 1265],
          [437, 1414.5, 'corner'],
          [391, 1426, 'corner'],
          [370.3, 1265],
          [356.5, 1150],
        ],
      },
    ],
  },
  {
    id: 'fibular-head',
    name: 'the knob on the outer side below the knee',
    shapes: [{ kind: 'ellipse', center: [358.8, 1398.4], radii: [69, 87.4] }],
  },
  {
    id: 'popliteal-fossa',
    name: 'the hollow behind the knee',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [172.5, 1253.5, 'corner'],
          [243.8, 1253.5],
          [271.4, 1334],
          [259.9, 1437.5],
          [161, 1495, 'corner'],
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
          [457.7, 1225.9, 'corner'],
          [517.5, 1225.9, 'corner'],
          [517.5, 1380],
          [487.6, 1449, 'corner'],
          [457.7, 1449, 'corner'],
          [441.6, 1334],
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
  height: 1529,
  span: { start: 404.8, end: 1322.5, toward: 'knee' },
  fades: [
    { from: [0, 119.6], to: [0, 25.3] },
    { from: [0, 1439.8], to: [0, 1524.9] },
  ],
  edges: { left: 'back', right: 'front' },
  parts: PARTS,
  beds: [
    curve(
      [
        [46, 46, 'corner'],
        [598, 46, 'corner'],
        [598, 1552.5, 'corner'],
        [46, 1552.5, 'corner'],
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
      [365.7, 379.5],
      [395.6, 365.7],
      [423.2, 384.1],
      [425.5, 423.2],
      [400.2, 446.2],
      [370.3, 432.4],
      [365.7, 379.5],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'pelvis-rim', name: 'rim of the pelvis', at: [379.5, 87.4], label: [345, 50.6] },
    { id: 'hip-point', name: 'bony point of the hip', at: [395.6, 404.8], label: [395.6, 487.6] },
    { id: 'kneecap', name: 'kneecap', at: [471.5, 1242], label: [471.5, 1292.6] },
  ],
};
