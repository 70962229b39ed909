import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseOf } from '../../../src/shared/activity/dose';
import { noInput } from '../../../src/shared/activity/input';
import { nextWakeMs } from '../../../src/shared/app/deadline';
import type { Effect } from '../../../src/shared/app/events';
import { fromStored, toStored } from '../../../src/shared/app/persist';
import { initialSchedule } from '../../../src/shared/breaks/schedule';
import { days, hours, type Millis, minutes, seconds } from '../../../src/shared/time';
import { clicks, keys, scrolls, someSettings, travel } from '../../support/builders';
import { type Happening, type Simulation, simulate } from '../../support/simulate';

/** Something that happens to a day; the words are what a failing run prints. */
type Move = readonly [word: string, amount: number];

const settings = someSettings({
  'press.everyLoadMinutes': 2,
  'press.restSeconds': 120,
  'press.maxScreenMinutes': 5,
  'press.postponeSeconds': 60,
  'micro.everyLoadMinutes': 0.5,
});

const otherSettings = [
  { 'press.everyLoadMinutes': 1 },
  { 'press.everyLoadMinutes': 60 },
  { 'press.restSeconds': 5, 'micro.seconds': 5 },
  { 'press.restSeconds': 600, 'micro.seconds': 30 },
  { 'micro.enabled': false },
  { 'micro.enabled': true },
  { 'prompt.style': 'tray' },
  { 'prompt.style': 'card' },
  { 'prompt.headsUp': false },
  { 'day.start': 0 },
  { workingHours: Array(7).fill(['10:00-11:00']) },
  { workingHours: [] },
] as const;

const patterns = [
  () => keys(2),
  (second: number) => (second % 9 < 5 ? keys(1, 0) : noInput),
  (second: number) => (second % 3 === 0 ? clicks('right', 1) : noInput),
  (second: number) => (second % 20 === 0 ? scrolls('right', 2) : noInput),
  () => travel(2),
];

const nth = <T>(list: readonly T[], index: number): T => list[Math.abs(index) % list.length] as T;

const year = days(365);

const moves: Readonly<Record<string, (day: Simulation, amount: number) => void>> = {
  works: (day, amount) => day.works(seconds(2 + (amount % 150)), nth(patterns, amount), seconds(2)),
  blurts: (day, amount) => day.tick(amount * 7, keys(3)),
  rests: (day, amount) => day.rests(seconds(amount % 700)),
  sleeps: (day, amount) => day.sleeps((amount / 1_000) * days(30)),
  accepts: (day) => day.answers('accepted'),
  postpones: (day) => day.answers('postponed'),
  skips: (day) => day.answers('skipped'),
  undoes: (day) => day.dispatch({ type: 'skip-undone' }),
  opens: (day) => day.dispatch({ type: 'prompt-opened-focusable' }),
  breaks: (day) => day.dispatch({ type: 'break-requested', source: 'tray' }),
  presses: (day, amount) =>
    day.dispatch({
      type: 'press-requested',
      routineId: amount % 2 === 0 ? null : 'desk-forearm-60',
      side: nth(['left', 'right', null] as const, amount),
      source: 'window',
    }),
  finishes: (day, amount) => day.finishesSession(amount % 90),
  focuses: (day, amount) =>
    day.dispatch({ type: 'stage-focus-changed', focused: amount % 2 === 0 }),
  loses: (day, amount) =>
    day.dispatch({
      type: 'stage-gone',
      sessionId: day.state.session?.id ?? amount,
      crashed: amount % 2 === 0,
    }),
  pauses: (day, amount) =>
    day.dispatch({
      type: 'paused',
      until: amount % 5 === 0 ? null : day.now.wallAt + amount * seconds(3),
    }),
  resumes: (day) => day.dispatch({ type: 'resumed' }),
  hushes: (day, amount) => {
    day.quietReason = nth(['call', null, 'full-screen', 'lock', null] as const, amount);
    day.dispatch({ type: 'quiet-changed', reason: day.quietReason });
  },
  blinds: (day, amount) =>
    day.dispatch({
      type: 'sensor-changed',
      mode: nth(['counting', 'lost', 'off'] as const, amount),
    }),
  resets: (day, amount) => {
    day.wallOffsetMs += nth([year, -year, hours(1), -hours(1)], amount);
  },
  travels: (day, amount) => {
    day.offsetMinutes = nth([-600, 0, 60, 120, 765], amount);
  },
  changes: (day, amount) => day.changes(nth(otherSettings, amount)),
  restarts: (day, amount) => day.restarts(amount * seconds(5)),
};

