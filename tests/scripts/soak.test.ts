import { describe, expect, it } from 'vitest';
import { differences, leftOver, readHistory, statusProblems } from '../../scripts/soak/checks.mjs';
import { FIRST_ROUND, planOf, randomFrom, soakArguments } from '../../scripts/soak/plan.mjs';
import { brokenIn, reportOf } from '../../scripts/soak/report.mjs';

interface Planned {
  readonly answer: string;
  readonly mishap: string | null;
}
const plan = (breaks: number, seed: number): readonly Planned[] => planOf(breaks, seed);

const ANSWERS = ['skip', 'postpone', 'keys', 'cover', 'ignore', 'press', 'leave'];
const MISHAPS = [
  ...['lock', 'display', 'kill-prompt', 'kill-stage', 'kill-main', 'window-manager', 'panel'],
];

describe('the plan of a soak', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planOf(200, 7)).toEqual(planOf(200, 7));
    expect(planOf(200, 7)).not.toEqual(planOf(200, 8));
  });

  it('has every answer and every mishap before memory is looked at first', () => {
    const first = plan(200, 7).slice(0, 10);

    expect(new Set(first.map(({ answer }) => answer))).toEqual(new Set(ANSWERS));
    expect(new Set(first.flatMap(({ mishap }) => mishap ?? []))).toEqual(new Set(MISHAPS));
    expect(first).toEqual(FIRST_ROUND);
  });

  it.each([1, 2, 3])(
    'has as many breaks as asked for, and each mishap again, with seed %i',
    (seed) => {
      const breaks = plan(200, seed);

      expect(breaks).toHaveLength(200);
      expect(new Set(breaks.slice(10).flatMap(({ mishap }) => mishap ?? []))).toEqual(
        new Set(MISHAPS),
      );
    },
  );

  it('kills a stage only where there is one, and a card likewise', () => {
    for (const { answer, mishap } of plan(400, 5)) {
      const hasStage = answer === 'press' || answer === 'leave';
      if (mishap === 'kill-stage') expect(hasStage).toBe(true);
      if (mishap === 'kill-prompt') expect(hasStage).toBe(false);
    }
  });

  it('takes its numbers evenly from 0 up to 1', () => {
    const random: () => number = randomFrom(3);
    const numbers = Array.from({ length: 1_000 }, random);

    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.filter((number) => number < 0.5).length).toBeGreaterThan(400);
    expect(numbers.filter((number) => number < 0.5).length).toBeLessThan(600);
  });
});

describe('what a soak is asked for', () => {
  const asked = (...args: string[]) => soakArguments(args, () => 99);

  it('is 200 breaks and any seed, or what was named', () => {
    expect(asked()).toEqual({ breaks: 200, seed: 99 });
    expect(asked('--seed', '5', '--breaks', '20')).toEqual({ breaks: 20, seed: 5 });
  });

  it.each([
    [['--brakes', '20'], '"--brakes" is not known'],
    [['--breaks'], '--breaks takes a whole number'],
    [['--seed', '1.5'], '--seed takes a whole number'],
    [['--breaks', '10'], '--breaks takes 11 or more'],
  ])('is refused in a line: %s', (args, line) => {
    expect(() => asked(...args)).toThrow(line);
  });
});

const aStatus = {
  sensor: { mode: 'counting' },
  today: { keys: 3, clicks: 0, scrolls: 0, travelPx: 0, activeSeconds: 2 },
  dose: { left: 0.2, right: 12 },
  next: { kind: 'press', inSeconds: 4, state: 'counting' },
  held: null,
  pausedUntil: null,
};

