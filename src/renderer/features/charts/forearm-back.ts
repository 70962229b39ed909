import { belly, tendon } from './chart-parts';
import type { Chart, MuscleShape, NoPressZone, Tendon } from './chart-types';
import { creases, digits, fineCreases, nails, parts } from './forearm-back-hand';
import { curve, type Point } from './geometry';

/** An extensor tendon runs on over the knuckle to the middle of its finger, getting thinner. */
const toFinger = (finger: keyof typeof digits, width: number, ...way: Point[]): Tendon =>
  tendon([...way, digits[finger].axis(0.05), digits[finger].axis(0.3)], width, width * 0.62);

const CONTEXT: readonly MuscleShape[] = [
  {
    id: 'triceps',
    muscle: 'triceps-lower',
    name: 'Triceps, lower part',
    layer: 'surface',
    parts: [
      belly(
        [
          [196, 1340],
          [208, 1270],
          [234, 1210],
          [268, 1158],
        ],
        [32, 32, 22, 1],
        { shadow: 'left' },
      ),
      belly(
        [
          [334, 1340],
          [334, 1270],
          [326, 1210],
          [312, 1158],
        ],
        [36, 34, 22, 1],
      ),
    ],
  },
  {
    id: 'triceps-tendon',
    muscle: null,
    name: 'Triceps tendon',
    layer: 'surface',
    parts: [],
    sheets: [
      {
        outline: [
          [246, 1330, 'corner'],
          [254, 1240],
          [274, 1172],
          [282, 1142],
          [300, 1132],
          [318, 1144],
          [318, 1176],
          [306, 1240],
          [302, 1330, 'corner'],
        ],
        lines: [
          [
            [268, 1300],
            [276, 1230],
            [292, 1160],
          ],
          [
            [286, 1300],
            [290, 1230],
            [302, 1165],
          ],
        ],
      },
    ],
  },
  {
    id: 'dorsal-interossei',
    muscle: null,
    name: 'Dorsal interossei',
    layer: 'surface',
    parts: [
      belly(
        [
          [262, 470],
          [250, 410],
          [238, 350],
          [232, 300],
        ],
        [2, 11, 12, 1],
      ),
      belly(
        [
          [288, 470],
          [287, 410],
          [286, 350],
          [286, 296],
        ],
        [2, 10, 11, 1],
      ),
      belly(
        [
          [314, 472],
          [323, 412],
          [332, 360],
          [339, 312],
        ],
        [2, 10, 11, 1],
      ),
    ],
  },
  {
    id: 'first-dorsal-interosseous',
    muscle: 'first-dorsal-interosseous',
    name: 'First dorsal interosseous',
    layer: 'surface',
    parts: [
      belly(
        [
          [238, 477],
          [224, 420],
          [209, 362],
          [205, 308],
        ],
        [2, 18, 18, 1],
        { id: 'index', shadow: 'none' },
      ),
      belly(
        [
          [194, 440],
          [180, 400],
          [184, 352],
          [203, 308],
        ],
        [3, 17, 15, 1],
        { id: 'thumb', shadow: 'left' },
      ),
    ],
  },
  {
    id: 'little-finger-pad',
    muscle: 'little-finger-pad',
    name: 'Abductor digiti minimi',
    layer: 'surface',
    parts: [
      belly(
        [
          [362, 496],
          [380, 450],
          [388, 400],
          [388, 350],
          [382, 300],
        ],
        [2, 11, 13, 10, 1],
      ),
    ],
  },
  {
    id: 'anconeus',
    muscle: null,
    name: 'Anconeus',
    layer: 'surface',
    parts: [
      {
        kind: 'fan',
        outline: [
          [208, 1143, 'corner'],
          [250, 1154],
          [284, 1160],
          [304, 1142],
          [322, 1100],
          [340, 1030, 'corner'],
          [280, 1080],
        ],
        fibres: [
          [
            [222, 1138],
            [272, 1108],
            [322, 1062],
          ],
          [
            [228, 1144],
            [276, 1126],
            [316, 1096],
          ],
          [
            [240, 1149],
            [276, 1142],
            [304, 1128],
          ],
        ],
      },
    ],
  },
];