const aDay: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('works', 'works', 'rests') },
      { weight: 3, arbitrary: fc.constantFrom(...Object.keys(moves)) },
    ),
    fc.integer({ min: 0, max: 1_000 }),
  ),
  { minLength: 5, maxLength: 40 },
);

/** Runs a day and calls `watch` after each step of it. */
function live(day: Simulation, story: readonly Move[], watch: Simulation['watch']): Simulation {
  day.watch = watch;
  for (const [word, amount] of story) moves[word]?.(day, amount);
  return day;
}

const runs = (seed: number, numRuns = 40) => ({ seed, numRuns });
const isHold = (effect: Effect): boolean =>
  effect.type === 'record-prompt' && effect.record.outcome === 'held';

/** As `expect`, at a hundredth of its price; these are asked after every step. */
function holds(fact: boolean, words: string): void {
  if (!fact) throw new Error(words);
}

const doses = ({ state }: Simulation) => [doseOf(state.load, 'left'), doseOf(state.load, 'right')];
const dosesOf = (state: Simulation['state']) => [
  doseOf(state.load, 'left'),
  doseOf(state.load, 'right'),
];

const timeless = (happening: Happening): boolean =>
  happening.type !== 'ticked' &&
  happening.type !== 'started' &&
  happening.type !== 'session-reported' &&
  happening.type !== 'stage-gone';

