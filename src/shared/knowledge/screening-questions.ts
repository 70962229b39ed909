import type { CautionId } from './cautions';
import type { ScreeningQuestionData } from './schema';

type ScreeningQuestion = ScreeningQuestionData & { readonly cautionIds: readonly CautionId[] };

/**
 * What has to be asked, when, and what a yes leads to. Their words are in `text/screening-en.ts` and
 * `text/relief-screening-en.ts`.
 */
export const screeningQuestions = {
  'sq-emergency': {
    limbs: ['upper', 'lower'],
    ask: 'every-session',
    onYes: 'block-emergency',
    cautionIds: ['rf-chest-breath', 'rf-arm-heart', 'rf-cold-limb', 'rf-compartment'],
  },
  'sq-injury': {
    limbs: ['upper', 'lower'],
    ask: 'every-session',
    onYes: 'block-area',
    cautionIds: ['rf-trauma', 'rf-tendon-rupture', 'ci-acute-injury', 'ci-fracture'],
  },
  'sq-swelling': {
    limbs: ['upper', 'lower'],
    ask: 'every-session',
    onYes: 'block-area',
    cautionIds: ['rf-hot-joint', 'rf-infection', 'ci-open-wound', 'rf-clot-arm'],
  },
  'sq-leg-clot': {
    limbs: ['lower'],
    ask: 'every-session',
    onYes: 'block-limb',
    cautionIds: ['rf-dvt-leg', 'ci-dvt-known'],
  },
  'sq-numb': {
    limbs: ['upper', 'lower'],
    ask: 'every-session',
    onYes: 'block-area',
    cautionIds: ['rf-numb-weak', 'af-neuropathy', 'rf-cauda', 'rf-neck-cord'],
  },
  'sq-bone': {
    limbs: ['lower'],
    ask: 'every-session',
    onYes: 'block-area',
    cautionIds: ['rf-bone-stress', 'rf-femoral-neck'],
  },
  'sq-ill': {
    limbs: ['upper', 'lower'],
    ask: 'every-session',
    onYes: 'block-session',
    cautionIds: ['ci-fever'],
  },
  'sq-conditions': {
    limbs: ['upper', 'lower'],
    ask: 'first-run-and-monthly',
    onYes: 'ask-doctor-then-light-mode',
    cautionIds: [
      'af-anticoag',
      'ci-dvt-known',
      'af-osteoporosis',
      'af-cancer',
      'ci-surgery',
      'af-circulation',
      'af-lymph',
      'af-neuropathy',
    ],
  },
  'sq-pregnant': {
    limbs: ['lower'],
    ask: 'first-run-and-monthly',
    onYes: 'block-deep-legs',
    cautionIds: ['af-pregnancy', 'lo-web-preg'],
  },
  'sq-veins': {
    limbs: ['lower'],
    ask: 'first-run-and-monthly',
    onYes: 'avoid-area',
    cautionIds: ['af-varicose'],
  },
  'sq-sensitive': {
    limbs: ['upper', 'lower'],
    ask: 'first-run-and-monthly',
    onYes: 'light-mode',
    cautionIds: ['af-widespread', 'af-hypermobile', 'af-young', 'af-inflammatory'],
  },
  'sq-after': {
    limbs: ['upper', 'lower'],
    ask: 'after-session',
    onYes: 'if-worse-twice-refer',
    cautionIds: ['rf-not-better', 'ac-sore-ok'],
  },
} as const satisfies Readonly<Record<string, ScreeningQuestion>>;

export type ScreeningQuestionId = keyof typeof screeningQuestions;
