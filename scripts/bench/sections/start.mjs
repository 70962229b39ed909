import { median, SUBJECT, spread } from '../report.mjs';
import { start } from '../subject.mjs';

/** @typedef {import('../report.mjs').Row} Row */
/** @typedef {import('../../bench.mjs').Bench} Bench */

const RUNS = 9;

/**
 * From exec to an icon in the tray, and for Knead also to counting: it answers its socket only then.
 * Programs take turns, so that all meet the same machine.
 *
 * @param {Bench} bench
 * @returns {Promise<readonly Row[]>}
 */
export async function startSection({ bare, ours, desktops }) {
  const [desktop] = desktops;
  /** @type {Record<string, number[]>} */
  const seen = { [bare.name]: [], [SUBJECT]: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const subject of [bare, ours]) {
      const { readyMs, stop } = await start(subject, desktop.env);
      await stop();
      seen[subject.name]?.push(readyMs);
    }
  }
  const own = seen[SUBJECT] ?? [];
  return [
    {
      title: 'start to tray',
      unit: 'ms',
      figures: Object.fromEntries(Object.entries(seen).map(([name, all]) => [name, median(all)])),
      reference: bare.name,
      limit: { kind: 'ratio', must: 1.5, hope: 1.2 },
      note: `Knead: to counting; median of ${RUNS}, spread ${(spread(own) * 100).toFixed(0)} %`,
    },
  ];
}
