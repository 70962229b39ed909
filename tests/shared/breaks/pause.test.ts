import { describe, expect, it } from 'vitest';
import { nextHours, pauseEnd } from '../../../src/shared/breaks/pause';
import { hours, minutes, seconds } from '../../../src/shared/time';

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
