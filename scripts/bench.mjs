/**
 * `npm run bench -- [SECTION …]`: Knead beside a bare Electron tray app, and Workrave where it is
 * installed, on the same machine in the same run. A new figure is one more row of a section in
 * `bench/sections`. Exits 1 when a figure is above what it must be.
 */

import { loadavg } from 'node:os';
import { isKept, lineOf } from './bench/report.mjs';
import { breaksSection } from './bench/sections/breaks.mjs';
import { chartSection } from './bench/sections/chart.mjs';
import { coreSection } from './bench/sections/core.mjs';
import { idleSection } from './bench/sections/idle.mjs';
import { inputSection } from './bench/sections/input.mjs';
import { startSection } from './bench/sections/start.mjs';
import { bareCounting, bareElectron, knead, workrave } from './bench/subject.mjs';
import { startVirtualDisplay } from './lib/display.mjs';
import { electronFlags, sandboxFacts, sandboxObstacle } from './lib/electron-flags.mjs';
import { SetupError, script } from './lib/script.mjs';
import { setUp } from './lib/setup.mjs';

/**
 * @typedef {Awaited<ReturnType<typeof startVirtualDisplay>>} Desktop
 * @typedef {import('./bench/subject.mjs').Subject} Subject
 *
 * @typedef {object} Bench
 * @property {Subject} bare
 * @property {Subject} counting
 * @property {Subject} ours
 * @property {Subject | null} workrave
 * @property {readonly [Desktop, Desktop, Desktop]} desktops one for each program that runs beside the others
 */

/** @type {Readonly<Record<string, (bench: Bench) => Promise<readonly import('./bench/report.mjs').Row[]>>>} */
const SECTIONS = {
  start: startSection,
  idle: idleSection,
  input: inputSection,
  breaks: breaksSection,
  core: coreSection,
  chart: chartSection,
};

await script(async (names) => {
  if (process.platform !== 'linux') throw new SetupError('the bench reads /proc: Linux only.');
  const unknown = names.find((name) => !(name in SECTIONS));
  if (unknown !== undefined)
    throw new SetupError(`"${unknown}" is no section: ${Object.keys(SECTIONS).join(', ')}.`);
  const electron = await setUp({
    needs: ['run', 'display', 'test'],
    build: 'when-stale',
    say: console.log,
  });
  const sandbox = sandboxObstacle(sandboxFacts(electron.path)) === null;
  const flags = electronFlags({ platform: process.platform, screen: 'x11', sandbox });
  const runtime = { electron: electron.path, flags };
  console.log(`On ${electron.about}.`);
  if (workrave() === null) console.log('Without Workrave: it is not installed.');

  const open = () => startVirtualDisplay(process.env);
  const desktops = await Promise.all([open(), open(), open()]);
  const bench = {
    bare: bareElectron(runtime),
    counting: bareCounting(runtime),
    ours: knead(runtime),
    workrave: workrave(),
    desktops,
  };
  let kept = true;
  try {
    for (const name of names.length === 0 ? Object.keys(SECTIONS) : names) {
      console.log(`\n== ${name}, at a load average of ${loadavg()[0]?.toFixed(1)}`);
      for (const row of (await SECTIONS[name]?.(bench)) ?? []) {
        kept &&= isKept(row);
        console.log(lineOf(row));
      }
    }
  } finally {
    await Promise.all(desktops.map(({ stop }) => stop()));
  }
  return kept ? 0 : 1;
});
