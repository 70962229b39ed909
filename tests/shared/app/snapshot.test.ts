import { describe, expect, it } from 'vitest';
import { noInput } from '../../../src/shared/activity/input';
import { statusOf } from '../../../src/shared/app/snapshot';
import type { HeldReason } from '../../../src/shared/ipc';
import { hours, minutes, seconds } from '../../../src/shared/time';
import { microOnly, pressOnly, someSettings } from '../../support/builders';
import { MORNING, simulate, withBreaths } from '../../support/simulate';

describe('the status', () => {
  it('has exactly the fields that are promised', () => {
    const day = simulate(pressOnly()).works(minutes(6));

    expect(statusOf(day.snapshot)).toEqual({
      version: '0.0.0',
      sensor: { mode: 'counting', since: '2026-11-23T09:00:00.000Z' },
      today: {
        keys: 1_440,
        clicks: 0,
        scrolls: 0,
        travelPx: 0,
        activeSeconds: 360,
        left: { keys: 720, clicks: 0 },
        right: { keys: 720, clicks: 0 },
        prompted: 0,
        taken: 0,
        natural: 0,
        postponed: 0,
        skipped: 0,
        micro: { prompted: 0, taken: 0, natural: 0, postponed: 0, skipped: 0 },
      },
      dose: { left: expect.closeTo(0.1033, 3), right: expect.closeTo(0.1033, 3) },
      next: { kind: 'press', inSeconds: expect.any(Number), state: 'counting' },
      held: null,
      waits: null,
      pausedUntil: null,
      daily: { level: 'below', amberSeconds: 10_800, redSeconds: 14_400 },
    });
  });

  it('names the end of a pause, and no deadline while it lasts', () => {
    const day = simulate();
    day.dispatch({ type: 'paused', until: MORNING + hours(2) });

    expect(statusOf(day.snapshot)).toMatchObject({
      next: { inSeconds: null, state: 'paused' },
      pausedUntil: '2026-11-23T11:00:00.000Z',
    });
  });
});

describe('the next break', () => {
  it('is the micro-break while it comes first', () => {
    expect(simulate().works(minutes(2)).snapshot.next.kind).toBe('micro');
  });

  it('is the press when that would absorb the micro-break', () => {
    const day = simulate(someSettings({ 'press.everyLoadMinutes': 18 })).works(minutes(2));

    expect(day.snapshot.next.kind).toBe('press');
  });

  it('comes as fast as the hands fill, a minute a load-minute at first', () => {
    expect(simulate(pressOnly()).snapshot.next.inMs).toBe(minutes(60));
    expect(simulate(pressOnly()).works(minutes(4)).snapshot.next.inMs).toBeCloseTo(minutes(56), -4);
    expect(simulate(pressOnly()).works(minutes(20)).snapshot.next.inMs).toBeLessThan(minutes(36));
  });

  it('is never further than the longest stretch at the screen', () => {
    const day = simulate(pressOnly({ 'press.maxScreenMinutes': 10 })).works(minutes(4));

    expect(day.snapshot.next.inMs).toBe(minutes(6));
  });

  it('is in session, paused, held or due as the table says', () => {
    const quick = pressOnly({ 'press.everyLoadMinutes': 2, 'prompt.pauseSeconds': 6 });
    const due = () => simulate(quick).works(seconds(125));

    expect(due().snapshot.next).toEqual({ kind: 'press', state: 'due', inMs: 0 });
    expect(due().dispatch({ type: 'break-requested', source: 'tray' }).snapshot.next).toEqual({
      kind: 'press',
      state: 'in-session',
      inMs: null,
    });
    expect(due().dispatch({ type: 'paused', until: null }).snapshot.next).toEqual({
      kind: 'press',
      state: 'paused',
      inMs: null,
    });
    const held = due();
    held.quietReason = 'full-screen';
    expect(held.rests(seconds(6)).snapshot).toMatchObject({
      next: { kind: 'press', state: 'held', inMs: 0 },
      held: 'full-screen',
    });
  });
});

