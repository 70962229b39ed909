import type { MinuteRecord } from './record';

/** Minutes with less work than this say little about the pace. */
const LEAST_ACTIVE_SECONDS = 30;
/** Fewer such minutes are no habit yet: about an hour of typing. */
const LEAST_MINUTES = 60;

/**
 * The person's usual pace: the median of key presses and clicks in an active minute; null while too
 * little is known. Main passes the last 14 days (content.json, breakDefaults.loadWeights.pace).
 */
export function usualPace(minutes: readonly MinuteRecord[]): number | null {
  const paces = minutes
    .filter(({ activeSeconds }) => activeSeconds >= LEAST_ACTIVE_SECONDS)
    .map(({ left, right, activeSeconds }) => {
      const presses = left.keys + left.clicks + right.keys + right.clicks;
      return presses / (activeSeconds / 60);
    })
    .filter((pace) => pace > 0)
    .sort((a, b) => a - b);
  return paces.length < LEAST_MINUTES ? null : (paces[Math.floor(paces.length / 2)] ?? null);
}
