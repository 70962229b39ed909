import type { Confidence } from '../knowledge/terms';
import { quantity } from './en-parts';

/** How sure a statement is, and what it rests on. */
export interface EvidenceWords {
  readonly title: string;
  readonly label: Readonly<Record<Confidence, string>>;
  /** What the label means. */
  readonly meaning: Readonly<Record<Confidence, string>>;
  readonly sources: (count: number) => string;
  /** The way to the page. */
  readonly more: string;
  readonly page: {
    readonly title: string;
    readonly sentence: string;
    readonly short: string;
    readonly points: readonly string[];
    readonly groups: Readonly<Record<Confidence, string>>;
    readonly numbers: string;
    readonly numbersSentence: string;
    readonly all: string;
    readonly allSentence: string;
  };
}

/**
 * In short, in plain words. Each line sums up claims below it: cl-deep-pain-spreads and
 * cl-referral-maps-teaching; cl-ic-effect and cl-ic-neck; cl-smr-myofascial-gap; cl-post-run and
 * cl-pre-run; cl-strength-better and the break claims.
 */
const points: readonly string[] = [
  'Pressing a muscle may ease pain that is felt somewhere else. Pain from muscle does spread like that; which muscle goes where is mostly expert teaching.',
  'In trials, sustained pressing makes the sore point less sore to touch. People did not rate their pain clearly lower than people who got something else.',
  'No good trial tests a person who presses their own forearm for a sore finger, or their own shin for a sore foot.',
  'Rolling after a run lowers soreness a little. Before a run it adds a little movement, and costs no power.',
  'For lasting change, breaks, less load and strength work have the better proof.',
  'So expect a few minutes that often feel better now. Nothing here is a promise, and nothing here replaces a professional.',
];

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
  more: 'What we know and don’t',
  page: {
    title: 'What we know and don’t',
    sentence: 'What trials show, what is teaching, and what nobody has tested.',
    short: 'In short',
    points,
    groups: {
      'well-established': 'Well established',
      'commonly-taught': 'Commonly taught',
      tentative: 'Tentative',
    },
    numbers: 'What our numbers rest on',
    numbersSentence: 'Where a number is judgement, it says so.',
    all: 'All sources',
    allSentence: 'With what each found, in our words. Most were read as abstracts.',
  },
};