describe('a break that waits for its time', () => {
  const quick = pressOnly({ 'press.everyLoadMinutes': 2 });
  const held = (reason: HeldReason) => {
    const day = simulate(quick);
    day.quietReason = reason;
    day.works(minutes(4), withBreaths);
    day.quietReason = null;
    return day.works(seconds(20), withBreaths);
  };

  it.each(['call', 'share', 'lock'] as const)(
    'says when it comes, and that it was for %s',
    (reason) => {
      const { snapshot } = held(reason);

      expect(snapshot).toMatchObject({
        next: { state: 'due' },
        held: null,
        waits: { after: reason },
      });
      expect(snapshot.waits?.inMs).toBeGreaterThan(0);
      expect(snapshot.waits?.inMs).toBeLessThanOrEqual(minutes(1));
      expect(statusOf(snapshot).waits).toEqual({
        inSeconds: Math.ceil((snapshot.waits?.inMs ?? 0) / 1_000),
        after: reason,
      });
    },
  );

  it('says so after a lock that was told, and on its card', () => {
    const day = simulate(quick).worksUntil('card', minutes(5), withBreaths);
    day.dispatch({ type: 'lock-changed', locked: true }).rests(seconds(20));

    day.dispatch({ type: 'lock-changed', locked: false });

    expect(day.snapshot.waits).toEqual({ inMs: minutes(1), after: 'lock' });
    day.worksUntil('card', minutes(2), withBreaths);
    expect(day.snapshot).toMatchObject({ waits: null, prompt: { heldBy: 'lock' } });
  });

  it('still says after what it comes while it waits for a pause of the hands', () => {
    const day = held('call').works(seconds(60)); // and typing without one

    expect(day.shows).toBeNull();
    expect(day.snapshot.waits).toEqual({ inMs: 0, after: 'call' });
  });

  it('says when it comes again after it was postponed or ignored', () => {
    const postponed = simulate(quick).worksUntil('card').answers('postponed');
    const ignored = simulate(quick).worksUntil('card').answers('left');

    expect(postponed.snapshot.waits).toEqual({ inMs: minutes(5), after: null });
    expect(ignored.snapshot.waits).toEqual({ inMs: minutes(5), after: null });
    expect(postponed.dispatch({ type: 'paused', until: null }).snapshot.waits).toBeNull();
  });
});

describe('a prompt', () => {
  it('says what it is about: the work since the last break of its kind', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 3 }));
    day.worksUntil('card', minutes(20), withBreaths).takesPress();
    day.worksUntil('card', minutes(20), withBreaths);

    const { because } = day.snapshot.prompt ?? {};

    expect(because?.activeMinutes).toBeLessThanOrEqual(3);
    expect(because?.keys).toBeLessThan(day.snapshot.today.keys * 0.6);
  });

  it('knows how often it was postponed in a row and skipped today', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 2, 'press.postponeSeconds': 5 }));
    day.worksUntil('card').answers('skipped').works(seconds(11));
    day.worksUntil('card').answers('postponed').worksUntil('card');

    expect(day.snapshot.prompt).toMatchObject({ postponedInARow: 1, skippedToday: 1 });
  });
});

describe('the day', () => {
  it('begins at its hour, not at midnight, and takes nothing from the dose', () => {
    const day = simulate(pressOnly());
    day.wallOffsetMs = Date.UTC(2026, 10, 24, 3, 30);
    day.works(minutes(20));
    const before = day.snapshot;
    expect(before.today.activeSeconds).toBe(1_200);

    day.works(minutes(11));

    expect(day.snapshot.today.activeSeconds).toBe(61); // the second that ends at 4:00 is the new day's
    expect(day.snapshot.dose.left).toBeGreaterThan(before.dose.left);
  });

  it('is still the same one after a flight west', () => {
    const day = simulate(pressOnly()).works(minutes(5));

    day.offsetMinutes = -600;
    day.works(minutes(1));

    expect(day.snapshot.today.activeSeconds).toBe(360);
  });

  it('shows its undo for ten seconds', () => {
    const day = simulate(microOnly({ 'micro.everyLoadMinutes': 1 })).worksUntil('micro');
    day.answers('skipped');
    expect(day.snapshot.undoSkipUntil).toBe(day.now.wallAt + seconds(10));

    day.rests(seconds(10));

    expect(day.snapshot.undoSkipUntil).toBeNull();
  });
});

describe('a sensor that does not count', () => {
  it('leaves doses as they are while it is lost', () => {
    const day = simulate(pressOnly()).works(minutes(10));
    day.dispatch({ type: 'sensor-changed', mode: 'lost' });
    const { dose } = day.snapshot;

    day.sleeps(hours(3));

    expect(day.snapshot.dose).toEqual(dose);
    expect(day.snapshot.sensor.mode).toBe('lost');
  });

  it('takes back the rest that a deaf hook was taken for', () => {
    const day = simulate(pressOnly()).works(minutes(10));
    const { dose } = day.snapshot;

    day.tick(minutes(5));
    expect(day.snapshot.dose.right).toBeLessThan(dose.right);
    day.tick(seconds(5), noInput, true, minutes(5));

    expect(day.snapshot.dose.right).toBeGreaterThanOrEqual(dose.right);
  });

  it('fills both hands by the clock where only the idle time is known', () => {
    const day = simulate(pressOnly(), 'idle-only');
    for (let second = 0; second < 600; second += 5) day.tick(5_000, noInput, true);

    expect(day.snapshot.dose.left).toBeCloseTo(10 / 60, 2);
    expect(day.snapshot.dose.right).toBe(day.snapshot.dose.left);
    expect(day.snapshot.today).toMatchObject({ keys: 0, activeSeconds: 600 });
  });

  it('prompts by the clock as well', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 2 }), 'idle-only');
    for (let second = 0; second < 150; second += 5) day.tick(5_000, noInput, true);

    day.tick(5_000, noInput, false);

    expect(day.shows).toBe('card');
  });
});
