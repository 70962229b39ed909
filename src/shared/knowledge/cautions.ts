import type { CautionData } from './schema';
import type { SourceId } from './sources';

type Caution = CautionData & { readonly sources: readonly SourceId[] };

/** When to let go, when not to press at all, and what to do afterwards. */
export const cautions = {
  'st-zing': {
    kind: 'stop-now',
    limbs: ['upper', 'lower'],
    action: 'stop-and-move',
    confidence: 'well-established',
    sources: ['anatomy-std', 'cho-2019'],
  },
  'st-pulse': {
    kind: 'stop-now',
    limbs: ['upper', 'lower'],
    action: 'stop-and-move',
    confidence: 'well-established',
    sources: ['anatomy-std'],
  },
  'st-over-six': {
    kind: 'stop-now',
    limbs: ['upper', 'lower'],
    action: 'ease-off',
    confidence: 'commonly-taught',
    sources: ['grabow-2018', 'clinical-judgement'],
  },
  'st-thumb': {
    kind: 'stop-now',
    limbs: ['upper'],
    action: 'change-tool',
    confidence: 'commonly-taught',
    sources: ['hse-dse', 'clinical-judgement'],
  },
  'lo-tendon': {
    kind: 'local',
    limbs: ['upper', 'lower'],
    action: 'belly-only',
    confidence: 'commonly-taught',
    sources: ['arnold-2018', 'silbernagel-2007'],
  },
  'rf-numb-weak': {
    kind: 'red-flag',
    limbs: ['upper', 'lower'],
    action: 'see-professional-soon',
    confidence: 'well-established',
    sources: ['nhs-rsi', 'clinical-judgement'],
  },
  'rf-not-better': {
    kind: 'red-flag',
    limbs: ['upper', 'lower'],
    action: 'see-professional-soon',
    confidence: 'commonly-taught',
    sources: ['source-idea', 'nhs-rsi', 'vincent-2017', 'clinical-judgement'],
  },
  'ac-no-back-to-typing': {
    kind: 'aftercare',
    limbs: ['upper'],
    action: 'do',
    confidence: 'commonly-taught',
    sources: ['clinical-judgement'],
  },
} as const satisfies Readonly<Record<string, Caution>>;

export type CautionId = keyof typeof cautions;
