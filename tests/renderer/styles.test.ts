import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src/renderer/', import.meta.url));
const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
const sheets = names
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    // Comments tell of colours and times, too.
    lines: readFileSync(root + name, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .map((line) => line.trim()),
  }));

/** The flash is for who cannot hear, the card's bar shows how long it answers nothing, charts have a rule of their own. */
const exceptions = [
  'features/guide/edge-flash.module.css',
  'features/prompt/prompt-card.module.css',
  'features/charts/limb-chart.css',
];

const isToken = (line: string) => line.startsWith('--');
const linesWith = (pattern: RegExp) =>
  sheets.flatMap(({ name, lines }) =>
    lines.filter((line) => !isToken(line) && pattern.test(line)).map((line) => `${name}: ${line}`),
  );

describe('the style sheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(30);
  });

  it('take every colour from a token, so that each theme reaches it', () => {
    expect(linesWith(/:.*(#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\()/i)).toEqual([]);
  });

  it('move for as long as a token says, so that less motion reaches it', () => {
    const moving = linesWith(/^(transition|animation)(-duration)?:.*\d(ms|s)\b/);

    expect(moving.filter((line) => !exceptions.some((name) => line.startsWith(name)))).toEqual([]);
  });

  it('know every token they use', () => {
    const known = new Set(
      sheets.flatMap(({ lines }) => lines.flatMap((line) => /^(--[\w-]+):/.exec(line)?.[1] ?? [])),
    );
    const setByScript = ['--text-scale', '--chart-weight', '--confirm', '--map-ratio'];
    const used = sheets.flatMap(({ name, lines }) =>
      lines.flatMap((line) =>
        [...line.matchAll(/var\((--[\w-]+)\)/g)].map(([, token = '']) => ({ name, token })),
      ),
    );

    expect(used.filter(({ token }) => !known.has(token) && !setByScript.includes(token))).toEqual(
      [],
    );
  });
});
