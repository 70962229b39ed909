import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  careKey,
  complaintCare,
  experienceOf,
  noExperience,
  runCare,
  withRun,
  withSession,
} from '#shared/guide/experience';
import type { RunRecord, SessionRecord } from '#shared/history/record';
import { days } from '#shared/time';
import { aSession } from '../../support/fake-bridge';

const session = (day: number, given: Partial<SessionRecord> = {}): SessionRecord =>
  aSession({ startedAt: days(day), complaintId: 'finger-ring', ...given });
const rated = (day: number, before: number, after: number) => session(day, { before, after });
const run = (day: number, during: number): RunRecord => ({
  at: days(day),
  offsetMinutes: 0,
  loggedAt: null,
  minutes: null,
  km: null,
  during,
  after: null,
  where: 'shin-front',
  side: 'right',
});
const care = (sessions: readonly SessionRecord[], lookedAt = {}) =>
  complaintCare(experienceOf(sessions, []), lookedAt);

describe('a complaint asks for care', () => {
  it('after two sessions in a row that made it worse', () => {
    expect(care([rated(1, 3, 4), rated(2, 3, 5)])).toEqual([
      { complaintId: 'finger-ring', side: 'right', reason: 'worse-twice' },
    ]);
    expect(care([rated(1, 3, 4), rated(2, 4, 3), rated(3, 3, 4)])).toEqual([]);
    expect(care([rated(1, 3, 4), session(2, { after: null }), rated(3, 3, 4)])).toHaveLength(1);
  });

  it('after two weeks in which no session eased it, also when an early one did', () => {
    expect(care([rated(1, 5, 3), rated(2, 4, 4), rated(10, 4, 4), rated(16, 4, 4)])).toEqual([
      { complaintId: 'finger-ring', side: 'right', reason: 'no-better' },
    ]);
    expect(care([rated(2, 4, 4), rated(15, 4, 4)])).toEqual([]);
    expect(care([rated(2, 4, 4), rated(9, 4, 3), rated(16, 4, 4)])).toEqual([]);
    expect(care([rated(2, 0, 0), rated(20, 0, 0)])).toEqual([]);
  });

  it('each side and each complaint for itself, and never for a press about none', () => {
    expect(care([rated(1, 3, 4), session(2, { before: 3, after: 5, side: 'left' })])).toEqual([]);
    expect(
      care([1, 2, 3].map((day) => session(day, { complaintId: null, before: 3, after: 4 }))),
    ).toEqual([]);
  });

  it('until somebody has looked at it, and again after a session that is worse still', () => {
    const lookedAt = { [careKey('finger-ring', 'right')]: days(3) };

    expect(care([rated(1, 3, 4), rated(2, 3, 5)], lookedAt)).toEqual([]);
    expect(care([rated(1, 3, 4), rated(2, 3, 5), rated(4, 3, 4)], lookedAt)).toHaveLength(1);
  });
});

describe('runs', () => {
  const legs = session(2, { complaintId: 'shin-front' });

  it('ask for care when pain rises after the legs were pressed, until it was looked at', () => {
    const risen = experienceOf([legs], [run(3, 5), run(1, 2)]);

    expect(runCare(risen, {})).toMatchObject({ reason: 'rises', from: 2, to: 5 });
    expect(runCare(risen, { [careKey('shin-front', 'right')]: days(4) })).toBeNull();
  });

  it('go by their days, not by when they were told of', () => {
    const late: RunRecord = { ...run(3, 5), loggedAt: days(9) };
    const told = [run(1, 2), run(5, 2), late].reduce(withRun, withSession(noExperience, legs));

    expect(told.runs.map(({ during }) => during)).toEqual([2, 5, 2]);
    expect(runCare(told, {})).toBeNull(); // the last run was a good one
    expect(experienceOf([legs], [late, run(5, 2), run(1, 2)])).toEqual(told);
  });

  it('ask again when a bad one is told of after somebody had a look', () => {
    const late: RunRecord = { ...run(3, 8), loggedAt: days(5) };
    const lookedAt = { [careKey('shin-front', 'right')]: days(4) };

    expect(runCare(experienceOf([], [late]), lookedAt)).toMatchObject({ reason: 'strong' });
  });

  it('are not compared over a press of an arm', () => {
    expect(runCare(experienceOf([session(2)], [run(1, 2), run(3, 5)]), {})).toBeNull();
  });
});

describe('experience', () => {
  it('is the same whether it was lived or read back in any order', () => {
    const any = fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: 0, max: 200 }),
        before: fc.option(fc.integer({ min: 0, max: 10 })),
        after: fc.option(fc.integer({ min: 0, max: 10 })),
        complaintId: fc.constantFrom('finger-ring', 'shin-front', null),
        during: fc.integer({ min: 0, max: 10 }),
      }),
      { selector: ({ day }) => day, maxLength: 90 },
    );
    fc.assert(
      fc.property(any, (lives) => {
        const sessions = lives.map(({ day, during: _, ...given }) => session(day, given));
        const runs = lives.map(({ day, during }) => run(day, during));
        const inOrder = lives.toSorted((a, b) => a.day - b.day);

        const lived = inOrder.reduce((experience, { day, during, ...given }) => {
          return withRun(withSession(experience, session(day, given)), run(day, during));
        }, noExperience);

        expect(experienceOf(sessions, runs)).toEqual(lived);
        expect(lived.runs.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
