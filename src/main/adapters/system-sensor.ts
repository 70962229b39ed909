import { performance } from 'node:perf_hooks';
import { powerMonitor, systemPreferences } from 'electron';
import type { Settings } from '#shared/settings/schema';
import { seconds } from '#shared/time';
import type { Log } from './log';
import { hookCanRun } from './probe-hook';
import { Sensor, type SensorFacts } from './sensor';

/** The sensor of this system. The hook's library is loaded only when it is about to be used. */
export function createSensor(probePath: string, log: Log): Sensor {
  return new Sensor({
    hookCanRun: () => hookCanRun(probePath),
    loadHook: async () => {
      const { createInputHook } = await import('./input-hook');
      const { uIOhook } = await import('uiohook-napi');
      return createInputHook(uIOhook, () => performance.now());
    },
    systemIdleMs: () => seconds(powerMonitor.getSystemIdleTime()),
    log,
  });
}

/** What decides whether a hook is tried at all. */
export function sensorFacts(settings: Settings): SensorFacts {
  const { XDG_SESSION_TYPE, WAYLAND_DISPLAY } = process.env;
  return {
    platform: process.platform,
    wayland:
      process.platform === 'linux' &&
      (XDG_SESSION_TYPE === 'wayland' || WAYLAND_DISPLAY !== undefined),
    wanted: settings.sensor,
    trusted: process.platform !== 'darwin' || systemPreferences.isTrustedAccessibilityClient(false),
  };
}
