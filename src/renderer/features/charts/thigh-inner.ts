import { belly, slab, tendon } from './chart-parts';
import type { Chart, LimbPart, MuscleShape, NoPressZone } from './chart-types';
import { curve } from './geometry';

const PARTS: readonly LimbPart[] = [
  {
    id: 'thigh',
    name: 'Thigh',
    outline: curve(
      [
        [94.3, -23, 'corner'],
        [85.1, 80.5],
        [73.6, 195.5],
        [69, 322],
        [72.4, 460],
        [82.8, 598],
        [98.9, 724.5],
        [113.9, 828],
        [121.9, 899.3],
        [115, 956.8],
        [121.9, 1012],
        [135.7, 1053.4],
        [142.6, 1087.9],
        [147.2, 1138.5],
        [151.8, 1207.5, 'corner'],
        [450.8, 1207.5, 'corner'],
        [434.7, 1115.5],
        [418.6, 1046.5],
        [410.6, 977.5],
        [418.6, 897],
        [441.6, 793.5],
        [466.9, 667],
        [485.3, 529],
        [494.5, 402.5],
        [492.2, 322],
        [499.1, 259.9],
        [515.2, 207],
        [526.7, 138],
        [529, 46],
        [524.4, -23, 'corner'],
      ],
      true,
    ),
    rim: true,
  },
];

/** The bones of the knee, the calf and the back of the thigh. */
const BEHIND: readonly MuscleShape[] = [
  {
    id: 'femur-end',
    muscle: null,
    name: 'Inner end of the thigh bone',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [196, 880],
          [240, 868],
          [292, 896],
          [326, 944],
          [326, 998],
          [290, 1026],
          [230, 1026],
          [182, 1014],
          [158, 977.5],
          [166, 924],
        ],
        lines: [
          [
            [196, 924],
            [182, 968],
            [200, 1004],
          ],
          [
            [262, 1012],
            [300, 1000],
            [314, 970],
          ],
        ],
      },
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
          [144.9, 1078.7, 'corner'],
          [195.5, 1035],
          [276, 1016.6],
          [340.4, 1030.4, 'corner'],
          [331.2, 1104],
          [308.2, 1161.5],
          [301.3, 1219, 'corner'],
          [151.8, 1219, 'corner'],
          [149.5, 1150],
        ],
        lines: [],
      },
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
          [360, 806],
          [384, 920],
          [414, 1035],
          [439.3, 1127],
          [455.4, 1219],
        ],
        [
          [352, 806],
          [336, 930],
          [326.6, 1035],
          [317.4, 1127],
          [312.8, 1219],
        ],
        { shadow: 'left' },
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
          [414, 23],
          [395.6, 230],
          [356.5, 460],
          [308.2, 667],
          [290, 728],
          [262, 770],
        ],
        [
          [282.9, 23],
          [264.5, 230],
          [250.7, 460],
          [241.5, 690],
          [244, 764],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.6, -0.3, 0, 0.3, 0.6] },
      ),
    ],
    tendons: [
      tendon(
        [
          [268, 690],
          [250, 840],
          [240, 956],
        ],
        15,
        9,
      ),
    ],
  },
  {
    id: 'inner-side-band',
    muscle: null,
    name: 'Inner side band of the knee',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [228, 936, 'corner'],
          [248, 936, 'corner'],
          [260, 984],
          [264, 1040],
          [262, 1120],
          [252, 1180],
          [220, 1180],
          [210, 1120],
          [212, 1040],
          [218, 984],
        ],
        lines: [
          [
            [232, 962],
            [236, 1050],
            [230, 1150],
          ],
          [
            [246, 968],
            [246, 1050],
            [238, 1140],
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
          [437, 103.5],
          [446.2, 345],
          [427.8, 529],
          [402.5, 713],
          [370.3, 874],
          [326.6, 1012],
        ],
        [
          [402.5, 103.5],
          [365.7, 345],
          [331.2, 529],
          [308.2, 713],
          [301.3, 874],
          [312.8, 1002.8],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.6, -0.2, 0.2, 0.6] },
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
          [483, 103.5],
          [489.9, 299],
          [478.4, 483],
          [450.8, 667],
          [372.6, 846.4],
        ],
        [
          [443.9, 103.5],
          [432.4, 299],
          [418.6, 483],
          [395.6, 667],
          [365.7, 839.5],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.4, 0, 0.4] },
      ),
    ],
    tendons: [
      tendon(
        [
          [386.4, 759],
          [358.8, 897],
          [316, 1016],
          [284, 1072],
          [226, 1106],
        ],
        16.1,
        12.6,
      ),
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
          [540.5, -34.5],
          [547.4, 69],
          [538.2, 161],
          [506, 236.9],
        ],
        [
          [391, -34.5],
          [393.3, 46],
          [400.2, 115],
          [416.3, 172.5],
        ],
        {
          shadow: 'left',
          to: [
            [462.3, 239.2],
            [432.4, 213.9],
          ],
          fibres: [-0.6, -0.2, 0.2, 0.6],
        },
      ),
    ],
  },
];

