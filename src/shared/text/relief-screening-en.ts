import type { ReliefCard, ReliefQuestionId, ReliefVerdict } from '../guide/relief-screening';
import type { CareReason } from '../guide/trend';

interface ReliefScreeningWords {
  readonly title: string;
  readonly intro: string;
  readonly cards: Readonly<Record<ReliefCard, string>>;
  /** Answers every question of a card with a no. */
  readonly noToAll: (count: number) => string;
  readonly questions: Readonly<Record<ReliefQuestionId, string>>;
  /** What a yes means, in a sentence or two. */
  readonly after: Readonly<Record<ReliefQuestionId, string>>;
  readonly verdicts: Readonly<
    Record<
      Exclude<ReliefVerdict, 'clear' | 'light'>,
      {
        readonly title: string;
        /** Whom to see, and how soon. */
        readonly whom: string;
      }
    >
  >;
  /** The safety check has a yes that speaks against this as well. */
  readonly earlier: { readonly line: string; readonly link: string };
  /** What the sessions so far ask for, before a complaint is pressed again. */
  readonly care: {
    readonly title: string;
    readonly because: Readonly<Record<CareReason, string>>;
    readonly whom: string;
    readonly lookedAt: string;
  };
  readonly missing: (count: number) => string;
  readonly goOn: string;
  readonly back: string;
  readonly again: string;
  readonly doctorAgreed: string;
  /** Why main starts no session. */
  readonly refused: string;
  readonly careFirst: string;
  readonly unknown: (id: string) => string;
}

const NUMBERS: readonly string[] = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

/** English for the questions before a complaint. Kind, plain, and never more certain than we are. */
export const reliefScreeningEn: ReliefScreeningWords = {
  title: 'Before we press',
  intro: 'A few questions first. Your last answers are kept on this computer only.',
  cards: {
    now: 'Right now',
    area: 'Where it hurts',
    legs: 'Look at both legs first',
    you: 'About you, once a month',
  },
  noToAll: (count) =>
    count === 1 ? 'No' : count === 2 ? 'No to both' : `No to all ${NUMBERS[count] ?? count}`,
  questions: {
    'sq-emergency': 'Chest pain, sudden breathlessness, a cold pale limb, or fast growing pain?',
    'rf-arm-heart': 'Does the arm ache come with effort, jaw pain, sweating or feeling sick?',
    'rf-neck-cord': 'Clumsy hands on both sides, unsteady walking, or sudden trouble speaking?',
    'rf-cauda': 'Numb between the legs, new bladder or bowel trouble, or weakness in both legs?',
    'sq-ill': 'Do you have a fever or feel ill today?',
    'sq-injury': 'Did it start with a fall, blow, snap or pop in the last three days?',
    'sq-swelling': 'Is the area hot, red, swollen, or the skin broken?',
    'sq-numb': 'Is there numbness, tingling or weakness that does not go away?',
    'rf-finger-locked': 'Does a finger lock, droop at the tip, or swell as a whole?',
    'rf-locked-knee': 'Does the knee lock, give way or swell up?',
    'rf-walk-cramp':
      'Does a cramp come after the same distance of each walk, and go when you stand still?',
    'rf-tendon-rupture':
      'Did it feel like a kick in the calf or heel, and is pushing off weak now?',
    'rf-femoral-neck': 'Is there deep groin pain with each step, or on a hop?',
    'sq-bone':
      'Can you cover the pain with one fingertip on bone, or does it hurt at night or on a hop?',
    'sq-leg-clot': 'Is one leg more swollen, warm, throbbing or changed in colour than the other?',
    'sq-veins': 'Do you have varicose veins where you plan to press?',
    'sq-pregnant': 'Are you pregnant, or within three months after birth?',
    'sq-conditions':
      'Blood thinners, bleeding disorder, clot, thin bones, cancer, recent surgery, poor blood flow, or numb skin?',
    'sq-sensitive': 'Widespread pain, very bendy joints, fragile skin, or under sixteen?',
  },
  after: {
    'sq-emergency': 'These can be signs of something that cannot wait.',
    'rf-arm-heart': 'An arm that aches like this can be the heart.',
    'rf-neck-cord': 'These can come from the neck or the brain, and cannot wait.',
    'rf-cauda': 'These can come from nerves in the lower back, and cannot wait.',
    'sq-ill': 'When you are ill, muscles are better left alone.',
    'sq-injury': 'Something may be torn or broken. Until that is known, it is not pressed.',
    'sq-swelling':
      'A hot or swollen place may be inflamed or infected. If only the skin is broken, wait until it has healed.',
    'sq-numb': 'Numbness and weakness come from nerves, and pressing does not help a nerve.',
    'rf-finger-locked': 'A finger that locks, droops or swells wants a look at the hand.',
    'rf-locked-knee':
      'A knee that locks or gives way wants a look inside, before pressing or running.',
    'rf-walk-cramp': 'A cramp like this can be about blood flow, which pressing does not help.',
    'rf-tendon-rupture': 'A tendon or the calf may be torn.',
    'rf-femoral-neck':
      'In a runner this can be a crack in the hip bone. Please don’t run until it is clear.',
    'sq-bone':
      'This may be the bone and not the muscle. Please don’t run until somebody has looked at it.',
    'sq-leg-clot':
      'It may be a clot, which can feel just like a tight calf. Please don’t press or rub it.',
    'sq-veins': 'Keep well away from the veins.',
    'sq-pregnant':
      'In pregnancy and after it, clots are likelier, so legs are not pressed deeply without a yes from your midwife or doctor.',
    'sq-conditions': 'With what you have, pressing wants a doctor’s yes first.',
    'sq-sensitive': 'Knead will hold you to 3 out of 10.',
  },
  verdicts: {
    emergency: {
      title: 'Please get help now',
      whom: 'Call your emergency number, or have someone take you to help. Nothing here is worth waiting for.',
    },
    today: {
      title: 'Please have it looked at today',
      whom: 'Call your doctor or a medical advice line today; outside their hours, go to urgent care.',
    },
    soon: {
      title: 'Have someone look at it first',
      whom: 'Please see a doctor or physiotherapist in the next days. Until then, leave it be.',
    },
    wait: {
      title: 'Rest today',
      whom: 'Come back when you feel well again. If it gets worse, ask your doctor.',
    },
    'ask-doctor': {
      title: 'Ask first',
      whom: 'Ask your doctor or midwife about light pressing before you go on.',
    },
  },
  earlier: {
    line: 'Your last safety check has a yes that speaks against pressing here.',
    link: 'Read or answer the safety check',
  },
  care: {
    title: 'Have someone look at it first',
    because: {
      'worse-twice': 'The last two times it was worse after pressing than before.',
      'no-better': 'Pressing has not eased it in two weeks.',
    },
    whom: 'Please see a doctor or physiotherapist in the next days, and leave it be until then.',
    lookedAt: 'Someone has looked at it',
  },
  missing: (count) => (count === 1 ? 'One answer is missing.' : `${count} answers are missing.`),
  goOn: 'Go on',
  back: 'Back',
  again: 'Answer again',
  doctorAgreed: 'They agreed to light pressing',
  careFirst: 'Please have someone look at this first; the Relief page says why.',
  unknown: (id) => `Knead knows no complaint "${id}".`,
  refused: 'First a few short questions: open Knead and choose where it hurts.',
};
