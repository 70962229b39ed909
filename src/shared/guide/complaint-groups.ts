import type { ComplaintId } from '../knowledge/complaints';

/** The list of sore places in the order of the body; signs of something else stand last. */
export const complaintGroups = {
  hand: [
    'finger-thumb',
    'finger-index',
    'finger-middle',
    'finger-ring',
    'finger-little',
    'palm',
    'back-of-hand',
  ],
  habits: ['mouse-click-finger', 'mouse-scroll-finger', 'thumb-spacebar-phone'],
  wrist: ['wrist-back', 'wrist-palm-side', 'wrist-thumb-side', 'wrist-little-side'],
  elbow: ['elbow-outer', 'elbow-inner', 'forearm-ache'],
  foot: [
    'foot-top',
    'foot-outer',
    'foot-arch',
    'foot-sole',
    'heel',
    'foot-ball',
    'big-toe',
    'toes',
  ],
  ankle: ['ankle-front', 'ankle-outer', 'ankle-inner', 'achilles'],
  'lower-leg': ['shin-front', 'shin-inner', 'calf'],
  knee: ['knee-front', 'below-kneecap', 'knee-inner', 'knee-outer', 'knee-back'],
  thigh: ['thigh-outer-it-band', 'hamstring', 'hip-front', 'hip-outer', 'glute-deep'],
  signs: ['hand-numb-tingle', 'calf-hot-swollen', 'bone-point-pain', 'foot-numb-weak'],
} as const satisfies Readonly<Record<string, readonly ComplaintId[]>>;

export type ComplaintGroup = keyof typeof complaintGroups;

/** The groups in their order. */
export const complaintGroupIds = Object.keys(complaintGroups) as readonly ComplaintGroup[];
