import { describe, expect, it } from 'vitest';
import { toStored } from '../../../src/shared/app/persist';
import { everySignal, unasked } from '../../../src/shared/breaks/signals';
import { hours, minutes, seconds } from '../../../src/shared/time';
import { pressOnly } from '../../support/builders';
import { reportOf } from '../../support/quiet';
import { type Simulation, simulate, withBreaths } from '../../support/simulate';

const quick = { 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 } as const;
const noAnswer = everySignal({ state: 'unknown', because: { kind: 'no-answer' } } as const);

/** A break that came due while these programs were in a call. */
function heldInACall(...apps: readonly string[]): Simulation {
  const day = simulate(pressOnly(quick));
  day.report = reportOf('call', ...apps);
  return day.works(minutes(4), withBreaths);
}

const anyway = (day: Simulation) =>
  day.dispatch({ type: 'hold-overridden' }).worksUntil('card', minutes(1), withBreaths);

/** Counts the questions from here on. */
function counting(day: Simulation): () => number {
  let asked = 0;
  const dispatch = day.dispatch.bind(day);
  day.dispatch = (happening) => {
    if (happening.type === 'quiet-changed') asked += 1;
    return dispatch(happening);
  };
  return () => asked;
}

describe('"prompt anyway"', () => {
  it.each([
    ['skipped', (day: Simulation) => day.answers('skipped')],
    ['taken', (day: Simulation) => day.takesPress()],
    ['rested instead', (day: Simulation) => day.answers('postponed').rests(minutes(12))],
    ['ignored to the tray', (day: Simulation) => day.rests(seconds(61))],
  ])('ends with the break it was said for, %s: the next call holds again', (_, ends) => {
    const day = ends(anyway(heldInACall('Zoom')));
    day.rests(minutes(12)); // the call ends meanwhile and nobody asks

    day.works(minutes(4), withBreaths);

    expect(day.snapshot.held).toBe('call');
    expect(day.snapshot.quiet.ignored).toEqual([]);
  });

  it('lasts over a postpone, and over a restart', () => {
    const day = anyway(heldInACall('Zoom')).answers('postponed').restarts(seconds(5));

    day.works(minutes(7), withBreaths);

    expect(day.screen.filter(([, what]) => what === 'card')).toHaveLength(2);
  });

  it('ends as soon as the call is seen off: another one holds even this break', () => {
    const day = anyway(heldInACall('Zoom')).answers('postponed');

    day.dispatch({ type: 'quiet-changed', report: reportOf(null) }).works(minutes(7), withBreaths);

    expect(day.shows).toBeNull();
    expect(day.snapshot.held).toBe('call');
  });

  it('is said to one call: a program that joins it holds the break after all', () => {
    const day = anyway(heldInACall('EasyEffects')).answers('postponed');
    day.report = reportOf('call', 'EasyEffects', 'Zoom');

    day.works(minutes(7), withBreaths);

    expect(day.snapshot.held).toBe('call');
  });
});

describe('a question that fails', () => {
  it('lets no break out of its call the first two times in a row', () => {
    const day = heldInACall();
    day.report = noAnswer;
    day.works(seconds(29), withBreaths);
    day.report = reportOf('call');
    day.works(seconds(15), withBreaths);
    day.report = noAnswer;

    day.works(seconds(30), withBreaths);

    expect(day.screen).toEqual([]);
    expect(day.snapshot.held).toBe('call');
  });

  it('does the third time: what is not known holds nothing for ever', () => {
    const day = heldInACall();
    day.report = noAnswer;

    day.works(seconds(46), withBreaths);

    expect(day.snapshot.held).toBeNull();
    expect(day.worksUntil('card', minutes(3), withBreaths).shows).toBe('card');
  });

  it('says nothing about a call that was heard of long ago', () => {
    const day = heldInACall().rests(minutes(12));
    day.report = unasked;

    day.worksUntil('card', minutes(4), withBreaths);

    expect(day.snapshot.prompt?.heldBy).toBeNull();
  });
});

describe('a question that nobody answers', () => {
  const heardUnderway = () => {
    const day = simulate(pressOnly({ ...quick, 'prompt.headsUp': true }));
    day.worksUntil('heads-up', minutes(5));
    day.dispatch({ type: 'quiet-changed', report: reportOf('call') });
    day.answersQuiet = false;
    return day;
  };

  it('shows nothing in a call that was heard of a moment ago', () => {
    const day = heardUnderway();

    day.works(seconds(45), withBreaths);

    expect(day.shows).toBeNull();
    expect(day.snapshot.held).toBe('call');
  });

  it('holds no break for ever', () => {
    const day = heardUnderway();

    day.worksUntil('card', minutes(5), withBreaths);
  });

  it('shows nothing behind a lock that was told, however long ago', () => {
    const day = simulate(pressOnly(quick));
    day.dispatch({ type: 'lock-changed', locked: true }).rests(minutes(20));
    day.answersQuiet = false;

    day.works(minutes(4), withBreaths);

    expect(day.screen).toEqual([]);
    expect(day.snapshot.held).toBe('lock');
  });
});

