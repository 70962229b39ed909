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
        [402.5, 16.1, 'corner'],
        [416.3, 80.5],
        [437, 151.8],
        [464.6, 241.5],
        [487.6, 333.5],
        [498, 420.9],
        [495.7, 517.5],
        [487.6, 621],
        [473.8, 759],
        [457.7, 908.5],
        [435.9, 1058],
        [416.3, 1173],
        [404.8, 1253.5],
        [400.2, 1322.5],
        [404.8, 1391.5],
        [416.3, 1460.5],
        [430.1, 1541, 'corner'],
        [117.3, 1541, 'corner'],
        [128.8, 1460.5],
        [136.9, 1391.5],
        [141.5, 1322.5],
        [140.3, 1253.5],
        [133.4, 1161.5],
        [124.2, 1046.5],
        [115, 920],
        [107, 793.5],
        [101.2, 708.4],
        [92, 657.8],
        [66.7, 637.1],
        [25.3, 627.9],
        [-80.5, 623.3, 'corner'],
      ],
      true,
    ),
    rim: true,
  },
];

/** The thigh, deep to shallow. */
const THIGH: readonly MuscleShape[] = [
  {
    id: 'back-fascia',
    muscle: null,
    name: 'Sheet over the lower back',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [-80.5, 0, 'corner'],
          [225.4, 0, 'corner'],
          [213.9, 87.4],
          [188.6, 138, 'corner'],
          [147.2, 195.5],
          [110.4, 264.5],
          [80.5, 328.9, 'corner'],
          [0, 345],
          [-80.5, 351.9, 'corner'],
        ],
        lines: [
          [
            [172.5, 27.6],
            [138, 110.4],
            [87.4, 204.7],
          ],
          [
            [124.2, 27.6],
            [103.5, 101.2],
            [71.3, 207],
          ],
        ],
      },
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
          [489.9, 506],
          [492.2, 644],
          [476.1, 805],
          [453.1, 966],
          [402.5, 1129.3],
        ],
        [
          [400, 506],
          [346, 644],
          [344, 805],
          [372, 966],
          [397.9, 1127],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.3, 0.3] },
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
          [195.5, 575],
          [207, 759],
          [193.2, 897],
          [167.9, 1035],
          [144.9, 1131.6],
        ],
        [
          [121.9, 575],
          [108.1, 759],
          [121.9, 897],
          [133.4, 1035],
          [142.6, 1127],
        ],
        { shadow: 'right', round: 'both', fibres: [-0.5, 0, 0.5] },
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
          [128.8, 575],
          [112.7, 690],
          [112.7, 805],
          [120.7, 943],
          [131.1, 1104],
        ],
        [3, 10.4, 15, 13.8, 1],
        { shadow: 'right', fibres: [0] },
      ),
    ],
    tendons: [
      tendon(
        [
          [126.5, 1035],
          [135.7, 1196],
          [144.9, 1368.5],
        ],
        9.2,
      ),
    ],
  },
  {
    id: 'gastrocnemius',
    muscle: null,
    name: 'Gastrocnemius',
    layer: 'surface',
    parts: [
      slab(
        [
          [206, 1180],
          [232, 1268],
          [262, 1366],
          [271.4, 1449],
          [271.4, 1552.5],
        ],
        [
          [172, 1190],
          [166, 1290],
          [150, 1420],
          [128.8, 1552.5],
        ],
        { shadow: 'right' },
      ),
      slab(
        [
          [362, 1190],
          [380, 1290],
          [402, 1420],
          [418.6, 1552.5],
        ],
        [
          [328, 1180],
          [306, 1268],
          [283, 1366],
          [276, 1449],
          [276, 1552.5],
        ],
        { shadow: 'left' },
      ),
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
          [236.9, 621],
          [236.9, 782],
          [252, 920],
          [264, 1046],
          [250, 1173],
          [214, 1280],
          [174.8, 1366.2],
        ],
        [
          [225.4, 621],
          [158.7, 782],
          [128.8, 920],
          [124.2, 1058],
          [133.4, 1173],
          [149.5, 1276.5],
          [170.2, 1363.9],
        ],
        { shadow: 'right', id: 'semimembranosus', round: 'both', fibres: [-0.7, -0.35, 0, 0.35] },
      ),
    ],
  },
  {
    id: 'semitendinosus',
    muscle: 'inner-hamstrings',
    name: 'Semitendinosus',
    layer: 'surface',
    parts: [
      slab(
        [
          [246.1, 593.4],
          [266.8, 713],
          [271.4, 828],
          [262.2, 943],
          [232.3, 1046.5],
          [193.2, 1136.2],
        ],
        [
          [216.2, 593.4],
          [184, 713],
          [165.6, 828],
          [165.6, 943],
          [177.1, 1046.5],
          [190.9, 1131.6],
        ],
        { shadow: 'right', id: 'semitendinosus', round: 'both', fibres: [-0.6, -0.2, 0.2, 0.6] },
      ),
    ],
    tendons: [
      tendon(
        [
          [195.5, 1069.5],
          [181.7, 1196],
          [158.7, 1322.5],
          [147.2, 1403],
        ],
        16.1,
        11.5,
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
          [257.6, 593.4],
          [331.2, 701.5],
          [381.8, 828],
          [409.4, 966],
          [420.9, 1104],
          [416.3, 1242],
          [397.9, 1354.7],
        ],
        [
          [236.9, 593.4],
          [257.6, 713],
          [262, 851],
          [266, 989],
          [284, 1112],
          [336, 1246],
          [391, 1352.4],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.8, -0.5, -0.2, 0.1, 0.4, 0.7] },
      ),
    ],
    tendons: [
      tendon(
        [
          [379.5, 1242],
          [395.6, 1345.5],
          [402.5, 1403],
        ],
        15,
        11.5,
      ),
    ],
  },
];

