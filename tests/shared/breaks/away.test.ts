import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../../../src/shared/time';
import { microOnly, pressOnly, someSettings } from '../../support/builders';
import { type Simulation, simulate, withBreaths } from '../../support/simulate';

const quick = { 'press.everyLoadMinutes': 2 } as const;
const locks = (day: Simulation) => {
  day.quietReason = 'lock';
  return day.dispatch({ type: 'lock-changed', locked: true });
};
const unlocks = (day: Simulation) => {
  day.quietReason = null;
  return day.dispatch({ type: 'lock-changed', locked: false });
};
const withCard = () => simulate(pressOnly(quick)).worksUntil('card', minutes(5), withBreaths);

describe('a screen that is locked', () => {
  it('takes the card away and says why', () => {
    const day = locks(withCard());

    expect(day.snapshot).toMatchObject({
      prompt: null,
      locked: true,
      held: 'lock',
      next: { kind: 'press', state: 'held' },
    });
  });

  it('leaves both doses as they are, also when it is unlocked within seconds', () => {
    const day = withCard();
    const { load } = day.state;

    locks(day);
    expect(day.state.load).toBe(load);
    unlocks(day.rests(seconds(4)));

    expect(day.snapshot.dose.right).toBeGreaterThanOrEqual(1);
    expect(day.snapshot.next.state).toBe('due');
  });

  it('of five seconds in the midst of work costs and pays what five seconds of rest do', () => {
    const worked = () => simulate(pressOnly(quick)).works(seconds(96)); // four fifths of a break
    const locked = locks(worked()).rests(seconds(5));
    const rested = worked().rests(seconds(5));

    unlocks(locked).works(seconds(1));
    rested.works(seconds(1));

    expect(rested.snapshot.dose.right).toBeGreaterThan(0.75);
    expect(locked.snapshot.dose).toEqual(rested.snapshot.dose);
    expect(locked.snapshot.next).toEqual(rested.snapshot.next);
  });

  it('takes the heads-up away, and the break still comes', () => {
    const day = simulate(someSettings({ ...quick, 'micro.enabled': false }));
    day.worksUntil('heads-up', minutes(5));

    unlocks(locks(day).rests(seconds(3)));

    expect(day.shows).toBeNull();
    expect(day.worksUntil('card', minutes(5), withBreaths).shows).toBe('card');
  });

  it('brings no prompt up while it lasts, though the mouse is nudged', () => {
    const day = locks(simulate(pressOnly(quick)).works(seconds(100)));

    day.works(minutes(5), withBreaths);

    expect(day.screen).toEqual([]);
    expect(day.snapshot.held).toBe('lock');
  });
});

