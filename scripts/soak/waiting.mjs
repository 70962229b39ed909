import { setTimeout as wait } from 'node:timers/promises';

/** Something of Knead did not come as it must. The run ends with it. */
export class SoakFailure extends Error {}

/**
 * Looks again and again until something is so.
 *
 * @param {string} what of a sentence: "… did not happen within 30 s"
 * @param {() => boolean | Promise<boolean>} isSo
 * @param {{ patienceMs?: number, everyMs?: number }} [pace]
 */
export async function until(what, isSo, { patienceMs = 30_000, everyMs = 50 } = {}) {
  const since = performance.now();
  while (!(await isSo())) {
    if (performance.now() - since > patienceMs)
      throw new SoakFailure(`${what} did not happen within ${patienceMs / 1000} s`);
    await wait(everyMs);
  }
}
