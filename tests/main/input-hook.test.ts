import { describe, expect, it, vi } from 'vitest';
import {
  createInputHook,
  type GlobalHook,
  type HookTraits,
} from '../../src/main/adapters/input-hook';

// Physical positions: the names are what a reader needs, the numbers are the hook's.
const F = 33;
const J = 36;
const SPACE = 57;
const SHIFT = 42;

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

/** A hook whose events are made by hand, and a clock to turn. */
function aHook(traits?: HookTraits) {
  const listeners = new Map<string, (event: never) => void>();
  const source: GlobalHook = {
    on: (name: string, listener: (event: never) => void) => listeners.set(name, listener),
    start: vi.fn(),
    stop: vi.fn(),
  };
  let nowMs = 1_000;
  const hook = createInputHook(source, () => nowMs, traits);
  const emit = (name: string, event: object) => listeners.get(name)?.(event as never);
  return {
    hook,
    emit,
    wait: (ms: number) => {
      nowMs += ms;
    },
    press: (key: number, modifiers: object = {}) => {
      emit('keydown', { ...plain, ...modifiers, keycode: key });
      emit('keyup', { ...plain, ...modifiers, keycode: key });
    },
    down: (key: number) => emit('keydown', { ...plain, keycode: key }),
    point: (name: string, x = 0, y = 0, button = 1) => emit(name, { x, y, button }),
  };
}

describe('input hook', () => {
  it('counts each press for the hand that types it', () => {
    const { hook, press } = aHook();

    press(F);
    press(J);
    press(J);

    expect(hook.read()).toMatchObject({ left: { keys: 1 }, right: { keys: 2 } });
  });

  it('counts a held key as one press and keeps how long it was held', () => {
    const { hook, down, wait } = aHook();

    down(F);
    for (let repeat = 0; repeat < 35; repeat += 1) {
      wait(50);
      down(F);
    }

    expect(hook.read().left).toMatchObject({ keys: 1, heldMs: 35 * 50 });
  });

  it('counts the next press when a release was never heard', () => {
    const { hook, down, wait } = aHook();

    down(F);
    wait(5_001);
    down(F);

    expect(hook.read().left.keys).toBe(2);
  });

  it('counts the next press after keys were let go unheard in a lock', () => {
    const { hook, down } = aHook();

    down(F);
    hook.clearHeld();
    down(F);

    expect(hook.read().left.keys).toBe(2);
  });

  it('gives the space bar to the hand opposite the last key', () => {
    const { hook, press } = aHook();

    press(F);
    press(SPACE);
    press(J);
    press(SPACE);

    expect(hook.read()).toMatchObject({ left: { keys: 2 }, right: { keys: 2 } });
  });

  it('counts a chord, but not the modifier that makes it', () => {
    const { hook, press } = aHook();

    press(SHIFT, { shiftKey: true });
    press(J, { shiftKey: true });
    press(J);

    expect(hook.read()).toMatchObject({
      left: { keys: 1, chords: 0 },
      right: { keys: 2, chords: 1 },
    });
  });

  it('counts clicks, notches, travel and drags for the mouse hand', () => {
    const { hook, point, wait } = aHook();
    hook.setMouseHand('left');

    point('mousemove', 100, 100);
    point('mousemove', 103, 104);
    point('mousedown');
    wait(40);
    point('mousemove', 103, 114);
    point('mouseup');
    point('mousemove', 103, 118);
    point('wheel');
    point('wheel');

    expect(hook.read()).toMatchObject({
      left: { clicks: 1, scrolls: 2, dragMs: 40 },
      right: { clicks: 0 },
      travelPx: 19,
    });
  });

  it('hears no travel in a pointer that trembles on the spot', () => {
    const { hook, point } = aHook();

    for (let move = 0; move < 500; move += 1) point('mousemove', 100 + (move % 2), 100);

    expect(hook.read().travelPx).toBe(0);
  });

  it('measures a slow move in full, however small its steps', () => {
    const { hook, point } = aHook();

    for (let x = 0; x <= 300; x += 1) point('mousemove', x, 50);

    expect(hook.read().travelPx).toBe(300);
  });

  it('wakes once at the next input', async () => {
    const { hook, press } = aHook();
    const wake = vi.fn();
    hook.wakeOnInput(wake);

    press(F);
    press(F);
    await new Promise(setImmediate);

    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('says how long ago the last key went down, and nothing else about it', () => {
    const { hook, press, wait } = aHook();
    expect(hook.sinceKeyMs()).toBe(Number.POSITIVE_INFINITY);

    press(F);
    wait(700);

    expect(hook.sinceKeyMs()).toBe(700);
  });

  it('counts every event it gets, also one too small to be work, so that its silence is silence', () => {
    const { hook, point, press } = aHook();

    point('mousemove', 100, 100);
    point('mousemove', 101, 100);
    press(F);

    expect(hook.read().travelPx).toBe(0);
    expect(hook.events()).toBe(4);
  });

  it('of a faked Mac takes every second press of an extra button for its release', () => {
    const { hook, point, wait } = aHook({ releasesAsPresses: true });
    const click = (button: number) => {
      point('mousedown', 50, 50, button);
      point(button <= 2 ? 'mouseup' : 'mousedown', 50, 50, button);
    };

    for (const button of [1, 2, 3, 4, 4]) click(button);
    expect(hook.read().right.clicks).toBe(5);

    wait(100);
    point('mousemove', 300, 300); // no button is down any more
    expect(hook.read().right.dragMs).toBe(0);
  });

  it('of any other system counts extra buttons as they come', () => {
    const { hook, point } = aHook();

    for (const _ of [1, 2]) {
      point('mousedown', 50, 50, 4);
      point('mouseup', 50, 50, 4);
    }

    expect(hook.read().right.clicks).toBe(2);
  });

  it('survives an event of any shape: an exception in a listener would end the process', () => {
    const { hook, emit, press, point } = aHook();
    const hostile = {
      get keycode(): number {
        throw new Error('no such field');
      },
      get x(): number {
        throw new Error('no such field');
      },
    };
    const names = ['keydown', 'keyup', 'mousedown', 'mouseup', 'mousemove', 'wheel'];

    for (const name of names)
      for (const event of [null, undefined, {}, { keycode: Number.NaN, x: 'left' }, hostile])
        expect(() => emit(name, event as unknown as object), name).not.toThrow();
    const { travelPx, left, right } = hook.read();

    expect([travelPx, ...Object.values(left), ...Object.values(right)].every(Number.isFinite)).toBe(
      true,
    );
    press(F);
    point('mousemove', 0, 0);
    point('mousemove', 30, 40);
    expect(hook.read().left.keys).toBe(left.keys + 1);
    expect(hook.read().travelPx).toBe(travelPx + 50);
  });

  it('lets out a fixed record of numbers only', () => {
    const { hook, press } = aHook();
    press(F);

    const { left, right, travelPx } = hook.read();

    const fields = ['chords', 'clicks', 'dragMs', 'heldMs', 'keys', 'scrolls'];
    for (const hand of [left, right]) {
      expect(Object.keys(hand).sort()).toEqual(fields);
      expect(Object.values(hand).every(Number.isFinite)).toBe(true);
    }
    expect(Number.isFinite(travelPx)).toBe(true);
  });
});
