import { describe, expect, it } from 'vitest';
import { noCounts, noInput } from '../../../src/shared/activity/input';
import { anyInput, inputBetween } from '../../../src/shared/activity/meter';
import { clicks, keys, travel } from '../../support/builders';

describe('inputBetween', () => {
  it('is the difference of two readings, hand by hand', () => {
    expect(inputBetween(keys(10, 4), keys(12, 9))).toEqual(keys(2, 5));
  });

  it('goes on across the end of a 32-bit counter', () => {
    expect(inputBetween(keys(2 ** 32 - 3, 0), keys(2, 0))).toEqual(keys(5, 0));
  });

  it('counts from zero when the counters began anew', () => {
    expect(inputBetween(keys(1_000, 1_000), keys(3, 0))).toEqual(keys(3, 0));
  });

  it('never hands on a number that is none', () => {
    const broken = {
      ...noInput,
      left: { ...noCounts, keys: Number.NaN, clicks: -4 },
      travelPx: -1,
    };

    expect(inputBetween(noInput, broken)).toEqual(noInput);
  });
});

describe('anyInput', () => {
  it('is true for any count of either hand and for the smallest move', () => {
    expect(anyInput(keys(0, 1))).toBe(true);
    expect(anyInput(clicks('left', 1))).toBe(true);
    expect(anyInput(travel(1))).toBe(true);
  });

  it('is false for nothing', () => {
    expect(anyInput(noInput)).toBe(false);
  });
});
