import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  new URL('../../../src/renderer/features/charts/art-tokens.css', import.meta.url),
  'utf8',
);
const chartCss = readFileSync(
  new URL('../../../src/renderer/features/charts/limb-chart.css', import.meta.url),
  'utf8',
);

type Tokens = Readonly<Record<string, string>>;

const system =
  ':root:not\\(\\[data-theme="light"\\], \\[data-theme="dark"\\], \\[data-theme="contrast"\\]\\)';
const light = tokensIn(/:root \{([^}]*)\}/);
const dark = tokensIn(/:root\[data-theme="dark"\] \{([^}]*)\}/);
const contrast = tokensIn(/:root\[data-theme="contrast"\] \{([^}]*)\}/);

/** How much of the halo covers the muscle inside the ring. */
const GLOW = Number(/\.chart-marker-glow \{[^}]*opacity: ([\d.]+)/.exec(chartCss)?.[1]);

describe.each([
  { name: 'light', tokens: light },
  { name: 'dark', tokens: dark },
  { name: 'contrast', tokens: contrast },
])('the drawing in the $name theme', ({ tokens }) => {
  it.each([
    ['line', 'page'],
    ['line', 'panel'],
    ['line', 'inset'],
    ['line', 'skin'],
    ['target', 'muscle'],
    ['target', 'skin'],
    ['target', 'bed'],
    ['target', 'tendon'],
    ['target-line', 'muscle'],
    ['marker', 'halo'],
    ['halo', 'target'],
    ['no-press', 'skin'],
    ['no-press', 'muscle'],
    ['no-press', 'bed'],
    ['no-press', 'tendon'],
    ['no-press', 'halo'],
    ['better', 'halo'],
    ['same', 'halo'],
    ['worse', 'halo'],
    ['text-2', 'halo'],
  ])('shows %s on %s at 3 to 1 or better', (ink, ground) => {
    expect(ratio(color(tokens, ink), color(tokens, ground))).toBeGreaterThanOrEqual(3);
  });

  it('shows the ring on what shines through inside it at 3 to 1 or better', () => {
    const [halo, target] = [color(tokens, 'halo'), color(tokens, 'target')];
    const inside = halo.map((part, i) => part * GLOW + (target[i] ?? 0) * (1 - GLOW));

    expect(ratio(color(tokens, 'marker'), inside)).toBeGreaterThanOrEqual(3);
  });

  it.each(['panel', 'skin', 'inset'])('has text on %s at 4.5 to 1 or better', (ground) => {
    expect(ratio(color(tokens, 'text'), color(tokens, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('has small text on the panel at 4.5 to 1 or better', () => {
    expect(ratio(color(tokens, 'text-2'), color(tokens, 'panel'))).toBeGreaterThanOrEqual(4.5);
  });

  it('has the same tokens as the light one', () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(light));
  });
});

describe('the system theme', () => {
  it('is the dark one where the system is dark', () => {
    const inMedia = tokensIn(
      new RegExp(`prefers-color-scheme: dark\\) \\{\\s*${system} \\{([^}]*)\\}`),
    );

    expect(inMedia).toEqual(dark);
  });

  it('is the contrast one where the system asks for more contrast', () => {
    const inMedia = tokensIn(
      new RegExp(`prefers-contrast: more\\) \\{\\s*${system} \\{([^}]*)\\}`),
    );

    expect(inMedia).toEqual(contrast);
  });
});

describe('hurt', () => {
  it('is told by its outline in the light theme, and by its fill in the others', () => {
    expect(ratio(color(light, 'line'), color(light, 'hurt'))).toBeGreaterThanOrEqual(3);
    expect(ratio(color(dark, 'hurt'), color(dark, 'skin'))).toBeGreaterThanOrEqual(3);
    expect(ratio(color(contrast, 'hurt'), color(contrast, 'skin'))).toBeGreaterThanOrEqual(3);
  });
});

function tokensIn(block: RegExp): Tokens {
  const [, text = ''] = block.exec(css) ?? [];
  const pairs = [...text.matchAll(/--art-([\w-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

function color(tokens: Tokens, name: string): readonly number[] {
  const hex = tokens[name];
  if (hex === undefined) throw new Error(`there is no --art-${name}`);
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

/** Contrast as WCAG 2.2 defines it. */
function ratio(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(color: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