/** The buttock, deep to shallow. */
const BUTTOCK: readonly MuscleShape[] = [
  {
    id: 'gluteus-minimus',
    muscle: 'gluteus-minimus',
    name: 'Gluteus minimus',
    layer: 'deep',
    parts: [
      slab(
        [
          [420.9, 126.5],
          [448.5, 218.5],
          [462.3, 310.5],
          [455.4, 397.9],
        ],
        [
          [282.9, 172.5],
          [333.5, 253],
          [391, 333.5],
          [434.7, 395.6],
        ],
        {
          shadow: 'left',
          from: [
            [335.8, 126.5],
            [384.1, 110.4],
          ],
          round: 'to',
          fibres: [-0.5, 0, 0.5],
        },
      ),
    ],
  },
  {
    id: 'piriformis',
    muscle: 'piriformis',
    name: 'Piriformis',
    layer: 'deep',
    parts: [
      slab(
        [
          [124.2, 266.8],
          [207, 301.3],
          [299, 335.8],
          [379.5, 363.4],
          [453.1, 386.4],
        ],
        [
          [128.8, 379.5],
          [207, 393.3],
          [287.5, 400.2],
          [368, 397.9],
          [453.1, 393.3],
        ],
        { round: 'to', fibres: [-0.6, -0.2, 0.2, 0.6] },
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
          [420.9, 121.9],
          [455.4, 207],
          [473.8, 299],
          [464.6, 395.6],
        ],
        [
          [188.6, 144.9],
          [259.9, 218.5],
          [345, 301.3],
          [441.6, 395.6],
        ],
        {
          shadow: 'left',
          from: [
            [246.1, 96.6],
            [312.8, 73.6],
            [379.5, 85.1],
          ],
          round: 'to',
          fibres: [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75],
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
          [469.2, 483, 'corner'],
          [494.5, 529],
          [487.6, 690],
          [469.2, 874],
          [443.9, 1035],
          [411.7, 1253.5, 'corner'],
          [420.9, 1104],
          [450.8, 897],
          [466.9, 690],
        ],
        lines: [
          [
            [480.7, 540.5],
            [473.8, 701.5],
            [453.1, 897],
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
          [193.2, 142.6],
          [259.9, 213.9],
          [333.5, 276],
          [407.1, 342.7],
          [457.7, 404.8],
          [473.8, 450.8],
          [480, 500],
          [480, 550],
          [476, 604],
          [468, 656],
          [456, 704],
        ],
        [
          [181.7, 144.9],
          [128.8, 213.9],
          [96.6, 299],
          [80.5, 402.5],
          [80.5, 494.5],
          [101.2, 570.4],
          [149.5, 623.3],
          [225.4, 650],
          [310, 664],
          [390, 682],
          [452, 704],
        ],
        {
          shadow: 'right',
          round: 'to',
          fibres: [-0.85, -0.65, -0.45, -0.25, -0.05, 0.15, 0.35, 0.55, 0.75],
        },
      ),
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'tailbone-spine',
    name: 'spine and tailbone',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [-69, 69, 'corner'],
          [126.5, 69, 'corner'],
          [142.6, 172.5],
          [128.8, 253],
          [101.2, 345],
          [75.9, 437],
          [-69, 483, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'outer-hip-bone',
    name: 'the point of the outer hip',
    shapes: [{ kind: 'ellipse', center: [460, 397.9], radii: [36.8, 48.3] }],
  },
  {
    id: 'sit-bone',
    name: 'the sit bone and the top of the hamstrings',
    shapes: [{ kind: 'ellipse', center: [223.1, 593.4], radii: [52.9, 59.8] }],
  },
  {
    id: 'sciatic-line',
    name: 'the line of the big nerve',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [236.9, 409.4],
          [287.5, 427.8],
          [331.2, 494.5],
          [333.5, 598],
          [308.2, 713],
          [292.1, 828],
          [292.1, 1035],
          [287.5, 1173, 'corner'],
          [259.9, 1173, 'corner'],
          [257.6, 1035],
          [257.6, 828],
          [266.8, 713],
          [280.6, 621],
          [276, 540.5],
          [248.4, 471.5],
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
          [271.4, 1150],
          [317.4, 1242],
          [335.8, 1334],
          [312.8, 1426],
          [271.4, 1495],
          [230, 1426],
          [209.3, 1334],
          [227.7, 1242],
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
          [119.6, 1271.9, 'corner'],
          [211.6, 1260.4],
          [207, 1334],
          [225.4, 1416.8],
          [119.6, 1426, 'corner'],
        ],
      },
      {
        kind: 'polygon',
        outline: [
          [331.2, 1260.4],
          [420.9, 1271.9, 'corner'],
          [416.3, 1386.9],
          [317.4, 1416.8],
          [333.5, 1334],
        ],
      },
    ],
  },
  {
    id: 'fibular-head',
    name: 'the knob on the outer side below the knee',
    shapes: [{ kind: 'ellipse', center: [404.8, 1426], radii: [46, 73.6] }],
  },
];

