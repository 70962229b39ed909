import type { ToolData } from './schema';

/** What to press with. How it is drawn is the stage's business. */
export const tools = {
  'other-forearm': {
    limbs: ['upper', 'lower'],
    kind: 'hand',
    handsBusy: 'both',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  knuckles: {
    limbs: ['upper', 'lower'],
    kind: 'hand',
    handsBusy: 'both',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  'massage-ball': {
    limbs: ['upper', 'lower'],
    kind: 'ball',
    handsBusy: 'both',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  'desk-ball': {
    limbs: ['upper'],
    kind: 'ball',
    handsBusy: 'one',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  thumb: {
    limbs: ['upper', 'lower'],
    kind: 'hand',
    handsBusy: 'both',
    sparesThumb: false,
    sparesFingers: false,
    bare: false,
  },
  fingertips: {
    limbs: ['upper', 'lower'],
    kind: 'hand',
    handsBusy: 'both',
    sparesThumb: true,
    sparesFingers: false,
    bare: true,
  },
  pinch: {
    limbs: ['upper', 'lower'],
    kind: 'hand',
    handsBusy: 'both',
    sparesThumb: false,
    sparesFingers: false,
    bare: true,
  },
  palm: {
    limbs: ['lower'],
    kind: 'hand',
    handsBusy: 'both',
    sparesThumb: true,
    sparesFingers: true,
    bare: true,
  },
  'tennis-ball': {
    limbs: ['upper', 'lower'],
    kind: 'ball',
    handsBusy: 'one',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  'wall-ball': {
    limbs: ['upper', 'lower'],
    kind: 'ball',
    handsBusy: 'none',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  'chair-ball': {
    limbs: ['lower'],
    kind: 'ball',
    handsBusy: 'none',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  'floor-ball': {
    limbs: ['lower'],
    kind: 'ball',
    handsBusy: 'none',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  'foam-roller': {
    limbs: ['lower'],
    kind: 'roller',
    handsBusy: 'none',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  'roller-stick': {
    limbs: ['lower'],
    kind: 'roller',
    handsBusy: 'both',
    sparesThumb: true,
    sparesFingers: true,
    bare: false,
  },
  'open-hand': {
    limbs: ['upper', 'lower'],
    kind: 'none',
    handsBusy: 'one',
    sparesThumb: true,
    sparesFingers: true,
    bare: true,
  },
} as const satisfies Readonly<Record<string, ToolData>>;

export type ToolId = keyof typeof tools;

/** The tools a person may lack or rather leave: the ones worth asking about. */
export const ownedToolIds = (Object.keys(tools) as readonly ToolId[]).filter(
  (id) => !tools[id].bare,
);
