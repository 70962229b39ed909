import { describe, expect, it } from 'vitest';
import { rebuildToday } from '../../../src/shared/app/persist';
import { days, hours, localDay, type Millis, minutes, seconds } from '../../../src/shared/time';
import { keys, pressOnly } from '../../support/builders';
import { type Simulation, simulate, withBreaths } from '../../support/simulate';

const quick = pressOnly({ 'press.everyLoadMinutes': 3, 'press.postponeSeconds': 120 });

/** What somebody, or the law, does to the clock on the wall: how far it and its zone are moved. */
const jumps: readonly (readonly [string, Jump])[] = [
  ['set three hours ahead', { wallMs: hours(3) }],
  ['set three hours back', { wallMs: -hours(3) }],
  ['set a year ahead', { wallMs: days(365) }],
  ['set a year back', { wallMs: -days(365) }],
  ['taken across nine zones west', { offsetMinutes: -540 }],
  ['taken across five and three quarter zones east', { offsetMinutes: 345 }],
  ['put to summer time', { offsetMinutes: 60 }],
  ['put to winter time', { offsetMinutes: -60 }],
];

interface Jump {
  readonly wallMs?: Millis;
  readonly offsetMinutes?: number;
}

function move(day: Simulation, { wallMs = 0, offsetMinutes = 0 }: Jump): void {
  day.wallOffsetMs += wallMs;
  day.offsetMinutes += offsetMinutes;
}

/** Works, postpones, works on, rests; the clock jumps after each of these. */
function aStory(jump: Jump) {
  const day = simulate(quick).worksUntil('card', minutes(10), withBreaths);
  move(day, jump);
  const { dose } = day.snapshot;
  day.answers('postponed');
  move(day, jump);
  const inMs = day.snapshot.next.inMs;
  day.worksUntil('card', minutes(10), withBreaths);
  move(day, jump);
  day.works(seconds(20)).rests(minutes(12)).dispatch({ type: 'quitting' });
  const typed = day.minutes.reduce((sum, { left, right }) => sum + left.keys + right.keys, 0);
  const activeSeconds = day.minutes.reduce((sum, minute) => sum + minute.activeSeconds, 0);
  const screen = day.screen.map(([at, what]) => `${at} ${what}`);
  return {
    dose,
    inMs,
    screen,
    outcomes: day.outcomes,
    typed,
    activeSeconds,
    after: day.state.load,
  };
}

describe('a clock on the wall that is', () => {
  const steady = aStory({});

  it.each(jumps)('%s moves no dose, no countdown, no length and no prompt', (_, jump) => {
    expect(aStory(jump)).toEqual(steady);
  });
});

describe('a pause until a time', () => {
  it.each(jumps)('ends, whatever happens to a clock that is %s', (_, jump) => {
    const day = simulate(quick);
    day.dispatch({ type: 'paused', until: day.now.wallAt + minutes(30) });
    day.rests(minutes(5));

    move(day, jump);
    day.rests(minutes(31));

    expect(day.snapshot.paused).toBe(false);
  });
});

/** The wall clock at a local time, and what the zone is offset by there. */
function at(day: Simulation, utc: string, offsetMinutes: number): void {
  day.wallOffsetMs = Date.parse(`${utc}:00Z`) - day.elapsedMs;
  day.offsetMinutes = offsetMinutes;
  day.tick(0);
}

describe('the day', () => {
  const typedOn = (day: Simulation) => {
    const counts: Record<string, number> = {};
    for (const { utcMinute, offsetMinutes, left, right } of day.minutes) {
      const label = localDay({ wallAt: utcMinute * minutes(1), offsetMinutes }, 4);
      counts[label] = (counts[label] ?? 0) + left.keys + right.keys;
    }
    return counts;
  };

  it('goes on over midnight and begins at four, in the history as in what is shown', () => {
    const day = simulate(quick);
    at(day, '2026-11-23T23:58', 0);
    for (let second = 0; second < 240; second++) day.tick(seconds(1), keys(1)); // to 00:02
    expect(day.snapshot.today.keys).toBe(480);

    at(day, '2026-11-24T03:58', 0);
    for (let second = 1; second < 120; second++) day.tick(seconds(1), keys(1));
    const before = day.snapshot.today.keys;
    for (let second = 0; second < 121; second++) day.tick(seconds(1), keys(1)); // to 04:02
    day.dispatch({ type: 'quitting' });

    expect(before).toBe(718);
    expect(day.snapshot.today.keys).toBe(960 - before);
    expect(typedOn(day)).toEqual({ '2026-11-23': before, '2026-11-24': 960 - before });
    const rebuilt = rebuildToday(day.minutes, day.prompts, day.sessions, day.now, day.settings);
    expect(rebuilt.today.keys.left + rebuilt.today.keys.right).toBe(960 - before);
  });

  it.each([
    ['in spring', '2026-03-29T00:30', 60, '2026-03-29T01:59', 120, '2026-03-29T02:00'],
    ['in autumn', '2026-10-25T00:30', 120, '2026-10-25T02:59', 60, '2026-10-25T03:00'],
  ])('begins once, at four by the wall, in the night of a change of the hour %s', (...night) => {
    const [, eve, offsetBefore, last, offsetAfter, first] = night;
    const day = simulate(quick);
    at(day, eve, offsetBefore);
    day.tick(seconds(1), keys(5));
    const yesterday = day.state.today.day;
    at(day, last, offsetAfter);
    expect(day.state.today.day).toBe(yesterday);
    expect(day.snapshot.today.keys).toBe(10);

    at(day, first, offsetAfter);

    expect(day.state.today.day).not.toBe(yesterday);
    expect(day.snapshot.today.keys).toBe(0);
  });
});

