import { describe, expect, it } from 'vitest';
import { usualPace } from '../../../src/shared/history/pace';
import type { MinuteRecord } from '../../../src/shared/history/record';

const hand = { keys: 0, chords: 0, clicks: 0, scrolls: 0, dragSeconds: 0, heldSeconds: 0 };
const minute = (presses: number, activeSeconds = 60): MinuteRecord => ({
  utcMinute: 0,
  offsetMinutes: 0,
  sensor: 'counting',
  activeSeconds,
  left: { ...hand, keys: presses },
  right: hand,
  travelPx: 0,
});

describe('usualPace', () => {
  it('is the median of presses in an active minute', () => {
    const minutes = Array.from({ length: 101 }, (_, at) => minute(at + 1));

    expect(usualPace(minutes)).toBe(51);
  });

  it('reckons with the active part of a minute, and leaves out those with little of it', () => {
    const minutes = [...Array(60).fill(minute(100, 30)), ...Array(90).fill(minute(5, 10))];

    expect(usualPace(minutes)).toBe(200);
  });

  it('is unknown after less than an hour of typing', () => {
    expect(usualPace(Array(59).fill(minute(100)))).toBeNull();
  });
});
