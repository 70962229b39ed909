import type { Hand } from '../activity/input';

/** A complaint by everything it may be called. */
export interface Findable<Id extends string> {
  readonly id: Id;
  /** Its name first: a match there counts more than one among the other ways to say it. */
  readonly called: readonly string[];
}

/** What a language adds to the search. */
export interface SearchLanguage {
  /** Words that say nothing about the place: "my", "hurts". */
  readonly fillers: readonly string[];
  readonly sides: Readonly<Record<string, Hand>>;
}

export interface Found<Id extends string> {
  /** Best first; all of them, in their own order, while nothing was said about the place. */
  readonly ids: readonly Id[];
  /** The side that was typed along, or null. */
  readonly side: Hand | null;
}

/** How a typed word was found. What is not exact costs, so that it comes later. */
const COST = { exact: 0, begun: 1, typo: 4, missing: 12 } as const;
/** Every word of a phrase that was not typed; the name before the other ways to say it. */
const COST_OF_REST = 0.2;
const COST_OF_OTHER_NAME = 0.5;
/** What may differ grows with the length of a word; in a short one everything would match. */
const TYPO_LETTERS = [
  { from: 7, differ: 2 },
  { from: 4, differ: 1 },
] as const;

/**
 * Finds complaints by what a person types: any part of a name, in any order, with a wrong letter or
 * two, and words around it ("my left pinky hurts").
 */
export function findComplaints<Id extends string>(
  query: string,
  complaints: readonly Findable<Id>[],
  language: SearchLanguage,
): Found<Id> {
  const said = wordsOf(query);
  const side = said.map((word) => language.sides[word]).find((hand) => hand !== undefined) ?? null;
  const telling = (words: readonly string[]) =>
    words.filter((word) => !language.fillers.includes(word));
  const typed = telling(said).filter((word) => !Object.hasOwn(language.sides, word));
  if (typed.length === 0) return { ids: complaints.map(({ id }) => id), side };
  const matches = complaints.map(({ id, called }) => {
    const phrases = called.map(wordsOf).map((words) => ({
      words: telling(words),
      length: words.length,
    }));
    return { id, ...bestOf(phrases, typed) };
  });
  return { ids: closest(matches, typed.length), side };
}

/** The words of a name that tell, and how many it has with all. */
interface Phrase {
  readonly words: readonly string[];
  readonly length: number;
}

interface Match {
  readonly cost: number;
  readonly missing: number;
  readonly typos: number;
}

/** A guess is left out where somebody was found without one. */
function closest<Id extends string>(
  matches: readonly (Match & { readonly id: Id })[],
  typed: number,
): readonly Id[] {
  const fewest = Math.min(...matches.map(({ missing }) => missing));
  if (fewest * 2 > typed || fewest === typed) return [];
  const found = matches.filter(({ missing }) => missing === fewest);
  const sure = found.filter(({ typos }) => typos === 0);
  return (sure.length > 0 ? sure : found).toSorted((a, b) => a.cost - b.cost).map(({ id }) => id);
}

function bestOf(phrases: readonly Phrase[], typed: readonly string[]): Match {
  const matches = phrases.map((phrase, index) =>
    matchPhrase(phrase, typed, index === 0 ? 0 : COST_OF_OTHER_NAME),
  );
  return matches.reduce((best, match) => (match.cost < best.cost ? match : best), nothing(typed));
}

const nothing = (typed: readonly string[]): Match => ({
  cost: Number.POSITIVE_INFINITY,
  missing: typed.length,
  typos: 0,
});

function matchPhrase(phrase: Phrase, typed: readonly string[], cost: number): Match {
  const costs = typed.map((word) =>
    Math.min(COST.missing, ...phrase.words.map((other) => costOf(word, other))),
  );
  const rest = Math.max(0, phrase.length - typed.length) * COST_OF_REST;
  return {
    cost: costs.reduce((sum, each) => sum + each, cost + rest),
    missing: costs.filter((each) => each === COST.missing).length,
    typos: costs.filter((each) => each === COST.typo).length,
  };
}

function costOf(typed: string, word: string): number {
  if (typed === word) return COST.exact;
  if (word.startsWith(typed)) return COST.begun;
  const differ = TYPO_LETTERS.find(({ from }) => typed.length >= from)?.differ ?? 0;
  const near = differ > 0 && beginsAlike(typed, word) && lettersToBegin(typed, word) <= differ;
  return near ? COST.typo : COST.missing;
}

/** A slip seldom hits the first letter, and "ring" is no slip for "finger"; it may be left out or swapped. */
const beginsAlike = (typed: string, word: string): boolean =>
  typed[0] === word[0] || typed[1] === word[0] || typed[0] === word[1];

/**
 * How many letters differ between what was typed and the beginning of a word: left out, put in,
 * mistaken, or two that changed places.
 */
function lettersToBegin(typed: string, word: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      const swapped =
        i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + (same ? 0 : 1),
          swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return Math.min(...row);
}

const at = (row: readonly number[], index: number): number =>
  row[index] ?? Number.POSITIVE_INFINITY;

/** Small letters without accents; everything else parts words, but an apostrophe is left out. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
