import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { memoryMb, tree } from '../bench/proc.mjs';
import { inHome, start, tell } from '../bench/subject.mjs';
import { readHistory } from './checks.mjs';

/**
 * A break is due after three seconds of typing, and again after half as much; its card comes in a
 * pause of two. No rest within the run pays anything back, and no day begins in it.
 */
const settings = () => ({
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800, postponeSeconds: 5 },
  prompt: { headsUp: false, pauseSeconds: 2, chord: 'Ctrl+Alt+B' },
  session: { voice: false, volume: 0 },
  day: { start: new Date().getHours() },
});

const LONGEST_TRAIL = 12;

/** What is no longer needed is gone by then. */
const RESTED_MS = 8_000;

/** The Knead that is soaked: started, asked, looked at from outside and ended. */
export class SoakedKnead {
  #run;
  #command;
  #env;
  /** @type {{ at: string, state: string }[]} */
  #trail = [];

  /**
   * @param {import('../bench/subject.mjs').Subject} subject
   * @param {NodeJS.ProcessEnv} env
   */
  static async start(subject, env) {
    const run = await start(subject, env, (home) =>
      writeFileSync(join(home, 'settings.json'), JSON.stringify(settings())),
    );
    return new SoakedKnead(run, subject.command(run.home), inHome(run.home, env));
  }

  /**
   * @param {import('../bench/subject.mjs').Run} run
   * @param {readonly string[]} command
   * @param {NodeJS.ProcessEnv} env
   */
  constructor(run, command, env) {
    this.#run = run;
    this.#command = command;
    this.#env = env;
  }

  /** @param {readonly string[]} words of its command line */
  tell(...words) {
    return tell(this.#run, ...words);
  }

  async status() {
    return JSON.parse(await this.tell('status', '--json'));
  }

  /** @returns {Promise<string>} where the next break stands */
  async state() {
    const { state } = (await this.status()).next;
    const last = this.#trail.at(-1);
    if (last?.state !== state) this.#trail.push({ at: new Date().toISOString(), state });
    return state;
  }

  /** Where it stood lately, as far as somebody looked. */
  trail() {
    return this.#trail.slice(-LONGEST_TRAIL).map(({ at, state }) => `${at} ${state}`);
  }

  history() {
    const root = join(this.#run.home, 'history');
    const files = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
    const texts = files
      .filter((name) => name.endsWith('.ndjson'))
      .map((name) => readFileSync(join(root, name), 'utf8'));
    return readHistory(texts.join(''));
  }

  log() {
    const file = join(this.#run.home, 'knead.log');
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  }

  /** Starts it once more, as a person who looks for its window does. */
  async openWindow() {
    const [program = '', ...args] = this.#command;
    const child = spawn(program, args, { env: this.#env, stdio: 'ignore' });
    await once(child, 'exit');
  }

  /** The processes behind its pages. @returns {readonly number[]} */
  pages() {
    return this.#processes().flatMap(({ pid, kind }) => (kind === 'renderer' ? [pid] : []));
  }

  /** Ends the processes behind all pages, as a fault in the browser engine would. */
  killPages() {
    const pages = this.pages();
    for (const pid of pages) process.kill(pid, 'SIGKILL');
    return pages;
  }

  /**
   * What it has while nobody sees anything of it.
   *
   * @param {import('./desktop.mjs').SoakDesktop} desktop
   * @returns {Promise<import('./checks.mjs').Rested>}
   */
  async rested(desktop) {
    await wait(RESTED_MS);
    return {
      memoryMb: memoryMb(this.#run.pid),
      processes: this.#processes()
        .map(({ kind }) => kind)
        .sort(),
      windows: await desktop.windowCount(),
      seen: (await desktop.seen()).length,
    };
  }

  /** @returns {Promise<number>} milliseconds from the command to the end of the process */
  async quit() {
    const since = performance.now();
    await this.tell('quit');
    while (tree(this.#run.pid).length > 0 && performance.now() - since < 30_000) await wait(20);
    return performance.now() - since;
  }

  /** Takes away its folder, and itself if it still runs. */
  discard() {
    return this.#run.stop();
  }

  /** @returns {{ pid: number, kind: string }[]} */
  #processes() {
    return tree(this.#run.pid).flatMap((pid) => {
      const kind = kindOf(pid);
      return kind === null ? [] : [{ pid, kind }];
    });
  }
}

/**
 * What a process of Chromium is for, as its command line says; else its program. Null when it ended.
 * Chromium writes the words of its children with blanks between them.
 *
 * @param {number} pid
 */
function kindOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  const line = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const program = /^[^\0 ]*/.exec(line)?.[0].split('/').at(-1);
  return /--type=([\w-]+)/.exec(line)?.[1] ?? (program || null);
}
