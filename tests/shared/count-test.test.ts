import { describe, expect, it } from 'vitest';
import { heardSince, verdictOf } from '../../src/shared/count-test';
import { aSnapshot } from '../support/fake-bridge';

const presses = (keys: number, clicks = 0) => ({ keys, clicks });

describe('the test of counting', () => {
  it.each([
    ['too few keys', presses(9), presses(9), true, 'waiting'],
    ['the hook may still report', presses(10), presses(4), false, 'waiting'],
    ['the hook heard as much', presses(10, 1), presses(10, 1), false, 'all'],
    ['the hook heard other windows too', presses(10), presses(14, 2), false, 'all'],
    ['the hook had its time and missed keys', presses(10), presses(6), true, 'some'],
    ['the hook had its time and missed clicks', presses(10, 2), presses(10, 1), true, 'some'],
    ['the hook had its time and is silent', presses(12, 1), presses(0), true, 'nothing'],
  ] as const)('says of %s: %o against %o', (_name, seen, heard, settled, verdict) => {
    expect(verdictOf(seen, heard, settled)).toBe(verdict);
  });

  it('begins anew where the counts of the day did', () => {
    const { today } = aSnapshot();

    expect(heardSince(today, { ...today, keys: today.keys + 7 })).toEqual(presses(7));
    expect(heardSince(today, { ...today, keys: 3, clicks: 1 })).toEqual(presses(3, 1));
  });
});
