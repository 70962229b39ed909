import { describe, expect, it } from 'vitest';
import { dangerOf, safetyRules } from '#shared/guide/safety';
import { sources } from '#shared/knowledge/sources';

describe('dangerOf', () => {
  it.each([
    [null, null, null],
    [7, null, null],
    [8, null, 'pain'],
    [10, null, 'pain'],
    [5, 7, null],
    [5, 8, 'pain'],
    [2, 5, 'pain-rise'],
    [2, 4, null],
    [null, 7, null],
    [null, 8, 'pain'],
    [7, 2, null],
  ] as const)('of %s before and %s after is %s', (before, after, danger) => {
    expect(dangerOf(before, after)).toBe(danger);
  });
});

describe('safetyRules', () => {
  it.each(Object.entries(safetyRules))('%s names what it rests on', (_, rule) => {
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.sources.every((id) => Object.hasOwn(sources, id))).toBe(true);
    expect(rule.basis).not.toBe('');
  });

  it('has the limits that were decided', () => {
    const values = Object.fromEntries(
      Object.entries(safetyRules).map(([name, { value }]) => [name, value]),
    );

    expect(values).toEqual({
      stopAtRating: 8,
      stopAtRise: 3,
      worseInARow: 2,
      noBetterDays: 14,
      searchDays: 3,
      maxPain: 6,
      maxPainSofter: 3,
      holdAfterWorse: 15,
      riseWhileRunning: 2,
      pressesPerDay: 6,
      samePlacePerDay: 3,
    });
  });
});
