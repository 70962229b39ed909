import { describe, expect, it } from 'vitest';
import { otherSide } from '#shared/guide/other-side';
import type { Plan } from '#shared/guide/plan';
import type { SessionState } from '#shared/guide/session-state';
import { minutes } from '#shared/time';
import { aSession, aSnapshot, someMorning } from '../../support/fake-bridge';
import { aPlan, SessionRun } from './session-run';

/** A press that nobody touched, rated afterwards. */
function finished({ plan = aPlan('right'), before = 5, after = 2 } = {}): SessionState {
  const { state } = new SessionRun({ plan }).waits(minutes(10));
  return { ...state, before, after };
}

const now = (overrides: Parameters<typeof aSnapshot>[0] = {}) =>
  aSnapshot({ recent: [], ...overrides });

describe('the other side', () => {
  it('is offered after a press that was finished', () => {
    expect(otherSide(finished(), now())).toBe('left');
    expect(otherSide(finished({ plan: aPlan('left') }), now())).toBe('right');
  });

  it('is not offered after a press that made it worse, or was stopped or skipped through', () => {
    const state = finished();

    expect(otherSide(finished({ after: 6 }), now())).toBeNull();
    expect(otherSide({ ...state, outcome: { ended: 'stopped', reason: null } }, now())).toBeNull();
    expect(otherSide({ ...state, records: [] }, now())).toBeNull();
  });

  it('is not offered where rest helps more', () => {
    const rest = { kind: 'rest', why: 'daily-cap', seconds: 600 } as const;

    expect(otherSide(finished(), now({ offer: rest }))).toBeNull();
  });

  it.each(['forearm-reset-300', 'mouse-hand-180', 'shin-240', 'from-another-version'])(
    'is not offered by %s, which has no side to choose, or is of a leg',
    (routineId) => {
      const plan: Plan = { ...aPlan('right'), routineId };

      expect(otherSide(finished({ plan }), now())).toBeNull();
    },
  );

  it('is not offered once both sides were pressed', () => {
    const left = (startedAt: number) => aSession({ side: 'left', startedAt });

    expect(otherSide(finished(), now({ recent: [left(someMorning - minutes(3))] }))).toBeNull();
    expect(otherSide(finished(), now({ recent: [left(someMorning - minutes(40))] }))).toBe('left');
  });
});
