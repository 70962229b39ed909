import type { Hand } from '#shared/activity/input';

/** Which hand presses a key: one of them, or the thumb that did not press the key before. */
export type KeyHand = Hand | 'thumb';

/** Keys of the left hand on a full keyboard, by physical position (scan codes, layout-free). */
const leftKeys: ReadonlySet<number> = new Set([
  1, // Escape
  ...[41, 2, 3, 4, 5, 6], // ` 1 to 5
  ...[15, 16, 17, 18, 19, 20], // Tab to T
  ...[58, 30, 31, 32, 33, 34], // Caps Lock to G
  ...[42, 86, 44, 45, 46, 47, 48], // Shift, the key beside it on ISO boards, Z to B
  ...[29, 3675, 56], // Ctrl, Super, Alt
  ...[59, 60, 61, 62, 63], // F1 to F5
]);

/** The space bar and the keys beside it on Japanese boards: either thumb may press them. */
const thumbKeys: ReadonlySet<number> = new Set([57, 121, 123, 112]);

/** The hand that presses a key when typing with ten fingers; everything not listed lies to the right. */
export function handOfKey(code: number): KeyHand {
  if (thumbKeys.has(code)) return 'thumb';
  return leftKeys.has(code) ? 'left' : 'right';
}

/** Modifiers by physical position; pressing one alone is no chord. */
export const modifierKeys: ReadonlySet<number> = new Set([
  29, 3613, 42, 54, 56, 3640, 3675, 3676, 58,
]);
