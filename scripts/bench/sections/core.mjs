import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from '../../lib/paths.mjs';
import { SUBJECT } from '../report.mjs';

/** @typedef {import('../report.mjs').Row} Row */

const YEARS = 10;
const WORKING_DAYS_A_YEAR = 260;
/** Work in two halves of a day, in minutes. */
const HALF_DAY = 240;
const LUNCH = 45;
const NIGHT = 24 * 60 - 2 * HALF_DAY - LUNCH;
const MINUTE_MS = 60_000;
/** Six hours with input on every day of a year: 131,400 lines. */
const DAYS_A_YEAR = 365;
const MINUTES_A_DAY = 360;
const FIRST_DAY = Date.UTC(2026, 0, 1, 9);

/**
 * Ten years of working days through the rules, a minute a step, each break taken; and a year of
 * history written, read and understood. Both without Electron: this is what the rules themselves cost.
 *
 * @returns {Promise<readonly Row[]>}
 */
export async function coreSection() {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  /** @param {string} path */
  const load = (path) => server.ssrLoadModule(path);
  try {
    return [...years(await load('/tests/support/simulate.ts')), ...(await history(load))];
  } finally {
    await server.close();
  }
}

/**
 * @param {Record<string, any>} module
 * @returns {readonly Row[]}
 */
function years({ simulate, typing }) {
  const life = simulate();
  const since = performance.now();
  let steps = 0;
  life.watch = () => {
    steps += 1;
  };
  for (let day = 0; day < YEARS * WORKING_DAYS_A_YEAR; day += 1) {
    for (const restMinutes of [LUNCH, NIGHT]) {
      for (let minute = 0; minute < HALF_DAY; minute += 1) {
        if (life.shows === 'card') life.takesPress();
        life.works(MINUTE_MS, typing, MINUTE_MS);
      }
      life.rests(restMinutes * MINUTE_MS);
    }
    life.log.length = 0; // what was to be done is done: Knead itself keeps none of it
    life.minutes.length = 0;
  }
  const tookMs = performance.now() - since;
  const stateKb = JSON.stringify(life.state).length / 1024;
  return [
    {
      title: `${YEARS} simulated years through the rules`,
      unit: 's',
      digits: 1,
      figures: { [SUBJECT]: tookMs / 1000 },
      note: `${steps} steps, ${((tookMs / steps) * 1000).toFixed(0)} µs each`,
    },
    { title: 'the state they leave', unit: 'KB', digits: 1, figures: { [SUBJECT]: stateKb } },
  ];
}

/**
 * @param {(path: string) => Promise<Record<string, any>>} load
 * @returns {Promise<readonly Row[]>}
 */
async function history(load) {
  const { HistoryStore } = await load('/src/main/adapters/history-store.ts');
  const { formatMinute, parseLine } = await load('/src/shared/history/lines.ts');
  const folder = mkdtempSync(join(tmpdir(), 'knead-bench-'));
  const store = new HistoryStore({
    folder,
    machine: { id: '0badcafe', notice: null, keep: () => {} },
    stamp: 'bench',
    tell: (/** @type {string} */ notice) => console.log(notice),
  });
  try {
    const { error } = store.append(yearOf(formatMinute));
    if (error !== null) throw error;
    store.close();
    const since = performance.now();
    const lines = store.readNewest(12);
    const readMs = performance.now() - since;
    const understood = lines.map(parseLine).filter(isMinute).length;
    const tookMs = performance.now() - since;
    return [
      {
        title: 'a year of history read and understood',
        unit: 'ms',
        figures: { [SUBJECT]: tookMs },
        note: `${understood} of ${DAYS_A_YEAR * MINUTES_A_DAY} minutes, ${readMs.toFixed(0)} ms of it reading`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {{ kind: string }} line */
const isMinute = ({ kind }) => kind === 'minute';

/** @param {(minute: unknown) => string} formatMinute */
function yearOf(formatMinute) {
  const hand = { keys: 61, chords: 3, clicks: 4, scrolls: 12, dragSeconds: 1, heldSeconds: 2 };
  const rest = { offsetMinutes: 60, sensor: 'counting', activeSeconds: 48, travelPx: 8123 };
  return Array.from({ length: DAYS_A_YEAR * MINUTES_A_DAY }, (_, index) => {
    const day = Math.floor(index / MINUTES_A_DAY);
    const at = FIRST_DAY + day * 24 * 60 * MINUTE_MS + (index % MINUTES_A_DAY) * MINUTE_MS;
    return {
      at,
      text: formatMinute({ utcMinute: at / MINUTE_MS, ...rest, left: hand, right: hand }),
    };
  });
}
