import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDeadlineMs } from '#shared/guide/session';
import type { SessionInput, SessionNews } from '#shared/guide/session-event';
import { ringOf, standingOf } from '#shared/guide/view';
import { minutes, seconds } from '#shared/time';
import { aPlan, SessionRun } from './session-run';

/** The same examples on every machine. */
const fixed = { seed: 20_261_123, numRuns: 300 };

const plain = [
  'ticked',
  'worked-elsewhere',
  'slept',
  'screen-left',
  'screen-returned',
  'let-go',
  'went-forward',
  'went-back',
  'pause-toggled',
  'stopped',
  'lengthened',
  'shortened',
  'asked-again',
  'confirmed',
  'not-sure',
  'fumbled',
  'went-on',
  'ended',
  'spot-answered',
] as const;

const happening = (type: (typeof plain)[number]): SessionInput | SessionNews =>
  type === 'spot-answered' ? { type, answer: 'worse' } : { type };

const event: fc.Arbitrary<SessionInput | SessionNews> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...plain).map(happening) },
  fc.nat(9).map((digit) => ({ type: 'digit-typed' as const, digit })),
  fc.nat(10).map((rating) => ({ type: 'picked' as const, rating })),
  fc.constantFrom(1 as const, -1 as const).map((by) => ({ type: 'pick-moved' as const, by })),
  fc.boolean().map((focused) => ({ type: 'focus-changed' as const, focused })),
  fc.boolean().map((on) => ({ type: 'voice-changed' as const, on })),
  fc.nat(20).map((id) => ({ type: 'speech-ended' as const, id })),
);

const story = fc.record({
  voice: fc.boolean(),
  checks: fc.boolean(),
  light: fc.boolean(),
  finishedSteps: fc.constantFrom(0, 0, 0, 1, 2, 3),
  holdSeconds: fc.option(fc.integer({ min: 15, max: 90 })),
  turns: fc.array(fc.tuple(fc.double({ min: 0, max: 20_000, noNaN: true }), event), {
    maxLength: 60,
  }),
});

/** Plays a story and looks at every state on the way. */
function play(
  { holdSeconds, turns, ...start }: typeof story extends fc.Arbitrary<infer S> ? S : never,
  look: (run: SessionRun) => void = () => {},
): SessionRun {
  const run = new SessionRun({ ...start, plan: aPlan('left', { holdSeconds }) });
  for (const [afterMs, happened] of turns) {
    run.at(run.state.nowMs + afterMs, happened);
    look(run);
  }
  return run;
}

describe('a session, whatever happens to it', () => {
  it('reaches its summary by ticks alone, within an hour', () => {
    fc.assert(
      fc.property(story, (told) => {
        const run = play(told);
        const { nowMs } = run.state;

        run.runsOut();

        expect(run.state.phase.name).toBe('summary');
        expect(run.state.nowMs - nowMs).toBeLessThan(minutes(60));
      }),
      fixed,
    );
  });

  it('reports its end exactly once, and nothing after it', () => {
    fc.assert(
      fc.property(story, (told) => {
        const types = play(told)
          .runsOut()
          .reports.map(({ type }) => type);

        expect(types.filter((type) => type === 'session-ended')).toHaveLength(1);
        expect(types.at(-1)).toBe('session-ended');
        expect(types.filter((type) => type === 'session-started').length).toBeLessThanOrEqual(1);
      }),
      fixed,
    );
  });

  it('never shows less than nothing or more than the hold in the ring', () => {
    fc.assert(
      fc.property(story, fc.nat(100_000), (told, elapsed) => {
        play(told, ({ state }) => {
          const standing = standingOf(state);
          const ring = standing && ringOf(standing, elapsed);
          if (ring?.kind === 'hold') {
            expect(ring.leftMs).toBeGreaterThanOrEqual(0);
            expect(ring.leftMs).toBeLessThanOrEqual(ring.lengthMs);
            expect(ring.lengthMs).toBeLessThanOrEqual(seconds(90));
          }
          if (ring?.kind === 'count') {
            expect(ring.count).toBeGreaterThanOrEqual(1);
            expect(ring.share).toBeGreaterThanOrEqual(0);
            expect(ring.share).toBeLessThanOrEqual(1);
          }
        });
      }),
      fixed,
    );
  });

  it('does not count the time it was paused or asleep', () => {
    fc.assert(
      fc.property(story, (told) => {
        let guidable = 0;
        let before = { name: '', nowMs: 0, guidedMs: 0 };
        play(told, ({ state }) => {
          const grown = state.guidedMs - before.guidedMs;
          expect(grown).toBeGreaterThanOrEqual(0);
          expect(grown).toBeLessThanOrEqual(state.nowMs - before.nowMs);
          if (before.name === 'paused' && state.phase.name === 'paused') expect(grown).toBe(0);
          guidable += grown;
          before = { name: state.phase.name, nowMs: state.nowMs, guidedMs: state.guidedMs };
        });
        expect(guidable).toBe(before.guidedMs);
      }),
      fixed,
    );
  });

  it('always has a next deadline ahead of it, until the end', () => {
    fc.assert(
      fc.property(story, (told) => {
        play(told, ({ state }) => {
          const next = nextDeadlineMs(state);
          if (next === null) expect(state.phase.name).toBe('summary');
          else expect(next).toBeGreaterThan(state.nowMs);
        });
      }),
      fixed,
    );
  });

  it('reports only what main accepts', () => {
    fc.assert(
      fc.property(story, (told) => {
        for (const report of play(told).runsOut().reports) {
          if (report.type !== 'session-ended') continue;
          expect(Number.isInteger(report.seconds)).toBe(true);
          expect(report.seconds).toBeLessThanOrEqual(3600);
          for (const step of report.steps) {
            expect(Number.isInteger(step.heldSeconds)).toBe(true);
            expect(step.places.length).toBeGreaterThan(0);
          }
        }
      }),
      fixed,
    );
  });
});
