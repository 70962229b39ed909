import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noInput } from '../../../src/shared/activity/input';
import { rebuildToday } from '../../../src/shared/app/persist';
import { addQuarters, QUARTER_MS, type Quarters } from '../../../src/shared/app/quarters';
import { gapsOf, heatOf, hoursOf, isGap, shownHours } from '../../../src/shared/hours';
import { hours, minutes, seconds } from '../../../src/shared/time';
import { someSettings } from '../../support/builders';
import { MORNING, type Simulation, simulate } from '../../support/simulate';

/** The day starts at 04:00 and the stories at 09:00, five hours of quarters later. */
const FIRST = 20;

const told = ({ snapshot }: Simulation) =>
  snapshot.hours.quarters
    .slice(FIRST)
    .map(({ active, known, gap }) => [active, known, gap].map((s) => Math.round(s / 60)));

const loses = (day: Simulation, ms: number, active: boolean | null) => {
  day.dispatch({ type: 'sensor-changed', mode: 'lost', why: 'deaf' });
  for (let at = 0; at < ms; at += seconds(5)) day.tick(seconds(5), noInput, active);
  return day.dispatch({ type: 'sensor-changed', mode: 'counting' });
};

describe('the hours of today', () => {
  it('begin with the day, and end with the present quarter', () => {
    const day = simulate(someSettings());

    expect(day.snapshot.hours.from).toBe(MORNING - hours(5));
    expect(day.snapshot.hours.quarters).toHaveLength(FIRST + 1);
  });

  it('put work and rest into the quarters they lay in', () => {
    const day = simulate(someSettings()).works(minutes(20)).rests(minutes(15));

    expect(told(day)).toEqual([
      [15, 15, 0],
      [5, 15, 0],
      [0, 5, 0],
    ]);
  });

  it('know nothing of the time before Knead ran', () => {
    const day = simulate(someSettings()).works(minutes(2));

    expect(day.snapshot.hours.quarters[0]).toEqual({ active: 0, known: 0, gap: 0 });
  });

  it.each([true, false, null])(
    'keep a gap where the sensor was lost, with the system saying %s',
    (active) => {
      const day = loses(simulate(someSettings()).works(minutes(10)), minutes(10), active);

      expect(told(day).map(([, known, gap]) => [known, gap])).toEqual([
        [10, 5],
        [0, 5],
      ]);
    },
  );

  it('keep a gap where not even the idle time was known', () => {
    const day = simulate(someSettings(), 'idle-only');
    for (let at = 0; at < 60; at += 1) day.tick(seconds(5));

    expect(told(day)).toEqual([[0, 0, 5]]);
  });

  it('take a night in which the computer slept for no gap', () => {
    const day = simulate(someSettings());
    day.dispatch({ type: 'sensor-changed', mode: 'lost', why: 'deaf' });
    day.tick(hours(2), noInput, false);

    expect(gapsOf(day.snapshot.hours)).toEqual([]);
  });

  it('survive a restart, and stay empty while Knead was off', () => {
    const day = loses(simulate(someSettings()).works(minutes(5)), minutes(5), true);

    day.restarts(minutes(30)).works(minutes(4));

    expect(told(day).map(([, known, gap]) => [known, gap])).toEqual([
      [5, 5],
      [0, 0],
      [4, 0],
    ]);
  });

  it('come back from the history, gaps as gaps', () => {
    const day = loses(simulate(someSettings()).works(minutes(30)), minutes(15), true);
    day.works(minutes(10)).dispatch({ type: 'quitting' });

    const { today } = rebuildToday(day.minutes, [], [], day.now, day.settings);
    const before = day.state.today.quarters;

    for (const [index, { activeMs, gapMs }] of Object.entries(today.quarters)) {
      const was = before[Number(index)] ?? { activeMs: 0, gapMs: 0 };
      expect(Math.abs(activeMs - was.activeMs)).toBeLessThanOrEqual(minutes(1));
      expect(Math.abs(gapMs - was.gapMs)).toBeLessThanOrEqual(minutes(1)); // history has whole minutes
    }
    expect(Object.keys(today.quarters)).toHaveLength(4);
  });

  it('begin anew with the day', () => {
    const day = simulate(someSettings()).works(minutes(10)).sleeps(hours(20)).works(minutes(1));

    expect(day.snapshot.hours.quarters.some(({ active }) => active > 120)).toBe(false);
    expect(Object.keys(day.state.today.quarters).length).toBeLessThanOrEqual(96);
  });

  it('hold no quarter longer than a quarter, and lose no time, whatever the slices', () => {
    const slices = fc.array(
      fc.record({ elapsedMs: fc.integer({ min: 0, max: 7_200_000 }), gap: fc.boolean() }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(slices, (all) => {
        let quarters: Quarters = {};
        let wallAt = MORNING;
        let passed = 0;
        for (const { elapsedMs, gap } of all) {
          if (wallAt + elapsedMs >= MORNING + hours(18)) break;
          wallAt += elapsedMs;
          passed += elapsedMs;
          const now = { wallAt, offsetMinutes: 0 };
          quarters = addQuarters(quarters, { elapsedMs, activeMs: 0, gap }, now, 4);
        }
        const filled = Object.values(quarters).map(({ knownMs, gapMs }) => knownMs + gapMs);
        expect(filled.every((ms) => ms <= QUARTER_MS)).toBe(true);
        expect(filled.reduce((sum, ms) => sum + ms, 0)).toBe(passed);
      }),
    );
  });
});

describe('drawing the hours', () => {
  const quarter = (active: number, gap = 0) => ({ active, known: 900 - gap, gap });

  it('has a step for each three minutes of a quarter, and none for rest', () => {
    expect([0, 1, 180, 181, 540, 720, 721, 900].map((s) => heatOf(quarter(s)))).toEqual([
      0, 1, 1, 2, 3, 4, 5, 5,
    ]);
  });

  it('joins gaps that lie side by side, and leaves out what is no more than a beat', () => {
    const quarters = [quarter(0, 1), quarter(0, 600), quarter(0, 300), quarter(5), quarter(0, 60)];

    expect(quarters.map(isGap)).toEqual([false, true, true, false, true]);
    expect(gapsOf({ from: 0, quarters })).toEqual([
      { from: minutes(15), to: minutes(45), seconds: 900 },
      { from: minutes(60), to: minutes(75), seconds: 60 },
    ]);
  });

  it.each([
    ['from the first hour that is known', 20, 24, [5, 17]],
    ['half a day of them, late in it too', 72, 80, [12, 24]],
    ['all up to now', 4, 70, [1, 18]],
    ['from the present hour on where nothing is known', 99, 30, [7, 19]],
  ])('shows %s', (_name, first, count, [begin, end]) => {
    const quarters = Array.from({ length: count }, (_, at) =>
      at < first ? { active: 0, known: 0, gap: 0 } : quarter(10),
    );

    const shown = shownHours({ from: 0, quarters }).map(({ at }) => at / hours(1));

    expect([shown[0], Number(shown.at(-1)) + 1]).toEqual([begin, end]);
  });

  it('has 24 hours, those to come empty', () => {
    const all = hoursOf({ from: 0, quarters: Array.from({ length: 6 }, () => quarter(60)) });

    expect(all.map(({ quarters }) => quarters.length).slice(0, 3)).toEqual([4, 2, 0]);
    expect(all).toHaveLength(24);
    expect(all[1]?.active).toBe(120);
  });
});