/** Those that come up from the depth to thumb and pointing finger, in the half nearer the hand. */
const DEEP: readonly MuscleShape[] = [
  {
    id: 'extensor-indicis',
    muscle: 'extensor-indicis',
    name: 'Extensor indicis',
    layer: 'deep',
    parts: [
      belly(
        [
          [334, 790],
          [322, 720],
          [304, 650],
          [286, 575],
        ],
        [2, 15, 15, 1],
      ),
    ],
  },
  {
    id: 'extensor-pollicis-longus',
    muscle: 'thumb-lifters',
    name: 'Extensor pollicis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [304, 830],
          [294, 750],
          [280, 670],
          [268, 590],
        ],
        [2, 16, 16, 1],
      ),
    ],
    tendons: [
      tendon(
        [
          [280, 660],
          [268, 580],
          [256, 530],
        ],
        10,
        9,
      ),
    ],
  },
];

const LITTLE_FINGER_SIDE: readonly MuscleShape[] = [
  {
    id: 'flexor-carpi-ulnaris',
    muscle: 'flexor-carpi-ulnaris',
    name: 'Flexor carpi ulnaris',
    layer: 'surface',
    parts: [
      belly(
        [
          [338, 1176],
          [376, 1075],
          [393, 960],
          [390, 850],
          [377, 740],
          [359, 590],
        ],
        [1, 24, 32, 30, 18, 1],
      ),
    ],
  },
  {
    id: 'extensor-carpi-ulnaris',
    muscle: 'extensor-carpi-ulnaris',
    name: 'Extensor carpi ulnaris',
    layer: 'surface',
    parts: [
      belly(
        [
          [206, 1138],
          [278, 1092],
          [326, 1036],
          [352, 970],
          [366, 880],
          [364, 770],
          [352, 630],
        ],
        [1, 13, 20, 25, 27, 21, 0.8],
      ),
    ],
    tendons: [
      tendon(
        [
          [359, 730],
          [351, 610],
          [348, 530],
          [358, 468],
        ],
        12,
        10,
      ),
    ],
  },
];

const THUMB_SIDE: readonly MuscleShape[] = [
  {
    id: 'extensor-carpi-radialis-longus',
    muscle: 'extensor-carpi-radialis-longus',
    name: 'Extensor carpi radialis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [190, 1300],
          [190, 1180],
          [184, 1060],
          [188, 940],
          [206, 790],
        ],
        [1, 15, 24, 22, 0.8],
        {
          shadow: 'left',
        },
      ),
    ],
    tendons: [
      tendon(
        [
          [198, 860],
          [216, 740],
          [230, 620],
          [240, 540],
          [248, 474],
        ],
        11,
        9,
      ),
    ],
  },
  {
    id: 'extensor-carpi-radialis-brevis',
    muscle: 'extensor-carpi-radialis-brevis',
    name: 'Extensor carpi radialis brevis',
    layer: 'surface',
    parts: [
      belly(
        [
          [204, 1142],
          [210, 1050],
          [217, 950],
          [225, 850],
          [235, 715],
        ],
        [1, 19, 25, 23, 0.8],
        {
          shadow: 'left',
        },
      ),
    ],
    tendons: [
      tendon(
        [
          [229, 800],
          [240, 680],
          [248, 590],
          [262, 530],
          [272, 474],
        ],
        12,
        10,
      ),
    ],
  },
  {
    id: 'brachioradialis',
    muscle: 'brachioradialis',
    name: 'Brachioradialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [168, 1340],
          [170, 1240],
          [168, 1140],
          [163, 1040],
          [166, 940],
          [180, 800],
        ],
        [16, 20, 22, 22, 18, 0.8],
        { shadow: 'left' },
      ),
    ],
  },
  {
    id: 'abductor-pollicis-longus',
    muscle: 'thumb-lifters',
    name: 'Abductor pollicis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [292, 812],
          [260, 740],
          [229, 660],
          [206, 575],
        ],
        [2, 17, 20, 1],
        { id: 'abductor', shadow: 'left' },
      ),
    ],
    tendons: [
      tendon(
        [
          [216, 620],
          [203, 555],
          [198, 512],
          [190, 480],
        ],
        10,
        9,
      ),
    ],
  },
  {
    id: 'extensor-pollicis-brevis',
    muscle: 'thumb-lifters',
    name: 'Extensor pollicis brevis',
    layer: 'surface',
    parts: [
      belly(
        [
          [290, 752],
          [266, 690],
          [242, 630],
          [218, 560],
        ],
        [1, 12, 13, 1],
        { shadow: 'left' },
      ),
    ],
    tendons: [
      tendon(
        [
          [230, 598],
          [213, 545],
          [205, 520],
        ],
        9,
        8,
      ),
    ],
  },
];

