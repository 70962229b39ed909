import { setTimeout as wait } from 'node:timers/promises';
import { SetupError } from '../../lib/script.mjs';
import { median, SUBJECT, spread } from '../report.mjs';
import { start } from '../subject.mjs';
import { TrayHost } from '../tray-host.mjs';

/** @typedef {import('../report.mjs').Row} Row */
/** @typedef {import('../../bench.mjs').Bench} Bench */
/** @typedef {import('../subject.mjs').Subject} Subject */

const RUNS = 15;
const PATIENCE_MS = 20_000;

/**
 * From exec to an icon in the tray, as the panel hears of it; and for Knead to counting, for it answers
 * its socket only then. Programs take turns, so that all meet the same machine.
 *
 * @param {Bench} bench
 * @returns {Promise<readonly Row[]>}
 */
export async function startSection({ bare, ours, desktops }) {
  const [{ env }] = desktops;
  const host = await TrayHost.open(env.DBUS_SESSION_BUS_ADDRESS ?? '');
  /** @type {Record<string, number[]>} */
  const toTray = { [bare.name]: [], [SUBJECT]: [] };
  /** @type {number[]} */
  const toCounting = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const subject of [bare, ours]) {
      const { trayMs, readyMs } = await startOnce(subject, env, host);
      toTray[subject.name]?.push(trayMs);
      if (subject === ours) toCounting.push(readyMs);
    }
  }
  host.close();
  const noteOf = (/** @type {number[]} */ all) =>
    `median of ${RUNS}, spread ${(spread(all) * 100).toFixed(0)} %`;
  const bareMs = median(toTray[bare.name] ?? []);
  return [
    {
      title: 'start to tray',
      unit: 'ms',
      figures: Object.fromEntries(Object.entries(toTray).map(([name, all]) => [name, median(all)])),
      reference: bare.name,
      limit: { kind: 'ratio', must: 1.5, hope: 1.2 },
      note: noteOf(toTray[SUBJECT] ?? []),
    },
    {
      title: 'start to counting, beside the tray of the bare app',
      unit: 'ms',
      figures: { [bare.name]: bareMs, [SUBJECT]: median(toCounting) },
      reference: bare.name,
      limit: { kind: 'ratio', must: 1.5 },
      note: noteOf(toCounting),
    },
  ];
}

/**
 * @param {Subject} subject
 * @param {NodeJS.ProcessEnv} env
 * @param {TrayHost} host
 */
async function startOnce(subject, env, host) {
  const icon = host.nextIcon();
  const { startedAt, readyMs, stop } = await start(subject, env);
  const iconAt = await Promise.race([icon, wait(PATIENCE_MS, null, { ref: false })]);
  await stop();
  if (iconAt === null) throw new SetupError(`${subject.name} put up no tray icon.`);
  return { trayMs: iconAt - startedAt, readyMs };
}
