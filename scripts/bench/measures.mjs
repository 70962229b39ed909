import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { start, tree } from './subject.mjs';

/** @typedef {import('./subject.mjs').Subject} Subject */
/** @typedef {import('./subject.mjs').Bench} Bench */

/**
 * A figure to compare. Figures move from machine to machine, their ratio in one run hardly does:
 * `must` is the highest allowed ratio of Knead to bare Electron.
 *
 * @typedef {object} Measure
 * @property {string} title
 * @property {string} unit
 * @property {number} must
 * @property {number} runs the median of so many is taken
 * @property {(subject: Subject, bench: Bench) => Promise<number>} measure
 */

/** After this the start-up work of the slowest subject is over. */
const SETTLE_MS = 10_000;

/** @type {readonly Measure[]} */
export const MEASURES = [
  {
    title: 'start to tray',
    unit: 'ms',
    must: 1.5,
    runs: 5,
    measure: async (subject, bench) => {
      const run = await start(subject, bench);
      await run.stop();
      return run.readyMs;
    },
  },
  {
    title: 'idle memory of all processes (PSS)',
    unit: 'MB',
    must: 1.05,
    runs: 1,
    measure: async (subject, bench) => {
      const run = await start(subject, bench);
      await wait(SETTLE_MS);
      const kilobytes = tree(run.pid).map(proportionalSize);
      await run.stop();
      return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
    },
  },
];

/**
 * Pages shared by several processes count in each by its share, so the sum counts each page once.
 *
 * @param {number} pid
 */
function proportionalSize(pid) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
}

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