/**
 * The finger lifters: one muscle from the outer elbow bump that splits into four strips, each with its own tendon.
 * The strips for middle and ring finger are the thick ones and lie a thumb width apart a third of the way along;
 * the other two come from further in and end lower.
 */
const FINGER_LIFTERS: readonly MuscleShape[] = [
  {
    id: 'extensor-digiti-minimi',
    muscle: 'extensor-digiti-minimi',
    name: 'Extensor digiti minimi',
    layer: 'surface',
    parts: [
      belly(
        [
          [208, 1138],
          [266, 1092],
          [306, 1040],
          [331, 975],
          [341, 900],
          [340, 820],
          [324, 656],
        ],
        [1, 8, 11, 13, 13, 12, 1],
      ),
    ],
    tendons: [
      tendon(
        [
          [332, 750],
          [322, 620],
          [320, 530],
        ],
        8,
      ),
    ],
  },
  {
    id: 'extensor-digitorum',
    muscle: 'extensor-digitorum',
    name: 'Extensor digitorum',
    layer: 'surface',
    tendons: [
      tendon(
        [
          [256, 780],
          [265, 640],
          [266, 530],
        ],
        9,
        8,
      ),
      tendon(
        [
          [275, 740],
          [276, 620],
          [276, 530],
        ],
        9,
        8,
      ),
      tendon(
        [
          [300, 740],
          [291, 620],
          [286, 530],
        ],
        9,
        8,
      ),
      tendon(
        [
          [314, 780],
          [304, 640],
          [296, 530],
        ],
        9,
        8,
      ),
    ],
    parts: [
      belly(
        [
          [205, 1144],
          [222, 1070],
          [233, 1000],
          [243, 920],
          [250, 840],
          [261, 735],
        ],
        [1, 9, 12, 12, 11, 0.8],
        { id: 'index', shadow: 'left', fibres: [-0.4] },
      ),
      belly(
        [
          [207, 1142],
          [258, 1094],
          [296, 1040],
          [316, 980],
          [322, 910],
          [319, 840],
          [309, 745],
        ],
        [1, 8, 11, 12, 12, 10, 0.8],
        { id: 'little', shadow: 'right', fibres: [0.4] },
      ),
      belly(
        [
          [205, 1144],
          [236, 1070],
          [255, 1000],
          [266, 920],
          [272, 830],
          [275, 740],
          [276, 650],
        ],
        [2, 15, 20, 21, 19, 14, 0.8],
        { id: 'middle', shadow: 'none', fibres: [-0.5, 0, 0.5] },
      ),
      belly(
        [
          [207, 1143],
          [248, 1090],
          [280, 1042],
          [300, 985],
          [306, 910],
          [305, 830],
          [301, 750],
          [292, 668],
        ],
        [2, 15, 20, 20, 20, 18, 14, 0.8],
        { id: 'ring', shadow: 'right', fibres: [-0.5, 0, 0.5] },
      ),
    ],
  },
];

