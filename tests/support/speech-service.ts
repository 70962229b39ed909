import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { onPath } from '../../scripts/lib/processes.mjs';
import { startProgram } from './knead-app';

const SINK = 'nobody';

/** Samples of one channel a second; low, since only loudness is asked. */
const RATE = 8_000;
/** Of the 32,768 a sample can have; silence of a null device is exactly 0. */
const AUDIBLE = 300;

const PROGRAMS = ['pulseaudio', 'pactl', 'parec', 'speech-dispatcher', 'spd-say', 'espeak-ng'];

/** What of it is not installed here. */
export const missingPrograms = (): readonly string[] =>
  PROGRAMS.filter((name) => onPath(name) === null);

/** Whether a browser can talk to a speech service at all; without the library it does not even try. */
export const hasSpeechLibrary = (): boolean =>
  execFileSync('ldconfig', ['-p'], { encoding: 'utf8', env: { PATH: '/sbin:/usr/sbin' } }).includes(
    'libspeechd.so.2',
  );

/**
 * The speech service of a Linux desktop, which speaks into a sound device that nobody hears and that
 * the test can listen to. Voice, sound server and run folder are the test's own.
 */
export class SpeechService {
  /** What a program needs to speak through this service. */
  readonly env: Readonly<Record<string, string>>;
  readonly #home = mkdtempSync(join(tmpdir(), 'knead-voice-'));
  readonly #programs: ReturnType<typeof startProgram>[] = [];
  #loud = 0;

  constructor() {
    const runtime = join(this.#home, 'run');
    mkdirSync(runtime, { mode: 0o700 });
    this.env = {
      XDG_RUNTIME_DIR: runtime,
      PULSE_SERVER: `unix:${runtime}/pulse/native`,
      PULSE_COOKIE: join(this.#home, 'cookie'),
    };
  }

  /** Resolves when the voice can speak and its device is listened to. */
  async start(): Promise<void> {
    const native = `module-native-protocol-unix auth-anonymous=1 socket=${this.env.XDG_RUNTIME_DIR}/pulse/native`;
    const sound = ['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no'];
    const sink = `module-null-sink sink_name=${SINK}`;
    this.#run('pulseaudio', ...sound, '-L', native, '-L', sink);
    await expect.poll(() => this.#succeeds('pactl', 'info'), { timeout: 20_000 }).toBe(true);

    const socket = join(this.env.XDG_RUNTIME_DIR ?? '', 'speech-dispatcher', 'speechd.sock');
    this.#run('speech-dispatcher', '--run-single', '-S', socket);
    await expect.poll(() => this.#succeeds('spd-say', '-O'), { timeout: 20_000 }).toBe(true);

    const format = [
      '--raw',
      '--format=s16le',
      '--channels=1',
      `--rate=${RATE}`,
      '--latency-msec=50',
    ];
    const { child } = this.#run('parec', '-d', `${SINK}.monitor`, ...format);
    child.stdout.on('data', (part: Buffer) => {
      for (let at = 0; at + 1 < part.length; at += 2)
        if (Math.abs(part.readInt16LE(at)) > AUDIBLE) this.#loud += 1;
    });
  }

  /** Milliseconds of sound that came out of the device so far. */
  heardMs(): number {
    return (this.#loud * 1000) / RATE;
  }

  stop(): void {
    for (const program of this.#programs.reverse()) program.stop();
    rmSync(this.#home, { recursive: true, force: true });
  }

  #run(command: string, ...args: readonly string[]) {
    const program = startProgram(command, args, { ...process.env, ...this.env, HOME: this.#home });
    program.child.stderr.resume();
    this.#programs.push(program);
    return program;
  }

  #succeeds(command: string, ...args: readonly string[]): boolean {
    try {
      execFileSync(command, args, { env: { ...process.env, ...this.env }, stdio: 'ignore' });
      return true;
    } catch {
      return false; // not up yet
    }
  }
}
