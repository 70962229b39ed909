import type { Hand } from '../activity/input';
import { type Millis, seconds } from '../time';

/** Letters that were typed into the list of sore places one after the other. */
export interface TypedLetters {
  readonly letters: string;
  /** When the last one came. */
  readonly at: Millis;
  /** The side before the first letter changed it; null where it did not. */
  readonly sideBefore: Hand | null;
}

export const nothingTyped: TypedLetters = { letters: '', at: 0, sideBefore: null };

/** Letters that come faster than this belong to one word. */
const ONE_WORD: Millis = seconds(0.7);

/** Where a letter is typed. */
export interface PickList {
  readonly side: Hand;
  /** Which letters alone mean a side. */
  readonly sideKeys: Readonly<Record<string, Hand>>;
  /** What can be chosen, as it is written there. */
  readonly names: readonly string[];
}

export interface LetterMeans {
  readonly typed: TypedLetters;
  /** The beginning of the place to go to, or null. */
  readonly find: string | null;
  readonly side: Hand;
}

/**
 * What a letter means in the list of sore places: the beginning of a name, or, alone, a side.
 *
 * "R" chooses the right side at once; when "ri" follows it was the ring finger, and the side is as
 * it was before. Letters that begin no name together are not one word.
 *
 * @param at Monotonic time of the key.
 */
export function letterMeans(
  before: TypedLetters,
  letter: string,
  at: Millis,
  { side, sideKeys, names }: PickList,
): LetterMeans {
  const small = letter.toLowerCase();
  const word = before.letters + small;
  const goesOn =
    before.letters !== '' && at - before.at < ONE_WORD && placeBeginning(word, names, 0) !== null;
  const letters = goesOn ? word : small;
  const chosen = goesOn ? undefined : sideKeys[letters];
  if (chosen !== undefined) {
    return { typed: { letters, at, sideBefore: side }, find: null, side: chosen };
  }
  const restored = (goesOn ? before.sideBefore : null) ?? side;
  return { typed: { letters, at, sideBefore: null }, find: letters, side: restored };
}

/**
 * The place that begins with these letters, or else has a word that does. One letter goes on to the
 * next such place, so that it can be pressed again.
 *
 * @param from Where the list is now, or -1.
 */
export function placeBeginning(
  letters: string,
  names: readonly string[],
  from: number,
): number | null {
  const start = letters.length === 1 ? from + 1 : Math.max(0, from);
  const order = names.map((_, index) => (start + index) % names.length);
  const begins = (index: number) => names[index]?.toLowerCase().startsWith(letters) ?? false;
  const hasWord = (index: number) => names[index]?.toLowerCase().includes(` ${letters}`) ?? false;
  return order.find(begins) ?? order.find(hasWord) ?? null;
}
