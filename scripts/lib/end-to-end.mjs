import { availableParallelism } from 'node:os';
import { startVirtualDisplay } from './display.mjs';
import { electronFlags, sandboxFacts, sandboxObstacle } from './electron-flags.mjs';
import { NODE_MODULES, ROOT } from './paths.mjs';
import { foreground, onPath } from './processes.mjs';
import { setUp } from './setup.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * How many tests run side by side, each on a desktop of its own. One more than there are processors,
 * because the tests mostly wait; no more than that, because windows are drawn by the processor and a
 * pause in typing that comes late is a longer pause.
 *
 * @param {number} processors
 * @returns {number} 2 to 4
 */
export function workersFor(processors) {
  return Math.min(4, processors + 1);
}

/**
 * Runs Playwright on private displays and session buses, so that a test neither sees nor disturbs
 * the desktop, nor another test. What the tests must know reaches them in the environment.
 *
 * @param {readonly string[]} args for Playwright
 * @param {boolean} all also the tests tagged `@long`
 * @param {(line: string) => void} say
 */
export async function endToEnd(args, all, say) {
  const { platform } = process;
  const electron = await setUp({
    needs: ['run', 'display', 'test', ...(all ? /** @type {const} */ (['long']) : [])],
    build: 'when-stale',
    say,
  });
  const sandbox = sandboxObstacle(sandboxFacts(electron.path)) === null;
  const desktops = platform === 'linux' ? await startDesktops() : [];
  say(`On ${electron.about}.`);

  const env = {
    ...process.env,
    WAYLAND_DISPLAY: platform === 'linux' ? undefined : process.env.WAYLAND_DISPLAY,
    KNEAD_DESKTOPS: JSON.stringify(desktops.map(({ own }) => own)),
    KNEAD_ELECTRON_PATH: electron.path,
    KNEAD_ELECTRON_FLAGS: JSON.stringify(electronFlags({ platform, screen: 'x11', sandbox })),
    CHROMIUM_PATH: process.env.CHROMIUM_PATH ?? BROWSERS.flatMap((name) => onPath(name) ?? [])[0],
  };
  const playwright = `${NODE_MODULES}/@playwright/test/cli.js`;
  const which = all ? [] : ['--grep-invert', '@long'];
  try {
    return await foreground(
      process.execPath,
      [playwright, 'test', '--config', 'tests/playwright.config.ts', ...which, ...args],
      { cwd: ROOT, env },
    );
  } finally {
    await Promise.all(desktops.map(({ stop }) => stop()));
  }
}

/** @returns {Promise<readonly { own: Record<string, string>, stop: () => Promise<void> }[]>} */
async function startDesktops() {
  const started = await Promise.all(
    Array.from({ length: workersFor(availableParallelism()) }, () =>
      startVirtualDisplay(process.env),
    ),
  );
  return started.map(({ display, env, stop }) => ({
    own: { DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: env.DBUS_SESSION_BUS_ADDRESS ?? '' },
    stop,
  }));
}
