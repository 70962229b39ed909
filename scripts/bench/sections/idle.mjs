import { setTimeout as wait } from 'node:timers/promises';
import { memoryMb, tree, usedBetween, usesOf } from '../proc.mjs';
import { SUBJECT } from '../report.mjs';
import { start } from '../subject.mjs';

/** @typedef {import('../report.mjs').Row} Row */
/** @typedef {import('../../bench.mjs').Bench} Bench */

/** After this the start-up work of the slowest program is over. */
const SETTLE_SECONDS = 15;
const IDLE_SECONDS = 120;

/**
 * Memory, processor and context switches of programs left alone, all at the same time.
 *
 * @param {Bench} bench
 * @returns {Promise<readonly Row[]>}
 */
export async function idleSection({ bare, ours, workrave, desktops }) {
  const subjects = [bare, ours, workrave].filter((subject) => subject !== null);
  // GTK's first program on a display loads OpenGL to look at its visuals, 45 MB, and notes them down
  // for the next. On a desktop that was another program, long ago.
  for (const { env } of desktops) await (await start(bare, env)).stop();
  const runs = await Promise.all(
    subjects.map((subject, index) => start(subject, desktops[index]?.env ?? {})),
  );
  await wait(SETTLE_SECONDS * 1000);
  const before = runs.map(({ pid }) => usesOf(pid));
  await wait(IDLE_SECONDS * 1000);
  const used = runs.map(({ pid }, index) => usedBetween(before[index] ?? new Map(), usesOf(pid)));
  const memory = runs.map(({ pid }) => memoryMb(pid));
  const processes = runs.map(({ pid }) => tree(pid).length);
  await Promise.all(runs.map(({ stop }) => stop()));

  const figures = (/** @type {(index: number) => number} */ of) =>
    Object.fromEntries(runs.map(({ name }, index) => [name, of(index)]));
  const reference = bare.name;
  const cpu = figures((index) => used[index]?.cpuMs ?? Number.NaN);
  const note = `in ${IDLE_SECONDS} s`;
  return [
    {
      title: 'idle memory, each page once',
      unit: 'MB',
      figures: figures((index) => memory[index] ?? Number.NaN),
      reference,
      limit: { kind: 'ratio', must: 1.05, hope: 0.9 },
    },
    {
      title: 'processes',
      unit: 'processes',
      figures: figures((index) => processes[index] ?? Number.NaN),
    },
    {
      title: 'idle processor time',
      unit: 'ms',
      figures: cpu,
      reference,
      limit: { kind: 'ratio', must: 2, hope: 1 },
      note,
    },
    ...(workrave === null ? [] : [belowWorkrave(cpu, workrave.name, note)]),
    {
      title: 'voluntary context switches while idle',
      unit: 'per second',
      digits: 1,
      figures: figures((index) => (used[index]?.switches ?? Number.NaN) / IDLE_SECONDS),
      limit: { kind: 'most', must: 3, hope: 1.2 },
    },
  ];
}

/**
 * @param {Readonly<Record<string, number>>} cpu
 * @param {string} reference
 * @param {string} note
 * @returns {Row}
 */
function belowWorkrave(cpu, reference, note) {
  const { [reference]: theirs = Number.NaN, [SUBJECT]: own = Number.NaN } = cpu;
  return {
    title: `idle processor time beside ${reference}`,
    unit: 'ms',
    figures: { [reference]: theirs, [SUBJECT]: own },
    reference,
    limit: { kind: 'ratio', must: 1 },
    note,
  };
}