describe('a status', () => {
  it('is sane in the middle of work, and while it is held', () => {
    expect(statusProblems(aStatus)).toEqual([]);
    expect(
      statusProblems({ ...aStatus, held: 'lock', next: { state: 'held', inSeconds: null } }),
    ).toEqual([]);
  });

  it.each([
    [{ sensor: { mode: 'lost' } }, 'the sensor is "lost"'],
    [{ today: { ...aStatus.today, keys: -1 } }, 'a count of today is none'],
    [{ dose: { left: null, right: 0 } }, 'a dose is no number'],
    [{ next: { state: 'asleep', inSeconds: null } }, 'the state "asleep" is not known'],
    [{ next: { state: 'counting', inSeconds: -4 } }, 'the next break is in -4 s'],
    [{ held: 'lock' }, 'held is lock in counting'],
    [{ pausedUntil: '2026-11-26T18:00' }, 'nobody asked for it'],
  ])('is not with %j', (part, line) => {
    expect(statusProblems({ ...aStatus, ...part }).join()).toContain(line);
  });
});

describe('the history of a soak', () => {
  it('gives keys, clicks, answers, sessions and what is no line', () => {
    const text = [
      '["m",1,0,"counting",9,[4,1,2,0,0,0],[3,0,1,0,0,0],12]',
      '["m",2,0,"counting",9,[1,0,0,0,0,0],[0,0,0,0,0,0],0]',
      '{"v":1,"k":"prompt","t":1,"o":0,"kind":"press","outcome":"skipped"}',
      '{"v":1,"k":"session","t":1,"o":0,"ended":"finished"}',
      '{"v":1,"k":"pro',
    ].join('\n');

    expect(readHistory(text)).toEqual({
      broken: 1,
      keys: 8,
      clicks: 3,
      prompts: { skipped: 1 },
      sessions: { finished: 1 },
    });
  });

  it('is held against what was done, by name', () => {
    expect(differences('breaks', { skipped: 2 }, { skipped: 2 })).toEqual([]);
    expect(differences('breaks', { skipped: 2 }, { skipped: 1, ignored: 1 })).toEqual([
      'breaks ignored: 0 done, 1 kept',
      'breaks skipped: 2 done, 1 kept',
    ]);
  });
});

const rested = { memoryMb: 100, processes: ['electron', 'zygote'], windows: 9, seen: 0 };

describe('what is left over', () => {
  it('is nothing when the end is as the tenth break was, or a little more in memory', () => {
    expect(leftOver(rested, { ...rested, memoryMb: 110 })).toEqual([]);
  });

  it.each([
    [{ memoryMb: 111 }, 'memory is 1.11 times'],
    [{ processes: ['electron', 'renderer', 'zygote'] }, 'electron, renderer, zygote'],
    [{ windows: 10 }, '10 windows on the display, 9 before'],
    [{ seen: 1 }, '1 windows are still seen'],
  ])('is named: %j', (part, line) => {
    expect(leftOver(rested, { ...rested, ...part }).join()).toContain(line);
  });
});

describe('the report of a soak', () => {
  const findings = {
    breaks: 20,
    seed: 4,
    tookMs: 90_000,
    problems: [],
    first: rested,
    last: rested,
    done: { prompts: { skipped: 2 }, sessions: {} },
    sent: { keys: 30, clicks: 1 },
    status: { keys: 30, clicks: 1 },
    told: { broken: 0, keys: 30, clicks: 1, prompts: { skipped: 2 }, sessions: {} },
    quitMs: 400,
  };

  it('says that nothing broke', () => {
    expect(brokenIn(findings)).toEqual([]);
    expect(reportOf(findings).at(-1)).toBe('Nothing broke.');
  });

  it('names a lost key, a broken line and a slow end, and how to have the same run again', () => {
    const bad = {
      ...findings,
      told: { ...findings.told, keys: 29, broken: 1 },
      quitMs: 9_000,
    };

    expect(brokenIn(bad)).toEqual([
      'history: keys: 30 done, 29 kept',
      '1 lines of the history are broken',
      'it took 9.0 s to quit',
    ]);
    expect(reportOf(bad).join('\n')).toContain('npm run soak -- --breaks 20 --seed 4');
  });
});
