import type { Limb } from '../knowledge/terms';

/**
 * What is spoken in a session that searches or was put together for a complaint, apart from what the
 * knowledge base says of its spots. At most 140 characters a line, so that it can be spoken in time.
 */
export interface ReliefLines {
  readonly better: string;
  readonly same: string;
  readonly worse: string;
  readonly worseTwice: string;
  readonly notFound: Readonly<Record<Limb, string>>;
  readonly unanswered: string;
  /** Large on the stage while a search closes that found nothing. */
  readonly closing: { readonly headline: string; readonly line: string };
  /** After a spot, with both hands free. */
  readonly rate: Readonly<Record<Limb, string>>;
  readonly opening: { readonly headline: string; readonly line: string };
  /** Before the first leg: one sore point on bone wants no pressure. */
  readonly bone: string;
  /** Above the questions before a leg. */
  readonly check: { readonly headline: string };
  readonly close: { readonly headline: string; readonly line: string };
}