describe('the totals of a day', () => {
  /** Works two minutes, then the clock is moved and moved back, with work in between. */
  const jumpsAndBack = (there: Millis, back: Millis, restart = false) => {
    const day = simulate(quick).works(minutes(2), withBreaths);
    day.answers('skipped');
    const { keys: typed, press, activeSeconds } = day.snapshot.today;
    const before = { keys: typed, press, activeSeconds };
    day.wallOffsetMs += there;
    day.works(seconds(20));
    if (restart) day.restarts(seconds(2));
    const between = day.snapshot.today.keys;
    day.wallOffsetMs += back;
    if (restart) day.restarts(seconds(2));
    day.tick(0);
    return { day, before, between };
  };

  it.each([
    ['a day ahead', days(1)],
    ['a year ahead', days(365)],
    ['a year back', -days(365)],
  ])('are as they were left when the clock jumped %s and comes back', (_, jump) => {
    for (const restart of [false, true]) {
      const { day, before } = jumpsAndBack(jump, -jump, restart);

      expect(day.snapshot.today).toMatchObject(before);
      expect(before.keys).toBeGreaterThan(0);
      expect(before.press.prompted + before.activeSeconds).toBeGreaterThan(0);
    }
  });

  it('go on where the clock jumped a day back: that may be a flight', () => {
    const { day, before, between } = jumpsAndBack(-days(1), days(1));

    expect(between).toBeGreaterThan(before.keys);
    expect(day.snapshot.today.keys).toBe(between);
  });

  it('are those that the history has for the day, also for the one the clock jumped to', () => {
    const { day, between } = jumpsAndBack(days(1), -days(1));
    day.works(seconds(10));
    const { keys: here } = day.snapshot.today;
    day.wallOffsetMs += days(1);
    day.tick(0);
    day.dispatch({ type: 'quitting' });

    expect(day.snapshot.today.keys).toBe(between);
    const rebuilt = (now: typeof day.now) => {
      const { left, right } = rebuildToday(day.minutes, [], [], now, day.settings).today.keys;
      return left + right;
    };
    expect(rebuilt(day.now)).toBe(between);
    expect(rebuilt({ ...day.now, wallAt: day.now.wallAt - days(1) })).toBe(here);
  });

  it('go on over a flight west that comes after the day began', () => {
    const day = simulate(quick);
    at(day, '2026-11-24T03:59', 0);
    day.tick(seconds(1), keys(5));
    at(day, '2026-11-24T04:01', 0);
    day.tick(seconds(1), keys(2));
    const { keys: typed } = day.snapshot.today;

    at(day, '2026-11-24T04:02', -300);
    day.tick(seconds(1), keys(1));
    expect(day.snapshot.today.keys).toBe(typed + 2);
    at(day, '2026-11-24T09:30', -300);
    day.tick(seconds(1), keys(1));

    expect(day.snapshot.today.keys).toBe(typed + 4);
  });
});

describe('time that passed unnoticed', () => {
  it('of some seconds, as in a stopped process, is no more than that time, once', () => {
    const day = simulate(quick).works(seconds(60));
    const { dose, today } = day.snapshot;

    day.tick(seconds(6.5), keys(3));

    expect(day.snapshot.today.keys - today.keys).toBe(6);
    expect(day.snapshot.today.activeSeconds - today.activeSeconds).toBeLessThanOrEqual(6.5);
    expect(day.snapshot.dose.left - dose.left).toBeLessThanOrEqual((2 * 6.5) / 60 / 3);
  });

  it.each([
    ['an hour', hours(1)],
    ['a night', hours(9)],
    ['a fortnight', days(14)],
  ])('of %s is rest, one break at most, and nothing asks for what was missed', (_, ms) => {
    const day = simulate(quick).works(minutes(2), withBreaths);

    day.sleeps(ms).works(minutes(1), withBreaths);

    expect(day.screen).toEqual([]);
    expect(day.outcomes.length).toBeLessThanOrEqual(1);
    expect(day.snapshot.next.state).toBe('counting');
  });
});
