import { describe, expect, it } from 'vitest';
import {
  nextHours,
  type Pause,
  pauseAfter,
  pausedBy,
  pauseEnd,
  pauseFor,
} from '../../../src/shared/breaks/pause';
import { hours, minutes, seconds } from '../../../src/shared/time';
import { pressOnly } from '../../support/builders';
import { MORNING, simulate } from '../../support/simulate';

const at = (hour: number, minute: number, offsetMinutes = 0) => ({
  wallAt: Date.UTC(2026, 10, 23, hour, minute) - minutes(offsetMinutes),
  offsetMinutes,
});

describe('a pause until a time', () => {
  it('ends on the minute, whatever the seconds were', () => {
    const now = { ...at(9, 12), wallAt: at(9, 12).wallAt + seconds(42) };

    expect(pauseEnd({ kind: 'at', hour: 17, minute: 30 }, now, 4)).toBe(at(17, 30).wallAt);
  });

  it('goes by the person’s clock', () => {
    expect(pauseEnd({ kind: 'at', hour: 9, minute: 0 }, at(8, 0, 345), 4)).toBe(
      at(9, 0, 345).wallAt,
    );
  });

  it('means tomorrow when the time has passed', () => {
    expect(pauseEnd({ kind: 'at', hour: 8, minute: 0 }, at(9, 0), 4)).toBe(
      at(8, 0).wallAt + hours(24),
    );
  });
});

describe('a pause that lasts over a change of the clock', () => {
  /** Saturday evening, 18:00; until four on Sunday, by a clock that changes at night. */
  const evening = (offsetMinutes: number) => ({
    wallAt: Date.UTC(2026, 9, 24, 18) - minutes(offsetMinutes),
    offsetMinutes,
  });
  const endsAt = (
    until: Parameters<typeof pauseEnd>[0],
    before: number,
    after: number,
  ): number | null => {
    const begun = evening(before);
    const { until: end, byClock } = pausedBy(until, begun, 4);
    let pause: Pause | null = pauseFor(end, begun, byClock);
    for (let quarter = 1; pause !== null && quarter < 100; quarter += 1) {
      const wallAt = begun.wallAt + quarter * minutes(15);
      const offsetMinutes = quarter * 15 > 8 * 60 ? after : before; // at two in the morning
      pause = pauseAfter(pause, minutes(15), { wallAt, offsetMinutes });
      if (pause === null) return (wallAt + minutes(offsetMinutes)) % hours(24);
    }
    return null;
  };

  it.each([
    ['forward', 60, 120],
    ['back', 120, 60],
    ['not at all', 60, 60],
  ])('ends at its hour by the clock that went %s', (_, before, after) => {
    expect(endsAt({ kind: 'tomorrow' }, before, after)).toBe(hours(4));
    expect(endsAt({ kind: 'at', hour: 9, minute: 30 }, before, after)).toBe(hours(9.5));
  });

  it('is as long as it was asked for when it is a length', () => {
    expect(endsAt({ kind: 'after', minutes: 600 }, 120, 60)).toBe(hours(3));
  });

  it('outlives a restart, and goes by the person’s clock on a flight', () => {
    const day = simulate(pressOnly());
    day.dispatch({ type: 'paused', until: day.now.wallAt + hours(4), byClock: true });

    day.restarts(seconds(1));
    day.offsetMinutes = -60;
    day.rests(minutes(1));

    expect(day.snapshot.pausedUntil).toBe(MORNING + hours(5));
  });
});

describe('the full hours that are offered', () => {
  it('are the next ones, and none is nearer than half an hour', () => {
    const until = (hour: number, minute: number, offsetMinutes = 0) =>
      nextHours(at(hour, minute, offsetMinutes), 2);

    expect(until(10, 12)).toEqual([at(11, 0).wallAt, at(12, 0).wallAt]);
    expect(until(10, 30)).toEqual([at(11, 0).wallAt, at(12, 0).wallAt]);
    expect(until(10, 31)).toEqual([at(12, 0).wallAt, at(13, 0).wallAt]);
    expect(until(10, 12, 330)).toEqual([at(11, 0, 330).wallAt, at(12, 0, 330).wallAt]);
  });
});
