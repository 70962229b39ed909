import { curve, type Path } from '../charts/geometry';
import { handBack, handPalm, onArmAround } from './hand-skin';
import type { PlacedComplaint, SkinPicture } from './picker-types';

type Region = SkinPicture['regions'][number];

/** The two bony points of the elbow, between which the middle belongs to neither. */
const elbowPlaces = (left: PlacedComplaint, right: PlacedComplaint): readonly Region[] => [
  onArmAround(left, [
    [90, 1088],
    [206, 1090],
    [236, 1112],
    [242, 1152],
    [232, 1194],
    [200, 1214],
    [90, 1216],
  ]),
  onArmAround(right, [
    [450, 1088],
    [340, 1090],
    [310, 1112],
    [303, 1152],
    [312, 1194],
    [340, 1214],
    [450, 1216],
  ]),
];

/** The tip of the elbow, seen from behind. */
const elbowTip = curve([
  [257, 1182],
  [266, 1193],
  [278, 1196],
  [290, 1192],
  [298, 1181],
]);
const elbowEdges: readonly Path[] = [
  curve([
    [256, 1116],
    [251, 1142],
    [254, 1166],
  ]),
  curve([
    [298, 1118],
    [303, 1142],
    [301, 1166],
  ]),
];

/** Where the muscle on the thumb's side of the forearm ends. */
const forearmLine = curve([
  [206, 1090],
  [196, 1010],
  [202, 900],
  [216, 800],
]);
const forearmLineFromPalm = curve([
  [338, 1092],
  [346, 1010],
  [338, 900],
  [322, 800],
]);

/** The same limb for the picture of the whole forearm, where fingers are too small to point at. */
export const armBack: SkinPicture = {
  ...handBack,
  id: 'arm-back',
  creases: [...handBack.creases, elbowTip],
  fineCreases: [...handBack.fineCreases, ...elbowEdges, forearmLine],
  regions: [
    onArmAround('forearm-ache', [
      [150, 630],
      [280, 622],
      [400, 630],
      [440, 850],
      [430, 1040],
      [380, 1068],
      [280, 1072],
      [180, 1066],
      [120, 1040],
      [120, 850],
    ]),
    ...elbowPlaces('elbow-outer', 'elbow-inner'),
    ...handBack.regions.filter(({ complaint }) => complaint.startsWith('wrist')),
  ],
};

/** Its palm side. */
export const armPalm: SkinPicture = {
  ...handPalm,
  id: 'arm-palm',
  fineCreases: [...handPalm.fineCreases, forearmLineFromPalm],
  regions: [
    onArmAround('forearm-ache', [
      [140, 630],
      [260, 622],
      [390, 630],
      [420, 850],
      [420, 1040],
      [360, 1066],
      [260, 1072],
      [160, 1068],
      [110, 1040],
      [100, 850],
    ]),
    ...elbowPlaces('elbow-inner', 'elbow-outer'),
    ...handPalm.regions.filter(({ complaint }) => complaint.startsWith('wrist')),
  ],
};
