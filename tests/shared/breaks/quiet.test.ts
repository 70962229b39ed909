import { describe, expect, it } from 'vitest';
import {
  holdReason,
  ignoredSignals,
  mayPrompt,
  noQuiet,
  waivedQuiet,
} from '../../../src/shared/breaks/quiet';
import { heardQuiet, olderQuiet } from '../../../src/shared/breaks/quiet-heard';
import { unasked } from '../../../src/shared/breaks/signals';
import type { HeldReason } from '../../../src/shared/ipc';
import type { Settings } from '../../../src/shared/settings/schema';
import { hours, minutes, seconds } from '../../../src/shared/time';
import { microOnly, pressOnly, someSettings } from '../../support/builders';
import { reportOf } from '../../support/quiet';
import { MORNING, type Simulation, simulate, typing, withBreaths } from '../../support/simulate';

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

  it('keeps its dose and is offered a minute or two after the call, with the reason', () => {
    const day = held();
    const dose = day.snapshot.dose.left;

    inACall(day, null).works(seconds(60), withBreaths);
    expect(day.outcomes).toEqual(['press held']);
    expect(day.prompts[0]?.reason).toBe('call');
    expect(day.shows).toBeNull();
    day.worksUntil('card', seconds(75), withBreaths);

    expect(day.snapshot.prompt?.heldBy).toBe('call');
    expect(day.snapshot.dose.left).toBeGreaterThan(dose);
  });

  it('comes within two minutes of the call even where the hands never pause', () => {
    const day = held();

    inACall(day, null).works(seconds(15 + 120), typing);

    expect(day.shows).toBe('card');
  });

  it('is held again when the next call begins within that minute', () => {
    const day = inACall(held(), null).works(seconds(20), withBreaths);

    inACall(day).works(minutes(3), withBreaths);

    expect(day.screen).toEqual([]);
    expect(day.snapshot.held).toBe('call');
  });

  it('waits for no minute where something else held it', () => {
    const day = inACall(simulate(pressOnly(quick)), 'full-screen').works(minutes(4), withBreaths);

    inACall(day, null).works(seconds(45), withBreaths);

    expect(day.shows).toBe('card');
    expect(day.snapshot.prompt?.heldBy).toBe('full-screen');
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

    day.dispatch({ type: 'quiet-changed', report: reportOf('share') });

    expect(day.snapshot).toMatchObject({ prompt: null, held: 'share' });
  });

  it('is settled by a rest after it', () => {
    const day = held();

    day.rests(minutes(12));

    expect(day.outcomes).toEqual(['press held', 'press natural']);
    expect(day.snapshot.held).toBeNull();
  });

  it('is offered in spite of a signal that is stuck for four hours of work, and says so', () => {
    const day = held().works(hours(4.2), withBreaths, seconds(3));

    expect(day.screen.map(([, what]) => what)).toContain('card');
    expect(day.snapshot.quiet.ignored).toEqual(['call']);
  });

  it('is held by that signal again only once it was seen off', () => {
    const day = held().works(hours(3.9), withBreaths, seconds(3));
    day.worksUntil('card', minutes(20), withBreaths).answers('skipped');
    day.worksUntil('card', minutes(4), withBreaths).answers('skipped');

    inACall(day, null).dispatch({ type: 'quiet-changed', report: reportOf(null) });
    expect(day.snapshot.quiet.ignored).toEqual([]);
    inACall(day).works(minutes(4), withBreaths);

    expect(day.snapshot.held).toBe('call');
  });

  it('comes at once by "prompt anyway", and that call holds this break no more', () => {
    const day = held();

    day.dispatch({ type: 'hold-overridden' }).works(seconds(20), withBreaths);

    expect(day.shows).toBe('card');
    expect(day.outcomes).toEqual(['press held']);
    expect(day.snapshot.quiet.ignored).toEqual(['call']);
  });

  it('comes with no answer as with no: what is unknown never holds', () => {
    const day = simulate(pressOnly(quick));
    day.report = unasked;

    day.worksUntil('card', minutes(4), withBreaths);
  });

  it('is let go by three answers in a row that failed, and asked about once more before it comes', () => {
    const day = held();
    day.report = unasked;
    day.works(seconds(50), withBreaths);
    expect(day.snapshot.next.state).toBe('due');

    day.report = null;
    day.works(minutes(3), withBreaths);

    expect(day.screen).toEqual([]);
    expect(day.snapshot.held).toBe('call');
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

describe('a micro-break that comes due in a call', () => {
  it('is held as well', () => {
    const day = inACall(simulate(microOnly({ 'micro.everyLoadMinutes': 2 })));

    day.works(minutes(5), withBreaths);

    expect(day.screen).toEqual([]);
    expect(day.snapshot.next).toMatchObject({ kind: 'micro', state: 'held' });
  });
});

describe('the heads-up', () => {
  it('comes though a signal was on hours ago, and not while it is on now', () => {
    const withNote = pressOnly({ ...quick, 'prompt.headsUp': true });
    const day = inACall(simulate(withNote)).works(minutes(4), withBreaths).rests(minutes(12));
    expect(day.screen).toEqual([]);

    inACall(day, null).worksUntil('heads-up', minutes(5), withBreaths);
  });
});

describe('whether a prompt may come', () => {
  const now = { wallAt: MORNING, offsetMinutes: 0 };
  const heard = (...reasons: readonly Parameters<typeof reportOf>[0][]) =>
    reasons.reduce(
      (quiet, reason) => heardQuiet(quiet, only(reportOf(reason)), someSettings()),
      noQuiet,
    );
  /** What is on of a report. */
  const only = (report: ReturnType<typeof reportOf>) =>
    Object.fromEntries(Object.entries(report).filter(([, { state }]) => state === 'on'));
  const why = (quiet = noQuiet, settings: Partial<Settings> = {}) =>
    holdReason(quiet, someSettings(settings), now);
  const workedUnder = (quiet: typeof noQuiet, ms: number) =>
    olderQuiet(quiet, ms, { activeMs: ms, held: true, locked: false });

  it.each([
    ['call', 'quiet.call'],
    ['share', 'quiet.share'],
    ['full-screen', 'quiet.fullScreen'],
    ['dnd', 'quiet.dnd'],
    ['presentation', 'quiet.presentation'],
  ] as const)('is decided by %s only where the setting wants it', (reason, key) => {
    expect(why(heard(reason))).toBe(reason);
    expect(why(heard(reason), { [key]: false })).toBeNull();
  });

  it('goes by a locked screen whatever the settings, until ten minutes were worked behind it', () => {
    const locked = workedUnder(heard('lock'), minutes(9.9));

    expect(why(locked)).toBe('lock');
    expect(why(waivedQuiet(locked, someSettings(), 'press'))).toBe('lock');
    expect(why(workedUnder(heard('lock'), minutes(10)))).toBeNull();
  });

  it('names a session before a pause, both before the hours, and those before any signal', () => {
    const quiet = heard('lock', 'dnd');
    const week = { workingHours: Array(7).fill(['10:00-18:00']) };
    const named = (blocked: 'paused' | 'in-session' | null, settings: Partial<Settings> = {}) =>
      mayPrompt({ quiet, blocked }, someSettings(settings), now);

    expect(named('in-session', week)).toBe('in-session');
    expect(named('paused', week)).toBe('paused');
    expect(named(null, week)).toBe('working-hours');
    expect(named(null)).toBe('lock');
  });

  it('names what more people see first', () => {
    expect(why(heard('dnd', 'full-screen', 'call', 'presentation', 'share'))).toBe('share');
    expect(why(heard('dnd', 'full-screen', 'call', 'presentation'))).toBe('presentation');
    expect(why(heard('dnd', 'full-screen', 'call'))).toBe('call');
    expect(why(heard('dnd', 'full-screen'))).toBe('full-screen');
  });

  it('goes by the next signal where the first is stuck', () => {
    const stuck = workedUnder(heard('call'), hours(4));
    const both = heardQuiet(stuck, only(reportOf('dnd')), someSettings());

    expect(why(stuck)).toBeNull();
    expect(why(both)).toBe('dnd');
    expect(ignoredSignals(both, someSettings())).toEqual(['call']);
  });

  it('counts only work that was done while a break was held', () => {
    const beside = { activeMs: hours(9), held: false, locked: true };

    expect(why(olderQuiet(heard('call'), hours(9), beside))).toBe('call');
  });

  it('leaves a stuck signal ignored over an answer that failed', () => {
    const stuck = workedUnder(heard('call'), hours(4));
    const failed = heardQuiet(stuck, unasked, someSettings());

    expect(why(heardQuiet(failed, only(reportOf('call')), someSettings()))).toBeNull();
  });
});

describe('an app that is ignored', () => {
  const now = { wallAt: MORNING, offsetMinutes: 0 };
  const settings = someSettings({ 'quiet.ignoredApps': ['Carla'] });
  const why = (...report: Parameters<typeof reportOf>) =>
    holdReason(heardQuiet(noQuiet, reportOf(...report), settings), settings, now);

  it('holds nothing alone, in whatever letters its name is written', () => {
    expect(why('call', 'carla')).toBeNull();
    expect(why('full-screen', 'Carla')).toBeNull();
  });

  it('does not hide another one, nor one without a name', () => {
    expect(why('call', 'Carla', 'Zoom')).toBe('call');
    expect(why('call')).toBe('call');
  });

  it('says nothing about do-not-disturb', () => {
    expect(why('dnd', 'Carla')).toBe('dnd');
  });
});
