import { describe, expect, it } from 'vitest';
import { holdReason, noSignal, withinWorkingHours } from '../../../src/shared/breaks/quiet';
import type { HeldReason } from '../../../src/shared/ipc';
import type { Settings } from '../../../src/shared/settings/schema';
import { hours, minutes, seconds } from '../../../src/shared/time';
import { microOnly, pressOnly, someSettings } from '../../support/builders';
import { MORNING, type Simulation, simulate, withBreaths } from '../../support/simulate';

const quick = { 'press.everyLoadMinutes': 2 } as const;
function inACall(day: Simulation, reason: HeldReason | null = 'call'): Simulation {
  day.quietReason = reason;
  return day;
}

describe('a break that comes due in a call', () => {
  const held = () => inACall(simulate(pressOnly(quick))).works(minutes(4), withBreaths);

  it('is held, with the reason', () => {
    expect(held().snapshot).toMatchObject({
      prompt: null,
      held: 'call',
      next: { kind: 'press', state: 'held' },
    });
  });

  it('keeps its dose and is offered when the call ends', () => {
    const day = held();
    const dose = day.snapshot.dose.left;

    inACall(day, null).works(seconds(45), withBreaths);

    expect(day.outcomes).toEqual(['press held']);
    expect(day.prompts[0]?.reason).toBe('call');
    expect(day.shows).toBe('card');
    expect(day.snapshot.dose.left).toBeGreaterThan(dose);
  });

  it('is offered once after it, and then left to the tray', () => {
    const day = inACall(held(), null).works(minutes(30), withBreaths, seconds(3));

    expect(day.screen.map(([, what]) => what)).toEqual(['card', 'hide']);
    expect(day.snapshot.next.state).toBe('due');
  });

  it('is recorded as held once, however long the call', () => {
    const day = inACall(held().works(minutes(90), withBreaths, seconds(3)), null).works(minutes(1));

    expect(day.outcomes.filter((outcome) => outcome === 'press held')).toHaveLength(1);
  });

  it('takes a card away that was there before the call', () => {
    const day = simulate(pressOnly(quick)).worksUntil('card', minutes(5), withBreaths);

    day.dispatch({ type: 'quiet-changed', reason: 'share' });

    expect(day.snapshot).toMatchObject({ prompt: null, held: 'share' });
  });

  it('is settled by a rest after it', () => {
    const day = held();

    day.rests(minutes(12));

    expect(day.outcomes).toEqual(['press held', 'press natural']);
    expect(day.snapshot.held).toBeNull();
  });

  it('is offered in spite of a signal that is stuck for four hours of work', () => {
    const day = held().works(hours(4.2), withBreaths, seconds(3));

    expect(day.screen.map(([, what]) => what)).toContain('card');
  });

  it('asks every 15 s while it is held, and not at all while nobody is there', () => {
    const day = inACall(simulate(pressOnly(quick)));
    let asked = 0;
    const before = day.dispatch.bind(day);
    day.dispatch = (happening) => {
      if (happening.type === 'quiet-changed') asked += 1;
      return before(happening);
    };

    day.works(seconds(140), withBreaths);
    asked = 0;
    day.works(seconds(60), withBreaths);
    expect(asked).toBe(4);
    day.rests(minutes(5));
    expect(asked).toBeLessThanOrEqual(6);
  });

  it('comes after two seconds when nobody answers whether it may', () => {
    const day = simulate(pressOnly(quick));
    day.answersQuiet = false;

    day.works(seconds(135), withBreaths).rests(seconds(2));

    expect(day.shows).toBe('card');
  });
});

describe('the reason to hold', () => {
  const now = { wallAt: MORNING, offsetMinutes: 0 };
  const reasonWith = (reason: HeldReason, settings: Partial<Settings> = {}) =>
    holdReason({ reason, workedMs: 0 }, someSettings(settings), now);

  it.each([
    ['call', 'quiet.call'],
    ['share', 'quiet.share'],
    ['full-screen', 'quiet.fullScreen'],
    ['dnd', 'quiet.dnd'],
    ['presentation', 'quiet.presentation'],
  ] as const)('is %s only where the setting wants it', (reason, key) => {
    expect(reasonWith(reason)).toBe(reason);
    expect(reasonWith(reason, { [key]: false })).toBeNull();
  });

  it('is a locked screen whatever the settings, for however long', () => {
    expect(holdReason({ reason: 'lock', workedMs: hours(9) }, someSettings(), now)).toBe('lock');
  });

  it('gets stuck after four hours of active work', () => {
    const signal = { reason: 'call', workedMs: hours(4) } as const;

    expect(holdReason(signal, someSettings(), now)).toBeNull();
  });

  it('is the hour outside working hours', () => {
    const week = Array(7).fill(['10:00-18:00']);

    expect(holdReason(noSignal, someSettings({ workingHours: week }), now)).toBe('working-hours');
  });
});

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
