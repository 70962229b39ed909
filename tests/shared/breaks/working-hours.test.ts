import { describe, expect, it } from 'vitest';
import { withinWorkingHours } from '../../../src/shared/breaks/working-hours';
import { minutes, seconds } from '../../../src/shared/time';
import { microOnly, pressOnly } from '../../support/builders';
import { simulate, withBreaths } from '../../support/simulate';

const quick = { 'press.everyLoadMinutes': 2 } as const;

describe('working hours', () => {
  const at = (iso: string, offsetMinutes = 0) => ({ wallAt: Date.parse(iso), offsetMinutes });
  const workdays = [...Array(5).fill(['09:00-12:30', '13:30-17:30']), [], []];

  it('are always where none are set', () => {
    expect(withinWorkingHours([], at('2026-11-28T03:00Z'))).toBe(true);
  });

  it('follow the weekday and the clock on the wall', () => {
    expect(withinWorkingHours(workdays, at('2026-11-23T09:00Z'))).toBe(true);
    expect(withinWorkingHours(workdays, at('2026-11-23T12:30Z'))).toBe(false);
    expect(withinWorkingHours(workdays, at('2026-11-23T17:29Z'))).toBe(true);
    expect(withinWorkingHours(workdays, at('2026-11-28T10:00Z'))).toBe(false);
    expect(withinWorkingHours(workdays, at('2026-11-23T08:00Z', 60))).toBe(true);
  });

  it('may cross midnight, and then belong to the day they begin on', () => {
    const nights = [['22:00-06:00'], [], [], [], [], [], []];

    expect(withinWorkingHours(nights, at('2026-11-23T23:00Z'))).toBe(true);
    expect(withinWorkingHours(nights, at('2026-11-24T05:59Z'))).toBe(true);
    expect(withinWorkingHours(nights, at('2026-11-24T23:00Z'))).toBe(false);
    expect(withinWorkingHours(nights, at('2026-11-23T05:00Z'))).toBe(false);
  });

  it('work for instants before 1970, where a wrong clock may be', () => {
    expect(withinWorkingHours(workdays, at('1969-12-29T10:00Z'))).toBe(true);
  });

  it('hold a due break until they begin', () => {
    const settings = pressOnly({ ...quick, workingHours: Array(7).fill(['10:00-18:00']) });
    const day = simulate(settings).works(minutes(59), withBreaths, seconds(3));
    expect(day.snapshot).toMatchObject({ held: 'working-hours', prompt: null });

    day.worksUntil('card', minutes(2), withBreaths);

    expect(day.outcomes).toEqual(['press held']);
  });

  it('hold a micro-break too', () => {
    const settings = microOnly({
      'micro.everyLoadMinutes': 2,
      workingHours: Array(7).fill(['10:00-18:00']),
    });

    const day = simulate(settings).works(minutes(59), withBreaths, seconds(3));

    expect(day.screen).toEqual([]);
    expect(day.snapshot.held).toBe('working-hours');
  });
});
