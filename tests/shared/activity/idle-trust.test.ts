import { describe, expect, it } from 'vitest';
import {
  type IdleTrust,
  idleExplained,
  idleHeard,
  initialIdleTrust,
  isStuck,
} from '../../../src/shared/activity/idle-trust';
import { seconds } from '../../../src/shared/time';

const answers = (count: number, idleMs: number | null, from: IdleTrust = initialIdleTrust) => {
  let trust = from;
  for (let at = 0; at < count; at += 1) trust = idleHeard(trust, idleMs, seconds(5));
  return trust;
};

describe('idle time', () => {
  it('that is 0 for ten minutes without a word of the hook is unknown', () => {
    expect(isStuck(answers(119, 0))).toBe(false);
    expect(isStuck(answers(120, 0))).toBe(true);
  });

  it('is believed again once it moves', () => {
    expect(isStuck(answers(1, seconds(3), answers(200, 0)))).toBe(false);
  });

  it('of 0 is right while the hook hears somebody', () => {
    expect(isStuck(answers(100, 0, idleExplained(answers(100, 0))))).toBe(false);
  });

  it('is held against the hook only once it was seen above 0', () => {
    expect(answers(50, 0).proven).toBe(false);
    expect(answers(1, 1, answers(50, 0)).proven).toBe(true);
  });

  it('that is not answered says nothing', () => {
    expect(answers(500, null)).toEqual(initialIdleTrust);
  });
});
