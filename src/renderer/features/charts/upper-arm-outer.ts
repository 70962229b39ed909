import { belly, tendon } from './chart-parts';
import type { Chart, MuscleShape, NoPressZone } from './chart-types';
import { curve, type Knot } from './geometry';

const ARM: readonly Knot[] = [
  [140, -20, 'corner'],
  [132, 110],
  [134, 250],
  [142, 400],
  [154, 540],
  [168, 670],
  [178, 770],
  [178, 838],
  [184, 888],
  [200, 950],
  [212, 1020],
  [220, 1110, 'corner'],
  [412, 1110, 'corner'],
  [420, 1020],
  [420, 950],
  [408, 890],
  [396, 846],
  [399, 790],
  [407, 690],
  [415, 580],
  [420, 470],
  [420, 350],
  [416, 230],
  [406, 100],
  [390, -20, 'corner'],
];

const MUSCLES: readonly MuscleShape[] = [
  {
    id: 'triceps-medial',
    muscle: null,
    name: 'Triceps, inner head',
    layer: 'surface',
    parts: [
      belly(
        [
          [232, 470],
          [228, 580],
          [222, 680],
          [214, 770],
          [202, 848],
        ],
        [6, 30, 36, 30, 3],
        { shadow: 'left' },
      ),
    ],
  },
  {
    id: 'triceps-lateral',
    muscle: null,
    name: 'Triceps, outer head',
    layer: 'surface',
    parts: [
      belly(
        [
          [206, 60],
          [204, 220],
          [206, 370],
          [206, 510],
          [204, 650],
        ],
        [30, 62, 62, 46, 3],
        {
          shadow: 'left',
          fibres: [-0.6, -0.3, 0, 0.3, 0.6],
        },
      ),
    ],
    tendons: [
      tendon(
        [
          [190, 540],
          [188, 660],
          [188, 770],
          [192, 850],
        ],
        34,
        18,
      ),
    ],
  },
  {
    id: 'brachialis',
    muscle: 'brachialis',
    name: 'Brachialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [284, 300],
          [288, 390],
          [290, 490],
          [296, 610],
          [308, 720],
          [330, 840],
        ],
        [22, 42, 44, 48, 42, 12],
        {
          shadow: 'left',
          fibres: [-0.6, -0.2, 0.2, 0.6],
        },
      ),
    ],
  },
  {
    id: 'biceps',
    muscle: null,
    name: 'Biceps',
    layer: 'surface',
    parts: [
      belly(
        [
          [366, 40],
          [370, 200],
          [371, 340],
          [370, 480],
          [366, 620],
          [362, 776],
        ],
        [34, 52, 58, 58, 46, 3],
        {
          fibres: [-0.6, -0.3, 0, 0.3, 0.6],
        },
      ),
    ],
    tendons: [
      tendon(
        [
          [362, 700],
          [360, 800],
          [366, 890],
        ],
        20,
        14,
      ),
    ],
  },
  {
    id: 'extensors',
    muscle: null,
    name: 'Finger lifters',
    layer: 'surface',
    parts: [
      belly(
        [
          [236, 864],
          [248, 940],
          [266, 1030],
          [278, 1140],
        ],
        [4, 26, 36, 38],
        { shadow: 'left' },
      ),
    ],
  },
  {
    id: 'anconeus',
    muscle: null,
    name: 'Anconeus',
    layer: 'surface',
    parts: [
      belly(
        [
          [234, 862],
          [222, 916],
          [218, 970],
          [226, 1040],
        ],
        [3, 20, 18, 2],
        { shadow: 'left', fibres: [-0.3, 0.3] },
      ),
    ],
  },
  {
    id: 'extensor-carpi-radialis-longus',
    muscle: null,
    name: 'Extensor carpi radialis longus',
    layer: 'surface',
    parts: [
      belly(
        [
          [248, 730],
          [258, 820],
          [282, 930],
          [308, 1030],
          [322, 1140],
        ],
        [2, 18, 26, 28, 28],
        { shadow: 'left' },
      ),
    ],
  },
  {
    id: 'brachioradialis',
    muscle: null,
    name: 'Brachioradialis',
    layer: 'surface',
    parts: [
      belly(
        [
          [258, 630],
          [272, 730],
          [302, 830],
          [338, 930],
          [360, 1030],
          [368, 1140],
        ],
        [2, 18, 34, 42, 42, 40],
        {
          shadow: 'left',
          fibres: [-0.6, -0.2, 0.2, 0.6],
        },
      ),
    ],
  },
  {
    id: 'deltoid',
    muscle: null,
    name: 'Deltoid',
    layer: 'surface',
    parts: [
      belly(
        [
          [268, -80],
          [272, 40],
          [276, 150],
          [276, 270],
          [270, 400],
        ],
        [90, 112, 100, 56, 2],
        {
          fibres: [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75],
        },
      ),
    ],
  },
];

const NO_PRESS: readonly NoPressZone[] = [
  {
    id: 'radial-groove',
    name: 'the nerve between the muscles of front and back',
    shapes: [
      {
        kind: 'polygon',
        outline: [
          [120, 320],
          [250, 320],
          [262, 420],
          [258, 600],
          [270, 720],
          [276, 800],
          [248, 806],
          [232, 700],
          [222, 600],
          [120, 594],
        ],
      },
    ],
  },
  {
    id: 'elbow-crease',
    name: 'the soft hollow of the elbow',
    shapes: [{ kind: 'ellipse', center: [384, 862], radii: [38, 60] }],
  },
  {
    id: 'elbow-bumps',
    name: 'the outer bump and the elbow tip',
    shapes: [
      { kind: 'ellipse', center: [236, 864], radii: [30, 30] },
      { kind: 'ellipse', center: [184, 852], radii: [26, 36] },
    ],
  },
];

/** The right upper arm from its outer side, shoulder up, its front to the right; 1 unit is 0.4 mm. */
export const upperArmOuter: Chart = {
  id: 'upper-arm-outer',
  name: 'upper arm, outer side',
  shortName: 'upper arm, outer side',
  width: 540,
  height: 1080,
  span: { start: 60, end: 860, toward: 'elbow' },
  fades: [
    { from: [0, 110], to: [0, 6] },
    { from: [0, 990], to: [0, 1076] },
  ],
  edges: { left: 'back of the arm', right: 'front of the arm' },
  parts: [{ id: 'arm', name: 'upper arm', outline: curve(ARM, true), rim: true }],
  beds: [
    curve(
      [
        [110, -30, 'corner'],
        [140, 880],
        [180, 1120, 'corner'],
        [440, 1120, 'corner'],
        [440, 880],
        [440, -30, 'corner'],
      ],
      true,
    ),
  ],
  muscles: MUSCLES,
  creases: [
    curve([
      [394, 846],
      [370, 852],
      [344, 848],
    ]),
  ],
  fineCreases: [
    curve([
      [192, 826],
      [186, 852],
      [192, 880],
    ]),
  ],
  nails: [],
  bones: [
    curve([
      [222, 852],
      [234, 844],
      [248, 854],
      [248, 872],
    ]),
  ],
  noPress: NO_PRESS,
  landmarks: [{ id: 'elbow-crease', name: 'elbow crease', at: [340, 850], label: [332, 922] }],
};
