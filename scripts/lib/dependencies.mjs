import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { NODE_MODULES, ROOT } from './paths.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, os?: string[] }> }} Lockfile */

/**
 * Is everything the lockfile asks for installed? Packages for other systems are optional there, and
 * packages beyond the lockfile do no harm.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | null} installed what npm noted in node_modules
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed?.packages?.[path]?.version === version,
  );
}

/** Installs the Node packages of the lockfile when they are not there. */
export async function ensureDependencies(/** @type {(line: string) => void} */ say) {
  const wanted = readJson(join(ROOT, 'package-lock.json'));
  if (wanted && isInstalled(wanted, readJson(join(NODE_MODULES, '.package-lock.json')))) return;

  say('Installing the Node packages: npm ci (160 MB to fetch, 280 MB on disk).');
  await npm(['ci'], ROOT, 'npm ci failed.');
}

/**
 * @param {string} file
 * @returns {Lockfile | null}
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
