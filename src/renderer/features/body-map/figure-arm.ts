import { curve, type Knot, type Path } from '../charts/geometry';

/** What of the chart's arm is kept: all of it up to the elbow, whose crease would be a kink in so small an arm. */
const KEPT = 1075;

/** From there to the shoulder, in the chart's coordinates, on the side of the body and on the outer side. */
const UPPER = {
  /** On the side on which the thumb is. */
  thumb: [
    [383, 1190],
    [386, 1290],
    [391, 1380],
    [396, 1480],
    [400, 1580],
    [408, 1680],
    [416, 1780],
    [409, 1860],
    [390, 1908],
    [356, 1936],
  ],
  other: [
    [137, 1096],
    [158, 1195],
    [173, 1300],
    [178, 1400],
    [176, 1500],
    [178, 1600],
    [182, 1700],
    [190, 1800],
    [214, 1880],
    [256, 1920],
    [308, 1946],
  ],
} as const satisfies Record<string, readonly Knot[]>;

/** The shoulder's middle in the coordinates of the palm chart. */
export const SHOULDER_ON_CHART = [290, 1860] as const;

/**
 * The contour of the whole arm, thumb on the right. The chart's arm ends in two corners; the upper arm takes their
 * place.
 */
export function wholeArm(knots: readonly Knot[]): Path {
  const end = knots.findIndex((knot) => knot[2] === 'corner');
  const before = knots.slice(0, end).filter(([, y]) => y < KEPT);
  const after = knots.slice(end).filter(([, y]) => y < KEPT);
  return curve([...before, ...UPPER.thumb, ...UPPER.other.toReversed(), ...after], true);
}

/** The back's contour in a mirror, so that both arms are made the same way. */
export const inMirror = (knots: readonly Knot[], width: number): readonly Knot[] =>
  knots
    .map(([x, y, kind]): Knot => (kind === undefined ? [width - x, y] : [width - x, y, kind]))
    .toReversed();
