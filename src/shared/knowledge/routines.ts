import type { CautionId } from './cautions';
import type { OtherStepData, PressStepData, RoutineData } from './schema';
import type { SourceId } from './sources';
import type { SpotId } from './spots';
import type { ToolId } from './tools';

export type PressStep = PressStepData & { readonly spotId: SpotId; readonly toolId: ToolId };

export type RoutineStep = PressStep | OtherStepData;

export type Routine = Omit<RoutineData, 'steps'> & {
  readonly steps: readonly RoutineStep[];
  readonly cautionIds: readonly CautionId[];
  readonly sources: readonly SourceId[];
};

/**
 * Named lists of steps. Their cues and cue seconds are the timeline of a session: when nobody
 * touches anything and the voice keeps its usual pace, it runs exactly as written here.
 */
export const routines = {
  'desk-forearm-60': {
    limb: 'upper',
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
  },
  'desk-forearm-60-palm': {
    turnOf: 'desk-forearm-60',
    limb: 'upper',
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
  },
} as const satisfies Readonly<Record<string, Routine>>;

export type RoutineId = keyof typeof routines;
