import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseOf } from '../../../src/shared/activity/dose';
import { noInput } from '../../../src/shared/activity/input';
import { nextWakeMs } from '../../../src/shared/app/deadline';
import type { Effect } from '../../../src/shared/app/events';
import { fromStored, toStored } from '../../../src/shared/app/persist';
import { placeOf } from '../../../src/shared/breaks/offer';
import { initialSchedule } from '../../../src/shared/breaks/schedule';
import { hours, type Millis, minutes, seconds } from '../../../src/shared/time';
import { type Happening, type Simulation, simulate } from '../../support/simulate';
import { aDay, live, moves, nth, settings } from './stories';

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

  it('offers no place beyond its cap, and none twice in a row while the other may be pressed', () => {
    const other = {
      'edc-middle-strip': 'finger-flexor-mid',
      'finger-flexor-mid': 'edc-middle-strip',
    };
    fc.assert(
      fc.property(aDay, (story) => {
        live(simulate(settings), story, ({ snapshot, state }) => {
          const { offer } = snapshot;
          if (offer.kind !== 'press') return;
          const { places, presses } = state.today;
          const used = (spotId: string) => places[placeOf(spotId, offer.side)] ?? 0;
          const spotId = offer.spotId as keyof typeof other;

          holds(presses < 6 && used(spotId) < 3, `${spotId} for the ${used(spotId) + 1}th time`);
          const again = state.lastSpots[offer.side] === spotId;
          holds(!again || used(other[spotId]) >= 3, `${spotId} twice in a row`);
        });
      }),
      runs(22),
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
            locked: false,
            sensor: { mode: 'off', since: day.now.wallAt, why: null },
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
