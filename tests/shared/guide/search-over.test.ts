import { describe, expect, it } from 'vitest';
import { isSearchOver, toldOf } from '#shared/guide/search-over';
import type { SpotAnswer } from '#shared/guide/spot-check';
import { days, hours } from '#shared/time';

const monday = Date.UTC(2026, 10, 23, 12);

type Searched = Parameters<typeof toldOf>[0];

const session = (
  day: number,
  answer: SpotAnswer | null,
  [before, after]: readonly [number | null, number | null] = [null, null],
): Searched => ({
  startedAt: monday + days(day),
  offsetMinutes: 0,
  steps: [{ spotId: 'edc-ring-strip', side: 'right', places: [0], heldSeconds: 20, answer }],
  before,
  after,
});

const isOver = (...sessions: readonly Searched[]) =>
  isSearchOver(
    sessions.map(toldOf).filter((told) => told !== null),
    4,
  );

describe('a search', () => {
  it('is over after three days without any change', () => {
    expect(isOver(session(0, 'same'), session(1, 'same'))).toBe(false);
    expect(isOver(session(0, 'same'), session(1, 'worse'), session(2, 'same'))).toBe(true);
    expect(isOver(session(5, null, [5, 5]), session(0, 'same'), session(2, 'same'))).toBe(true);
  });

  it('goes on when something eased in those days', () => {
    expect(isOver(session(0, 'same'), session(1, 'better'), session(2, 'same'))).toBe(false);
    expect(isOver(session(0, 'same'), session(1, null, [5, 3]), session(2, 'same'))).toBe(false);
  });

  it('is judged by its last three days', () => {
    const since = [session(1, 'same'), session(2, 'same'), session(3, 'same')];

    expect(isOver(session(0, 'better'), ...since)).toBe(true);
  });

  it('counts a day once, and what nobody answered not at all', () => {
    const later = { ...session(0, 'same'), startedAt: monday + hours(3) };

    expect(isOver(session(0, 'same'), later, session(1, 'same'))).toBe(false);
    expect(isOver(session(0, null), session(1, null), session(2, null))).toBe(false);
  });
});
