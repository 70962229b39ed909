import { describe, expect, it } from 'vitest';
import { careFor, ratedOf } from '#shared/guide/trend';
import { days } from '#shared/time';
import { aSession } from '../../support/fake-bridge';

const rated = (...presses: readonly (readonly [day: number, before: number, after: number])[]) =>
  presses.map(([day, before, after]) => ({ startedAt: days(day), before, after }));

const rightArm = { side: 'right', limb: 'upper', complaintId: null } as const;

describe('the rated presses of a part', () => {
  it('are those with both ratings, something pressed and that side, oldest first', () => {
    const newer = aSession({ startedAt: days(3) });
    const older = aSession({ startedAt: days(1), before: 6, after: 4 });
    const others = [
      aSession({ side: 'left' }),
      aSession({ after: null }),
      aSession({ before: null }),
      aSession({ steps: [] }),
      aSession({ complaintId: 'finger-ring' }),
      aSession({ routineId: 'shin-240' }),
    ];

    expect(ratedOf([newer, ...others, older], rightArm)).toEqual([
      { startedAt: days(1), before: 6, after: 4 },
      { startedAt: days(3), before: 5, after: 2 },
    ]);
  });
});

describe('the rated presses of a complaint', () => {
  it('are its own, whatever routine they were', () => {
    const own = aSession({ complaintId: 'finger-ring', routineId: 'finger-finder-180' });
    const ring = { ...rightArm, complaintId: 'finger-ring' };

    expect(ratedOf([own, aSession()], ring)).toHaveLength(1);
  });
});

describe('what they ask for', () => {
  it('is a look at it after two in a row that made it worse', () => {
    expect(careFor(rated([1, 3, 4], [2, 3, 5]))).toBe('worse-twice');
    expect(careFor(rated([1, 3, 4], [2, 5, 4], [3, 3, 4]))).toBeNull();
  });

  it('is a look at it after two weeks without any ease', () => {
    expect(careFor(rated([1, 4, 4], [9, 4, 4], [15, 4, 4]))).toBe('no-better');
    expect(careFor(rated([1, 4, 4], [14, 4, 4]))).toBeNull();
    expect(careFor(rated([1, 4, 4], [9, 4, 3], [15, 4, 4]))).toBeNull();
    expect(careFor(rated([1, 0, 0], [15, 0, 0]))).toBeNull();
  });

  it('is nothing where nothing was rated', () => {
    expect(careFor([])).toBeNull();
  });
});
