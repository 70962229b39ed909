/** Lines that belong to no routine. Their words are in `words-en.ts`. */
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
  'ph-rate-after',
  /** Asked after a spot, where the person wants that. */
  'ph-check',
] as const;

export type PhraseId = (typeof phraseIds)[number];
