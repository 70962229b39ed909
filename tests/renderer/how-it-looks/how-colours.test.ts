import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string =>
  readFileSync(new URL(`../../../src/renderer/${path}`, import.meta.url), 'utf8');
const art = read('features/charts/art-tokens.css');
const tokens = read('styles/tokens.css');
const css = read('features/how-it-looks/how-it-looks.css');

type Rgb = readonly [number, number, number];

const rgb = (hex: string | undefined): Rgb => {
  if (!/^#[0-9a-f]{6}$/.test(hex ?? '')) throw new Error(`${hex} is no colour`);
  const part = (at: number) => Number.parseInt((hex as string).slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
};

/** The value of a custom property in the first block that follows this selector. */
const valueIn = (sheet: string, selector: string, name: string): string => {
  const block = sheet.slice(sheet.indexOf(`${selector} {`));
  const found = new RegExp(`${name}: ([^;]+);`).exec(block.slice(0, block.indexOf('\n}')))?.[1];
  if (found === undefined) throw new Error(`${selector} has no ${name}`);
  return found;
};

/** Light and dark stand in one value, the contrast theme has its own. */
const accent = (name: string, index: 0 | 1): Rgb =>
  rgb(valueIn(tokens, ':root', name).match(/#[0-9a-f]{6}/g)?.[index]);
const contrastAccent = (name: string): Rgb =>
  rgb(valueIn(tokens, ':root[data-theme="contrast"]', name));
const artIn = (selector: string, name: string): Rgb => rgb(valueIn(art, selector, name));

const themes = [
  { name: 'light', selector: ':root', accentOf: (token: string) => accent(token, 0) },
  {
    name: 'dark',
    selector: ':root[data-theme="dark"]',
    accentOf: (token: string) => accent(token, 1),
  },
  { name: 'contrast', selector: ':root[data-theme="contrast"]', accentOf: contrastAccent },
];

/** How much of the first colour there is in what presses, and of the second in a tool, as the style sheet says. */
const share = (pattern: RegExp): number => Number(pattern.exec(css)?.[1]) / 100;
const SKIN_IN_PRESS = share(/var\(--art-skin\) (\d+)%, var\(--accent-soft\)/);
const ACCENT_IN_TOOL = share(/var\(--accent-soft\), var\(--accent\) (\d+)%/);

describe.each(themes)('how it looks in the $name theme', ({ selector, accentOf }) => {
  const line = artIn(selector, '--art-line');
  const soft = accentOf('--accent-soft');
  const press = mix(soft, artIn(selector, '--art-skin'), SKIN_IN_PRESS);
  const tool = mix(soft, accentOf('--accent'), ACCENT_IN_TOOL);

  it.each([
    ['the hand that presses', press],
    ['the tool', tool],
  ])('has lines on %s at 3 to 1 or better', (_, ground) => {
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });

  it('tells the tool from what it lies on by its tint', () => {
    expect(contrast(tool, artIn(selector, '--art-skin'))).toBeGreaterThanOrEqual(1.5);
  });
});

function mix(one: Rgb, other: Rgb, part: number): Rgb {
  const at = (i: 0 | 1 | 2) => one[i] * (1 - part) + other[i] * part;
  return [at(0), at(1), at(2)];
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
