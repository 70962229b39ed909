import type { Routine } from '../routine-types';

/** The buttock, with a soft ball on the wall. */
export const gluteDeep = {
  limb: 'lower',
  when: 'complaint',
  sideRule: 'chosen',
  seconds: 180,
  steps: [
    {
      id: 'nerve-check',
      kind: 'check',
      side: 'none',
      seconds: 7,
      cues: [{ id: 'nerve', at: 0, role: 'say' }],
    },
    {
      id: 'glute-max-upper',
      kind: 'press',
      side: 'chosen',
      spotId: 'glute-max-upper',
      toolId: 'wall-ball',
      places: 2,
      holdSeconds: 30,
      seconds: 90,
      cues: [
        { id: 'glute-max-upper-find', at: 0, role: 'find' },
        { id: 'glute-max-upper-caution', at: 8, role: 'caution' },
        { id: 'glute-max-upper-press', at: 14, role: 'press' },
        { id: 'glute-max-upper-feel', at: 21, role: 'feel' },
        { id: 'glute-max-upper-explore', at: 48, role: 'move' },
        { id: 'stay', at: 59, role: 'encourage' },
        { id: 'ease-off', at: 85, role: 'release' },
      ],
    },
    {
      id: 'piriformis-mid',
      kind: 'press',
      side: 'chosen',
      spotId: 'piriformis-mid',
      toolId: 'wall-ball',
      places: 1,
      holdSeconds: 25,
      seconds: 47,
      cues: [
        { id: 'piriformis-mid-find', at: 0, role: 'find' },
        { id: 'piriformis-mid-caution', at: 8, role: 'caution' },
        { id: 'piriformis-mid-press', at: 13, role: 'press' },
        { id: 'piriformis-mid-feel', at: 21, role: 'feel' },
        { id: 'light', at: 29, role: 'encourage' },
        { id: 'ease-off', at: 43, role: 'release' },
      ],
    },
    {
      id: 'finish',
      kind: 'close',
      side: 'none',
      seconds: 36,
      cues: [
        { id: 'walk', at: 0, role: 'say' },
        { id: 'stand', at: 3, role: 'say' },
      ],
    },
  ],
  cautionIds: ['st-zing', 'st-pulse', 'st-over-six', 'rf-numb-weak', 'lo-buttock', 'rf-cauda'],
  confidence: 'tentative',
  sources: ['cho-2019', 'travell-simons-v2', 'clinical-judgement'],
} as const satisfies Routine;
