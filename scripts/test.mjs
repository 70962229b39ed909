/**
 * `npm test -- [check | unit | build | e2e] [ARGS of its tool]`: sets up what is missing and runs the
 * tests; with `--all` the long ones too. Stops at the first phase that fails.
 */
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { endToEnd } from './lib/end-to-end.mjs';
import { NODE_MODULES, ROOT } from './lib/paths.mjs';
import { foreground } from './lib/processes.mjs';
import { SetupError, script } from './lib/script.mjs';
import { testPlan } from './lib/test-plan.mjs';

const say = console.log;
if (!process.stdout.isTTY) process.env.NO_COLOR ??= '1'; // Vitest would colour a log file

/**
 * @param {string} tool path in node_modules
 * @param {readonly string[]} args
 */
function node(tool, ...args) {
  return foreground(process.execPath, [`${NODE_MODULES}/${tool}`, ...args], { cwd: ROOT });
}

/** @type {Record<import('./lib/test-plan.mjs').Phase, { title: string, run: (rest: readonly string[], all: boolean) => Promise<number> }>} */
const PHASES = {
  check: {
    title: 'Types and lint',
    run: async () =>
      (await node('typescript/bin/tsc', '-b', '.', 'scripts')) ||
      (await node('@biomejs/biome/bin/biome', 'check')),
  },
  unit: {
    title: 'Unit tests',
    run: (rest) => node('vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...rest),
  },
  build: {
    title: 'Build',
    run: async () => {
      await ensureBuild(say);
      return 0;
    },
  },
  e2e: { title: 'End-to-end tests', run: (rest, all) => endToEnd(rest, all, say) },
};

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

await script(async (args) => {
  const begin = performance.now();
  const { all, phases, rest } = testPlan(args);
  await ensureDependencies(say);

  for (const phase of phases) {
    const { title, run } = PHASES[phase];
    const since = performance.now();
    say(`\n== ${title}`);
    const code = await run(phase === phases.at(-1) ? rest : [], all);
    say(`== ${title}: ${code === 0 ? 'passed' : `FAILED with code ${code}`}, ${seconds(since)}`);
    if (code !== 0) throw new SetupError(`${title}: failed, ${seconds(begin)} in all.`);
  }
  say(`\nAll passed, ${seconds(begin)} in all.`);
  return 0;
});
