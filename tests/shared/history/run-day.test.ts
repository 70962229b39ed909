import { describe, expect, it } from 'vitest';
import { byDay, earlierRunDays, isRunDay, runDay, runRecordOf } from '#shared/history/run-day';
import type { RunEntry } from '#shared/ipc';
import { hours, minutes } from '#shared/time';

/** Half past midnight in Berlin: there it is the 24th, in Greenwich still the 23rd. */
const now = { wallAt: Date.UTC(2026, 10, 23, 23, 30), offsetMinutes: 60 };

const entry = (day: string | null): RunEntry => ({
  minutes: 40,
  km: null,
  during: null,
  after: null,
  where: null,
  side: null,
  day,
});

describe('the day of a run', () => {
  it.each([
    ['today', '2026-11-24'],
    [' Yesterday ', '2026-11-23'],
    ['2026-11-24', '2026-11-24'],
    ['2026-11-10', '2026-11-10'],
  ])('is read from "%s" by the calendar of the person', (word, day) => {
    expect(runDay(word, now)).toEqual({ day });
  });

  it.each([
    ['2026-11-25', 'future'],
    ['2026-11-09', 'too-long-ago'],
    ['2026-11-31', 'form'],
    ['24.11.2026', 'form'],
    ['tomorrow', 'form'],
    ['', 'form'],
  ])('"%s" is none: %s', (word, problem) => {
    expect(runDay(word, now)).toBe(problem);
  });

  it('is told from other words before it is known which day it is', () => {
    expect(['today', 'Yesterday', '2026-11-24'].map(isRunDay)).toEqual([true, true, true]);
    expect(['soon', '2026-13-01'].map(isRunDay)).toEqual([false, false]);
  });

  it('may be each of the last fourteen', () => {
    const days = earlierRunDays(now);

    expect(days).toHaveLength(14);
    expect(days[0]?.day).toBe('2026-11-23');
    for (const { day } of days) expect(runDay(day, now)).toEqual({ day });
  });
});

describe('a run as it is stored', () => {
  it('was just now when it was today, said or not', () => {
    const today = { at: now.wallAt, offsetMinutes: 60, loggedAt: null };

    expect(runRecordOf(entry(null), now)).toMatchObject(today);
    expect(runRecordOf(entry('2026-11-24'), now)).toMatchObject(today);
  });

  it('was at noon of another day, and keeps when it was told of', () => {
    const record = runRecordOf(entry('2026-11-22'), now);

    expect(record.at + minutes(60)).toBe(Date.UTC(2026, 10, 22, 12));
    expect(record.loggedAt).toBe(now.wallAt);
    expect(record).not.toHaveProperty('day');
  });

  it('stands after another one of its day that was told of before', () => {
    const first = runRecordOf(entry('2026-11-22'), now);
    const second = runRecordOf(entry('2026-11-22'), { ...now, wallAt: now.wallAt + hours(1) });
    const today = runRecordOf(entry(null), now);

    expect([today, second, first].sort(byDay)).toEqual([first, second, today]);
  });
});
