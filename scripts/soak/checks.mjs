/*
 * What must hold, as pure rules: each gives the lines a person reads when it does not.
 */

/** The states of `next` that `knead status --json` knows. */
const STATES = new Set([
  ...['counting', 'soon', 'due', 'prompting', 'held', 'in-session', 'paused'],
]);

/** Memory of the whole program at the end, beside that after the tenth break. */
export const MOST_MEMORY = 1.1;
/** From `knead quit` to the end of the process. */
export const QUIT_WITHIN_MS = 5_000;

/**
 * What is wrong with a status, whatever happens at the moment.
 *
 * @param {any} status of `knead status --json`
 * @returns {readonly string[]}
 */
export function statusProblems({ sensor, today, dose, next, held, pausedUntil }) {
  const counts = [today.keys, today.clicks, today.scrolls, today.travelPx, today.activeSeconds];
  const isCount = (/** @type {unknown} */ value) => Number.isFinite(value) && Number(value) >= 0;
  const hasDeadline = next.inSeconds === null || isCount(next.inSeconds);
  return [
    ...(sensor.mode === 'counting' ? [] : [`the sensor is "${sensor.mode}"`]),
    ...(counts.every(isCount) ? [] : [`a count of today is none: ${counts.join(', ')}`]),
    ...([dose.left, dose.right].every(isCount) ? [] : ['a dose is no number from 0 up']),
    ...(STATES.has(next.state) ? [] : [`the state "${next.state}" is not known`]),
    ...(hasDeadline ? [] : [`the next break is in ${next.inSeconds} s`]),
    ...((held !== null) === (next.state === 'held') ? [] : [`held is ${held} in ${next.state}`]),
    ...(pausedUntil === null ? [] : [`paused until ${pausedUntil}, although nobody asked for it`]),
  ];
}

/**
 * What the history holds of a run.
 *
 * @typedef {object} Told
 * @property {number} broken lines that are no JSON
 * @property {number} keys of both hands in all minutes
 * @property {number} clicks
 * @property {Readonly<Record<string, number>>} prompts by outcome
 * @property {Readonly<Record<string, number>>} sessions by how they ended
 */

/**
 * Reads the history line by line.
 *
 * @param {string} text
 * @returns {Told}
 */
export function readHistory(text) {
  /** @type {{ broken: number, keys: number, clicks: number, prompts: Record<string, number>, sessions: Record<string, number> }} */
  const told = { broken: 0, keys: 0, clicks: 0, prompts: {}, sessions: {} };
  for (const line of text.split('\n').filter(Boolean)) {
    const value = parsed(line);
    if (value === undefined) told.broken += 1;
    else if (Array.isArray(value)) addMinute(told, value);
    else if (value.k === 'prompt') addTo(told.prompts, value.outcome);
    else if (value.k === 'session') addTo(told.sessions, value.ended);
  }
  return told;
}

/** @param {string} line @returns {any} undefined when it is no JSON */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @param {{ keys: number, clicks: number }} told @param {readonly any[]} minute */
function addMinute(told, [, , , , , left, right]) {
  for (const [keys, , clicks] of [left, right]) {
    told.keys += keys;
    told.clicks += clicks;
  }
}

/** @param {Record<string, number>} counts @param {string} name */
export function addTo(counts, name) {
  counts[name] = (counts[name] ?? 0) + 1;
}

/**
 * Where what Knead kept differs from what was done to it.
 *
 * @param {string} what
 * @param {Readonly<Record<string, number>>} done
 * @param {Readonly<Record<string, number>>} kept
 * @returns {readonly string[]}
 */
export function differences(what, done, kept) {
  return [...new Set([...Object.keys(done), ...Object.keys(kept)])]
    .sort()
    .filter((name) => (done[name] ?? 0) !== (kept[name] ?? 0))
    .map((name) => `${what} ${name}: ${done[name] ?? 0} done, ${kept[name] ?? 0} kept`);
}

/**
 * What is left of a program while nobody sees anything of it.
 *
 * @typedef {object} Rested
 * @property {number} memoryMb
 * @property {readonly string[]} processes their kinds, sorted
 * @property {number} windows on the display, also those nobody sees
 * @property {number} seen windows that somebody sees
 */

/**
 * What the end has that the tenth break had not.
 *
 * @param {Rested} first after the tenth break
 * @param {Rested} last
 * @returns {readonly string[]}
 */
export function leftOver(first, last) {
  const ratio = last.memoryMb / first.memoryMb;
  const sameProcesses = first.processes.join() === last.processes.join();
  return [
    ...(ratio <= MOST_MEMORY
      ? []
      : [`memory is ${ratio.toFixed(2)} times that after the tenth break, at most ${MOST_MEMORY}`]),
    ...(sameProcesses
      ? []
      : [`processes: ${last.processes.join(', ')}; before: ${first.processes.join(', ')}`]),
    ...(last.windows <= first.windows
      ? []
      : [`${last.windows} windows on the display, ${first.windows} before`]),
    ...(last.seen === 0 ? [] : [`${last.seen} windows are still seen`]),
  ];
}
