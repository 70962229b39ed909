/**
 * `npm run screenshots`: draws the README's pictures from the running app, on a virtual display.
 * The load before the break is real input, typed with xdotool.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startVirtualDisplay } from './lib/display.mjs';
import { electronFlags, sandboxFacts, sandboxObstacle } from './lib/electron-flags.mjs';
import { ROOT } from './lib/paths.mjs';
import { script } from './lib/script.mjs';
import { setUp } from './lib/setup.mjs';

const FOLDER = join(ROOT, 'resources/screenshots');

/** A home where a break is due after seven seconds of typing. */
const settings = (/** @type {string} */ theme) => ({
  look: { theme },
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.12, restSeconds: 1800 },
  prompt: { headsUp: false, pauseSeconds: 2 },
  session: { voice: false, volume: 0 },
});

/** @typedef {import('playwright-core').ElectronApplication} App */

/**
 * @param {App} app
 * @param {string} name
 */
async function page(app, name) {
  const matches = (/** @type {import('playwright-core').Page} */ p) =>
    p.url().endsWith(`/${name}.html`);
  return app.windows().find(matches) ?? (await app.waitForEvent('window', { predicate: matches }));
}

/** Nothing speaks against pressing. */
async function answerSafetyCheck(/** @type {import('playwright-core').Page} */ main) {
  for (const all of await main.getByRole('button', { name: /^No to/ }).all()) await all.click();
  await main.getByRole('button', { name: 'Done, start the press' }).click();
}

/** The screens in the order a person meets them; each page is drawn at twice its size. */
async function draw(
  /** @type {App} */ app,
  /** @type {string} */ theme,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  for (let burst = 0; burst < 60 && app.windows().length === 0; burst += 1) {
    execFileSync('xdotool', ['type', '--delay', '60', 'a day of steady work'], { env });
    if (burst % 10 === 9) await wait(4_000); // the pause the card waits for
  }
  const card = await page(app, 'prompt');
  await wait(3_000); // past its inert seconds
  await card.screenshot({ path: join(FOLDER, `card-${theme}.png`) });

  await app.evaluate(({ app: electron }) => electron.emit('second-instance'));
  const main = await page(app, 'main');
  await main.getByRole('button', { name: 'Start a press' }).waitFor();
  await main.screenshot({ path: join(FOLDER, `today-${theme}.png`) });

  await main.getByRole('button', { name: 'Start a press' }).click();
  await answerSafetyCheck(main);
  const stage = await page(app, 'stage');
  await stage.getByText('Press into the').waitFor({ timeout: 60_000 });
  await wait(9_000); // into the hold
  await stage.screenshot({ path: join(FOLDER, `stage-${theme}.png`) });
}

await script(async () => {
  const { _electron } = await import('playwright-core');
  const electron = await setUp({
    needs: ['run', 'display', 'test'],
    build: 'when-stale',
    say: console.log,
  });
  const sandbox = sandboxObstacle(sandboxFacts(electron.path)) === null;
  const flags = electronFlags({ platform: process.platform, screen: 'x11', sandbox });
  const virtual = await startVirtualDisplay(process.env);
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const theme of ['light', 'dark']) {
      const home = mkdtempSync(join(tmpdir(), 'knead-screenshots-'));
      writeFileSync(join(home, 'settings.json'), JSON.stringify(settings(theme)));
      const app = await _electron.launch({
        executablePath: electron.path,
        args: [...flags, ROOT, `--user-data-dir=${home}`],
        env: /** @type {Record<string, string>} */ (virtual.env),
      });
      await draw(app, theme, virtual.env);
      await app.close();
      rmSync(home, { recursive: true, force: true });
      console.log(`Drew the ${theme} screens.`);
    }
  } finally {
    await virtual.stop();
  }
});
