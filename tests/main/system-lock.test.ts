import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { openSystemLock } from '../../src/main/adapters/system-lock';

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
