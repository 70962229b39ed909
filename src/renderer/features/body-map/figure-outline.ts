import type { Knot, Point } from '../charts/geometry';

/*
 * A standing adult of 1.75 m, in millimetres: x from the midline outward, y from the crown down. One half of the body;
 * the other is its mirror. Proportions: head 230 mm, shoulders 2 × 215, hips 2 × 172, inner leg 815.
 */

/** Head and neck, from the crown to the root of the neck. */
export const HEAD: readonly Knot[] = [
  [0, 0],
  [40, 6],
  [66, 34],
  [75, 74],
  [75, 110],
  [71, 148],
  [61, 184],
  [40, 213],
  [18, 228],
  [0, 231],
];

export const EAR: readonly Knot[] = [
  [73, 100],
  [82, 96],
  [85, 108],
  [82, 128],
  [76, 142],
  [70, 140],
];

/** Neck, trunk and leg from the side of the neck down the outside, and up the inside of the leg. */
export const TRUNK: readonly Knot[] = [
  [50, 150],
  [52, 205],
  [54, 236],
  [62, 258],
  [92, 276],
  [134, 291],
  [168, 303],
  [191, 312],
  [210, 327],
  [222, 348],
  [227, 378],
  [214, 420],
  [172, 446],
  [166, 480],
  [163, 530],
  [154, 590],
  [143, 645],
  [138, 690],
  [142, 735],
  [155, 790],
  [166, 840],
  [174, 895],
  [177, 950],
  [175, 1010],
  [167, 1080],
  [155, 1150],
  [144, 1205],
  [139, 1245],
  [141, 1275],
  [138, 1310],
  [136, 1345],
  [141, 1385],
  [143, 1425],
  [138, 1475],
  [126, 1535],
  [115, 1590],
  [110, 1625],
  [112, 1652],
  [113, 1676],
  [121, 1700],
  [134, 1726],
];

/** On from the little toe's side: the inside of the leg up to the crotch. */
export const INSEAM: readonly Knot[] = [
  [64, 1722],
  [60, 1698],
  [58, 1676],
  [55, 1655],
  [59, 1630],
  [58, 1590],
  [51, 1535],
  [42, 1475],
  [38, 1430],
  [40, 1385],
  [47, 1345],
  [48, 1310],
  [45, 1275],
  [46, 1240],
  [40, 1180],
  [30, 1110],
  [19, 1030],
  [10, 960],
  [5, 925],
  [0, 912],
];

/** Front of a foot that points a little outward, seen from ahead: five toes, the big one inside. */
export const FOOT_FRONT: readonly Knot[] = [
  [145, 1736],
  [145, 1745],
  [138, 1750],
  [131, 1746],
  [126, 1752],
  [118, 1753],
  [114.5, 1748],
  [109, 1755],
  [101, 1756],
  [97.5, 1750],
  [92, 1757],
  [84, 1757],
  [80, 1750],
  [76, 1757],
  [64, 1757],
  [57, 1748],
  [58, 1736],
];

/** A heel, seen from behind. */
export const FOOT_BACK: readonly Knot[] = [
  [138, 1742],
  [128, 1750],
  [112, 1753],
  [86, 1755],
  [66, 1750],
  [60, 1738],
];

export const mirrored = (knots: readonly Knot[]): readonly Knot[] =>
  knots.map(([x, y, kind]): Knot => (kind === undefined ? [-x, y] : [-x, y, kind]));

/** The contour of a whole body without arms: down the right side, up its inseam, and the same on the left. */
export function bodyKnots(foot: readonly Knot[]): readonly Knot[] {
  const right = [...TRUNK, ...foot, ...INSEAM];
  const left = mirrored(right.slice(0, -1)).toReversed();
  return [...right, ...left];
}

/** Where the shoulder is, about which the arm turns. */
export const SHOULDER: Point = [182, 364];