describe('a signal that got stuck', () => {
  /** Held for four hours of work, then let out, and skipped. */
  const stuck = (...apps: readonly string[]) =>
    heldInACall(...apps)
      .works(hours(3.9), withBreaths, seconds(3))
      .worksUntil('card', minutes(30), withBreaths)
      .answers('skipped');

  it('is seen off within a minute of work, though no break is due, and holds the next one', () => {
    const day = stuck('EasyEffects').rests(minutes(12));
    expect(day.snapshot.quiet.ignored).toEqual(['call']);

    day.report = null;
    day.works(seconds(65), withBreaths);
    expect(day.snapshot.quiet.ignored).toEqual([]);
    day.report = reportOf('call', 'Zoom');
    day.works(minutes(4), withBreaths);

    expect(day.snapshot.held).toBe('call');
  });

  it('is asked about once a minute of work, and never while hands rest', () => {
    const day = stuck('EasyEffects').rests(minutes(12));
    const asked = counting(day);

    day.rests(hours(2));
    expect(asked()).toBe(0);
    day.works(seconds(100));

    expect(asked()).toBe(2);
  });

  it('costs no question where nothing is ignored', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 60 }));
    const asked = counting(day);

    day.works(minutes(20), withBreaths);

    expect(asked()).toBe(0);
  });

  it('counts anew when a program joins it, and is ignored again when that one has left', () => {
    const day = stuck('EasyEffects').rests(minutes(12));
    day.report = reportOf('call', 'EasyEffects', 'Zoom');
    day.works(minutes(4), withBreaths);
    expect(day.snapshot.held).toBe('call');

    day.report = reportOf('call', 'EasyEffects');
    day.works(seconds(20), withBreaths);

    expect(day.snapshot.held).toBeNull();
    expect(day.snapshot.quiet.ignored).toEqual(['call']);
  });

  it('keeps its programs in memory only', () => {
    const day = stuck('EasyEffects');

    expect(JSON.stringify(day.state)).toContain('easyeffects');
    expect(JSON.stringify(toStored(day.state, day.now))).not.toMatch(/easyeffects/i);
    day.restarts(seconds(1));
    day.works(minutes(2), withBreaths);

    expect(day.snapshot.quiet.ignored).toEqual(['call']);
  });

  it('does not get so by work while nobody asks: paused, or outside working hours', () => {
    const paused = heldInACall().dispatch({ type: 'paused', until: null });
    const late = heldInACall().changes({ workingHours: Array(7).fill(['03:00-03:30']) });
    for (const day of [paused, late]) day.works(hours(4.1), withBreaths, seconds(3));

    paused.dispatch({ type: 'resumed' }).works(minutes(1), withBreaths);
    late.changes({ workingHours: [] }).works(minutes(1), withBreaths);

    expect([paused.snapshot.held, late.snapshot.held]).toEqual(['call', 'call']);
    expect([paused.shows, late.shows]).toEqual([null, null]);
  });
});

describe('a call that begins while the card is up', () => {
  const withCard = (change = {}) =>
    simulate(pressOnly({ ...quick, ...change })).worksUntil('card', minutes(5), withBreaths);

  it('takes it away within a quarter of a minute, hands at rest or not', () => {
    const day = withCard();
    day.report = reportOf('call');

    day.rests(seconds(16));

    expect(day.snapshot).toMatchObject({ prompt: null, held: 'call' });
  });

  it('is asked about every fifteen seconds, and no more once the card has gone', () => {
    const day = withCard();
    const asked = counting(day);

    day.rests(seconds(59));
    expect(asked()).toBe(3);
    day.rests(minutes(4));

    expect(asked()).toBe(3);
  });

  it('leaves a card that the person opened', () => {
    const day = heldInACall().dispatch({ type: 'prompt-opened-focusable' });
    const asked = counting(day);

    day.rests(seconds(50));
    expect(asked()).toBe(0);
    day.dispatch({ type: 'quiet-changed', report: reportOf('call') });

    expect(day.shows).toBe('card');
  });

  it('does not take the end of working hours for one', () => {
    const day = withCard({ workingHours: Array(7).fill(['09:00-09:30']) });
    day.wallOffsetMs += minutes(40);

    day.rests(seconds(40));
    expect(day.shows).toBe('card');
    day.report = reportOf('share');
    day.rests(seconds(15));

    expect(day.shows).toBeNull();
  });
});
