import { connect } from 'node:net';
import { startHelper, stopHelper } from './processes.mjs';
import { SetupError } from './script.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const PATIENCE_MS = 15_000;

/**
 * Where the app can show its windows, by what the environment says.
 *
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {'native' | 'x11' | 'wayland' | 'none'}
 */
export function screenOf(platform, env) {
  if (platform !== 'linux') return 'native';
  if (env.DISPLAY) return 'x11';
  return env.WAYLAND_DISPLAY ? 'wayland' : 'none';
}

/** Display n listens at port 6000 + n, and 65535 is the last port there is. */
const HIGHEST_DISPLAY = 65_535 - 6000;

/**
 * The sockets on which the X server of a DISPLAY may listen, in the order X clients try them.
 *
 * @param {string} display
 * @returns {readonly (import('node:net').NetConnectOpts)[]}
 */
export function displaySockets(display) {
  const match = /^(?:\w+\/)?([^/]*):(\d+)(?:\.\d+)?$/.exec(display);
  if (!match || Number(match[2]) > HIGHEST_DISPLAY) return [];
  const [, host, number] = match;
  const tcp = { host: host || 'localhost', port: 6000 + Number(number) };
  const socket = `/tmp/.X11-unix/X${number}`;
  if (host && host !== 'unix') return [tcp];
  return [{ path: socket }, { path: `\0${socket}` }, ...(host ? [] : [tcp])];
}

/**
 * Does an X server answer there?
 *
 * @param {string} display
 */
export async function isAlive(display) {
  for (const address of displaySockets(display)) {
    if (await accepts(address)) return true;
  }
  return false;
}

/**
 * @param {import('node:net').NetConnectOpts} address
 * @returns {Promise<boolean>}
 */
function accepts(address) {
  return new Promise((done) => {
    const socket = connect({ timeout: 3000, ...address });
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      done(answer);
    };
    socket.on('connect', () => end(true));
    socket.on('timeout', () => end(false));
    socket.on('error', () => end(false));
  });
}

/** Stops with a clear message when DISPLAY names a display that is gone. */
export async function requireLiveDisplay(/** @type {string} */ display) {
  if (await isAlive(display)) return;
  throw new SetupError(
    `dead DISPLAY: nothing answers at "${display}", where the variable DISPLAY points. Set it to a running display, or unset it and a virtual one is started.`,
  );
}

/** Openbox, which says when it is ready. */
export const OPENBOX = ['--sm-disable', '--startup', 'echo ready'];

/**
 * A display nobody sees, with a window manager and a session bus of its own.
 *
 * @param {NodeJS.ProcessEnv} base
 */
export async function startVirtualDisplay(base) {
  /** @type {ChildProcess[]} */
  const helpers = [];
  const start = (/** @type {string} */ command, /** @type {string[]} */ args, env = base) => {
    const child = startHelper(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    helpers.push(child);
    return firstLine(command, child);
  };
  const stop = async () => {
    for (const helper of helpers.reverse()) await stopHelper(helper);
  };

  try {
    const size = ['-screen', '0', '1280x800x24'];
    const [number, bus] = await Promise.all([
      start('Xvfb', ['-displayfd', '1', ...size, '-nolisten', 'tcp', '-noreset']),
      start('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1']),
    ]);
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...base, DISPLAY: `:${number}`, DBUS_SESSION_BUS_ADDRESS: bus };
    delete env.WAYLAND_DISPLAY;
    await start('openbox', OPENBOX, env);
    return { display: `:${number}`, env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Each helper prints one line when it is ready.
 *
 * @param {string} command
 * @param {ChildProcess} child
 * @returns {Promise<string>}
 */
export function firstLine(command, child) {
  return new Promise((done, fail) => {
    const failed = (/** @type {string} */ how) =>
      fail(new SetupError(`the virtual display could not be started: ${command} ${how}.`));
    const timer = setTimeout(() => failed('did not answer'), PATIENCE_MS);
    let text = '';
    child.stdout?.on('data', (part) => {
      text += part;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      done(text.split('\n')[0]?.trim() ?? '');
    });
    child.on('error', () => failed('did not start'));
    child.on('exit', (code) => {
      clearTimeout(timer);
      failed(`ended with code ${code}`);
    });
  });
}
