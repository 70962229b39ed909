import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/shared/ipc';
import { trayWords } from '../../../src/shared/text/tray';
import { days, hours, minutes, seconds } from '../../../src/shared/time';
import { aSnapshot, someMorning } from '../../support/fake-bridge';

const next = (state: Snapshot['next']['state'], inMs: number | null = null) =>
  ({ kind: 'press', state, inMs }) as const;
const blind = { mode: 'idle-only', since: someMorning } as const;
const words = (overrides: Partial<Snapshot>) => trayWords(aSnapshot(overrides));

describe('trayWords', () => {
  it.each([
    [{ next: next('counting', minutes(12)) }, 'counting', 'Next arm break in about 12 min'],
    [{ next: next('counting') }, 'counting', 'No arm break near'],
    [{ next: next('counting', seconds(20)) }, 'counting', 'Next arm break in about 1 min'],
    [{ next: next('soon', minutes(2)) }, 'soon', 'Arm break in 2 min'],
    [{ next: next('soon', 0) }, 'soon', 'Arm break soon'],
    [
      { next: { kind: 'micro', state: 'held', inMs: 0 }, held: 'share' },
      'due',
      'Short break held: you are sharing your screen',
    ],
    [{ next: next('due') }, 'due', 'Arm break ready when you are'],
    [{ next: next('prompting') }, 'due', 'Arm break ready when you are'],
    [{ next: next('held'), held: 'call' }, 'due', 'Arm break held: you are in a call'],
    [{ next: next('in-session') }, 'in-session', 'Arm press running'],
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

  it.each(['idle-only', 'lost', 'off'] as const)('says that it is blind when %s', (mode) => {
    expect(words({ sensor: { mode, since: someMorning } })).toEqual({
      icon: 'blind',
      tooltip: 'Can’t see typing. Using the clock.\nNext arm break in about 12 min',
      statusLine: 'Can’t see typing. Using the clock.',
      countsLine: 'Next arm break in about 12 min',
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
