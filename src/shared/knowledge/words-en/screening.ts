import type { KnowledgeWords } from '../words';

/** English for the questions of the safety check. */
export const screeningQuestionsEn = {
  'sq-emergency': {
    question:
      'Right now: chest pain, sudden breathlessness, a cold pale limb, or fast growing pain?',
    spoken: 'Any chest pain, sudden breathlessness, cold limb, or fast growing pain right now?',
  },
  'sq-injury': {
    question: 'Did this start with a fall, blow, snap or pop in the last three days?',
    spoken: 'Did it start with a fall, a blow or a pop in the last three days?',
  },
  'sq-swelling': {
    question: 'Is the area hot, red, swollen, or the skin broken?',
    spoken: 'Is the area hot, red or swollen, or is the skin broken?',
  },
  'sq-leg-clot': {
    question: 'Is one leg more swollen, warm, throbbing or changed in colour than the other?',
    spoken: 'Is one leg more swollen, warm or throbbing than the other?',
  },
  'sq-numb': {
    question: 'Is there numbness, tingling or weakness that does not go away?',
    spoken: 'Is there numbness, tingling or weakness that stays?',
  },
  'sq-bone': {
    question:
      'Can you cover the pain with one fingertip on bone, or does it hurt at night or on hopping?',
    spoken: 'Is it one sore point on bone, or does it hurt at night or on a hop?',
  },
  'sq-ill': {
    question: 'Do you have a fever or feel ill today?',
    spoken: 'Do you feel ill or feverish today?',
  },
  'sq-conditions': {
    question:
      'Blood thinners, bleeding disorder, clot, thin bones, cancer, recent surgery, poor blood flow, or numb skin?',
    spoken: 'Any blood thinners, past clots, thin bones, cancer, or recent surgery?',
  },
  'sq-pregnant': {
    question: 'Are you pregnant or within three months after birth?',
    spoken: 'Are you pregnant, or did you give birth in the last three months?',
  },
  'sq-veins': {
    question: 'Do you have varicose veins where you plan to press?',
    spoken: 'Do you have varicose veins where you plan to press?',
  },
  'sq-sensitive': {
    question: 'Widespread pain, very bendy joints, fragile skin, or under sixteen?',
    spoken: 'Pain all over, very bendy joints, or fragile skin?',
  },
  'sq-after': {
    question: 'Compared with before: better, same or worse?',
    spoken: 'Better, same, or worse than before?',
  },
} as const satisfies Partial<KnowledgeWords['screening']>;
