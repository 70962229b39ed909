import { describe, expect, it } from 'vitest';
import { careFor, type Trend, withRated } from '#shared/guide/trend';
import { days } from '#shared/time';

const asked = (...presses: readonly (readonly [day: number, before: number, after: number])[]) => {
  const trend = presses.reduce<Trend | null>(
    (known, [day, before, after]) => withRated(known, { startedAt: days(day), before, after }),
    null,
  );
  return trend === null ? null : careFor(trend);
};

describe('what rated presses ask for', () => {
  it('is a look at it after two in a row that made it worse', () => {
    expect(asked([1, 3, 4])).toBeNull();
    expect(asked([1, 3, 4], [2, 3, 5])).toBe('worse-twice');
    expect(asked([1, 3, 3], [2, 3, 4], [3, 3, 5])).toBe('worse-twice');
    expect(asked([1, 3, 4], [2, 5, 4], [3, 3, 4])).toBeNull();
    expect(asked([1, 3, 4], [2, 3, 3], [3, 3, 4])).toBeNull();
  });

  it('is a look at it after two weeks without any ease, also where there was some before', () => {
    expect(asked([1, 4, 4], [9, 4, 4], [15, 4, 4])).toBe('no-better');
    expect(asked([0, 5, 3], [1, 4, 4], [9, 4, 4], [15, 4, 4])).toBe('no-better');
    expect(asked([1, 4, 4], [14, 4, 4])).toBeNull();
    expect(asked([1, 4, 4], [9, 4, 3], [15, 4, 4])).toBeNull();
    expect(asked([1, 0, 0], [15, 0, 0])).toBeNull();
  });
});
