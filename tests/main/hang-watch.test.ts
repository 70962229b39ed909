import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ROUND_MS,
  ROUNDS_TO_HANG,
  SLOT,
  STILL_WANTED,
  TICK_MS,
} from '../../src/main/adapters/hang-signs';
import { HangWatch } from '../../src/main/adapters/hang-watch';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aWatch() {
  const guards: Int32Array[] = [];
  const watch = new HangWatch({ startGuard: (signs) => void guards.push(new Int32Array(signs)) });
  const window = () => {
    const made = new EventEmitter();
    watch.over(made as never);
    return made;
  };
  return { guards, window };
}

describe('the watch over main’s own loop', () => {
  it('begins with the first window that is made, shown or not, and ends with the last one', () => {
    const { guards, window } = aWatch();
    expect(guards).toHaveLength(0);

    const [one, two] = [window(), window()];
    one.emit('show');
    one.emit('closed');
    expect(guards).toHaveLength(1);
    expect(guards[0]?.[SLOT.wanted]).toBe(STILL_WANTED);
    two.emit('closed');

    expect(guards[0]?.[SLOT.wanted]).not.toBe(STILL_WANTED);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells the guard each second that main still ticks', () => {
    const { guards, window } = aWatch();
    window();

    vi.advanceTimersByTime(3_000);

    expect(guards[0]?.[SLOT.ticks]).toBe(3);
  });

  it('gives main five seconds, in which it ticks several times', () => {
    expect(ROUND_MS * ROUNDS_TO_HANG).toBe(5_000);
    expect(TICK_MS).toBeLessThanOrEqual(1_000);
  });

  it('begins anew for the next window', () => {
    const { guards, window } = aWatch();
    for (let prompt = 0; prompt < 2; prompt++) window().emit('closed');

    expect(guards).toHaveLength(2);
    expect(guards[1]).not.toBe(guards[0]);
  });
});
