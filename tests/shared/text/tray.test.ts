import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/shared/ipc';
import { trayWords } from '../../../src/shared/text/tray';
import { days, hours, minutes, seconds } from '../../../src/shared/time';
import { aSnapshot, someMorning } from '../../support/fake-bridge';

const next = (state: Snapshot['next']['state'], inMs: number | null = null) =>
  ({ kind: 'press', state, inMs }) as const;
const blind = { mode: 'idle-only', since: someMorning, why: 'wayland' } as const;
const full = { left: 1, right: 0.4 };
const words = (overrides: Partial<Snapshot>) => trayWords(aSnapshot(overrides));

describe('trayWords', () => {
  it.each([
    [{ next: next('counting', minutes(12)) }, 'counting', 'Next arm break in about 12 min'],
    [{ next: next('counting') }, 'counting', 'No arm break near'],
    [{ next: next('counting', seconds(20)) }, 'counting', 'Next arm break in about 1 min'],
    [
      { next: next('counting', minutes(12)), dose: full },
      'counting',
      'Arm break due, asks again after 12 min of work',
    ],
    [
      { next: { kind: 'micro', state: 'counting', inMs: minutes(2) }, dose: full },
      'counting',
      'Arm break due, asks again after more work',
    ],
    [{ next: next('soon', minutes(2)) }, 'soon', 'Arm break in 2 min'],
    [{ next: next('soon', 0) }, 'soon', 'Arm break soon'],
    [
      { next: { kind: 'micro', state: 'held', inMs: 0 }, held: 'share' },
      'due',
      'Short break held: you are sharing your screen',
    ],
    [{ next: next('due') }, 'due', 'Arm break ready when you are'],
    [
      { next: next('due', minutes(5)), waits: { inMs: minutes(5), after: null } },
      'due',
      'Arm break due, asks again in about 5 min',
    ],
    [
      { next: next('due', seconds(40)), waits: { inMs: seconds(40), after: 'call' } },
      'due',
      'Arm break due, asks in about 1 min, after your call',
    ],
    [
      { next: next('due', 0), waits: { inMs: 0, after: 'lock' } },
      'due',
      'Arm break due, asks in your next pause, now that you are back',
    ],
    [{ next: next('prompting') }, 'due', 'Arm break ready when you are'],
    [{ next: next('held'), held: 'call' }, 'due', 'Arm break held: you are in a call'],
    [{ next: next('in-session') }, 'in-session', 'Press running'],
    [{ next: next('paused'), paused: true }, 'paused', 'Paused until you resume'],
    [
      { next: next('paused'), paused: true, pausedUntil: someMorning + minutes(228) },
      'paused',
      'Paused until 14:30',
    ],
    [
      { next: next('paused'), paused: true, pausedUntil: someMorning + days(1) - hours(6) },
      'paused',
      'Paused until tomorrow, 04:42',
    ],
  ] as const)('tells %o by the icon %s', (overrides, icon, line) => {
    expect(words(overrides)).toMatchObject({ icon, tooltip: line, statusLine: line });
  });

  it('counts the day in its second line', () => {
    expect(words({}).countsLine).toBe('8,214 keys · 612 clicks today');
  });

  it.each([
    ['idle-only', 'wayland', 'Can’t see typing. Using the clock.'],
    ['idle-only', 'cannot-start', 'Can’t see typing. Using the clock.'],
    ['idle-only', 'permission', 'Counting is not allowed yet. Using the clock.'],
    ['idle-only', 'idle-unknown', 'Can’t tell whether you work. No break comes by itself.'],
    ['lost', 'deaf', 'Can’t hear the keyboard. Using the clock.'],
    ['off', 'chosen', 'Counting is off. Using the clock.'],
  ] as const)('says that it is blind when %s: %s', (mode, why, line) => {
    expect(words({ sensor: { mode, since: someMorning, why } })).toEqual({
      icon: 'blind',
      tooltip: `${line}\nNext arm break in about 12 min`,
      statusLine: line,
      countsLine: 'Next arm break in about 12 min',
      dailyLine: null,
      quietLine: null,
    });
  });

  it.each([
    ['due', 'due'],
    ['prompting', 'due'],
    ['held', 'due'],
    ['in-session', 'in-session'],
    ['paused', 'paused'],
    ['soon', 'blind'],
  ] as const)('shows %s as %s also without counting', (state, icon) => {
    expect(words({ next: next(state), sensor: blind }).icon).toBe(icon);
  });

  it.each([
    ['below', null],
    ['amber', '3 h 10 min active today, past your 3 h mark'],
    ['red', '3 h 10 min active today, past your 4 h mark'],
  ] as const)('says of a day that is %s: %s', (level, line) => {
    const daily = { level, activeMs: minutes(190), amberMs: hours(3), redMs: hours(4) };

    expect(words({ daily }).dailyLine).toBe(line);
  });

  it('says what is left of a rest that runs', () => {
    const rest = { forMs: minutes(10), leftMs: minutes(7), resting: true };

    expect(words({ next: next('due'), rest })).toMatchObject({
      icon: 'due',
      statusLine: 'Resting, about 7 min to go',
    });
  });

  it('tells the time by the person’s clock', () => {
    const { statusLine } = words({
      next: next('paused'),
      paused: true,
      pausedUntil: someMorning,
      offsetMinutes: 330,
    });

    expect(statusLine).toBe('Paused until 16:12');
  });
});
