import type { Instant, Millis, Now } from '../time';

/**
 * No prompts for a while, by the person's wish.
 *
 * It ends at `until` by the wall clock or when its own length has passed, whichever is first: a
 * clock that is set back by a year must not make a pause of half an hour last a year.
 */
export type Pause =
  | { readonly name: 'open-ended' }
  | { readonly name: 'until'; readonly until: Instant; readonly leftMs: Millis };

export function pauseFor(until: Instant | null, { wallAt }: Now): Pause {
  return until === null
    ? { name: 'open-ended' }
    : { name: 'until', until, leftMs: Math.max(0, until - wallAt) };
}

/** The pause after some time has passed, or null when it is over. */
export function pauseAfter(pause: Pause | null, elapsedMs: Millis, { wallAt }: Now): Pause | null {
  if (pause === null || pause.name === 'open-ended') return pause;
  const leftMs = pause.leftMs - elapsedMs;
  return leftMs <= 0 || wallAt >= pause.until ? null : { ...pause, leftMs };
}

/** Time until the pause ends by itself, or null. */
export const pauseEndsInMs = (pause: Pause | null, { wallAt }: Now): Millis | null =>
  pause === null || pause.name === 'open-ended'
    ? null
    : Math.max(0, Math.min(pause.leftMs, pause.until - wallAt));
