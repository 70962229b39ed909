import type { KnowledgeWords } from '../words';

/** English for the lines that belong to no routine. */
export const phrasesEn = {
  'ph-start': 'Before we start: no swelling, no numbness, no fresh injury? Good.',
  'ph-half': 'Half the time is done.',
  'ph-ten': 'Ten more seconds.',
  'ph-worse': 'If this made it worse twice, leave it, and have it checked.',
  'ph-let-go': 'Let go.',
  'ph-softer': 'Keep it light. Three out of ten.',
  'ph-rate-after': 'How is your {side} forearm now?',
  'ph-check': 'How is that spot now? Better, same or worse?',
  'ph-scale': 'Zero is nothing, ten is the worst. We stay between three and six.',
  'ph-good-pain': 'Good pain is dull and spreads, and it fades while you hold.',
  'ph-bad-pain': 'Sharp, burning, electric or numb is not good pain. Let go.',
  'ph-breathe': 'Breathe in. And a long breath out.',
  'ph-fading': 'If the ache has halved, ease off and rest there.',
  'ph-nothing': 'Nothing there? Then it is not your spot. Move on.',
  'ph-not-felt-far': 'You do not need to feel it in the foot or finger. Sore is enough.',
  'ph-next': 'Let go. Next place.',
  'ph-switch': 'Change sides.',
  'ph-done': 'Done. Move it gently, and rest a minute.',
  'ph-tender': 'A little tender tomorrow is normal.',
  'ph-run-return': 'If pain grows while you run after this, stop, and see a professional.',
  'ph-type-return': 'If typing still hurts, stop for today. Rest is treatment too.',
  'ph-rate-after-leg': 'How is your {side} leg now?',
} as const satisfies Partial<KnowledgeWords['phrases']>;
