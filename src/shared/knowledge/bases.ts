import type { SourceId } from './sources';

interface Basis {
  readonly topic: 'press' | 'break';
  readonly sources: readonly SourceId[];
}

/** What the numbers of presses and breaks rest on; `words-en/bases.ts` says it in a sentence. */
export const bases = {
  pain: { topic: 'press', sources: ['grabow-2018', 'clinical-judgement'] },
  hold: { topic: 'press', sources: ['hou-2002', 'fdlp-2006', 'source-idea', 'clinical-judgement'] },
  places: { topic: 'press', sources: ['clinical-judgement'] },
  muscle: { topic: 'press', sources: ['hughes-2019', 'behm-2020'] },
  rolling: { topic: 'press', sources: ['behm-2020', 'wiewelhove-2019', 'sezik-2024'] },
  frequency: {
    topic: 'press',
    sources: ['field-2004', 'madenci-2012', 'naderi-2020', 'clinical-judgement'],
  },
  expectation: {
    topic: 'press',
    sources: ['lu-2022', 'wiewelhove-2019', 'pagaduan-2022', 'andersen-2012'],
  },
  breathing: { topic: 'press', sources: ['clinical-judgement'] },
  activity: {
    topic: 'break',
    sources: ['workpace', 'sogaard-2001', 'finsen-2001', 'clinical-judgement'],
  },
  balanced: {
    topic: 'break',
    sources: [
      'balci-2004',
      'henning-1997',
      'mclean-2001',
      'galinsky-2000',
      'galinsky-2007',
      'hse-dse',
      'ontario-breaks',
      'workrave',
      'clinical-judgement',
    ],
  },
  gentle: { topic: 'break', sources: ['dababneh-2001', 'clinical-judgement'] },
  sore: {
    topic: 'break',
    sources: [
      'henning-1996',
      'huysmans-2012',
      'vandenheuvel-2003',
      'workrave',
      'clinical-judgement',
    ],
  },
  load: {
    topic: 'break',
    sources: [
      'ijmker-2007',
      'kryger-2003',
      'fds-fatigue',
      'huysmans-2012',
      'finsen-2001',
      'mikkelsen-2012',
      'clinical-judgement',
    ],
  },
  day: {
    topic: 'break',
    sources: [
      'kryger-2003',
      'andersen-2003',
      'mikkelsen-2007',
      'ijmker-2011',
      'workrave',
      'clinical-judgement',
    ],
  },
  content: { topic: 'break', sources: ['hse-dse', 'superbreak-2008', 'clinical-judgement'] },
  offers: {
    topic: 'break',
    sources: [
      'slijper-2007',
      'henning-1996',
      'henning-1997',
      'dababneh-2001',
      'superbreak-2008',
      'hse-dse',
    ],
  },
  others: { topic: 'break', sources: ['workrave', 'stretchly', 'workpace'] },
} as const satisfies Readonly<Record<string, Basis>>;

export type BasisId = keyof typeof bases;
