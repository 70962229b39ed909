import { uptime } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Clock, Millis } from '#shared/time';
import { seconds } from '#shared/time';

/** The system's clocks. */
export const systemClock: Clock = {
  now: () => {
    const date = new Date();
    return { wallAt: date.getTime(), offsetMinutes: -date.getTimezoneOffset() };
  },
  monotonicMs: () => performance.now(),
};

/** Measures real time between calls, sleep included. */
export interface Stopwatch {
  /** Milliseconds since the last call (or since it was made); never negative. */
  lap(): Millis;
}

/** Below this the two clocks differ by their resolution only. */
const SLEPT_AT_LEAST_MS = seconds(2);

/**
 * Combines a clock that stands still while the machine sleeps (on some systems) with the time since
 * boot, which counts sleep and ignores a changed wall clock. Neither can be set by the person, so
 * no clock change can pay a dose back.
 */
export function createStopwatch(
  monotonicMs: () => Millis = systemClock.monotonicMs,
  uptimeMs: () => Millis = () => seconds(uptime()),
): Stopwatch {
  let lastMonotonic = monotonicMs();
  let lastUptime = uptimeMs();
  return {
    lap() {
      const monotonic = monotonicMs();
      const up = uptimeMs();
      const awake = Math.max(0, monotonic - lastMonotonic);
      const total = up - lastUptime;
      lastMonotonic = monotonic;
      lastUptime = up;
      return total > awake + SLEPT_AT_LEAST_MS ? total : awake;
    },
  };
}
