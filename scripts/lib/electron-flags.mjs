import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { output } from './processes.mjs';

/**
 * @typedef {'x11' | 'wayland' | 'headless' | 'native'} Screen where the windows go
 *
 * @typedef {object} SandboxFacts
 * @property {string} platform
 * @property {boolean} root
 * @property {boolean} setuidHelper `chrome-sandbox` beside the executable belongs to root, with its bit
 * @property {boolean} userNamespaces this user may make a namespace and has full rights in it
 */

/**
 * Why Chromium's sandbox cannot be used here, or null when it can. Development only: an installed
 * Knead never runs without it.
 *
 * @param {SandboxFacts} facts
 */
export function sandboxObstacle({ platform, root, setuidHelper, userNamespaces }) {
  if (platform !== 'linux') return null;
  if (root) return 'you are root';
  return setuidHelper || userNamespaces ? null : 'this system restricts user namespaces';
}

/**
 * The switches Electron must get before any JavaScript runs.
 *
 * @param {{ platform: string, screen: Screen, sandbox: boolean }} facts
 */
export function electronFlags({ platform, screen, sandbox }) {
  if (platform !== 'linux') return [];
  return [
    ...(sandbox ? [] : ['--no-sandbox']),
    ...(screen === 'x11' || screen === 'headless' ? [`--ozone-platform=${screen}`] : []),
    ...(screen === 'headless' ? ['--disable-gpu'] : []), // else it complains that there is none
    '--enable-speech-dispatcher',
    '--log-level=3', // Chromium calls a missing system bus or GPU an error
  ];
}

/**
 * @param {string} electron
 * @returns {SandboxFacts}
 */
export function sandboxFacts(electron) {
  const root = process.getuid?.() === 0;
  return {
    platform: process.platform,
    root,
    setuidHelper: !root && hasSetuidHelper(electron),
    userNamespaces: !root && process.platform === 'linux' && canMakeUserNamespace(),
  };
}

/** @param {string} electron */
function hasSetuidHelper(electron) {
  const helper = statSync(join(dirname(electron), 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0;
}

/** Ubuntu lets anybody make one, but AppArmor then takes its rights away, and Chromium aborts. */
function canMakeUserNamespace() {
  try {
    const file = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
    if (readFileSync(file, 'utf8').trim() === '1') return false;
  } catch {
    // no such restriction in this kernel
  }
  return output('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}
