import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_MODULES } from './paths.mjs';
import { quietly } from './processes.mjs';

const TIME_LIMIT_MS = 10 * 60_000;
const FOLDER = join(NODE_MODULES, 'electron');

/** The version of the pinned `electron` package. */
export function officialVersion() {
  return JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')).version;
}

/**
 * The executable of the pinned version, or null when it was not fetched yet.
 *
 * @returns {string | null}
 */
export function findOfficial() {
  try {
    const version = readFileSync(join(FOLDER, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    const executable = join(FOLDER, 'dist', readFileSync(join(FOLDER, 'path.txt'), 'utf8'));
    return version === officialVersion() && existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/**
 * Fetches it with the package's own installer, which knows the checksums and the mirror settings.
 *
 * @returns {Promise<{ path: string | null, reason: string }>} the reason is for when it failed
 */
export async function fetchOfficial() {
  const { text } = await quietly(process.execPath, [join(FOLDER, 'install.js')], {
    timeoutMs: TIME_LIMIT_MS,
  });
  return { path: findOfficial(), reason: reasonIn(text) };
}

/** @param {string} text what a failed installer printed */
function reasonIn(text) {
  const line = text.split('\n').find((each) => /error/i.test(each)) ?? text.split('\n')[0] ?? '';
  return line.replace(/^\w*Error: /, '').trim() || 'no reason given';
}