const OVER_THE_JOINTS: readonly MuscleShape[] = [
  {
    id: 'extensor-tendons',
    muscle: null,
    name: 'Extensor tendons',
    layer: 'over',
    parts: [],
    tendons: [
      toFinger('index', 9, [266, 536], [244, 440], [216, 310]),
      toFinger('middle', 10, [276, 536], [268, 420], [261, 300]),
      toFinger('ring', 9, [286, 536], [298, 420], [310, 306]),
      toFinger('little', 8, [296, 536], [328, 430], [359, 336]),
      toFinger('little', 7, [320, 536], [344, 430], [364, 336]),
      tendon(
        [
          [256, 530],
          [236, 496],
          [196, 440],
          digits.thumb.axis(-0.02),
          digits.thumb.axis(0.3),
          digits.thumb.axis(0.5),
        ],
        9,
        6,
      ),
      tendon(
        [[205, 520], [190, 478], [158, 424], digits.thumb.axis(-0.02), digits.thumb.axis(0.16)],
        8,
        5,
      ),
    ],
  },
  {
    id: 'extensor-retinaculum',
    muscle: null,
    name: 'Extensor retinaculum',
    layer: 'over',
    parts: [],
    sheets: [
      {
        outline: [
          [203, 562, 'corner'],
          [270, 548],
          [356, 548, 'corner'],
          [355, 516, 'corner'],
          [270, 514],
          [207, 526, 'corner'],
        ],
        lines: [
          [
            [206, 544],
            [270, 531],
            [352, 532],
          ],
        ],
      },
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'elbow-bumps',
    name: 'the elbow bumps',
    shapes: [
      { kind: 'ellipse', center: [204, 1150], radii: [28, 28] },
      { kind: 'ellipse', center: [292, 1152], radii: [22, 30] },
    ],
  },
  {
    id: 'cubital-tunnel',
    name: 'the nerve at the inner elbow',
    shapes: [{ kind: 'ellipse', center: [354, 1152], radii: [36, 48] }],
  },
  {
    id: 'back-of-wrist',
    name: 'the wrist joint',
    shapes: [{ kind: 'ellipse', center: [278, 520], radii: [72, 24] }],
  },
  {
    id: 'thumb-wrist-edge',
    name: 'the thumb-side edge of the wrist',
    shapes: [{ kind: 'ellipse', center: [204, 578], radii: [24, 76] }],
  },
];

/** The back of the right forearm and hand, hand up, thumb on the left; 1 unit is 0.4 mm. */
export const forearmBack: Chart = {
  id: 'forearm-back',
  name: 'forearm, back',
  shortName: 'arm, back',
  width: 540,
  height: 1290,
  span: { start: 1150, end: 520, toward: 'hand' },
  fades: [{ from: [0, 1215], to: [0, 1288] }],
  edges: { left: 'thumb side', right: 'little-finger side' },
  parts,
  beds: [
    curve(
      [
        [120, 1310, 'corner'],
        [140, 600],
        [200, 540],
        [272, 548],
        [352, 540],
        [400, 600],
        [430, 1310, 'corner'],
      ],
      true,
    ),
  ],
  muscles: [
    ...CONTEXT,
    ...DEEP,
    ...LITTLE_FINGER_SIDE,
    ...THUMB_SIDE,
    ...FINGER_LIFTERS,
    ...OVER_THE_JOINTS,
  ],
  creases,
  fineCreases,
  nails,
  bones: [
    curve([
      [330, 1132],
      [366, 1035],
      [390, 910],
      [390, 780],
      [374, 660],
      [356, 580],
    ]),
    curve([
      [330, 556],
      [336, 540],
      [350, 536],
      [358, 548],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [
    { id: 'outer-elbow-bump', name: 'outer elbow bump', at: [204, 1150], label: [230, 1203] },
  ],
};
