import type { Intent, Offer, PromptView } from '#shared/ipc';
import type { Instant } from '#shared/time';

/** Real prompts are counted from 1. */
const SAMPLE_ID = 0;

/** The card as after an ordinary stretch of typing, offering what would be offered now. */
export const samplePrompt = (offer: Offer, shownAt: Instant): PromptView => ({
  id: SAMPLE_ID,
  surface: 'card',
  shownAt,
  offer,
  because: { activeMinutes: 52, keys: 3_140, clicks: 412 },
  cardInMs: null,
  heldBy: null,
  postponedInARow: 0,
  skippedToday: 0,
  choices: { postpone: true, skip: true, leaveAfterMs: 0 },
  restLeftMs: null,
  resting: false,
  focusable: true,
  sample: true,
});

export const isSampleAnswer = ({
  promptId,
}: Extract<Intent, { readonly type: 'answer-prompt' }>): boolean => promptId === SAMPLE_ID;
