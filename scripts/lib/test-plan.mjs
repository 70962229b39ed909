import { SetupError } from './script.mjs';

export const PHASES = /** @type {const} */ (['check', 'unit', 'build', 'e2e']);

/** @typedef {typeof PHASES[number]} Phase */

/**
 * What `npm test -- ARGS` means: `--all` adds the long tests, a phase's name picks that phase, and
 * what follows the name goes to its tool.
 *
 * @param {readonly string[]} args
 * @returns {{ all: boolean, phases: readonly Phase[], rest: readonly string[] }}
 * @example testPlan(['unit', 'tests/shared']) // only the unit tests of that folder
 */
export function testPlan(args) {
  const all = args.includes('--all');
  const [first, ...rest] = args.filter((argument) => argument !== '--all');
  if (first === undefined) return { all, phases: PHASES, rest: [] };
  const phase = PHASES.find((each) => each === first);
  if (!phase) throw new SetupError(`"${first}" is no test phase: ${PHASES.join(', ')}.`);
  return { all, phases: phase === 'e2e' ? ['build', 'e2e'] : [phase], rest };
}
