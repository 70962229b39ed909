import { requireLiveDisplay, screenOf, startVirtualDisplay } from './display.mjs';
import { electronFlags, sandboxFacts, sandboxObstacle } from './electron-flags.mjs';
import { setUp } from './setup.mjs';

/**
 * Set-up for a program that shows windows: says which Electron runs, and starts a virtual display
 * where there is none.
 *
 * @param {'when-stale' | 'no'} build
 */
export async function setUpWithScreen(build) {
  const say = console.log;
  const { env, platform } = process;
  const screen = screenOf(platform, env);
  if (screen === 'x11') await requireLiveDisplay(env.DISPLAY ?? '');

  const electron = await setUp({
    needs: screen === 'none' ? ['run', 'display'] : ['run'],
    build,
    say,
  });
  say(`Running ${electron.about}.`);
  const obstacle = sandboxObstacle(sandboxFacts(electron.path));
  if (obstacle) say(`Without Chromium's sandbox, in development only: ${obstacle}.`);

  const flagsFor = (/** @type {import('./electron-flags.mjs').Screen} */ on) =>
    electronFlags({ platform, screen: on, sandbox: obstacle === null });
  if (screen !== 'none') {
    return { electron: electron.path, flags: flagsFor(screen), env, stop: async () => {} };
  }
  const virtual = await startVirtualDisplay(env);
  say(`No display here, so a virtual one was started: DISPLAY=${virtual.display}, unseen.`);
  return { electron: electron.path, flags: flagsFor('x11'), env: virtual.env, stop: virtual.stop };
}
