import { describe, expect, it } from 'vitest';
import { type Plan, planFor } from '#shared/guide/plan';
import { ringOf, standingOf } from '#shared/guide/view';
import { seconds } from '#shared/time';
import { SessionRun } from './session-run';

describe('a hands-off pause', () => {
  const pause = planFor(
    { routineId: 'micro-pause-30', spotId: null, side: 'right' },
    { holdSeconds: null, tools: [] },
  );
  const aPause = () => new SessionRun({ plan: pause as Plan });

  it('runs its half minute by itself, asks nothing, and goes', () => {
    const run = aPause().waits(seconds(30));

    expect(run.script).toEqual([
      '0 Hands off keys and mouse. Let your arms hang, fingers loose.',
      '5 Look far away and breathe out.',
      '12 Shake the hands gently. Roll the shoulders back twice.',
      '22 That was it. Back when you are ready.',
    ]);
    expect(run.reports.map(({ type }) => type)).toEqual([
      'session-started',
      'step-finished',
      'step-finished',
      'step-finished',
      'session-ended',
    ]);
    expect(run.reports.at(-1)).toMatchObject({ ended: 'finished', steps: [], seconds: 30 });
    expect(run.log.at(-1)).toEqual([30, { type: 'close' }]);
  });

  it('counts its rest down, and holds nothing', () => {
    const run = aPause().waits(seconds(4));
    const standing = standingOf(run.state);

    expect(standing && ringOf(standing, 0)).toEqual({
      kind: 'rest',
      leftMs: seconds(8),
      lengthMs: seconds(12),
    });
    expect(standing?.placeCount).toBe(0);
  });

  it('ends at once when it is stopped: there is nothing to be warned of', () => {
    const run = aPause().waits(seconds(4)).does({ type: 'stopped' });

    expect(run.reports.at(-1)).toMatchObject({ ended: 'stopped', reason: 'by-user', seconds: 4 });
    expect(run.waits(0).log.at(-1)?.[1]).toEqual({ type: 'close' });
  });
});
