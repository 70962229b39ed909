import type { Routine } from '../routine-types';

/** One minute at the desk, the back of the forearm. */
export const deskForearm = {
  limb: 'upper',
  sideRule: 'chosen',
  seconds: 60,
  steps: [
    {
      id: 'get-set',
      kind: 'setup',
      side: 'chosen',
      seconds: 6,
      cues: [{ id: 'hands-off', at: 0, role: 'say' }],
    },
    {
      id: 'middle-strip',
      kind: 'press',
      side: 'chosen',
      spotId: 'edc-middle-strip',
      toolId: 'other-forearm',
      places: 2,
      holdSeconds: 13,
      seconds: 46,
      cues: [
        { id: 'find', at: 0, role: 'find' },
        { id: 'tingling', at: 6, role: 'caution' },
        { id: 'lean-in', at: 10, role: 'press' },
        { id: 'dull-ache', at: 16, role: 'feel' },
        { id: 'move', at: 26, role: 'move' },
        { id: 'stay', at: 37, role: 'encourage' },
      ],
    },
    {
      id: 'let-go',
      kind: 'close',
      side: 'none',
      seconds: 8,
      cues: [{ id: 'shake', at: 0, role: 'say' }],
    },
  ],
  cautionIds: [
    'st-zing',
    'st-pulse',
    'st-over-six',
    'st-thumb',
    'rf-numb-weak',
    'ac-no-back-to-typing',
  ],
  confidence: 'commonly-taught',
  sources: [
    'painscience-spot5',
    'tpsh-edc',
    'hou-2002',
    'esparza-2019',
    'source-idea',
    'clinical-judgement',
  ],
} as const satisfies Routine;

/** Its turn on the palm side. */
export const deskForearmPalm = {
  turnOf: 'desk-forearm-60',
  limb: 'upper',
  sideRule: 'chosen',
  seconds: 60,
  steps: [
    {
      id: 'get-set',
      kind: 'setup',
      side: 'chosen',
      seconds: 6,
      cues: [{ id: 'hands-off', at: 0, role: 'say' }],
    },
    {
      id: 'finger-benders',
      kind: 'press',
      side: 'chosen',
      spotId: 'finger-flexor-mid',
      toolId: 'other-forearm',
      places: 2,
      holdSeconds: 13,
      seconds: 46,
      cues: [
        { id: 'find', at: 0, role: 'find' },
        { id: 'slow-and-flat', at: 6, role: 'caution' },
        { id: 'lean-in', at: 10, role: 'press' },
        { id: 'deep-ache', at: 16, role: 'feel' },
        { id: 'move', at: 26, role: 'move' },
        { id: 'stay', at: 37, role: 'encourage' },
      ],
    },
    {
      id: 'let-go',
      kind: 'close',
      side: 'none',
      seconds: 8,
      cues: [{ id: 'shake', at: 0, role: 'say' }],
    },
  ],
  cautionIds: [
    'st-zing',
    'st-pulse',
    'st-over-six',
    'st-thumb',
    'rf-numb-weak',
    'ac-no-back-to-typing',
  ],
  confidence: 'commonly-taught',
  sources: [
    'westsub-forearm',
    'wellness-digest',
    'hou-2002',
    'esparza-2019',
    'source-idea',
    'clinical-judgement',
  ],
} as const satisfies Routine;
