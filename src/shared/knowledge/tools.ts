import type { ToolData } from './schema';

/** What to press with. How it is drawn is the stage's business. */
export const tools = {
  'other-forearm': { limbs: ['upper', 'lower'], handsBusy: 'both', sparesThumb: true },
  knuckles: { limbs: ['upper', 'lower'], handsBusy: 'both', sparesThumb: true },
  'massage-ball': { limbs: ['upper', 'lower'], handsBusy: 'both', sparesThumb: true },
  'desk-ball': { limbs: ['upper'], handsBusy: 'one', sparesThumb: true },
  thumb: { limbs: ['upper', 'lower'], handsBusy: 'both', sparesThumb: false },
} as const satisfies Readonly<Record<string, ToolData>>;

export type ToolId = keyof typeof tools;