describe('coming back', () => {
  it('is asked nothing for a minute, and then once', () => {
    const day = unlocks(locks(withCard()).rests(seconds(20)));
    const before = day.screen.length;

    day.works(seconds(58), withBreaths);
    expect(day.shows).toBeNull();
    day.works(seconds(20), withBreaths);

    expect(day.shows).toBe('card');
    expect(day.screen.slice(before).map(([, what]) => what)).toEqual(['card']);
    expect(day.outcomes).toEqual(['press held']);
    expect(day.prompts[0]?.reason).toBe('lock');
  });

  it('waits a minute too after a lock that was found only because a break was due', () => {
    const day = simulate(pressOnly(quick));
    day.quietReason = 'lock';
    day.works(minutes(4), withBreaths);
    expect(day.snapshot).toMatchObject({ held: 'lock', locked: false });

    day.quietReason = null;
    day.works(seconds(14), withBreaths); // in which it was asked again
    day.works(seconds(45), withBreaths);
    expect(day.shows).toBeNull();
    day.works(seconds(45), withBreaths);

    expect(day.shows).toBe('card');
    expect(day.prompts[0]).toMatchObject({ outcome: 'held', reason: 'lock' });
  });

  it('finds one prompt, not two, when both kinds of break were due', () => {
    const settings = someSettings({ ...quick, 'micro.everyLoadMinutes': 2 });
    const day = simulate(settings).works(minutes(4));
    unlocks(locks(day).rests(seconds(10)));
    const before = day.screen.length;

    day.works(minutes(2.5), withBreaths);

    expect(day.screen.slice(before).map(([, what]) => what)).toEqual(['card', 'hide']);
  });

  it('finds nothing due after a sleep that was rest enough', () => {
    const day = locks(withCard()).sleeps(hours(8));

    unlocks(day).works(minutes(1), withBreaths);

    expect(day.screen.map(([, what]) => what)).toEqual(['card', 'hide']);
    expect(day.outcomes).toEqual(['press held', 'press natural']);
  });

  it('waits a minute too where only the sleep itself was noticed', () => {
    const day = simulate(pressOnly(quick)).works(minutes(4)); // due, and no pause yet
    day.sleeps(minutes(2)).dispatch({ type: 'lock-changed', locked: false });

    day.works(seconds(55), withBreaths);
    expect(day.shows).toBeNull();
    day.works(seconds(20), withBreaths);

    expect(day.shows).toBe('card');
  });

  it('keeps a card that is on the screen, and a break in a call held', () => {
    const card = withCard();
    expect(unlocks(card).shows).toBe('card');

    const called = simulate(pressOnly(quick));
    called.quietReason = 'call';
    called.works(minutes(4), withBreaths).dispatch({ type: 'lock-changed', locked: false });
    expect(called.snapshot.held).toBe('call');
  });

  it('holds a micro-break the same way', () => {
    const day = simulate(microOnly({ 'micro.everyLoadMinutes': 1 }));
    day.worksUntil('micro', minutes(3), withBreaths);

    locks(day);
    expect(day.snapshot).toMatchObject({ prompt: null, held: 'lock' });
    unlocks(day.rests(seconds(4))).works(seconds(50), withBreaths);
    expect(day.shows).toBeNull();

    expect(day.worksUntil('micro', minutes(1), withBreaths).outcomes).toEqual(['micro held']);
  });
});

describe('a lock that was never taken back', () => {
  const stale = () => locks(simulate(pressOnly(quick)).works(seconds(100)));

  it('holds breaks for ten minutes of work behind it, and then no more: hands were there all the time', () => {
    const day = stale().works(minutes(9), withBreaths);
    expect(day.snapshot).toMatchObject({ held: 'lock', locked: true });

    day.worksUntil('card', minutes(5), withBreaths);

    expect(day.snapshot.locked).toBe(false);
    expect(day.snapshot.quiet.ignored).toEqual(['lock']);
  });

  it('is found out also while no break is due, and by work alone', () => {
    const day = locks(simulate(pressOnly({ 'press.everyLoadMinutes': 60 })));

    day.rests(hours(3)).works(minutes(5), withBreaths);
    expect(day.snapshot.locked).toBe(true);
    day.works(minutes(8), withBreaths);

    expect(day.snapshot.locked).toBe(false);
  });

  it('is found out where it was heard of only by asking', () => {
    const day = simulate(pressOnly(quick));
    day.quietReason = 'lock';

    day.works(minutes(8), withBreaths);
    expect(day.snapshot.held).toBe('lock');

    day.worksUntil('card', minutes(8), withBreaths);
  });

  it.each(['window', 'tray', 'prompt', 'chord'] as const)(
    'is found out at once by a press that is begun from the %s',
    (source) => {
      const day = stale();

      day.dispatch({ type: 'press-requested', routineId: null, side: null, source });

      expect(day.state.session).not.toBeNull();
      expect(day.snapshot.locked).toBe(false);
    },
  );

  it('is not found out by a command, which may come from elsewhere', () => {
    const day = stale();

    day.dispatch({ type: 'press-requested', routineId: null, side: null, source: 'command' });

    expect(day.snapshot.locked).toBe(true);
  });

  it('gives way to the next lock that is told', () => {
    const day = stale().worksUntil('card', minutes(16), withBreaths).answers('skipped');
    unlocks(day);
    const before = day.screen.length;

    locks(day).works(minutes(4), withBreaths);

    expect(day.screen).toHaveLength(before);
    expect(day.snapshot).toMatchObject({ locked: true, held: 'lock' });
  });
});
