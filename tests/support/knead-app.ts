import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { _electron } from 'playwright-core';
import { askRunningOf } from '../../src/main/adapters/command-socket';

export const appFolder = fileURLToPath(new URL('../..', import.meta.url));
export const electronPath = required('KNEAD_ELECTRON_PATH');
export const electronFlags = JSON.parse(required('KNEAD_ELECTRON_FLAGS')) as readonly string[];

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests with npm test.`);
  return value;
}

/** The JSON of `knead status --json`; what outside tools rely on. */
export interface Status {
  readonly version: string;
  readonly sensor: { readonly mode: string; readonly since: string };
  readonly today: {
    readonly keys: number;
    readonly clicks: number;
    readonly scrolls: number;
    readonly travelPx: number;
    readonly activeSeconds: number;
    readonly left: { readonly keys: number; readonly clicks: number };
    readonly right: { readonly keys: number; readonly clicks: number };
    readonly prompted: number;
    readonly taken: number;
    readonly natural: number;
    readonly postponed: number;
    readonly skipped: number;
  };
  readonly dose: { readonly left: number; readonly right: number };
  readonly next: {
    readonly kind: string;
    readonly inSeconds: number | null;
    readonly state: string;
  };
  readonly held: string | null;
  readonly waits: { readonly inSeconds: number; readonly after: string | null } | null;
  readonly pausedUntil: string | null;
}

/** Lines of the history, as they lie in the file. */
export interface SessionLine {
  readonly k: 'session';
  readonly routine: string;
  readonly side: string;
  readonly ended: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly steps: readonly {
    readonly spot: string;
    readonly places: readonly unknown[];
    readonly held: number;
  }[];
}

export interface PromptLine {
  readonly k: 'prompt';
  readonly kind: string;
  readonly outcome: string;
}

export interface CommandResult {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface LaunchOptions {
  readonly env?: Environment;
  /** Switches of Chromium beside the usual ones. */
  readonly flags?: readonly string[];
}

/** What Knead is run with, and as whom. */
export interface Runtime {
  readonly executable: string;
  readonly flags: readonly string[];
  readonly app: string;
  readonly env: Environment;
  /** Gives a file or folder to the user Knead runs as. */
  readonly own: (path: string) => void;
}

const runtimeOfThisUser: Runtime = {
  executable: electronPath,
  flags: electronFlags,
  app: appFolder,
  env: {},
  own: () => {},
};

/** A user-data folder of its own, and Knead running on it as often as a test likes. */
export class KneadHome {
  readonly folder = mkdtempSync(join(tmpdir(), 'knead-e2e-'));
  /** Stands in for `~/.config`. */
  readonly configFolder = `${this.folder}-config`;
  readonly #runtime: Runtime;
  #running: ElectronApplication | null = null;

  constructor(runtime: Runtime = runtimeOfThisUser) {
    this.#runtime = runtime;
  }

  /** Writes `settings.json` as a person would by hand. */
  settings(settings: unknown): void {
    this.write('settings.json', JSON.stringify(settings));
  }

  write(name: string, text: string): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name));
  }

  /** Starts Knead and waits until it answers, which it does once it counts. */
  async launch(options: LaunchOptions = {}): Promise<ElectronApplication> {
    const { executable, own } = this.#runtime;
    own(this.folder);
    this.#running = await _electron.launch({
      executablePath: executable,
      args: [...(options.flags ?? []), ...this.#args()],
      env: this.#env(options.env),
    });
    await expect.poll(() => this.isRunning(), { timeout: 30_000 }).toBe(true);
    return this.#running;
  }

  #args(): string[] {
    const { flags, app } = this.#runtime;
    return [...flags, app, `--user-data-dir=${this.folder}`];
  }

  #env(env: Environment = {}): Record<string, string> {
    // Whatever Knead puts beside the desktop's settings stays out of the home of who runs the tests.
    const XDG_CONFIG_HOME = this.configFolder;
    return definedOnly({ ...process.env, XDG_CONFIG_HOME, ...this.#runtime.env, ...env });
  }

  async isRunning(): Promise<boolean> {
    return (await askRunningOf(this.folder, ['status'])) !== null;
  }

  get app(): ElectronApplication {
    if (this.#running === null) throw new Error('Knead was not launched.');
    return this.#running;
  }

  /** Runs the command line against this home, without a display, as a script would. */
  knead(...words: readonly string[]): Promise<CommandResult> {
    return this.kneadWith({}, ...words);
  }

  kneadWith({ env = {} }: LaunchOptions, ...words: readonly string[]): Promise<CommandResult> {
    const { executable } = this.#runtime;
    const shown = this.#args().filter((arg) => !arg.startsWith('--ozone-platform'));
    const args = ['--ozone-platform=headless', ...shown, ...words];
    return new Promise((resolve) => {
      const child = execFile(executable, args, { env: this.#env(env) }, (_error, out, err) =>
        resolve({ exit: child.exitCode ?? -1, out, err }),
      );
    });
  }

  /** Starts the app once more on the same folder, as a person who looks for its window does. */
  startAgain(...words: readonly string[]): Promise<number | null> {
    const args = [...this.#args(), ...words];
    const { child } = startProgram(this.#runtime.executable, args, this.#env());
    return new Promise((resolve) => child.once('exit', resolve));
  }

  /** Starts the app and waits for its end. */
  startAndWait(): Promise<CommandResult> {
    return new Promise((resolve) => {
      const options = { env: this.#env() };
      const child = execFile(this.#runtime.executable, this.#args(), options, (_error, out, err) =>
        resolve({ exit: child.exitCode ?? -1, out, err }),
      );
    });
  }

  /** What `knead status --json` prints, asked over the socket: a client process a poll is slow. */
  async status(): Promise<Status> {
    const reply = await askRunningOf(this.folder, ['status', '--json']);
    if (reply === null) throw new Error('Knead does not run.');
    return JSON.parse(reply.out) as Status;
  }

  /** All lines of the history, oldest first, parsed. */
  history(): readonly unknown[] {
    return this.historyText()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);
  }

  sessions(): readonly SessionLine[] {
    return this.#lines<SessionLine>('session');
  }

  prompts(): readonly PromptLine[] {
    return this.#lines<PromptLine>('prompt');
  }

  #lines<L extends { readonly k: string }>(kind: L['k']): readonly L[] {
    return this.history().filter((line) => (line as { k?: string }).k === kind) as readonly L[];
  }

  historyText(): string {
    if (!this.has('history')) return '';
    return readdirSync(join(this.folder, 'history'))
      .flatMap((machine) =>
        readdirSync(join(this.folder, 'history', machine))
          .sort()
          .map((name) => this.read(join('history', machine, name))),
      )
      .join('');
  }

  /** The open page of a kind, waiting for it to open. */
  async page(name: 'main' | 'prompt' | 'stage', hash = ''): Promise<Page> {
    const matches = (page: Page) => !page.isClosed() && page.url().endsWith(`/${name}.html${hash}`);
    const open = this.app.windows().find(matches);
    if (open !== undefined) return open;
    return this.app.waitForEvent('window', { predicate: matches, timeout: 20_000 });
  }

  /** Ends Knead as a person does. */
  async quit(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    if (running === null) return;
    const ended = running.waitForEvent('close');
    await this.knead('quit');
    await ended;
  }

  /** Ends Knead as a power cut does. */
  async kill(): Promise<void> {
    const running = this.app;
    this.#running = null;
    const ended = running.waitForEvent('close');
    const { pid } = running.process();
    if (pid === undefined) throw new Error('Knead does not run.');
    process.kill(-pid, 'SIGKILL'); // the whole group: what watches over a crash ends with it
    await ended;
  }

  async dispose(): Promise<void> {
    await this.#running?.close().catch(() => {});
    this.#running = null;
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.configFolder, { recursive: true, force: true });
  }
}

function definedOnly(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Every test gets a home of its own, so that no lock and no file is shared. */
export const test = base.extend<{ home: KneadHome }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  home: async ({}, use) => {
    const home = new KneadHome();
    await use(home);
    await home.dispose();
  },
});

export { expect };

/** Starts a helper program of a test and ends it by its pid. */
export function startProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  return { child, stop: () => child.kill('SIGTERM') };
}
