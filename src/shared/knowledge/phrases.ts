/** Lines that belong to no routine. Their words are in `words-en/phrases.ts`. */
export const phraseIds = [
  /** Said and shown first, instead of questions. */
  'ph-start',
  'ph-half',
  'ph-ten',
  'ph-worse',
  /** Said as soon as somebody stops. */
  'ph-let-go',
  /** Takes the place of the press cue after "too hard". */
  'ph-softer',
  /** Asked at the end, of an arm and of a leg. */
  'ph-rate-after',
  'ph-rate-after-leg',
  /** Asked after a spot, where the person wants that. */
  'ph-check',
  /** What to look for while pressing. */
  'ph-scale',
  'ph-good-pain',
  'ph-bad-pain',
  'ph-breathe',
  'ph-not-felt-far',
  /** When to go on. */
  'ph-fading',
  'ph-nothing',
  'ph-next',
  'ph-switch',
  /** What comes after a session. */
  'ph-run-return',
  'ph-type-return',
  'ph-done',
  'ph-tender',
] as const;

export type PhraseId = (typeof phraseIds)[number];
