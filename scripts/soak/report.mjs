import { differences, leftOver, QUIT_WITHIN_MS } from './checks.mjs';

/**
 * What a run found out.
 *
 * @typedef {object} Findings
 * @property {number} breaks
 * @property {number} seed
 * @property {number} tookMs
 * @property {readonly string[]} problems that were seen on the way
 * @property {import('./checks.mjs').Rested} first after the tenth break
 * @property {import('./checks.mjs').Rested} last
 * @property {import('./breaks.mjs').Soak['done']} done
 * @property {{ keys: number, clicks: number }} sent
 * @property {{ keys: number, clicks: number }} status what Knead said before it ended
 * @property {import('./checks.mjs').Told} told what its history says after it
 * @property {number} quitMs
 */

/**
 * Everything that is broken; none when all held.
 *
 * @param {Findings} findings
 * @returns {readonly string[]}
 */
export function brokenIn({ problems, first, last, done, sent, status, told, quitMs }) {
  return [
    ...problems,
    ...leftOver(first, last),
    ...differences('status:', sent, status),
    ...differences('history:', sent, { keys: told.keys, clicks: told.clicks }),
    ...differences('breaks', done.prompts, told.prompts),
    ...differences('sessions', done.sessions, told.sessions),
    ...(told.broken === 0 ? [] : [`${told.broken} lines of the history are broken`]),
    ...(quitMs <= QUIT_WITHIN_MS ? [] : [`it took ${(quitMs / 1000).toFixed(1)} s to quit`]),
  ];
}

/**
 * The report, for a person.
 *
 * @param {Findings} findings
 * @returns {readonly string[]}
 */
export function reportOf(findings) {
  const { breaks, seed, tookMs, first, last, done, sent, told, quitMs } = findings;
  const broken = brokenIn(findings);
  const ratio = (last.memoryMb / first.memoryMb).toFixed(2);
  return [
    `${breaks} breaks in ${(tookMs / 60_000).toFixed(1)} min, seed ${seed}`,
    `  answers    ${listed(done.prompts)}; sessions ${listed(done.sessions)}`,
    `  memory     ${first.memoryMb.toFixed(0)} MB after ten, ${last.memoryMb.toFixed(0)} MB at the end: ${ratio} times`,
    `  processes  ${last.processes.join(', ')}`,
    `  windows    ${last.seen} seen, ${last.windows} in all; ${first.windows} after ten`,
    `  counts     ${sent.keys} keys and ${sent.clicks} clicks sent; ${told.keys} and ${told.clicks} kept`,
    `  quit       in ${quitMs.toFixed(0)} ms`,
    ...(broken.length === 0
      ? ['Nothing broke.']
      : [
          `${broken.length} broken; the same run again: npm run soak -- --breaks ${breaks} --seed ${seed}`,
          ...broken.map((line) => `  - ${line}`),
        ]),
  ];
}

/** @param {Readonly<Record<string, number>>} counts */
function listed(counts) {
  const entries = Object.entries(counts).sort(([a], [b]) => a.localeCompare(b));
  return entries.map(([name, count]) => `${count} ${name}`).join(', ') || 'none';
}
