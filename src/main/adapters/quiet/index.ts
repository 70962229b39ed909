import { existsSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { everySignal, type QuietReport } from '#shared/breaks/signals';
import { type Instant, type Millis, seconds } from '#shared/time';
import { deviceSource } from './devices';
import { doNotDisturb } from './do-not-disturb';
import { fullScreenSource } from './full-screen';
import { lockerSource } from './locker';
import { macSource } from './mac';
import { microphoneSource } from './microphone';
import { presenting } from './presenting';
import { createRun, type Run } from './programs';
import { namesOnBus } from './session-bus';
import { sharingSource } from './sharing';
import {
  type After,
  type Answers,
  afterReally,
  merged,
  noAnswer,
  type QuietSource,
  within,
} from './source';
import { windowsSource } from './windows';

/** Longer than this nobody is waited for. */
export const PROBE_LIMIT_MS: Millis = seconds(1);

export interface QuietPorts {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly ownPid: number;
  readonly run: Run;
  /** When the machine was started. */
  readonly upSince: () => Instant;
  /** `/`, or a stand-in for it. */
  readonly root?: string;
}

/** Everything this system can be asked. */
export function quietSources({
  platform,
  env,
  ownPid,
  run,
  upSince,
  root = '/',
}: QuietPorts): readonly QuietSource[] {
  if (platform === 'win32') return [windowsSource({ run, env, upSince })];
  if (platform === 'darwin') return [macSource({ run, ownPid })];
  const exists = (path: string) => existsSync(join(root, path));
  return [
    fullScreenSource({ run, env, ownPid }),
    microphoneSource({ run, env, exists }),
    deviceSource({ run, env, root, ownPid }),
    lockerSource({ root, ownPid, env }),
    sharingSource({ run, env }),
    busSource(run, env),
  ];
}

/** What the session bus and its services know; the list of services is asked for once. */
const busSource = (run: Run, env: NodeJS.ProcessEnv): QuietSource => ({
  ask: async () => {
    const names = await namesOnBus(run, env);
    const [dnd, presentation] = await Promise.all([
      doNotDisturb(run, names),
      presenting(run, names),
    ]);
    return { dnd, presentation };
  },
});

/** Asks all at once. A source that fails or is late has no answer; it never keeps the others from one. */
export async function askAll(
  sources: readonly QuietSource[],
  after: After = afterReally,
): Promise<QuietReport> {
  const answers = sources.map(({ ask }) =>
    within<Answers>(
      PROBE_LIMIT_MS,
      ask().catch(() => none),
      none,
      after,
    ),
  );
  return merged(await Promise.all(answers));
}

const none: Answers = everySignal(noAnswer);

/** The way to ask this system, as it is. */
export function openQuiet(): () => Promise<QuietReport> {
  const { platform, env, pid } = process;
  const run = createRun({
    monotonicMs: () => performance.now(),
    env,
    limitMs: PROBE_LIMIT_MS,
  });
  const sources = quietSources({
    platform,
    env,
    ownPid: pid,
    run,
    upSince: () => Date.now() - seconds(uptime()),
  });
  return () => askAll(sources);
}