describe('any order of events', { timeout: 60_000 }, () => {
  it('leaves a time to the next break that is a number and not negative', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        live(simulate(settings), story, ({ snapshot }) => {
          const { inMs, state } = snapshot.next;
          const open = state === 'paused' || state === 'in-session';

          holds((inMs === null) === open, `${state} with ${inMs} ms left`);
          holds(inMs === null || (Number.isFinite(inMs) && inMs >= 0), `${inMs} ms left`);
          for (const dose of Object.values(snapshot.dose)) {
            holds(dose >= 0 && dose < 1e6, `a dose of ${dose}`);
          }
        });
      }),
      runs(11),
    );
  });

  it('leaves the heartbeat a next deadline that is a number and not negative', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        live(simulate(settings), story, (day) => {
          const wakeMs = nextWakeMs(day.state, day.settings, day.now);

          holds(wakeMs === null || (Number.isFinite(wakeMs) && wakeMs >= 0), `wakes in ${wakeMs}`);
        });
      }),
      runs(12),
    );
  });

  it('never wakes the heartbeat again at once: what a tick could do is done', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        live(simulate(settings), story, (day, { type }) => {
          const wakeMs = nextWakeMs(day.state, day.settings, day.now);

          holds(type !== 'ticked' || wakeMs === null || wakeMs > 0, 'wakes at once');
        });
      }),
      runs(21),
    );
  });

  it('shows one prompt at a time, and none while paused or in a session', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        const day = live(simulate(settings), story, ({ state, shows }) => {
          const blocked = state.pause !== null || state.session !== null;
          holds(!blocked || shows === null, `${shows} while blocked`);
        });
        const surfaces = day.log.flatMap(([, { type }]) =>
          type === 'show-prompt' || type === 'hide-prompt' ? [type] : [],
        );
        surfaces.forEach((type, at) => {
          if (type === 'show-prompt') expect(surfaces[at - 1]).not.toBe('show-prompt');
        });
      }),
      runs(13),
    );
  });

  it('changes a dose only by work, rest and the end of a session', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        live(simulate(settings), story, ({ state }, happening, before) => {
          if (timeless(happening) && state.load !== before.load) {
            expect(dosesOf(state)).toEqual(dosesOf(before));
          }
        });
      }),
      runs(14),
    );
  });

  it('raises no dose by rest, and by work no more than its weight', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        live(simulate(settings), story, ({ state }, happening, before) => {
          if (happening.type !== 'ticked') return;
          const worked = state.today.activeMs - before.today.activeMs;
          const most = Math.max(0, worked, seconds(50)) * 2;
          const raised = dosesOf(state).map(
            (dose, at) => dose.press - (dosesOf(before)[at]?.press ?? 0),
          );
          const silent = Object.is(happening.slice.input, noInput);

          const limit = silent ? 1e-9 : most / minutes(1);
          for (const by of raised) holds(by <= limit, `${happening.type} raised a dose by ${by}`);
        });
      }),
      runs(15),
    );
  });

  it('counts every key and click exactly', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        let typed = 0;
        const day = live(simulate(settings), story, (_, happening) => {
          if (happening.type === 'ticked') {
            const { left, right } = happening.slice.input;
            typed += left.keys + right.keys + left.clicks + right.clicks;
          }
        });
        day.dispatch({ type: 'quitting' });
        const written = day.minutes.reduce(
          (sum, { left, right }) => sum + left.keys + right.keys + left.clicks + right.clicks,
          0,
        );

        expect(written).toBe(typed);
      }),
      runs(16),
    );
  });

  it('is the same after the state went to disk and back', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        const day = live(simulate(settings), story, () => {});

        const read = fromStored(
          JSON.parse(JSON.stringify(toStored(day.state, day.now))),
          day.now,
          day.settings,
        );

        const { front, undo } = initialSchedule;
        expect(read).toEqual({
          restedMs: 0,
          state: {
            ...day.state,
            sensor: { mode: 'off', since: day.now.wallAt },
            schedule: { ...day.state.schedule, front, undo },
          },
        });
      }),
      runs(17),
    );
  });

  it('gives the same doses whatever the clock on the wall does', () => {
    const wall = new Set(['resets', 'travels', 'restarts', 'pauses', 'changes']);
    fc.assert(
      fc.property(
        aDay,
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
        (story, jumps) => {
          const timeline = story.filter(([word]) => !wall.has(word));
          const steady = live(simulate(settings), timeline, () => {});
          const jumping = simulate(settings);
          timeline.forEach(([word, amount], at) => {
            const jump = nth(jumps, at);
            moves[jump % 2 === 0 ? 'resets' : 'travels']?.(jumping, jump);
            moves[word]?.(jumping, amount);
          });

          expect(doses(jumping)).toEqual(doses(steady));
        },
      ),
      runs(18, 25),
    );
  });

  it('gives the same doses however a rest is cut into ticks', () => {
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: 5_000, max: hours(3) }),
        fc.integer({ min: 1, max: 40 }),
        (story, restMs, parts) => {
          const state = live(simulate(settings), story, () => {}).state;
          const rested = (cuts: readonly Millis[]) => {
            const day = simulate(settings);
            day.state = { ...state, session: null };
            for (const cut of cuts) day.tick(cut);
            return day;
          };
          const part = Math.floor(restMs / parts);
          const cuts = [...Array<number>(parts - 1).fill(part), restMs - part * (parts - 1)];

          expect(doses(rested(cuts))).toEqual(doses(rested([restMs])));
        },
      ),
      runs(19),
    );
  });

  it('does the same at rest from deadline to deadline as second by second', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        const lived = live(simulate(settings), story, () => {});
        const from = (rest: (day: Simulation) => void) => {
          const { state, wallOffsetMs, elapsedMs, offsetMinutes, quietReason } = lived;
          const day = simulate(lived.settings);
          Object.assign(day, { state, wallOffsetMs, elapsedMs, offsetMinutes, quietReason });
          day.dispatch({ type: 'sensor-changed', mode: 'counting' }); // a blind one is polled instead
          const before = day.log.length;
          rest(day);
          return day.log
            .slice(before)
            .filter(([, effect]) => !isHold(effect)) // a hold by the hour may begin a tick later
            .map(([at, { type }]) => ({ type, second: Math.round(at / seconds(1)) }));
        };

        const byDeadline = from((day) => day.rests(minutes(12)));
        const bySecond = from((day) => {
          for (let second = 0; second < 12 * 60; second++) day.tick(seconds(1));
        });

        expect(byDeadline.map(({ type }) => type)).toEqual(bySecond.map(({ type }) => type));
        byDeadline.forEach(({ second }, at) => {
          holds(Math.abs(second - (bySecond[at]?.second ?? 0)) <= 1, `${second} s`);
        });
      }),
      runs(20),
    );
  });
});
