/**
 * `npm run soak -- [--breaks N] [--seed S]`: the built app on a desktop of its own, through break
 * after break, while locks, displays, pages, window manager and panel fail at random. Afterwards
 * nothing may be left over, lost or counted twice. Exits 1 when something is broken, and says how to
 * have the same run again.
 */

import { knead } from './bench/subject.mjs';
import { electronFlags, sandboxFacts, sandboxObstacle } from './lib/electron-flags.mjs';
import { SetupError, script } from './lib/script.mjs';
import { setUp } from './lib/setup.mjs';
import { beginSoak, takeBreak } from './soak/breaks.mjs';
import { SoakDesktop } from './soak/desktop.mjs';
import { FIRST_ROUND, planOf, soakArguments } from './soak/plan.mjs';
import { brokenIn, reportOf } from './soak/report.mjs';
import { SoakedKnead } from './soak/subject.mjs';
import { SoakFailure } from './soak/waiting.mjs';

const MOST_SEEDS = 1_000_000;

/** @typedef {import('./soak/report.mjs').Findings} Findings */

/**
 * @param {SoakedKnead} app
 * @param {SoakDesktop} desktop
 * @param {{ breaks: number, seed: number }} asked
 * @returns {Promise<Findings>}
 */
async function soak(app, desktop, { breaks, seed }) {
  const run = beginSoak(app, desktop);
  const since = performance.now();
  /** @type {string[]} */
  const problems = [];
  /** @type {import('./soak/checks.mjs').Rested | null} */
  let first = null;
  for (const [index, planned] of planOf(breaks, seed).entries()) {
    const number = index + 1;
    const about = `break ${number} (${planned.answer}${planned.mishap === null ? '' : `, ${planned.mishap}`})`;
    const began = performance.now();
    try {
      problems.push(...(await takeBreak(run, planned)).map((line) => `after ${about} ${line}`));
    } catch (error) {
      if (!(error instanceof SoakFailure)) throw error;
      const { keys, clicks } = run.hands;
      throw new SoakFailure(`${about}: ${error.message}; ${keys} keys and ${clicks} clicks sent.`);
    }
    console.log(`${about}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    if (number === FIRST_ROUND.length) first = await app.rested(desktop);
  }
  const last = await app.rested(desktop);
  const tookMs = performance.now() - since;
  const { keys, clicks } = (await app.status()).today;
  const { done, hands } = run;
  const sent = { keys: hands.keys, clicks: hands.clicks };
  const quitMs = await app.quit();
  const told = app.history();
  return {
    ...{ breaks, seed, tookMs, problems, first: first ?? last, last, done, sent },
    ...{ status: { keys, clicks }, told, quitMs },
  };
}

await script(async (args) => {
  if (process.platform !== 'linux') throw new SetupError('the soak needs X11: Linux only.');
  const asked = soakArguments(args, () => Math.floor(Math.random() * MOST_SEEDS));
  const electron = await setUp({
    needs: ['run', 'display', 'test', 'soak'],
    build: 'when-stale',
    say: console.log,
  });
  const sandbox = sandboxObstacle(sandboxFacts(electron.path)) === null;
  const flags = electronFlags({ platform: process.platform, screen: 'x11', sandbox });
  console.log(`On ${electron.about}: ${asked.breaks} breaks, seed ${asked.seed}.`);

  const desktop = await SoakDesktop.open();
  const app = await SoakedKnead.start(knead({ electron: electron.path, flags }), desktop.env);
  try {
    const findings = await soak(app, desktop, asked);
    for (const line of reportOf(findings)) console.log(line);
    return brokenIn(findings).length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof SoakFailure)) throw error;
    console.log(`Broken in ${error.message}`);
    console.log(
      `The same run again: npm run soak -- --breaks ${asked.breaks} --seed ${asked.seed}`,
    );
    console.log(`The log of Knead:\n${app.log()}`);
    console.log(`Where the break stood:\n${app.trail().join('\n')}`);
    for (const line of await desktop.seenAsLines()) console.log(line);
    console.log(`What it says: ${JSON.stringify(await app.status())}`);
    return 1;
  } finally {
    await app.discard();
    await desktop.close();
  }
});
