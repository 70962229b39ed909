import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SetupError } from '../../lib/script.mjs';
import { usedBetween, usesOf } from '../proc.mjs';
import { median, SUBJECT, spread } from '../report.mjs';
import { ask, start, tell } from '../subject.mjs';
import { XClient } from '../x-client.mjs';

/** @typedef {import('../report.mjs').Row} Row */
/** @typedef {import('../../bench.mjs').Bench} Bench */

/** A typist with a 1000 Hz mouse; keys going down and up are two events. */
const LOAD = { keys: 200, moves: 1000, seconds: 20 };
const ROUNDS = 3;
/** More than any hand: to see that nothing is lost. */
const FLOOD = { keys: 1000, moves: 5000, seconds: 5 };
const SETTLE_MS = 8_000;

/**
 * Processor time for input, every program on its own display at the same time, and whether all of it
 * was counted.
 *
 * @param {Bench} bench
 * @returns {Promise<readonly Row[]>}
 */
export async function inputSection({ counting, ours, workrave, desktops }) {
  const subjects = [counting, ours, workrave].filter((subject) => subject !== null);
  const runs = await Promise.all(
    subjects.map((subject, index) => start(subject, desktops[index]?.env ?? {})),
  );
  const clients = await Promise.all(
    runs.map((_, index) => XClient.open(desktops[index]?.display ?? '')),
  );
  await wait(SETTLE_MS);

  /** @type {Record<string, number[]>} */
  const seen = Object.fromEntries(runs.map(({ name }) => [name, []]));
  let presses = 0;
  let travelPx = 0;
  for (const load of [...Array.from({ length: ROUNDS }, () => LOAD), FLOOD]) {
    const before = runs.map(({ pid }) => usesOf(pid));
    const [sent] = await Promise.all(clients.map((client) => client.load(load)));
    await wait(1000); // what waits in the queue
    presses += sent?.presses ?? 0;
    travelPx += sent?.travelPx ?? 0;
    if (load === FLOOD) continue; // counted, not weighed
    runs.forEach(({ name, pid }, index) => {
      const { cpuMs } = usedBetween(before[index] ?? new Map(), usesOf(pid));
      seen[name]?.push((cpuMs * 10_000) / (sent?.events ?? 0));
    });
  }
  const lost = await lostBy(runs, presses, travelPx);
  for (const client of clients) client.close();
  await Promise.all(runs.map(({ stop }) => stop()));

  return [
    {
      title: 'processor time for 10,000 events',
      unit: 'ms',
      figures: Object.fromEntries(Object.entries(seen).map(([name, all]) => [name, median(all)])),
      reference: counting.name,
      limit: { kind: 'ratio', must: 1.15, hope: 0.5 },
      note: `${LOAD.keys} key events and ${LOAD.moves} moves a second, median of ${ROUNDS}, spread ${(spread(seen[SUBJECT] ?? []) * 100).toFixed(0)} %`,
    },
    {
      title: 'presses and pixels lost or invented, of which five times that load',
      unit: 'lost',
      figures: { [SUBJECT]: lost },
      limit: { kind: 'most', must: 0 },
      note: `of ${presses} presses and ${travelPx} pixels`,
    },
  ];
}

/**
 * @param {readonly import('../subject.mjs').Run[]} runs
 * @param {number} presses
 * @param {number} travelPx
 */
async function lostBy(runs, presses, travelPx) {
  const [counting, ours] = runs;
  if (counting === undefined || ours === undefined) throw new SetupError('nothing was measured.');
  const bare = JSON.parse((await ask(join(counting.home, 'bare.sock'), '\n')) ?? '{}');
  if (bare.keys !== presses)
    throw new SetupError(`of ${presses} presses ${bare.keys} reached the bare listeners.`);
  const { today } = JSON.parse(await tell(ours, 'status', '--json'));
  return Math.abs(today.keys - presses) + Math.abs(Math.round(today.travelPx) - travelPx);
}