/** The back of the right thigh and buttock, knee down, inner side on the left; 1 unit is 0.4 mm. */
export const thighBack: Chart = {
  id: 'thigh-back',
  name: 'thigh and buttock, back',
  shortName: 'thigh, back',
  width: 575,
  height: 1529,
  span: { start: 575, end: 1357, toward: 'knee' },
  fades: [
    { from: [0, 119.6], to: [0, 25.3] },
    { from: [0, 1439.8], to: [0, 1524.9] },
    { from: [75.9, 0], to: [4.6, 0] },
  ],
  edges: { left: 'inner side', right: 'outer side' },
  parts: PARTS,
  beds: [
    curve(
      [
        [-80.5, 46, 'corner'],
        [540.5, 46, 'corner'],
        [540.5, 1552.5, 'corner'],
        [-80.5, 1552.5, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...THIGH, ...BUTTOCK],
  creases: [
    curve([
      [87.4, 644],
      [149.5, 667],
      [236.9, 676.2],
      [312.8, 664.7],
    ]),
  ],
  fineCreases: [
    curve([
      [161, 1352.4],
      [218.5, 1366.2],
      [271.4, 1368.5],
      [326.6, 1366.2],
      [386.4, 1352.4],
    ]),
  ],
  nails: [],
  bones: [
    curve([
      [437, 363.4],
      [462.3, 358.8],
      [480.7, 381.8],
      [478.4, 418.6],
      [457.7, 437],
      [434.7, 420.9],
    ]),
    curve([
      [197.8, 577.3],
      [220.8, 558.9],
      [246.1, 572.7],
      [243.8, 604.9],
      [218.5, 618.7],
      [197.8, 602.6],
      [197.8, 577.3],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'hip-point', name: 'bony point of the hip', at: [457.7, 395.6], label: [437, 483] },
    { id: 'sit-bone', name: 'sit bone', at: [220.8, 588.8], label: [172.5, 540.5] },
  ],
};
