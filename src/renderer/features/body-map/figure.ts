import * as back from '../charts/forearm-back-hand';
import * as palm from '../charts/forearm-palm-hand';
import { curve, type Knot, type Path } from '../charts/geometry';
import { inMirror, SHOULDER_ON_CHART, wholeArm } from './figure-arm';
import { bodyKnots, EAR, FOOT_BACK, FOOT_FRONT, HEAD, mirrored, SHOULDER } from './figure-outline';
import type { SkinPart } from './picker-types';
import { type Placing, placedPath } from './place-path';

/** A standing person in millimetres, the midline at x = 0, the user's right on the right. */
export interface Figure {
  readonly parts: readonly SkinPart[];
  readonly creases: readonly Path[];
  readonly fineCreases: readonly Path[];
}

/** The charts count in 0.4 mm; drawn to that size, their sturdy arm would be heavy for this body. */
const CHART = 0.37;
/** How far the arms stand off the body, in degrees. */
const OFF = 10;
/** The width of the two arm charts together: x on one is this minus x on the other. */
const CHART_WIDTH = 540;

const PALM_ARM = wholeArm(palm.armKnots);
const BACK_ARM = wholeArm(inMirror(back.armKnots, CHART_WIDTH));

/** Hangs an arm of the chart, whose hand points up and whose thumb is on the right, from the right shoulder. */
export function hung(path: Path): Path {
  const atOrigin = placedPath(path, {
    flipY: true,
    scale: CHART,
    at: [-SHOULDER_ON_CHART[0] * CHART, SHOULDER_ON_CHART[1] * CHART],
  });
  return placedPath(atOrigin, { turn: -OFF, at: SHOULDER });
}

const other: Placing = { flipX: true, at: [0, 0] };
const both = (paths: readonly Path[]): readonly Path[] =>
  paths.flatMap((path) => [path, placedPath(path, other)]);

const thumbRight = (path: Path): Path => placedPath(path, { flipX: true, at: [CHART_WIDTH, 0] });

function arms(arm: Path, digits: readonly Path[], names: readonly string[]): readonly SkinPart[] {
  return [arm, ...digits].flatMap((path, i): SkinPart[] => {
    const right = hung(path);
    return [
      { id: `${names[i]}-right`, outline: right },
      { id: `${names[i]}-left`, outline: placedPath(right, other) },
    ];
  });
}

const NAMES = ['arm', 'little', 'ring', 'middle', 'index', 'thumb'];
const outlines = (digits: typeof palm.digits | typeof back.digits): readonly Path[] => [
  digits.little.outline,
  digits.ring.outline,
  digits.middle.outline,
  digits.index.outline,
  digits.thumb.outline,
];

const closed = (half: readonly Knot[]): Path =>
  curve([...half, ...mirrored(half.slice(1, -1)).toReversed()], true);

const body = (foot: readonly Knot[]): SkinPart => ({
  id: 'body',
  outline: curve(bodyKnots(foot), true),
});

const headAndEars: readonly SkinPart[] = [
  { id: 'ear-right', outline: curve(EAR, true) },
  { id: 'ear-left', outline: curve(mirrored(EAR), true) },
  { id: 'head', outline: closed(HEAD) },
];

const line = (...points: (readonly [number, number])[]): Path => curve(points);

/** The toes of a foot from ahead, from the big one on: the middle of the nail, and half its width. */
const TOES = [
  [68.5, 1748, 6],
  [88, 1748, 3.4],
  [105, 1747, 3.2],
  [121, 1745, 3],
  [137, 1743, 2.7],
] as const;

/** The root and the sides of a nail; its free edge lies on the contour of the toe. */
const toenail = ([x, y, half]: (typeof TOES)[number]): Path =>
  line(
    [x - half, y + 2.4],
    [x - 0.9 * half, y - 0.5 * half],
    [x, y - 0.85 * half],
    [x + 0.9 * half, y - 0.5 * half],
    [x + half, y + 2.4],
  );

/** Seen from ahead, as in a mirror. */
export const figureFront: Figure = {
  parts: [body(FOOT_FRONT), ...headAndEars, ...arms(PALM_ARM, outlines(palm.digits), NAMES)],
  creases: both([
    line([60, 268], [40, 282], [14, 288]),
    line([178, 430], [168, 452], [160, 462]),
    line([134, 838], [92, 874], [40, 906], [8, 918]),
    line([70, 1252], [66, 1274], [74, 1296]),
    line([118, 1252], [122, 1274], [114, 1296]),
    line([82, 1304], [94, 1310], [106, 1304]),
    line([131, 1746], [130, 1738], [126, 1730]),
    line([114.5, 1748], [113, 1738], [110, 1730]),
    line([97.5, 1750], [97, 1739], [95, 1730]),
    line([80, 1750], [81, 1739], [81, 1728]),
  ]),
  fineCreases: [
    ...both([
      line([146, 470], [112, 496], [60, 500], [18, 486]),
      line([70, 1330], [66, 1380], [68, 1430]),
      line([104, 1656], [110, 1660], [108, 1668]),
      line([60, 1652], [56, 1660], [60, 1668]),
      ...TOES.map(toenail),
    ]),
    ...both([
      line([54, 197], [40, 216], [20, 229], [0, 233]),
      line([20, 97], [28, 93.5], [38, 93.5], [48, 98]),
      line([24, 112], [30, 115], [38, 115], [45, 111]),
      line([9, 150], [12, 156], [6, 161], [0, 162]),
      line([0, 187], [9, 186], [17, 186], [23, 183.5]),
    ]),
    line([-3, 700], [0, 708], [3, 700]),
    line([0, 290], [0, 330]),
  ],
};

/** Seen from behind. */
export const figureBack: Figure = {
  parts: [
    body(FOOT_BACK),
    ...arms(BACK_ARM, outlines(back.digits).map(thumbRight), NAMES),
    ...headAndEars,
  ],
  creases: both([
    line([178, 430], [168, 452], [160, 462]),
    line([12, 934], [52, 948], [104, 942], [136, 924]),
    line([62, 1282], [92, 1290], [124, 1280]),
    line([78, 1640], [76, 1670], [70, 1694]),
    line([98, 1640], [102, 1670], [108, 1694]),
  ]),
  fineCreases: [
    line([0, 290], [0, 520], [0, 760]),
    line([0, 800], [0, 870], [0, 918]),
    ...both([
      line([150, 400], [116, 430], [88, 500], [96, 536]),
      line([92, 1490], [92, 1530]),
      line([121, 1747], [118, 1730], [112, 1712]),
      line([107, 1658], [103, 1670], [106, 1684]),
      line([61, 1646], [65, 1656], [62, 1668]),
      line([66, 1742], [84, 1749], [106, 1744]),
      line([52, 1420], [60, 1476], [84, 1506]),
      line([134, 1420], [124, 1480], [100, 1508]),
      line([22, 812], [18, 822]),
      line([64, 150], [50, 178], [46, 204]),
    ]),
  ],
};
