import { describe, expect, it } from 'vitest';
import { dailyLimit } from '../../../src/shared/breaks/daily';
import { hours, minutes, seconds } from '../../../src/shared/time';
import { someSettings } from '../../support/builders';
import { simulate, withBreaths } from '../../support/simulate';

/** No other prompt comes between: nothing is due for three hours of load. */
const quiet = someSettings({
  'micro.enabled': false,
  'press.everyLoadMinutes': 180,
  'press.maxScreenMinutes': 240,
  'daily.amberHours': 0.5,
  'daily.redHours': 1,
});
const notices = (day: ReturnType<typeof simulate>) =>
  day.prompts.filter(({ kind }) => kind === 'dailyLimit');

describe('dailyLimit', () => {
  it.each([
    [0, 'below'],
    [hours(3) - 1, 'below'],
    [hours(3), 'amber'],
    [hours(4) - 1, 'amber'],
    [hours(4), 'red'],
    [hours(12), 'red'],
  ] as const)('calls %s ms of active time %s', (activeMs, level) => {
    expect(dailyLimit(activeMs, someSettings()).level).toBe(level);
  });

  it('takes no second mark below the first', () => {
    const crossed = someSettings({ 'daily.amberHours': 5, 'daily.redHours': 2 });

    expect(dailyLimit(hours(4.9), crossed).level).toBe('below');
    expect(dailyLimit(hours(5), crossed)).toMatchObject({ level: 'red', redMs: hours(5) });
  });
});

describe('the day’s marks', () => {
  it('are in the snapshot, by active time', () => {
    const day = simulate(quiet).works(minutes(31), undefined, seconds(2));

    expect(day.snapshot.daily).toMatchObject({ level: 'amber', amberMs: minutes(30) });
    expect(day.snapshot.daily.activeMs).toBeGreaterThan(minutes(30));
  });

  it('bring one notice a day, past the second, in a pause', () => {
    const day = simulate(quiet).works(minutes(61));
    expect(day.shows).toBeNull();

    day.rests(seconds(3));
    expect(day.shows).toBe('limit');
    day.rests(seconds(12));
    expect(day.shows).toBeNull();
    day.works(minutes(30), withBreaths);

    expect(notices(day)).toHaveLength(1);
    expect(notices(day)[0]).toMatchObject({ outcome: 'ignored', reason: 'notice' });
  });

  it('stop nothing: breaks go on as before', () => {
    const day = simulate({ ...quiet, 'press.everyLoadMinutes': 90 });

    day.works(minutes(61)).rests(seconds(20)).worksUntil('card', minutes(60), withBreaths);

    expect(notices(day)).toHaveLength(1);
    expect(day.snapshot.next.state).toBe('prompting');
  });

  it('are told again the next day, and not after a restart', () => {
    const day = simulate(quiet).works(minutes(61)).rests(seconds(20));
    day.restarts(minutes(2)).works(minutes(5), withBreaths);
    expect(notices(day)).toHaveLength(1);

    day.rests(hours(20)).works(minutes(61)).rests(seconds(3));

    expect(notices(day)).toHaveLength(2);
  });

  it('are not told while paused, held, outside the hours, or where prompts are the tray’s', () => {
    const past = (change: object = {}) => simulate({ ...quiet, ...change }).works(minutes(61));

    expect(past().dispatch({ type: 'paused', until: null }).rests(seconds(20)).shows).toBeNull();
    expect(past({ 'prompt.style': 'tray' }).rests(seconds(20)).shows).toBeNull();
    const night = { workingHours: Array<readonly string[]>(7).fill(['01:00-02:00']) };
    expect(past(night).rests(seconds(20)).shows).toBeNull();
    const call = past();
    call.quietReason = 'call';
    expect(call.rests(minutes(2)).shows).toBeNull();
  });

  it('wait until a break that is due was dealt with', () => {
    const day = simulate({ ...quiet, 'press.everyLoadMinutes': 60 }).works(minutes(62));

    day.rests(seconds(4));
    expect(day.shows).toBe('card');
    day.answers('postponed').rests(seconds(4));

    expect(day.shows).toBe('limit');
  });
});
