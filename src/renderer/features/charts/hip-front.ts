import { belly, slab } from './chart-parts';
import type { Chart, LimbPart, MuscleShape, NoPressZone } from './chart-types';
import { curve } from './geometry';

const PARTS: readonly LimbPart[] = [
  {
    id: 'hip',
    name: 'Hip',
    outline: curve(
      [
        [-80.5, -11.5, 'corner'],
        [457.7, -11.5, 'corner'],
        [460, 69],
        [469.2, 138],
        [499.1, 207],
        [531.3, 287.5],
        [547.4, 379.5],
        [545.1, 471.5],
        [526.7, 552],
        [506, 621],
        [494.5, 701.5],
        [487.6, 851, 'corner'],
        [105.8, 851, 'corner'],
        [101.2, 759],
        [94.3, 667],
        [85.1, 609.5],
        [57.5, 581.9],
        [16.1, 570.4],
        [-80.5, 568.1, 'corner'],
      ],
      true,
    ),
    rim: true,
  },
];

/** The groin, deep to shallow. */
const INNER: readonly MuscleShape[] = [
  {
    id: 'iliopsoas',
    muscle: 'iliopsoas',
    name: 'Iliopsoas',
    layer: 'surface',
    parts: [
      slab(
        [
          [151.8, 271.4],
          [140.3, 379.5],
          [115, 494.5],
          [82.8, 614.1],
        ],
        [
          [96.6, 294.4],
          [80.5, 391],
          [71.3, 494.5],
          [75.9, 609.5],
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
          [92, 326],
          [86, 410],
          [90, 510],
          [92, 606],
        ],
        [
          [24, 392],
          [42, 450],
          [62, 530],
          [76, 606],
        ],
        { shadow: 'right', round: 'to', fibres: [-0.5, 0, 0.5] },
      ),
    ],
  },
  {
    id: 'adductors',
    muscle: 'adductors',
    name: 'Inner thigh muscles',
    layer: 'surface',
    parts: [
      slab(
        [
          [60, 350],
          [101.2, 552],
          [128.8, 667],
          [140.3, 862.5],
        ],
        [
          [10, 380],
          [52.9, 552],
          [89.7, 667],
          [112.7, 862.5],
        ],
        { shadow: 'right', round: 'from', fibres: [-0.4, 0.2] },
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
          [-80.5, -23, 'corner'],
          [471.5, -23, 'corner'],
          [473.8, 149.5, 'corner'],
          [425.5, 119.6],
          [356.5, 115],
          [282.9, 142.6],
          [220.8, 184],
          [172.5, 236.9, 'corner'],
          [103.5, 315.1],
          [46, 379.5],
          [-9.2, 437, 'corner'],
          [-46, 448.5],
          [-80.5, 455.4, 'corner'],
        ],
        lines: [
          [
            [138, 23],
            [80.5, 161],
            [0, 299],
          ],
          [
            [202.4, 23],
            [149.5, 149.5],
            [69, 287.5],
          ],
          [
            [271.4, 23],
            [230, 126.5],
            [172.5, 207],
          ],
          [
            [356.5, 23],
            [342.7, 92],
          ],
        ],
      },
    ],
  },
];

