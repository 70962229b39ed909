import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SLOT, STILL_WANTED } from '../../src/main/adapters/hang-signs';
import { HangWatch } from '../../src/main/adapters/hang-watch';
import { PAINT_PATIENCE_MS } from '../../src/main/adapters/paint-watch';

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
  it('begins with the first window that is shown and ends with the last one', () => {
    const { guards, window } = aWatch();
    const [one, two] = [window(), window()];
    expect(guards).toHaveLength(0);

    one.emit('show');
    two.emit('show');
    one.emit('show'); // brought forward
    one.emit('closed');
    expect(guards).toHaveLength(0);
    vi.advanceTimersByTime(PAINT_PATIENCE_MS);
    expect(guards).toHaveLength(1);
    expect(guards[0]?.[SLOT.wanted]).toBe(STILL_WANTED);
    two.emit('closed');

    expect(guards[0]?.[SLOT.wanted]).not.toBe(STILL_WANTED);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells the guard each second that main still ticks', () => {
    const { guards, window } = aWatch();
    window().emit('show');

    vi.advanceTimersByTime(PAINT_PATIENCE_MS + 3_000);

    expect(guards[0]?.[SLOT.ticks]).toBe(3);
  });

  it('is not begun for a window that was made ahead and never shown', () => {
    const { guards, window } = aWatch();

    window().emit('closed');

    expect(guards).toHaveLength(0);
  });

  it('leaves a window that has just been shown alone with its painting', () => {
    const { guards, window } = aWatch();
    const shown = window();

    shown.emit('show');
    vi.advanceTimersByTime(PAINT_PATIENCE_MS - 1);
    shown.emit('closed');
    vi.advanceTimersByTime(PAINT_PATIENCE_MS);

    expect(guards).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins anew for the next window', () => {
    const { guards, window } = aWatch();
    for (let prompt = 0; prompt < 2; prompt++) {
      const shown = window();
      shown.emit('show');
      vi.advanceTimersByTime(PAINT_PATIENCE_MS);
      shown.emit('closed');
    }

    expect(guards).toHaveLength(2);
    expect(guards[1]).not.toBe(guards[0]);
  });
});
