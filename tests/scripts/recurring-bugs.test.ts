import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** A row of the table: its number, where it was run, and the tests it names. */
interface Row {
  readonly number: number;
  readonly where: string;
  readonly tests: readonly NamedTest[];
}

interface NamedTest {
  readonly file: string;
  readonly title: string;
}

/** Reads the rows of `recurring-bugs.md`; a test stands there as its file in quotes and its title. */
function rowsOf(table: string): readonly Row[] {
  return table
    .split('\n')
    .map((line) => line.split(' | '))
    .filter(([first = '']) => /^\| \d+$/.test(first))
    .map(([first = '', , where = '', tests = '']) => ({
      number: Number(first.slice(2)),
      where,
      tests: tests
        .replace(/ \|$/, '')
        .split('<br>')
        .map((entry) => /^`([^`]+)` (.+)$/.exec(entry))
        .filter((match) => match !== null)
        .map(([, file = '', title = '']) => ({ file, title })),
    }));
}

/** The titles of the tests in a file that are run, as they stand there. */
function titlesIn(source: string): readonly string[] {
  // Also a test with a desktop of its own, such as `withDesktop('…')`.
  const call =
    /(?:\b(?:it|test|with[A-Z]\w*)(?:\.(?!skip|fixme|todo|fails|describe)\w+)*|\))\s*\(\s*/;
  const text = /(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/;
  return [...source.matchAll(new RegExp(`${call.source}${text.source}`, 'g'))].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );
}

const rows = rowsOf(readFileSync(join(folder, 'recurring-bugs.md'), 'utf8'));
/** Bugs of peers, and after them hazards of the hook. */
const HOW_MANY = 33;
/** Signing: nothing is released. */
const LEFT_OUT = 2;

describe('the table of bugs that recur', () => {
  it('has each of them once, with a test but for the one that is left out', () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: HOW_MANY }, (_, index) => index + 1),
    );
    expect(rows.filter(({ tests }) => tests.length === 0).map(({ number }) => number)).toEqual([
      LEFT_OUT,
    ]);
  });

  it('says of each where it was run', () => {
    const words = ['rule', 'real', 'faked', 'none'];

    expect(
      rows.filter(({ where }) => !where.split(', ').every((word) => words.includes(word))),
    ).toEqual([]);
  });

  it('names no test that is not there', () => {
    const missing = rows.flatMap(({ number, tests }) =>
      tests
        .filter(({ file, title }) => {
          const path = join(folder, file);
          return !existsSync(path) || !titlesIn(readFileSync(path, 'utf8')).includes(title);
        })
        .map(({ file, title }) => `${number}: ${file}: ${title}`),
    );

    expect(missing).toEqual([]);
  });

  it('would notice one that was skipped or renamed', () => {
    const source =
      "it('is there', () => {});\ntest.skip('sleeps', () => {});\nit.each([1])('of %i', f);";

    expect(titlesIn(source)).toEqual(['is there', 'of %i']);
  });
});
