import { startVirtualDisplay } from './display.mjs';
import { electronFlags, sandboxFacts, sandboxObstacle } from './electron-flags.mjs';
import { NODE_MODULES, ROOT } from './paths.mjs';
import { foreground, onPath } from './processes.mjs';
import { setUp } from './setup.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Runs Playwright on a private display and session bus, so that a test neither sees nor disturbs the
 * desktop. What the tests must know reaches them in the environment.
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
  const virtual = platform === 'linux' ? await startVirtualDisplay(process.env) : null;
  say(`On ${electron.about}.`);

  const env = {
    ...(virtual?.env ?? process.env),
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
    await virtual?.stop();
  }
}
