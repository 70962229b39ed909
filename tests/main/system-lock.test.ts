import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { BusMessage } from '../../src/main/adapters/dbus-wire';
import type { LastingBus } from '../../src/main/adapters/session-bus';
import { openSystemLock } from '../../src/main/adapters/system-lock';

const LOCKER = 'org.gnome.ScreenSaver';

/** A system that tells by Electron alone, as macOS and Windows do. */
function aSystem(state = 'active') {
  const power = Object.assign(new EventEmitter(), { getSystemIdleState: () => state });
  const changed = vi.fn();
  const lock = openSystemLock({ power, platform: 'darwin', env: {} }, changed);
  return { power, changed, lock };
}

describe('the lock of the system', () => {
  it.each([
    ['lock-screen', 'unlock-screen'],
    ['suspend', 'resume'],
  ])('follows %s and %s', (begins, ends) => {
    const { power, changed, lock } = aSystem();

    power.emit(begins);
    expect(lock.isLocked()).toBe(true);
    power.emit(ends);
    expect(lock.isLocked()).toBe(false);

    expect(changed.mock.calls).toEqual([[true], [false]]);
  });

  it('is also what the screen saver of the X server says when asked: a dark display is one', () => {
    expect(aSystem('locked').lock.isLocked()).toBe(true);
    expect(aSystem('idle').lock.isLocked()).toBe(false);
  });

  it('is remembered only by what tells of its end too, which a dark display does not', () => {
    const { power, lock } = aSystem('locked');
    expect(lock.isHeardLocked()).toBe(false);

    power.emit('lock-screen');
    expect(lock.isHeardLocked()).toBe(true);
    power.emit('unlock-screen');

    expect(lock.isHeardLocked()).toBe(false);
    expect(lock.isLocked()).toBe(true);
  });
});

describe('the lock of a Linux desktop', () => {
  /** A bus where a lock screen tells how it stands, when asked and by news. */
  function aLocker(locked: boolean) {
    const news: ((signal: BusMessage) => void)[] = [];
    const endings: (() => void)[] = [];
    const yes = (is: boolean) => Buffer.from([is ? 1 : 0, 0, 0, 0]);
    const message = { replyTo: 0, interface: LOCKER, path: '', member: '', sender: '' };
    const bus: LastingBus = {
      call: async ({ destination }) => {
        if (destination !== LOCKER) throw new Error('nobody there');
        return { ...message, kind: 'reply', body: yes(locked) };
      },
      listen: (_rule, heard) => news.push(heard),
      onEnd: (listener) => endings.push(listener),
      wasLetIn: () => true,
      close: () => {},
    };
    const tell = (is: boolean) => {
      for (const heard of news)
        heard({ ...message, kind: 'signal', member: 'ActiveChanged', body: yes(is) });
    };
    const end = () => {
      for (const listener of endings.splice(0)) listener();
    };
    return { bus, tell, end };
  }

  it('is heard again after its bus was lost and came back', async () => {
    const buses = [aLocker(false), aLocker(true)];
    const waits: (() => void)[] = [];
    let opened = 0;
    const lock = openSystemLock(
      {
        power: Object.assign(new EventEmitter(), { getSystemIdleState: () => 'active' }),
        platform: 'linux',
        env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/s', DBUS_SYSTEM_BUS_ADDRESS: 'tcp:host=x' },
        openBus: () => (buses[opened++] as (typeof buses)[0]).bus,
        monotonicMs: () => 0,
        after: (_ms, call) => {
          waits.push(call);
          return () => {};
        },
      },
      () => {},
    );
    buses[0]?.tell(true);
    expect(lock.isLocked()).toBe(true);

    buses[0]?.end();
    expect(lock.isLocked()).toBe(false);
    waits[0]?.();

    await vi.waitFor(() => expect(lock.isLocked()).toBe(true));
    buses[1]?.tell(false);
    expect(lock.isLocked()).toBe(false);
    expect(opened).toBe(2);
  });
});
