import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SetupError } from '../../lib/script.mjs';
import { memoryMb } from '../proc.mjs';
import { median, SUBJECT } from '../report.mjs';
import { start, tell } from '../subject.mjs';
import { XClient } from '../x-client.mjs';

/** @typedef {import('../report.mjs').Row} Row */
/** @typedef {import('../../bench.mjs').Bench} Bench */
/** @typedef {import('../x-wire.mjs').Shown} Shown */

/** A break is due after three seconds of typing, and its card comes in a pause of two. */
const SETTINGS = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
  prompt: { headsUp: false, pauseSeconds: 2 },
  session: { voice: false, volume: 0 },
};

const FIRST = 10;
/** What is done in this time is enough for a look; KNEAD_BENCH_BREAKS asks for a number instead. */
const BUDGET_MS = 240_000;
const BREAKS = Number(process.env.KNEAD_BENCH_BREAKS ?? Number.NaN);
const LEFT_ALT = 64;
const F4 = 70;
/** Smaller windows are no prompt. */
const LEAST_WIDTH = 200;
const PATIENCE_MS = 30_000;

/**
 * Breaks one after the other: each a card that is skipped and a stage that is opened and closed. How
 * long each took until it was drawn on the screen, and what all of them leave behind in memory.
 *
 * @param {Bench} bench
 * @returns {Promise<readonly Row[]>}
 */
export async function breaksSection({ ours, desktops: [desktop] }) {
  const run = await start(ours, desktop.env, (home) =>
    writeFileSync(join(home, 'settings.json'), JSON.stringify(SETTINGS)),
  );
  const client = await XClient.open(desktop.display);
  /** @type {{ card: number[], stage: number[] }} */
  const tookMs = { card: [], stage: [] };
  let afterFirst = Number.NaN;
  const since = performance.now();
  const isEnough = (/** @type {number} */ done) =>
    Number.isNaN(BREAKS)
      ? done > FIRST && performance.now() - since > BUDGET_MS
      : done >= Math.max(BREAKS, FIRST + 1);
  for (let done = 0; !isEnough(done); ) {
    tookMs.card.push(await takeCard(run, client));
    tookMs.stage.push(await takeStage(run, client));
    done += 1;
    if (done === FIRST) afterFirst = await restedMemory(run);
  }
  const afterAll = await restedMemory(run);
  client.close();
  await run.stop();
  return rowsOf(tookMs, afterFirst, afterAll);
}

/**
 * @param {{ card: number[], stage: number[] }} tookMs
 * @param {number} afterFirst MB
 * @param {number} afterAll MB
 * @returns {readonly Row[]}
 */
function rowsOf({ card, stage }, afterFirst, afterAll) {
  const noteOf = (/** @type {number[]} */ tookMs) =>
    `median of ${tookMs.length}, slowest ${Math.max(...tookMs).toFixed(0)} ms`;
  return [
    {
      title: 'due to painted card',
      unit: 'ms',
      figures: { [SUBJECT]: median(card) },
      limit: { kind: 'most', must: 150, hope: 30 },
      note: noteOf(card),
    },
    {
      title: 'asked for to painted stage',
      unit: 'ms',
      figures: { [SUBJECT]: median(stage) },
      note: noteOf(stage),
    },
    {
      title: `memory after ${card.length} breaks beside after ${FIRST}`,
      unit: 'MB',
      figures: { [`after ${FIRST}`]: afterFirst, [SUBJECT]: afterAll },
      reference: `after ${FIRST}`,
      limit: { kind: 'ratio', must: 1.1, hope: 1 },
    },
  ];
}

/** @typedef {import('../subject.mjs').Run} Run */

/**
 * From the last look at which the card was not yet asked for, so rather more than it took.
 *
 * @param {Run} run
 * @param {XClient} client
 */
async function takeCard(run, client) {
  await clear(run);
  const shown = nextShown(client, ({ managed, area }) => !managed && area.width > LEAST_WIDTH);
  const since = performance.now();
  while ((await stateOf(run)) === 'counting') {
    if (performance.now() - since > PATIENCE_MS) throw new SetupError('no break became due.');
    await client.load({ keys: 20, moves: 0, seconds: 1 });
  }
  let notYet = Number.NaN;
  for (;;) {
    const asked = performance.now();
    if ((await stateOf(run)) === 'prompting') break;
    if (asked - since > 2 * PATIENCE_MS) throw new SetupError('no card was put up.');
    notYet = asked;
    await wait(4);
  }
  const drawn = await client.drawnAt((await shown).area);
  await tell(run, 'skip');
  return drawn - notYet;
}

/** @param {Run} run @param {XClient} client */
async function takeStage(run, client) {
  const shown = nextShown(client, ({ managed }) => managed);
  const asked = performance.now();
  await tell(run, 'press', '--side', 'left');
  const drawn = await client.drawnAt((await shown).area);
  const since = performance.now();
  while ((await stateOf(run)) === 'in-session') {
    if (performance.now() - since > PATIENCE_MS) throw new SetupError('the stage did not close.');
    await client.chord([LEFT_ALT, F4]);
    await wait(300);
  }
  return drawn - asked;
}

/** Closing a stage takes keys, and so may make the next break due while nobody looks. @param {Run} run */
async function clear(run) {
  const since = performance.now();
  while ((await stateOf(run)) !== 'counting') {
    if (performance.now() - since > PATIENCE_MS) throw new SetupError('a break stayed due.');
    await tell(run, 'skip');
    await wait(100);
  }
}

/**
 * @param {XClient} client
 * @param {(shown: Shown) => boolean} matches
 * @returns {Promise<Shown>}
 */
function nextShown(client, matches) {
  return new Promise((done, fail) => {
    const timer = setTimeout(
      () => fail(new SetupError('a window did not come up.')),
      2 * PATIENCE_MS,
    );
    client.onShown((shown) => {
      if (!matches(shown)) return;
      clearTimeout(timer);
      done(shown);
    });
  });
}

/** @param {Run} run */
async function stateOf(run) {
  return JSON.parse(await tell(run, 'status', '--json')).next.state;
}

/** Some seconds later, when what is no longer needed is gone. @param {Run} run */
async function restedMemory({ pid }) {
  await wait(8000);
  return memoryMb(pid);
}
