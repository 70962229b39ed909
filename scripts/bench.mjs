/**
 * `npm run bench`: Knead beside a bare Electron tray app, on the same Electron, in the same run.
 * A new figure is one more entry in `bench/measures.mjs`. Exits 1 when a ratio is above its limit.
 */
import { MEASURES, median } from './bench/measures.mjs';
import { bareElectron, knead } from './bench/subject.mjs';
import { startVirtualDisplay } from './lib/display.mjs';
import { electronFlags, sandboxFacts, sandboxObstacle } from './lib/electron-flags.mjs';
import { SetupError, script } from './lib/script.mjs';
import { setUp } from './lib/setup.mjs';

await script(async () => {
  if (process.platform !== 'linux') throw new SetupError('the bench reads /proc: Linux only.');
  const electron = await setUp({
    needs: ['run', 'display'],
    build: 'when-stale',
    say: console.log,
  });
  const sandbox = sandboxObstacle(sandboxFacts(electron.path)) === null;
  const flags = electronFlags({ platform: process.platform, screen: 'x11', sandbox });
  const virtual = await startVirtualDisplay(process.env);
  const bench = { electron: electron.path, flags, env: virtual.env };
  console.log(`On ${electron.about}.\n`);

  let worst = 0;
  try {
    const [bare, ours] = [bareElectron(), knead()];
    for (const { title, unit, must, runs, measure } of MEASURES) {
      /** @type {{ bare: number[], ours: number[] }} */
      const seen = { bare: [], ours: [] };
      for (let run = 0; run < runs; run += 1) {
        seen.bare.push(await measure(bare, bench)); // in turn, so that both meet the same machine
        seen.ours.push(await measure(ours, bench));
      }
      const [base, own] = [median(seen.bare), median(seen.ours)];
      worst = Math.max(worst, own / base / must);
      const figures = `${bare.name} ${base.toFixed(0)} ${unit}, ${ours.name} ${own.toFixed(0)} ${unit}`;
      console.log(`${title}: ${figures}: ${(own / base).toFixed(2)} times, must be <= ${must}`);
    }
  } finally {
    await virtual.stop();
  }
  return worst > 1 ? 1 : 0;
});
