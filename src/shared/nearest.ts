/**
 * Those of `names` that a mistyped one may mean, the likeliest first: few letters apart, or beginning
 * or ending alike.
 *
 * @example nearest('finger-rong', ['finger-ring', 'shin-front'], 3) // ['finger-ring']
 */
export function nearest(typed: string, names: readonly string[], most: number): readonly string[] {
  const word = typed.toLowerCase();
  const far = Math.max(2, Math.ceil(word.length / 3));
  return names
    .map((name) => ({ name, apart: apartOf(word, name) }))
    .filter(({ apart }) => apart <= far)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ name }) => name);
}

/** A name that holds the whole word, or a part of a name that nearly is it, is as near as one letter. */
function apartOf(word: string, name: string): number {
  const parts = name.split('-').map((part) => edits(word, part) + 1);
  const holds = word.length > 2 && name.includes(word) ? 1 : Number.POSITIVE_INFINITY;
  return Math.min(edits(word, name), holds, ...parts);
}

/** Letters to add, drop or change to turn one word into the other (Levenshtein). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
