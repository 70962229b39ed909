import type { Confidence } from '../knowledge/terms';
import { quantity } from './en-parts';

/** How sure a statement is, and what it rests on. */
export interface EvidenceWords {
  readonly title: string;
  readonly label: Readonly<Record<Confidence, string>>;
  /** What the label means. */
  readonly meaning: Readonly<Record<Confidence, string>>;
  readonly sources: (count: number) => string;
}

export const enEvidence: EvidenceWords = {
  title: 'What it rests on',
  label: {
    'well-established': 'Well established',
    'commonly-taught': 'Commonly taught',
    tentative: 'Tentative',
  },
  meaning: {
    'well-established': 'Agreed anatomy, repeated studies, or firm medical consensus.',
    'commonly-taught': 'Textbooks and courses agree; there is little or no controlled proof.',
    tentative: 'Thin evidence, or none but an idea that makes sense.',
  },
  sources: (count) => quantity(count, 'source'),
};
