import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../lib/paths.mjs';
import { SetupError } from '../lib/script.mjs';

/**
 * A program to measure. Each run gets an empty user-data folder.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} folder
 * @property {(userData: string) => Promise<boolean>} isReady
 *
 * @typedef {object} Run
 * @property {number} pid
 * @property {number} readyMs from exec to ready
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Bench where subjects are run
 * @property {string} electron
 * @property {readonly string[]} flags
 * @property {NodeJS.ProcessEnv} env
 */

const GIVE_UP_MS = 20_000;

/** The least an Electron tray app can be: what our own code costs is measured against it. */
const BARE = `
import { createServer } from 'node:net';
import { join } from 'node:path';
import { app, nativeImage, Tray } from 'electron';
app.disableHardwareAcceleration();
let tray;
app.whenReady().then(() => {
  const size = { width: 22, height: 22 };
  tray = new Tray(nativeImage.createFromBitmap(Buffer.alloc(22 * 22 * 4, 255), size));
  createServer((client) => client.end()).listen(join(app.getPath('userData'), 'bare.sock'));
});
`;

/** @returns {Subject} */
export function bareElectron() {
  const folder = mkdtempSync(join(tmpdir(), 'knead-bench-'));
  const about = { name: 'bare', version: '0.0.0', type: 'module', main: 'main.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  writeFileSync(join(folder, 'main.js'), BARE);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { name: 'bare Electron', folder, isReady: listensAt('bare.sock') };
}

/** @returns {Subject} */
export function knead() {
  return { name: 'Knead', folder: ROOT, isReady: listensAt('knead.sock') };
}

/** @param {string} socket its name in the user-data folder; open once the tray icon is there */
function listensAt(socket) {
  return (/** @type {string} */ userData) =>
    new Promise((done) => {
      const client = createConnection(join(userData, socket));
      client.on('connect', () => done(true)).on('error', () => done(false));
      client.on('connect', () => client.destroy());
    });
}

/**
 * @param {Subject} subject
 * @param {Bench} bench
 * @returns {Promise<Run>}
 */
export async function start({ name, folder, isReady }, { electron, flags, env }) {
  const userData = mkdtempSync(join(tmpdir(), 'knead-bench-'));
  const since = performance.now();
  const child = spawn(electron, [...flags, folder, `--user-data-dir=${userData}`], {
    env,
    stdio: 'ignore',
  });
  const gone = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(timer);
    rmSync(userData, { recursive: true, force: true });
  };
  while (!(await isReady(userData))) {
    if (child.exitCode !== null || performance.now() - since > GIVE_UP_MS) {
      await stop();
      throw new SetupError(`${name} did not become ready.`);
    }
    await wait(2);
  }
  return { pid: child.pid ?? 0, readyMs: performance.now() - since, stop };
}

/**
 * The process and all below it.
 *
 * @param {number} pid
 * @returns {number[]}
 */
export function tree(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  return [pid, ...children.filter((text) => text.trim()).flatMap((text) => tree(Number(text)))];
}
