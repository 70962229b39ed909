import { describe, expect, it } from 'vitest';
import { createInputHook, type GlobalHook } from '../../src/main/adapters/input-hook';
import { inputBetween } from '../../src/shared/activity/meter';
import { minutes, seconds } from '../../src/shared/time';
import { microOnly } from '../support/builders';
import { simulate, withBreaths } from '../support/simulate';

/** What a mouse reports in a second. */
const MOVES = 125;

/** A hook that hears a pointer only, and reads what came of it since the last look. */
function aPointer() {
  const listeners = new Map<string, (event: never) => void>();
  const source: GlobalHook = {
    on: (name: string, listener: (event: never) => void) => listeners.set(name, listener),
    start: () => {},
    stop: () => {},
  };
  const hook = createInputHook(source, () => 0);
  let last = hook.read();
  return {
    move: (x: number, y: number) => listeners.get('mousemove')?.({ x, y } as never),
    since() {
      const now = hook.read();
      const input = inputBetween(last, now);
      last = now;
      return input;
    },
  };
}

describe('a mouse that trembles for a minute with nobody there', () => {
  it.each([1, 2])('by %i px is a rest: the break gets on and ends', (px) => {
    const pointer = aPointer();
    const day = simulate(microOnly({ 'micro.everyLoadMinutes': 2 }));
    day.worksUntil('micro', minutes(5), withBreaths);

    for (let second = 0; second < 60; second++) {
      for (let move = 0; move < MOVES; move++)
        pointer.move(400 + ((move * 7) % 3 === 0 ? px : 0), 300 + ((move * 5) % 4 === 0 ? px : 0));
      day.tick(seconds(1), pointer.since());
    }

    expect(day.outcomes).toEqual(['micro taken']);
  });

  it('is none that somebody moves', () => {
    const pointer = aPointer();
    pointer.move(0, 0);
    pointer.since();

    for (let move = 1; move <= MOVES; move++) pointer.move(4 * move, 0);

    expect(pointer.since().travelPx).toBe(4 * MOVES);
  });
});
