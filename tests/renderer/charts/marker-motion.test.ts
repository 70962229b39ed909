import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the motion of the marker', () => {
  const css = readFileSync(
    new URL('../../../src/renderer/features/charts/limb-chart.css', import.meta.url),
    'utf8',
  );

  it('travels for 900 ms and pulses every 4 s', () => {
    expect(css).toContain('transition: transform 900ms ease-in-out');
    expect(css).toContain('animation: chart-pulse 4s ease-out infinite');
  });

  it.each([
    ['paused', /\.chart-marks\[data-paused\] \.chart-marker-pulse \{\s*animation: none/],
    ['the system reduces motion', /reduce\) \{[^@]*\.chart-marker-pulse \{\s*animation: none/],
    [
      'the settings reduce motion',
      /\[data-motion="reduced"\] \.chart-marker-pulse \{\s*animation: none/,
    ],
  ])('stops when %s', (_, rule) => {
    expect(css).toMatch(rule);
  });
});
