import type { Knot, Point } from '../charts/geometry';

/*
 * A standing adult of 1.75 m, in millimetres: x from the midline outward, y from the crown down. One half of the body;
 * the other is its mirror. Proportions: head 230 mm, shoulders 2 × 215, hips 2 × 172, inner leg 815.
 */

/** Head and neck, from the crown to the root of the neck. */
export const HEAD: readonly Knot[] = [
  [0, 0],
  [30, 5],
  [54, 22],
  [70, 52],
  [75, 88],
  [73, 122],
  [69, 152],
  [61, 182],
  [45, 208],
  [22, 227],
  [0, 231],
];

export const EAR: readonly Knot[] = [
  [71, 104],
  [79, 98],
  [84, 106],
  [82, 126],
  [77, 146],
  [71, 152],
  [67, 146],
];

/** Neck, trunk and leg from the side of the neck down the outside, and up the inside of the leg. */
export const TRUNK: readonly Knot[] = [
  [46, 150],
  [49, 200],
  [50, 228],
  [57, 251],
  [86, 272],
  [132, 289],
  [168, 303],
  [190, 311],
  [209, 323],
  [223, 342],
  [229.5, 362],
  [232.5, 385],
  [226, 404],
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

/** A heel, seen from behind, and beyond it the side of the foot. */
export const FOOT_BACK: readonly Knot[] = [
  [141, 1738],
  [139, 1747],
  [130, 1750],
  [120, 1748],
  [112, 1754],
  [90, 1757],
  [68, 1753],
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
