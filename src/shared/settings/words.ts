import { definitionOf, type SettingKey, settingDefinitions } from './definition';
import type { SettingDefinition } from './row';

const keys = Object.keys(settingDefinitions) as readonly SettingKey[];

/** So many keys are named to a person who mistyped one. */
const NAMED = 3;

/**
 * Reads a value from the command line by the type of its setting; a word that does not fit is handed
 * on as it is, and the schema says what is allowed.
 */
export function readValue(key: SettingKey, word: string): unknown {
  const definition: SettingDefinition = definitionOf(key);
  switch (definition.type) {
    case 'boolean':
      return word === 'true' || word === 'false' ? word === 'true' : word;
    case 'number':
      return readNumber(word);
    case 'optional-number':
      return word === 'null' ? null : readNumber(word);
    case 'choice':
    case 'text':
      return word;
    case 'text-list':
    case 'week':
      return readJson(word);
  }
}

const readNumber = (word: string): unknown =>
  /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : word;

function readJson(word: string): unknown {
  try {
    return JSON.parse(word);
  } catch {
    return word;
  }
}

/** The keys a person may have meant, nearest first. */
export function nearestKeys(word: string): readonly SettingKey[] {
  const wanted = word.toLowerCase();
  return keys
    .map((key) => ({ key, distance: distance(wanted, key.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, NAMED)
    .map(({ key }) => key);
}

/** How far a word is from a key: the whole of it, or its last part, by single letters. */
function distance(word: string, key: string): number {
  const lastPart = key.slice(key.lastIndexOf('.') + 1);
  const within = word.length >= 3 && key.includes(word) ? 1 : Number.POSITIVE_INFINITY;
  return Math.min(within, lettersApart(word, key), lettersApart(word, lastPart) + 0.5);
}

/** Letters to put in, take out or change (Levenshtein). */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
