import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { constants as os } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupError } from './script.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * What a short command prints. Status 127 when there is no such command, as in a shell.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function output(command, args, env = {}) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...env },
  });
  return {
    status: result.status ?? 127,
    text: `${result.stdout ?? ''}${result.stderr ?? ''}`,
  };
}

/**
 * The full path of a program, or null.
 *
 * @param {string} program
 * @param {NodeJS.ProcessEnv} [env]
 */
export function onPath(program, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a long command without showing what it prints, which is kept for the case that it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<{ ok: boolean, text: string }>}
 */
export function quietly(command, args, { cwd, env, timeoutMs } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
    });
    let text = '';
    const keep = (/** @type {Buffer} */ part) => {
      text += part;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ ok: false, text: error.message }));
    child.on('close', (code, signal) =>
      done({ ok: code === 0, text: signal ? `${text}\nstopped by ${signal}` : text }),
    );
  });
}

/** @type {Set<ChildProcess>} */
const helpers = new Set();
/** @type {ChildProcess | null} */
let inFront = null;

/**
 * Starts a helper, such as a display, that must not outlive this script, however this script ends.
 * It gets a process group of its own, or Ctrl+C would take the display away before the app could quit.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio: import('node:child_process').StdioOptions }} options
 */
export function startHelper(command, args, { env = process.env, stdio }) {
  handleEnd();
  const program = onPath(command, env);
  if (!program) throw new SetupError(`${command} is not installed.`);
  const setpriv = onPath('setpriv', env);
  const argv = setpriv
    ? [setpriv, '--pdeathsig', 'TERM', program, ...args] // also ends it when we are killed
    : [program, ...args];
  const child = spawn(argv[0] ?? program, argv.slice(1), { env, stdio, detached: true });
  helpers.add(child);
  child.on('exit', () => helpers.delete(child));
  child.on('error', () => helpers.delete(child));
  return child;
}

/**
 * Ends a helper and waits until it is gone.
 *
 * @param {ChildProcess} child
 */
export async function stopHelper(child) {
  if (!helpers.has(child)) return;
  const gone = new Promise((done) => child.once('exit', done));
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 2000);
  child.kill('SIGTERM');
  await gone;
  clearTimeout(giveUp);
}

/**
 * Runs a program in front, hands signals on to it, and gives its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function foreground(command, args, { env = process.env, cwd } = {}) {
  handleEnd();
  return new Promise((done, fail) => {
    // A group of its own: else a terminal's Ctrl+C would reach it twice, and the second one kills.
    const child = spawn(command, args, {
      env,
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    inFront = child;
    child.on('error', fail);
    child.on('close', (code, signal) => {
      inFront = null;
      done(code ?? 128 + (signal ? os.signals[signal] : 0));
    });
  });
}

/** How long a program in front may take to end after a signal. */
const PATIENCE_MS = 15_000;
let handling = false;

/** From the first process on that we start: ends the helpers with us, and hands signals on. */
function handleEnd() {
  if (handling) return;
  handling = true;
  process.on('exit', () => {
    for (const child of helpers) child.kill('SIGTERM');
  });
  let lastAt = 0;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      const child = inFront;
      if (!child) process.exit(128 + os.signals[signal]);
      const now = performance.now();
      if (now - lastAt < 500) return; // npm repeats what the terminal already sent
      lastAt = now;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
    });
  }
}
