import { HANDS, type InputCounts, type InputReading } from './input';

/** Half the range of a 32-bit counter: a fall by more than this is a wrap, a smaller one a restart. */
const HALF_RANGE = 2 ** 31;
const FULL_RANGE = 2 ** 32;

/** Pointer moves shorter than this between two heartbeats are a trembling desk, not a hand. */
export const NOISE_PX = 3;

/**
 * What came in between two readings of counts that only grow.
 *
 * A counter that wrapped at 32 bits goes on where it was. One that began anew, because the hook was
 * started again, counts from zero: nothing is invented and nothing turns negative.
 */
export function inputBetween(before: InputReading, after: InputReading): InputReading {
  return {
    left: countsBetween(before.left, after.left),
    right: countsBetween(before.right, after.right),
    travelPx: grown(before.travelPx, after.travelPx),
  };
}

/** True when anything at all came in, noise included. */
export function anyInput({ travelPx, ...hands }: InputReading): boolean {
  return (
    travelPx > 0 || HANDS.some((hand) => Object.values(hands[hand]).some((count) => count > 0))
  );
}

function countsBetween(before: InputCounts, after: InputCounts): InputCounts {
  return {
    keys: grown(before.keys, after.keys),
    chords: grown(before.chords, after.chords),
    clicks: grown(before.clicks, after.clicks),
    scrolls: grown(before.scrolls, after.scrolls),
    dragMs: grown(before.dragMs, after.dragMs),
    heldMs: grown(before.heldMs, after.heldMs),
  };
}

function grown(before: number, after: number): number {
  if (!Number.isFinite(after) || after < 0) return 0;
  if (after >= before) return after - before;
  return before - after > HALF_RANGE ? after - before + FULL_RANGE : after;
}