/** The thigh and its outer side. */
const FRONT: readonly MuscleShape[] = [
  {
    id: 'vastus-lateralis',
    muscle: 'vastus-lateralis',
    name: 'Vastus lateralis',
    layer: 'surface',
    parts: [
      slab(
        [
          [363.4, 496.8],
          [391, 609.5],
          [402.5, 724.5],
          [402.5, 862.5],
        ],
        [
          [317.4, 496.8],
          [266.8, 609.5],
          [236.9, 724.5],
          [225.4, 862.5],
        ],
        { shadow: 'left', round: 'from', fibres: [-0.7, -0.4, -0.1, 0.2] },
      ),
    ],
  },
  {
    id: 'vastus-lateralis-rear',
    muscle: null,
    name: 'Back of the thigh',
    layer: 'surface',
    parts: [
      slab(
        [
          [490, 560],
          [490, 713],
          [487.6, 862.5],
        ],
        [
          [380, 560],
          [394, 713],
          [404.8, 862.5],
        ],
        { shadow: 'left', fibres: [-0.4, 0, 0.4] },
      ),
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
          [181.7, 305.9],
          [236.9, 437],
          [259.9, 575],
          [259.9, 713],
          [246.1, 862.5],
        ],
        [
          [163.3, 308.2],
          [133.4, 437],
          [119.6, 575],
          [119.6, 713],
          [128.8, 862.5],
        ],
        { shadow: 'left', round: 'from', fibres: [-0.7, -0.4, -0.1, 0.2, 0.5, 0.75] },
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
          [469.2, 154.1],
          [446.2, 264.5],
          [402.5, 368],
          [349.6, 466.9],
        ],
        [
          [216.2, 195.5],
          [248.4, 287.5],
          [287.5, 379.5],
          [322, 460],
        ],
        {
          shadow: 'left',
          from: [
            [280.6, 151.8],
            [356.5, 126.5],
            [420.9, 131.1],
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
          [276, 592, 'corner'],
          [290, 500],
          [308, 456],
          [337, 440],
          [368, 458],
          [382, 540],
          [392, 640, 'corner'],
          [372, 720],
          [356.5, 862.5, 'corner'],
          [294.4, 862.5, 'corner'],
          [292.1, 740],
          [284, 660],
        ],
        lines: [
          [
            [301.3, 552],
            [317.4, 713],
            [319.7, 851],
          ],
          [
            [333.5, 506],
            [345, 667],
            [340.4, 851],
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
          [506, 195.5],
          [540.5, 299],
          [558.9, 414],
          [545, 530],
          [516, 606],
          [462, 670],
          [398, 722],
        ],
        [
          [462.3, 158.7],
          [441.6, 264.5],
          [402.5, 368],
          [358.8, 466.9],
          [350, 540],
          [364, 630],
          [392, 722],
        ],
        { shadow: 'left', fibres: [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75], round: 'to' },
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
          [213.9, 195.5],
          [282.9, 282.9],
          [310.5, 391],
          [306, 500],
          [290, 630],
        ],
        [
          [179.4, 241.5],
          [188.6, 333.5],
          [218.5, 437],
          [252, 540.5],
          [288, 630],
        ],
        {
          shadow: 'left',
          from: [[193.2, 216.2]],
          fibres: [-0.7, -0.4, -0.1, 0.2, 0.5, 0.8],
        },
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
          [174.8, 243.8],
          [154.1, 368],
          [119.6, 494.5],
          [89.7, 621],
          [69, 759],
          [62.1, 862.5],
        ],
        [2, 22, 26.5, 26.5, 25.3, 25.3],
        { shadow: 'right', fibres: [-0.5, 0, 0.5] },
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
          [177, 238, 'corner'],
          [154, 266],
          [112, 316],
          [60, 376],
          [8, 432],
          [-80, 492, 'corner'],
          [-80, 470, 'corner'],
          [-2, 414],
          [48, 358],
          [100, 300],
          [148, 248],
          [171, 230, 'corner'],
        ],
        lines: [
          [
            [150, 257],
            [106, 308],
            [54, 367],
            [0, 424],
          ],
        ],
      },
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'front-hip-bone',
    name: 'the front hip bone and the fold inside it',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [128.8, 241.5],
          [154.1, 204.7],
          [193.2, 204.7],
          [209.3, 234.6],
          [202.4, 271.4],
          [161, 310.5],
          [110.4, 363.4],
          [82.8, 356.5],
          [105.8, 294.4],
        ],
      },
    ],
  },
  {
    id: 'femoral-triangle',
    name: 'the groin',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [-80.5, 414, 'corner'],
          [23, 402.5],
          [80.5, 349.6],
          [119.6, 356.5],
          [128.8, 448.5],
          [108.1, 552],
          [82.8, 644],
          [69, 713, 'corner'],
          [-80.5, 713, 'corner'],
        ],
      },
    ],
  },
  {
    id: 'outer-hip-bone',
    name: 'the point of the outer hip',
    shapes: [{ kind: 'ellipse', center: [333.5, 476.1], radii: [50.6, 59.8] }],
  },
];

/** The right hip from the front and the outer side, where a front trouser pocket sits; the back is on the right; 1 unit is 0.4 mm. */
export const hipFront: Chart = {
  id: 'hip-front',
  name: 'hip, front and outer side',
  shortName: 'hip, front and outer side',
  width: 587,
  height: 828,
  span: null,
  fades: [
    { from: [0, 175], to: [0, 11.5] },
    { from: [0, 713], to: [0, 821.1] },
    { from: [140, 0], to: [4.6, 0] },
  ],
  edges: { left: 'front', right: 'back' },
  parts: PARTS,
  beds: [
    curve(
      [
        [-80.5, 322, 'corner'],
        [69, 368],
        [149.5, 253],
        [218.5, 184],
        [345, 115],
        [483, 138],
        [575, 207, 'corner'],
        [575, 874, 'corner'],
        [-80.5, 874, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...INNER, ...FRONT],
  creases: [],
  fineCreases: [
    curve([
      [170.2, 243.8],
      [82.8, 340.4],
      [-13.8, 439.3],
    ]),
  ],
  nails: [],
  bones: [
    curve([
      [154.1, 241.5],
      [170.2, 220.8],
      [190.9, 223.1],
      [197.8, 243.8],
    ]),
    curve([
      [303.6, 448.5],
      [331.2, 432.4],
      [358.8, 446.2],
      [365.7, 485.3],
      [347.3, 515.2],
      [312.8, 510.6],
      [299, 480.7],
      [303.6, 448.5],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'hip-bone', name: 'front hip bone', at: [174.8, 241.5], label: [243.8, 140.3] },
  ],
};
