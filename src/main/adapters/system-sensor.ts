import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { powerMonitor, systemPreferences } from 'electron';
import { seconds } from '#shared/time';
import { hidesKeys } from './hidden-keys';
import type { SensorFacts } from './hook-obstacle';
import { openIdleChain } from './idle-chain';
import {
  askProgram,
  type IdleCommand,
  logindIdle,
  mutterIdle,
  openCommandIdle,
  screenSaverIdle,
} from './idle-command';
import { directIdle, type IdleSource } from './idle-source';
import { openSwayidle } from './idle-swayidle';
import type { Log } from './log';
import { type HookProbe, probeHook } from './probe-hook';
import { Sensor } from './sensor';
import { isWayland } from './session-type';
import { serverRecords } from './x-record';

const monotonicMs = () => performance.now();

/** `import` of a CommonJS package would first read it through for its names, a twentieth of the start. */
const loadPackage = createRequire(import.meta.url);

/** The sensor of this system. The hook's library is loaded only when it is about to be used. */
export function createSensor(probePath: string, log: Log): Sensor {
  return new Sensor({
    facts: sensorFacts,
    probe: () => probe(probePath),
    loadHook: async () => {
      const { createInputHook } = await import('./input-hook');
      const { uIOhook } = loadPackage('uiohook-napi') as typeof import('uiohook-napi');
      const releasesAsPresses = process.platform === 'darwin';
      return createInputHook(uIOhook, monotonicMs, { releasesAsPresses });
    },
    openIdle: () => openIdle(log),
    askPermission: () => void systemPreferences.isTrustedAccessibilityClient(true),
    everySecond: (look) => {
      const timer = setInterval(look, seconds(1));
      return () => clearInterval(timer);
    },
    hidesKeys: async () => process.platform === 'darwin' && (await hidesKeys(askProgram)),
    log,
  });
}

/**
 * Whether the hook can start. On macOS it needs the main run loop, and the permission decides; an X
 * server that says it can be listened to is believed; everywhere else a child tries it.
 */
async function probe(probePath: string): Promise<HookProbe> {
  const { platform, env } = process;
  if (platform === 'darwin') return 'runs';
  if (platform === 'linux' && (await serverRecords(env))) return 'runs';
  return probeHook(probePath);
}

/** What decides whether a hook is tried at all. */
function sensorFacts(): SensorFacts {
  const { platform, arch } = process;
  return {
    platform,
    arch,
    wayland: isWayland(process),
    trusted: platform !== 'darwin' || systemPreferences.isTrustedAccessibilityClient(false),
  };
}

/** Chromium's own idle time is right everywhere but in a Wayland session. */
async function openIdle(log: Log): Promise<IdleSource> {
  if (!isWayland(process)) return directIdle(() => seconds(powerMonitor.getSystemIdleTime()));
  const clock = { monotonicMs, wallMs: () => Date.now() };
  const asked = (command: IdleCommand) => ({
    name: command.name,
    open: () => openCommandIdle(command, askProgram, clock),
  });
  return openIdleChain({
    ways: [
      asked(mutterIdle),
      asked(screenSaverIdle),
      { name: 'swayidle', open: () => openSwayidle(monotonicMs) },
      asked(logindIdle),
    ],
    monotonicMs,
    log,
  });
}
