import type { QuestionGroup, QuestionId, Verdict } from '../guide/screening';
import type { Instant } from '../time';
import { english } from './en-parts';

interface ScreeningWords {
  readonly title: string;
  readonly intro: string;
  readonly groups: Readonly<
    Record<QuestionGroup, { readonly title: string; readonly all: string }>
  >;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly yes: string;
  readonly no: string;
  readonly missing: (count: number) => string;
  readonly done: string;
  readonly start: string;
  readonly toToday: string;
  readonly again: string;
  readonly doctorAgreed: string;
  /** The last answers, and when they were given. */
  readonly answered: (at: Instant, offsetMinutes: number) => string;
  readonly verdicts: Readonly<Record<Verdict, { readonly title: string; readonly line: string }>>;
  /** Why main starts no press. */
  readonly refused: string;
  /** The way here from the settings. */
  readonly link: string;
}

/** English for the safety check. Kind, plain, and never more certain than we are. */
export const screeningEn: ScreeningWords = {
  title: 'Safety check',
  intro:
    'Seven short questions, once a month. Pressing is for tired muscles; for some things it is the wrong idea. Only your last answers are kept, on this computer.',
  groups: {
    now: { title: 'Right now', all: 'No to both' },
    arm: { title: 'The arm you want to press', all: 'No to all three' },
    you: { title: 'About you', all: 'No to both' },
  },
  questions: {
    'sq-emergency': 'Chest pain, sudden breathlessness, a cold pale limb, or fast growing pain?',
    'sq-ill': 'Do you have a fever or feel ill today?',
    'sq-injury': 'Did it start with a fall, blow, snap or pop in the last three days?',
    'sq-swelling': 'Is the area hot, red, swollen, or the skin broken?',
    'sq-numb': 'Is there numbness, tingling or weakness that does not go away?',
    'sq-conditions':
      'Blood thinners, bleeding disorder, clot, thin bones, cancer, recent surgery, poor blood flow, or numb skin?',
    'sq-sensitive': 'Widespread pain, very bendy joints, fragile skin, or under sixteen?',
  },
  yes: 'Yes',
  no: 'No',
  missing: (count) => (count === 1 ? 'One answer is missing.' : `${count} answers are missing.`),
  done: 'Done',
  start: 'Done, start the press',
  toToday: 'Back to Today',
  again: 'Answer again',
  doctorAgreed: 'A doctor agreed to light pressing',
  answered: (at, offsetMinutes) => `Answered on ${english.date(at, offsetMinutes)}`,
  verdicts: {
    clear: {
      title: 'Nothing speaks against pressing',
      line: 'Stay at 6 out of 10 or less. Sharp, electric or numb means let go.',
    },
    light: {
      title: 'Keep it light',
      line: 'Knead will hold you to 3 out of 10. Stop if it does not feel right.',
    },
    'ask-doctor': {
      title: 'Ask your doctor first',
      line: 'With what you have, pressing wants a doctor’s yes. Until then Knead offers rest instead.',
    },
    wait: {
      title: 'Rest today',
      line: 'When you are ill, muscles are better left alone. Knead offers rest today, and asks again tomorrow.',
    },
    refer: {
      title: 'Have someone look at it first',
      line: 'This may be more than a tired muscle. Please see a doctor or physiotherapist. Until you answer again, Knead offers rest instead.',
    },
    emergency: {
      title: 'Please get help now',
      line: 'Call your emergency number, or have someone take you to help. Nothing here is worth waiting for.',
    },
  },
  refused: 'First a short safety check: open Knead and press Start there.',
  link: 'Read or answer the safety check',
};
