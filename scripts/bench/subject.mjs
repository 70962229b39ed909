import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NODE_MODULES, ROOT } from '../lib/paths.mjs';
import { onPath } from '../lib/processes.mjs';
import { SetupError } from '../lib/script.mjs';

/**
 * A program to measure. Each run gets an empty home of its own.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {(home: string) => readonly string[]} command
 * @property {string | null} socket in the home, open once the program is ready; null where it tells nothing
 *
 * @typedef {object} Run
 * @property {string} name
 * @property {number} pid
 * @property {string} home
 * @property {number} startedAt when it was started, by `performance.now()`
 * @property {number} readyMs from exec to ready
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Runtime the Electron that is common to all
 * @property {string} electron
 * @property {readonly string[]} flags
 */

const GIVE_UP_MS = 20_000;

/** The least an Electron tray app can be: what our own code costs is measured against it. */
const BARE = `
import { createServer } from 'node:net';
import { join } from 'node:path';
import { app, nativeImage, Tray } from 'electron';
app.disableHardwareAcceleration();
process.once('SIGTERM', () => app.exit());
let tray;
app.whenReady().then(() => {
  const size = { width: 22, height: 22 };
  tray = new Tray(nativeImage.createFromBitmap(Buffer.alloc(22 * 22 * 4, 255), size));
  const server = createServer((client) => {
    client.on('error', () => {}); // who only looks whether we are there does not wait for an answer
    client.end(JSON.stringify(counts));
  });
  server.listen(join(app.getPath('userData'), 'bare.sock'));
});
const counts = { keys: 0, moves: 0 };
`;

/** The least that counts: a listener each for keys and moves, with nothing in them but an addition. */
const COUNTING = `${BARE}
import hook from '${pathToFileURL(join(NODE_MODULES, 'uiohook-napi/dist/index.js')).href}';
hook.uIOhook.on('keydown', () => { counts.keys += 1; });
hook.uIOhook.on('mousemove', () => { counts.moves += 1; });
app.whenReady().then(() => hook.uIOhook.start());
`;

/** @param {Runtime} runtime @returns {Subject} */
export const bareElectron = (runtime) => madeHere('bare Electron', BARE, runtime);

/** @param {Runtime} runtime @returns {Subject} */
export const bareCounting = (runtime) => madeHere('bare counting', COUNTING, runtime);

/** @param {Runtime} runtime @returns {Subject} */
export function knead({ electron, flags }) {
  return {
    name: 'Knead',
    command: (home) => [electron, ...flags, ROOT, `--user-data-dir=${home}`],
    socket: 'knead.sock',
  };
}

/** The break reminder of the field, where it is installed. @returns {Subject | null} */
export function workrave() {
  const program = onPath('workrave');
  return program === null ? null : { name: 'Workrave', command: () => [program], socket: null };
}

/**
 * @param {string} name
 * @param {string} source of its main process
 * @param {Runtime} runtime
 * @returns {Subject}
 */
function madeHere(name, source, { electron, flags }) {
  const folder = mkdtempSync(join(tmpdir(), 'knead-bench-'));
  const about = { name: 'bare', version: '0.0.0', type: 'module', main: 'main.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  writeFileSync(join(folder, 'main.js'), source);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return {
    name,
    command: (home) => [electron, ...flags, folder, `--user-data-dir=${home}`],
    socket: 'bare.sock',
  };
}

/** A program that tells nothing is given this long. */
const SILENT_START_MS = 5_000;

/**
 * @param {Subject} subject
 * @param {NodeJS.ProcessEnv} env with the display it is to run on
 * @param {(home: string) => void} [prepare] writes into its empty home
 * @returns {Promise<Run>}
 */
export async function start({ name, command, socket }, env, prepare = () => {}) {
  const home = mkdtempSync(join(tmpdir(), 'knead-bench-'));
  prepare(home);
  const [program = '', ...args] = command(home);
  const since = performance.now();
  const child = spawn(program, args, { env: inHome(home, env), stdio: 'ignore' });
  const gone = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(timer);
    rmSync(home, { recursive: true, force: true });
  };
  const isReady = async () =>
    socket === null
      ? performance.now() - since > SILENT_START_MS
      : (await ask(join(home, socket), '')) !== null;
  while (!(await isReady())) {
    if (child.exitCode !== null || performance.now() - since > GIVE_UP_MS) {
      await stop();
      throw new SetupError(`${name} did not become ready.`);
    }
    await pause(2);
  }
  const readyMs = performance.now() - since;
  return { name, pid: child.pid ?? 0, home, startedAt: since, readyMs, stop };
}

/**
 * The environment of a program that keeps all it has in its home.
 *
 * @param {string} home
 * @param {NodeJS.ProcessEnv} env
 */
export const inHome = (home, env) => ({
  ...env,
  HOME: home,
  XDG_CONFIG_HOME: home,
  XDG_DATA_HOME: home,
  XDG_CACHE_HOME: home,
});

/** @param {number} ms */
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * What a subject answers on its socket; null while nobody listens. Without a question it is enough
 * that somebody does.
 *
 * @param {string} path
 * @param {string} question
 * @returns {Promise<string | null>}
 */
export function ask(path, question) {
  return new Promise((done) => {
    const client = createConnection(path);
    let text = '';
    client.on('error', () => done(null));
    client.on('data', (part) => {
      text += part;
    });
    client.on('end', () => done(text));
    client.on('connect', () => {
      if (question !== '') return client.write(question);
      done('');
      return client.destroy();
    });
  });
}

/**
 * Gives Knead a command, as its command line does.
 *
 * @param {Run} run
 * @param {readonly string[]} words
 * @returns {Promise<string>} what it printed
 */
export async function tell({ home }, ...words) {
  const reply = await ask(join(home, 'knead.sock'), `${JSON.stringify({ words })}\n`);
  if (reply === null) throw new SetupError('Knead went away during the measurement.');
  return JSON.parse(reply).out;
}
