import type { Routine } from '../routine-types';

/** Half a minute hands off: nothing is pressed. */
export const microPause = {
  limb: 'upper',
  when: 'pause',
  sideRule: 'none',
  seconds: 30,
  steps: [
    {
      id: 'hands-off',
      kind: 'rest',
      side: 'none',
      seconds: 12,
      cues: [
        { id: 'let-hang', at: 0, role: 'say' },
        { id: 'look-far', at: 5, role: 'say' },
      ],
    },
    {
      id: 'loosen',
      kind: 'move',
      side: 'none',
      seconds: 10,
      cues: [{ id: 'shake-roll', at: 0, role: 'say' }],
    },
    {
      id: 'back',
      kind: 'close',
      side: 'none',
      seconds: 8,
      cues: [{ id: 'when-ready', at: 0, role: 'say' }],
    },
  ],
  cautionIds: ['rf-numb-weak'],
  confidence: 'commonly-taught',
  sources: [
    'mclean-2001',
    'henning-1997',
    'sogaard-2001',
    'finsen-2001',
    'superbreak-2008',
    'clinical-judgement',
  ],
} as const satisfies Routine;
