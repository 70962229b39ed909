import { type Millis, seconds } from '../time';

/** A pain rating being made: 0 (none) to 10 (worst), or nothing yet. */
export interface Rating {
  readonly picked: number | null;
  /** When a `1` was typed that a `0` may still turn into 10. */
  readonly oneAtMs: Millis | null;
  /** When the pick counts without a key; null while nothing is picked or a key stopped it. */
  readonly confirmAtMs: Millis | null;
  /** When the screen goes on without a rating. Every sign of life moves it. */
  readonly untilMs: Millis;
  readonly waitMs: Millis;
  /** A key that was meant for the step before must not choose a number. */
  readonly deafUntilMs: Millis;
}

export const RATE_BEFORE = seconds(12);
export const RATE_AFTER = seconds(60);
export const CONFIRM = seconds(3);
const TEN_WITHIN = seconds(0.6);
const WORST = 10;

export const askRating = (atMs: Millis, waitMs: Millis, deafMs: Millis = 0): Rating => ({
  picked: null,
  oneAtMs: null,
  confirmAtMs: null,
  untilMs: atMs + waitMs,
  waitMs,
  deafUntilMs: atMs + deafMs,
});

/** The next time at which something happens by itself. */
export const ratingDeadline = (rating: Rating): Millis => rating.confirmAtMs ?? rating.untilMs;

export function pick(rating: Rating, value: number, atMs: Millis): Rating {
  return {
    ...rating,
    picked: Math.min(WORST, Math.max(0, value)),
    oneAtMs: null,
    confirmAtMs: atMs + CONFIRM,
    untilMs: atMs + rating.waitMs,
  };
}

/** A digit key: `1` then `0` within 0.6 s is ten. */
export function typeDigit(rating: Rating, digit: number, atMs: Millis): Rating {
  const isTen = digit === 0 && rating.oneAtMs !== null && atMs - rating.oneAtMs <= TEN_WITHIN;
  const picked = pick(rating, isTen ? WORST : digit, atMs);
  return digit === 1 ? { ...picked, oneAtMs: atMs } : picked;
}

export function movePick(rating: Rating, by: number, atMs: Millis): Rating {
  if (rating.picked === null) return pick(rating, by > 0 ? 0 : WORST, atMs);
  return pick(rating, rating.picked + by, atMs);
}

/** Any other key: the pick stays and waits for Enter. */
export const holdPick = (rating: Rating, atMs: Millis): Rating => ({
  ...rating,
  oneAtMs: null,
  confirmAtMs: null,
  untilMs: atMs + rating.waitMs,
});
