import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWakeMs } from '../../../src/shared/app/deadline';
import { withinWorkingHours } from '../../../src/shared/breaks/working-hours';
import { minutes } from '../../../src/shared/time';
import { type Simulation, simulate, withBreaths } from '../../support/simulate';
import { aDay, live, type Move, settings } from './stories';

/** What really speaks against a prompt at this moment, whether Knead has heard of it or not. */
function against(day: Simulation): string | null {
  const { state, now, quietReason } = day;
  if (state.session !== null) return 'a session';
  if (state.pause !== null) return 'a pause';
  if (!withinWorkingHours(day.settings.workingHours, now)) return 'the hour';
  return quietReason !== null && !day.snapshot.quiet.ignored.some((name) => name === quietReason)
    ? quietReason
    : null;
}

/** A day of any story seldom comes to a break that is held, so it begins with one. */
const heldInACall: readonly Move[] = [['hushes', 0], ...Array(3).fill(['works', 145])];

describe('in any order of events', { timeout: 60_000 }, () => {
  it('no window opens by itself while anything speaks against it', () => {
    let opened = 0;
    fc.assert(
      fc.property(aDay, (story) => {
        live(simulate(settings), story, (day, _, before) => {
          const wasShown = 'prompt' in before.schedule.front;
          const { prompt } = day.snapshot;
          if (wasShown || prompt === null || prompt.focusable) return;
          opened += 1;
          const why = against(day);
          if (why !== null) throw new Error(`${prompt.surface} in spite of ${why}`);
        });
      }),
      { seed: 31, numRuns: 60 },
    );
    expect(opened).toBeGreaterThan(50);
  });

  it('a break that is held or due keeps its load, and something is always to come', () => {
    let looked = 0;
    fc.assert(
      fc.property(aDay, (story) => {
        live(simulate(settings), [...heldInACall, ...story], (day, { type }, before) => {
          if (type === 'quiet-changed' || type === 'hold-overridden') {
            expect(day.state.load).toBe(before.load);
          }
          const { press } = day.state.schedule;
          const watched = press.name === 'held' && day.state.presence.quietMs < minutes(0.5);
          const open = day.state.pause !== null || day.state.session !== null;
          if (!watched || open || press.reason === 'working-hours') return;
          looked += 1;
          expect(nextWakeMs(day.state, day.settings, day.now)).not.toBeNull();
        });
      }),
      { seed: 32, numRuns: 40 },
    );
    expect(looked).toBeGreaterThan(100);
  });

  it('once nothing speaks against it any more, the next break is offered', () => {
    fc.assert(
      fc.property(aDay, (story) => {
        const day = live(simulate(settings), story, () => {});
        day.quietReason = null;
        day.changes(settings);
        if (day.state.session !== null) day.finishesSession();
        day.dispatch({ type: 'resumed' }).dispatch({ type: 'sensor-changed', mode: 'counting' });

        day.rests(minutes(12));

        day.worksUntil('card', minutes(15), withBreaths);
      }),
      { seed: 33, numRuns: 40 },
    );
  });
});
