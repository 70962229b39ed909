import type { Millis } from '#shared/time';
import { systemClock } from './clock';
import { type KeptBusPorts, keepBus } from './kept-bus';
import {
  createLockState,
  type PowerNews,
  watchLockers,
  watchLogind,
  watchPower,
} from './lock-state';
import { type LastingBus, openSessionBus, sessionBus, systemBus } from './session-bus';

export interface SystemLock {
  /** True while nobody can see the screen, as far as this system tells. */
  readonly isLocked: () => boolean;
  /** The same by what was heard alone, whose end is heard as well: only this may be remembered. */
  readonly isHeardLocked: () => boolean;
  readonly stop: () => void;
}

export interface SystemLockPorts {
  readonly power: PowerNews & { getSystemIdleState(idleThreshold: number): string };
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Opens the bus that listens there. */
  readonly openBus?: (socket: string) => LastingBus;
  readonly monotonicMs?: () => Millis;
  readonly after?: KeptBusPorts['after'];
}

/**
 * Hears of locks, blanked screens and sleep wherever this system tells of them: on Linux from the two
 * buses, elsewhere from Electron, which knows no locks on Linux. Each bus is one silent connection,
 * which is opened again when it is lost.
 */
export function openSystemLock(
  {
    power,
    platform,
    env,
    openBus = openSessionBus,
    monotonicMs = () => systemClock.monotonicMs(),
    after = afterReally,
  }: SystemLockPorts,
  changed: (locked: boolean) => void,
): SystemLock {
  const state = createLockState(changed);
  const isHeardLocked = () => state.isLocked() === true;
  // A locker without a name on the bus, or a dark display, can only be asked, never heard of.
  const isLocked = () => isHeardLocked() || power.getSystemIdleState(1) === 'locked';
  watchPower(power, state);
  if (platform !== 'linux') return { isLocked, isHeardLocked, stop: () => {} };
  const watches = [
    { at: sessionBus(env), watch: (bus: LastingBus) => watchLockers(bus, state) },
    {
      at: systemBus(env),
      watch: (bus: LastingBus) => void watchLogind(bus, state, env.XDG_SESSION_ID),
    },
  ];
  const kept = watches.flatMap(({ at, watch }) =>
    at === null ? [] : [keepBus({ open: () => openBus(at), watch, monotonicMs, after })],
  );
  return {
    isLocked,
    isHeardLocked,
    stop() {
      for (const bus of kept) bus.close();
    },
  };
}

/** Keeps no process alive. */
function afterReally(ms: Millis, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  timer.unref();
  return () => clearTimeout(timer);
}
