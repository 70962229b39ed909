import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { NODE_MODULES, OUT, ROOT } from './paths.mjs';
import { quietly } from './processes.mjs';
import { SetupError } from './script.mjs';

export const ELECTRON_VITE = join(NODE_MODULES, 'electron-vite/bin/electron-vite.js');

const INPUTS = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const STAMP = join(OUT, '.built-from');
/** The process that builds, while it does. */
const MARK = join(OUT, '.being-built');

/**
 * One hash over the names and contents of all that goes into the build. Times would be cheaper to
 * compare, but a checkout changes them, and they say nothing about a file that was deleted.
 *
 * @param {string} root
 * @param {readonly string[]} inputs files and folders
 */
export function hashOf(root, inputs = INPUTS) {
  const hash = createHash('sha256');
  const files = inputs.flatMap((input) => filesIn(join(root, input))).sort();
  for (const file of files) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Is there a build of any age? What an interrupted one left behind is none. */
export function isBuilt() {
  return existsSync(join(OUT, 'main/index.js')) && !existsSync(MARK);
}

/** Stops where half a build would be started: Electron shows that as a window that waits for a click. */
export function requireNoBuild(mark = MARK) {
  if (isLive(mark))
    throw new SetupError('the app is just being built. Run this again when that is done.');
}

/** @param {string} mark */
function isLive(mark) {
  try {
    const pid = Number(readFileSync(mark, 'utf8'));
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false; // no build, or one that was killed
  }
}

/** Builds the app when its sources are not those of the last build. */
export async function ensureBuild(/** @type {(line: string) => void} */ say) {
  if (isBuilt() && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOf(ROOT)) return;
  say(isBuilt() ? 'Building the app again, its sources changed.' : 'Building the app.');
  await build();
}

/** Builds the app. The stamp comes last, so that a build that was interrupted is done again. */
export async function build() {
  const sources = hashOf(ROOT);
  forgetBuild();
  mkdirSync(OUT, { recursive: true });
  writeFileSync(MARK, String(process.pid));
  const { ok, text } = await quietly(process.execPath, [ELECTRON_VITE, 'build'], { cwd: ROOT });
  if (!ok) throw new SetupError(`the build failed.\n${text.trim()}`);
  rmSync(MARK);
  writeFileSync(STAMP, sources);
  return text;
}

/** Makes the next `ensureBuild` build, because something else writes into `out`. */
export function forgetBuild() {
  rmSync(STAMP, { force: true });
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  return stat.isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : [path];
}
