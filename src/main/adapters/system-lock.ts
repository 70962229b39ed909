import {
  createLockState,
  type PowerNews,
  watchLockers,
  watchLogind,
  watchPower,
} from './lock-state';
import { openSessionBus, sessionBus, systemBus } from './session-bus';

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
}

/**
 * Hears of locks, blanked screens and sleep wherever this system tells of them: on Linux from the two
 * buses, elsewhere from Electron, which knows no locks on Linux. Each bus is one silent connection.
 */
export function openSystemLock(
  { power, platform, env }: SystemLockPorts,
  changed: (locked: boolean) => void,
): SystemLock {
  const state = createLockState(changed);
  const isHeardLocked = () => state.isLocked() === true;
  // A locker without a name on the bus, or a dark display, can only be asked, never heard of.
  const isLocked = () => isHeardLocked() || power.getSystemIdleState(1) === 'locked';
  watchPower(power, state);
  if (platform !== 'linux') return { isLocked, isHeardLocked, stop: () => {} };
  const buses = [sessionBus(env), systemBus(env)].map((at) =>
    at === null ? null : openSessionBus(at),
  );
  const [session, system] = buses;
  if (session) watchLockers(session, state);
  if (system) void watchLogind(system, state, env.XDG_SESSION_ID);
  return {
    isLocked,
    isHeardLocked,
    stop() {
      for (const bus of buses) bus?.close();
    },
  };
}
