import type { LimbPart } from './chart-types';
import { add, curve, type Knot, type Path, scale } from './geometry';
import { crease, type Digit, type DigitProfile, digit, knuckleCreases, nail } from './shapes';

/** A finger from its side: flatter than from its back, its pad fuller than its nail. */
const FINGER: DigitProfile = [
  [-0.2, 0.7],
  [-0.1, 0.96],
  [0, 1],
  [0.15, 0.95],
  [0.3, 0.88],
  [0.4, 0.94],
  [0.5, 0.9],
  [0.62, 0.82],
  [0.72, 0.84],
  [0.83, 0.78],
  [0.91, 0.64],
  [0.97, 0.4],
  [1, 0],
];

const THUMB: DigitProfile = [
  [-0.24, 0.6],
  [-0.16, 0.9],
  [-0.05, 1],
  [0.1, 0.98],
  [0.28, 0.88],
  [0.42, 0.92],
  [0.52, 0.94],
  [0.64, 0.88],
  [0.76, 0.88],
  [0.87, 0.76],
  [0.945, 0.56],
  [0.985, 0.32],
  [1, 0],
];

const index = digit({
  base: [296, 284],
  direction: [-0.03, -1],
  length: 192,
  width: 46,
  bend: -0.1,
  profile: FINGER,
});

/** Behind the pointing finger, each a little more bent than the one before: only their edges and tips are seen. */
const middle = digit({
  base: [278, 292],
  direction: [-0.16, -1],
  length: 206,
  width: 46,
  bend: -0.13,
  profile: FINGER,
});

const ring = digit({
  base: [270, 300],
  direction: [-0.26, -1],
  length: 190,
  width: 44,
  bend: -0.17,
  profile: FINGER,
});

const little = digit({
  base: [258, 312],
  direction: [-0.34, -1],
  length: 152,
  width: 38,
  bend: -0.2,
  profile: FINGER,
});

const thumb = digit({
  base: [188, 386],
  direction: [-0.52, -0.85],
  length: 158,
  width: 54,
  bend: 0.06,
  profile: THUMB,
});

const ARM: readonly Knot[] = [
  [322, 292],
  [330, 340],
  [337, 400],
  [338, 450],
  [332, 496],
  [328, 540],
  [332, 590],
  [344, 660],
  [361, 750],
  [377, 840],
  [388, 930],
  [393, 1010],
  [391, 1080],
  [387, 1140],
  [385, 1185],
  [380, 1240],
  [376, 1300, 'corner'],
  [160, 1300, 'corner'],
  [158, 1240],
  [160, 1185],
  [166, 1136],
  [157, 1085],
  [150, 1020],
  [151, 950],
  [162, 865],
  [180, 775],
  [198, 685],
  [210, 605],
  [214, 550],
  [209, 512],
  [192, 478],
  [170, 444],
  [158, 416],
  [166, 390],
  [196, 376],
  [222, 376],
  [238, 366],
  [248, 336],
  [256, 300],
  [276, 276],
  [300, 270],
];

export const parts: readonly LimbPart[] = [
  { id: 'little', name: 'little finger', outline: little.outline },
  { id: 'ring', name: 'ring finger', outline: ring.outline },
  { id: 'middle', name: 'middle finger', outline: middle.outline },
  { id: 'arm', name: 'hand, wrist and forearm', outline: curve(ARM, true), rim: true },
  { id: 'index', name: 'pointing finger', outline: index.outline },
  { id: 'thumb', name: 'thumb', outline: thumb.outline },
];

/** Where a finger ends in front of the next one: its edge on the palm side, up to where its tip stands free. */
const edgeOf = (finger: Digit, tip: number): Path =>
  curve(
    FINGER.filter(([t]) => t >= 0 && t <= tip).map(([t, share]) =>
      add(finger.axis(t), scale(finger.across, (-finger.width * share) / 2)),
    ),
  );

export const creases: readonly Path[] = [
  edgeOf(index, 0.83),
  edgeOf(middle, 0.62),
  edgeOf(ring, 0.62),
  ...knuckleCreases(thumb, 0.5, 0.6).slice(0, 2),
  crease(index, 0.4, 0.6, 3),
  crease(index, 0.72, 0.5, 2),
  curve([
    [206, 500],
    [214, 514],
    [228, 520],
  ]),
];

export const fineCreases: readonly Path[] = [
  crease(index, 0.43, 0.42, 2),
  curve([
    [162, 1124],
    [192, 1132],
    [230, 1128],
  ]),
  curve([
    [236, 372],
    [254, 392],
    [262, 424],
  ]),
];

export const nails: readonly Path[] = [
  nail(thumb, { offset: 6, width: 0.5, from: 0.72, to: 0.96 }),
  nail(index, { offset: 9, width: 0.32, from: 0.82, to: 0.97 }),
];
