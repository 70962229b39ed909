/**
 * `npm run knead -- ARGS`: the command line of the built app. What is printed here goes to the error
 * stream, so that the output is the app's alone.
 */
import { requireNoBuild } from './lib/build.mjs';
import { isAlive } from './lib/display.mjs';
import { electronFlags, sandboxFacts, sandboxObstacle } from './lib/electron-flags.mjs';
import { ROOT } from './lib/paths.mjs';
import { foreground } from './lib/processes.mjs';
import { script } from './lib/script.mjs';
import { setUp } from './lib/setup.mjs';

/** A command needs no display, and must work where DISPLAY points to one that is gone. */
async function screen() {
  if (process.platform !== 'linux') return 'native';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (DISPLAY && (await isAlive(DISPLAY))) return 'x11';
  return WAYLAND_DISPLAY ? 'wayland' : 'headless';
}

await script(async (args) => {
  requireNoBuild();
  const electron = await setUp({ needs: ['run'], build: 'when-missing', say: console.error });
  const flags = electronFlags({
    platform: process.platform,
    screen: await screen(),
    sandbox: sandboxObstacle(sandboxFacts(electron.path)) === null,
  });
  // npm runs a script in the project's folder; a file named here is where the person is.
  const { INIT_CWD: cwd } = process.env;
  return foreground(electron.path, [...flags, ROOT, ...args], cwd ? { cwd } : {});
});
