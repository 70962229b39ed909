import { describe, expect, it } from 'vitest';
import { experienceOf } from '#shared/guide/experience';
import { lastTimes, partOf, pastOf } from '#shared/guide/past';
import { careFor } from '#shared/guide/trend';
import type { SessionRecord } from '#shared/history/record';
import { days } from '#shared/time';
import { aSession } from '../../support/fake-bridge';

const session = (day: number, given: Partial<SessionRecord> = {}): SessionRecord =>
  aSession({ startedAt: days(day), complaintId: 'finger-ring', ...given });
const desk = (day: number, given: Partial<SessionRecord> = {}) =>
  session(day, { complaintId: null, ...given });
const pasts = (...sessions: readonly SessionRecord[]) => experienceOf(sessions, []).pasts;
const ring = partOf(session(0));

describe('what the history says about a part', () => {
  it('looks back over any number of other sessions', () => {
    const others = Array.from({ length: 300 }, (_, index) => desk(2 + index));
    const past = pastOf(pasts(session(1, { before: 6, after: 4 }), ...others), ring);

    expect(past?.last).toMatchObject({ at: days(1), before: 6, after: 4 });
    expect(past?.rated).toEqual({ startedAt: days(1), before: 6, after: 4 });
  });

  it('is of that complaint and side, or of that arm or leg', () => {
    const known = pasts(
      session(1),
      session(2, { side: 'left' }),
      desk(3, { after: 1 }),
      desk(4, { routineId: 'mouse-hand-180', after: 3 }),
      desk(5, { routineId: 'shin-240', after: 4 }),
    );

    expect(pastOf(known, ring)?.last.at).toBe(days(1));
    expect(pastOf(known, partOf(desk(9)))?.lastRating).toMatchObject({ after: 3 });
    expect(pastOf(known, partOf(desk(9, { routineId: 'shin-240' })))?.last.at).toBe(days(5));
    expect(pastOf(known, partOf(session(9, { complaintId: 'palm' })))).toBeNull();
  });

  it('keeps the last rating over sessions that were not rated, and its trend', () => {
    const known = pasts(
      session(1, { before: 3, after: 4 }),
      session(2, { before: 3, after: 5 }),
      session(3, { before: 4, after: null }),
      session(4, { before: 2, after: 9, steps: [] }),
    );
    const past = pastOf(known, ring);

    expect(past?.last).toMatchObject({ at: days(4), after: 9 });
    expect(past?.rated).toMatchObject({ before: 3, after: 5 });
    expect(past?.trend && careFor(past.trend)).toBe('worse-twice');
  });

  it('stays small', () => {
    const many = Array.from({ length: 500 }, (_, index) => session(index));

    expect(pastOf(pasts(...many), ring)?.told).toHaveLength(24);
    expect(pasts(...many)).toHaveLength(1);
  });
});

describe('the last times', () => {
  it('are each complaint and side once, what was last first, and no press about none', () => {
    const known = pasts(
      session(1, { side: 'left' }),
      session(2),
      session(3, { complaintId: 'heel' }),
      session(4, { side: 'left', before: 7, after: 2 }),
      desk(5),
    );

    expect(lastTimes(known)).toMatchObject([
      { complaintId: 'finger-ring', side: 'left', at: days(4), before: 7, after: 2 },
      { complaintId: 'heel', side: 'right' },
      { complaintId: 'finger-ring', side: 'right', at: days(2) },
    ]);
  });
});
