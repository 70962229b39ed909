import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/*
 * What a program costs, read from /proc: the program is a tree of processes. Texts are read by pure
 * functions, so that their formats have tests.
 */

const PAGE = 4096;
const KILOBYTES_A_MEGABYTE = 1024;

/**
 * The process and all below it, as far as they still live.
 *
 * @param {number} pid
 * @returns {number[]}
 */
export function tree(pid) {
  const threads = list(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) =>
    parseNumbers(read(`/proc/${pid}/task/${thread}/children`) ?? ''),
  );
  return threads.length === 0 ? [] : [pid, ...children.flatMap(tree)];
}

/**
 * @typedef {object} Use of a thread since it began
 * @property {number} cpuNs
 * @property {number} switches times it went to sleep by itself
 *
 * @typedef {ReadonlyMap<number, Use>} Uses by thread id
 */

/**
 * What each thread of a program has used so far.
 *
 * @param {number} pid
 * @returns {Uses}
 */
export function usesOf(pid) {
  /** @type {Map<number, Use>} */
  const uses = new Map();
  for (const each of tree(pid)) {
    for (const thread of list(`/proc/${each}/task`)) {
      const folder = `/proc/${each}/task/${thread}`;
      const [schedstat, status] = [read(`${folder}/schedstat`), read(`${folder}/status`)];
      if (schedstat === null || status === null) continue; // it ended while we looked
      uses.set(Number(thread), { cpuNs: parseCpuNs(schedstat), switches: parseSwitches(status) });
    }
  }
  return uses;
}

/**
 * What was used between two readings. A thread that ended in between takes its share with it.
 *
 * @param {Uses} before
 * @param {Uses} after
 * @returns {{ cpuMs: number, switches: number }}
 */
export function usedBetween(before, after) {
  let cpuNs = 0;
  let switches = 0;
  for (const [thread, use] of after) {
    const since = before.get(thread);
    cpuNs += use.cpuNs - (since?.cpuNs ?? 0);
    switches += use.switches - (since?.switches ?? 0);
  }
  return { cpuMs: cpuNs / 1e6, switches };
}

/**
 * Nanoseconds on a processor, from `schedstat`: finer than the hundredths of `stat`.
 *
 * @param {string} schedstat
 */
export function parseCpuNs(schedstat) {
  return Number(schedstat.split(' ')[0]);
}

/**
 * Voluntary context switches, from a thread's `status`: how often it slept and was woken. The others
 * come from whatever else the machine does.
 *
 * @param {string} status
 */
export function parseSwitches(status) {
  return [...status.matchAll(/^voluntary_ctxt_switches:\s*(\d+)$/gm)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}

/**
 * The memory a program takes: every page of the tree counted once, whoever else maps it. Who may not
 * see page frames (only root may) gets the proportional size, which is smaller while another program
 * runs from the same folder.
 *
 * @param {number} pid
 * @returns {number} MB
 */
export function memoryMb(pid) {
  const pids = tree(pid);
  /** @type {Set<number>} */
  const frames = new Set();
  for (const each of pids) addFramesOf(each, frames);
  if (frames.size > 1) return (frames.size * PAGE) / (KILOBYTES_A_MEGABYTE * KILOBYTES_A_MEGABYTE);
  return pids.reduce((sum, each) => sum + proportionalKb(each), 0) / KILOBYTES_A_MEGABYTE;
}

/** @param {number} pid */
const proportionalKb = (pid) => parsePssKb(read(`/proc/${pid}/smaps_rollup`) ?? '');

/** @param {string} rollup */
export function parsePssKb(rollup) {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
}

/**
 * @param {number} pid
 * @param {Set<number>} frames
 */
function addFramesOf(pid, frames) {
  const smaps = read(`/proc/${pid}/smaps`);
  if (smaps === null) return;
  const file = openSync(`/proc/${pid}/pagemap`, 'r');
  try {
    for (const { start, pages } of parseResident(smaps)) {
      const entries = new BigUint64Array(pages);
      readSync(file, entries, 0, entries.byteLength, (start / PAGE) * 8);
      addFrames(entries, frames);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * The mappings of `smaps` that have pages in memory. Chromium reserves terabytes that have none.
 *
 * @param {string} smaps
 * @returns {readonly { start: number, pages: number }[]}
 */
export function parseResident(smaps) {
  const headed = /^([0-9a-f]+)-([0-9a-f]+) [\s\S]*?^Rss:\s+(\d+) kB$/gm;
  return [...smaps.matchAll(headed)]
    .filter(([, , , rss]) => Number(rss) > 0)
    .map(([, from = '', to = '']) => ({
      start: Number.parseInt(from, 16),
      pages: (Number.parseInt(to, 16) - Number.parseInt(from, 16)) / PAGE,
    }));
}

const PRESENT = 1n << 63n;
const FRAME = (1n << 55n) - 1n;

/**
 * Adds the frames of the pages that are in memory.
 *
 * @param {BigUint64Array} entries of `pagemap`
 * @param {Set<number>} frames
 */
export function addFrames(entries, frames) {
  for (const entry of entries) if (entry & PRESENT) frames.add(Number(entry & FRAME));
}

/** @param {string} text */
const parseNumbers = (text) => text.split(' ').filter(Boolean).map(Number);

/** @param {string} file @returns {string | null} null when the process ended */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} folder @returns {string[]} */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
