import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { onPath } from '../../scripts/lib/processes.mjs';
import { askAll, PROBE_LIMIT_MS, quietSources } from '../../src/main/adapters/quiet';
import { createRun } from '../../src/main/adapters/quiet/programs';
import type { SignalName, SignalReport } from '../../src/shared/breaks/signals';
import { startProgram } from './knead-app';

/** The real programs of a desktop that Knead asks, in run and settings folders of the test's own. */
export class QuietDesktop {
  readonly home = mkdtempSync(join(tmpdir(), 'knead-quiet-'));
  /** What a program needs to belong to this desktop. */
  readonly env: NodeJS.ProcessEnv;
  readonly #programs: ReturnType<typeof startProgram>[] = [];

  constructor() {
    const runtime = join(this.home, 'run');
    mkdirSync(runtime, { mode: 0o700 });
    this.env = {
      ...process.env,
      HOME: this.home,
      XDG_RUNTIME_DIR: runtime,
      XDG_CONFIG_HOME: join(this.home, 'config'),
      WAYLAND_DISPLAY: undefined,
    };
  }

  /** Starts a program; returns the way to end it. */
  run(command: string, ...args: readonly string[]): () => void {
    const program = startProgram(command, args, this.env);
    program.child.stdout.resume();
    program.child.stderr.resume();
    this.#programs.push(program);
    return program.stop;
  }

  /** Runs a program to its end. */
  does(command: string, ...args: readonly string[]): string {
    return execFileSync(command, args, { env: this.env, encoding: 'utf8' });
  }

  succeeds(command: string, ...args: readonly string[]): boolean {
    try {
      execFileSync(command, args, { env: this.env, stdio: 'ignore' });
      return true;
    } catch {
      return false; // not up yet
    }
  }

  /** A sound server with a loudspeaker that nobody hears, and a microphone that hears nothing. */
  async startSound(): Promise<void> {
    const native = `module-native-protocol-unix auth-anonymous=1 socket=${this.env.XDG_RUNTIME_DIR}/pulse/native`;
    mkdirSync(`${this.env.XDG_RUNTIME_DIR}/pulse`, { mode: 0o700, recursive: true });
    const sound = ['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no'];
    const speaker = 'module-null-sink sink_name=speaker';
    const microphone = 'module-null-source source_name=microphone';
    this.run('pulseaudio', ...sound, '-L', native, '-L', speaker, '-L', microphone);
    await expect.poll(() => this.succeeds('pactl', 'info'), { timeout: 20_000 }).toBe(true);
  }

  /** What Knead would be told now, by the very adapters it uses. */
  async told(signal: SignalName): Promise<SignalReport> {
    const run = createRun({
      monotonicMs: () => performance.now(),
      env: this.env,
      limitMs: PROBE_LIMIT_MS,
    });
    const sources = quietSources({
      platform: 'linux',
      env: this.env,
      ownPid: process.pid,
      run,
      upSince: () => 0,
    });
    return (await askAll(sources))[signal];
  }

  stop(): void {
    for (const program of this.#programs.reverse()) program.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Which of these are not installed here. */
export const notInstalled = (...programs: readonly string[]): readonly string[] =>
  programs.filter((name) => onPath(name) === null);
