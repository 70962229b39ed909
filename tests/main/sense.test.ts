import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noInput } from '../../src/shared/activity/input';
import { minutes } from '../../src/shared/time';

vi.mock('electron', () => ({ powerMonitor: { on: () => {} } }));
const { sense } = await import('../../src/main/sense');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A Knead that counts, on a machine whose clock a test turns. */
async function counting(heard: { locked: boolean }) {
  const passed = { ms: 0 };
  const happened: { readonly type: string }[] = [];
  const nothing = () => {};
  const desk = {
    settings: { sensor: 'auto', 'body.mouseHand': 'right' },
    dispatch: (happening: { readonly type: string }) => happened.push(happening),
    nextDeadlineMs: () => null,
    onChange: nothing,
    windows: { letSleep: nothing, stayAwake: nothing },
    snapshot: () => ({ session: null }),
  };
  const sensor = {
    health: { mode: 'counting', why: null },
    onChange: nothing,
    start: async () => {},
    read: () => noInput,
    look: () => null,
    takeDoubtedMs: () => 0,
    wakeOnInput: nothing,
    longestSleepMs: () => minutes(1),
    rearm: async () => {},
    stop: nothing,
  };
  const lock = {
    isHeardLocked: () => heard.locked,
    isLocked: () => true, // as a display that the X server has darkened
    stop: nothing,
  };
  const { look } = await sense(desk as never, sensor as never, lock, { lap: () => passed.ms });
  const afterMs = (ms: number) => {
    happened.length = 0;
    passed.ms = ms;
    look();
    return happened.filter(({ type }) => type === 'lock-changed');
  };
  return { afterMs };
}

describe('a machine that slept without a word of it', () => {
  it('wakes to a screen that is not locked, unless that was heard', async () => {
    const heard = { locked: false };
    const { afterMs } = await counting(heard);

    expect(afterMs(minutes(60))).toEqual([{ type: 'lock-changed', locked: false }]);
    heard.locked = true;
    expect(afterMs(minutes(60))).toEqual([{ type: 'lock-changed', locked: true }]);
  });

  it('is told from one that was merely left', async () => {
    const { afterMs } = await counting({ locked: true });

    expect(afterMs(minutes(1))).toEqual([]);
  });
});