/** The front and the inner thigh. */
const FRONT: readonly MuscleShape[] = [
  {
    id: 'rectus-femoris',
    muscle: 'rectus-femoris',
    name: 'Rectus femoris',
    layer: 'surface',
    parts: [
      slab(
        [
          [167.9, -34.5],
          [167.9, 138],
          [154.1, 322],
          [135.7, 506],
          [124.2, 690],
          [115, 795.8],
        ],
        [
          [96.6, -34.5],
          [82.8, 138],
          [73.6, 322],
          [82.8, 506],
          [101.2, 690],
          [112.7, 793.5],
        ],
        { shadow: 'right', round: 'to', fibres: [-0.4, 0, 0.4] },
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
          [167.9, 241.5],
          [204.7, 391],
          [230, 552],
          [236.9, 690],
          [220.8, 805],
          [154.1, 903.9],
        ],
        [
          [147.2, 241.5],
          [119.6, 391],
          [105.8, 552],
          [108.1, 690],
          [119.6, 793.5],
          [142.6, 887.8],
        ],
        { shadow: 'left', round: 'both', fibres: [-0.7, -0.4, -0.1, 0.2, 0.5, 0.75] },
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
          [287.5, 11.5],
          [278.3, 161],
          [255.3, 310.5],
          [211.6, 466.9],
        ],
        [
          [204.7, 11.5],
          [190.9, 161],
          [190.9, 310.5],
          [204.7, 460],
        ],
        { shadow: 'left', round: 'to', fibres: [-0.5, 0, 0.5] },
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
          [317.4, 11.5],
          [315.1, 230],
          [308.2, 460],
          [299, 667],
          [292.1, 862.5],
        ],
        [29.9, 32.2, 26.5, 20.7, 2],
        { id: 'gracilis', shadow: 'left', fibres: [-0.6, -0.2, 0.2, 0.6] },
      ),
    ],
    tendons: [
      tendon(
        [
          [295.5, 793.5],
          [296, 931.5],
          [283, 1024],
          [216, 1094],
        ],
        13.8,
        12.6,
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
          [142.6, -34.5],
          [167.9, 138],
          [200.1, 345],
          [234.6, 552],
          [263, 736],
          [281, 880],
          [276, 990],
        ],
        [28.7, 32.2, 32.2, 32.2, 30, 23, 3],
        { shadow: 'left', fibres: [-0.5, 0, 0.5] },
      ),
    ],
    sheets: [
      {
        outline: [
          [268, 930, 'corner'],
          [297, 936],
          [294, 1000],
          [276, 1056],
          [242, 1104],
          [198, 1136, 'corner'],
          [176, 1122],
          [164, 1090, 'corner'],
          [206, 1068],
          [244, 1030],
          [262, 980],
        ],
        lines: [
          [
            [284, 968],
            [256, 1050],
            [190, 1104],
          ],
          [
            [274, 968],
            [246, 1044],
            [184, 1094],
          ],
        ],
      },
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
          [147.2, 892.4],
          [126.5, 903.9],
          [117.3, 954.5],
          [124.2, 998.2],
          [142.6, 1012],
          [158.7, 982.1],
          [158.7, 926.9],
        ],
        lines: [],
      },
      {
        outline: [
          [144.9, 1016.6, 'corner'],
          [144.9, 1058],
          [151.8, 1106.3, 'corner'],
          [142.6, 1094.8],
          [135.7, 1053.4],
          [128.8, 1007.4, 'corner'],
        ],
        lines: [],
      },
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'femoral-triangle',
    name: 'the groin and the upper inner thigh',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [87.4, -34.5, 'corner'],
          [420.9, -34.5, 'corner'],
          [411.7, 115],
          [391, 253, 'corner'],
          [345, 368],
          [230, 379.5],
          [138, 356.5, 'corner'],
          [87.4, 299],
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
          [163.3, 379.5],
          [243.8, 379.5],
          [262.2, 552],
          [273.7, 713],
          [230, 713],
          [204.7, 552],
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
          [103.5, 885.5],
          [207, 908.5],
          [301.3, 920],
          [340.4, 989],
          [338.1, 1046.5],
          [276, 1058],
          [195.5, 1069.5],
          [126.5, 1104],
          [103.5, 1000.5],
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
          [379.5, 885.5],
          [437, 885.5],
          [402.5, 977.5],
          [427.8, 1104],
          [379.5, 1127],
          [351.9, 1035],
          [356.5, 954.5],
        ],
      },
    ],
  },
];

/** The inner side of the right thigh, knee down, the front on the left; 1 unit is 0.4 mm. */
export const thighInner: Chart = {
  id: 'thigh-inner',
  name: 'thigh, inner side',
  shortName: 'thigh, inner side',
  width: 598,
  height: 1196,
  span: { start: 149.5, end: 1029.3, toward: 'knee' },
  fades: [
    { from: [0, 138], to: [0, 16.1] },
    { from: [0, 1106.3], to: [0, 1191.4] },
  ],
  edges: { left: 'front', right: 'back' },
  parts: PARTS,
  beds: [
    curve(
      [
        [46, -34.5, 'corner'],
        [552, -34.5, 'corner'],
        [552, 1219, 'corner'],
        [46, 1219, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [...BEHIND, ...FRONT, ...OVER_THE_JOINTS],
  creases: [],
  fineCreases: [],
  nails: [],
  bones: [],
  noPress: NO_PRESS,
  landmarks: [],
};
