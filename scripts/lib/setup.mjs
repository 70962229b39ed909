import { ensurePackages } from './apt.mjs';
import { ensureBuild, isBuilt } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron.mjs';

/**
 * Brings this clone to the point where the app can run. Does only what is not done yet.
 *
 * @param {object} options
 * @param {readonly import('./packages.mjs').Need[]} options.needs
 * @param {'when-stale' | 'when-missing' | 'no'} options.build
 * @param {(line: string) => void} options.say
 */
export async function setUp({ needs, build, say }) {
  await ensureDependencies(say);
  await ensurePackages(needs, say);
  const electron = await ensureElectron(say);
  if (build === 'when-stale' || (build === 'when-missing' && !isBuilt())) await ensureBuild(say);
  return electron;
}
