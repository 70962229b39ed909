import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { test as base, expect, KneadHome } from '../support/knead-app';
import { runtimeOfOrdinaryUser } from '../support/ordinary-user';

type OrdinaryUser = Awaited<ReturnType<typeof runtimeOfOrdinaryUser>>;

/** Root runs Chromium without its sandbox, so these run as an ordinary user, with it. */
const test = base.extend<{ home: KneadHome }, { user: OrdinaryUser }>({
  user: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const user = await runtimeOfOrdinaryUser();
      await use(user);
      user.dispose();
    },
    { scope: 'worker' },
  ],
  home: async ({ user }, use) => {
    const home = new KneadHome(user);
    await use(home);
    await home.dispose();
  },
});

/** All in one worker: to run as somebody else costs a copy of the runtime. */
test.describe.configure({ mode: 'default' });

/** The main window, opened as a second start opens it. */
async function openMain(home: KneadHome): Promise<Page> {
  await home.launch();
  const opening = home.page('main');
  await home.startAgain();
  const page = await opening;
  await page.waitForLoadState('domcontentloaded');
  return page;
}

test('the process of a page is in Chromium’s sandbox', async ({ home }) => {
  await openMain(home);
  const [pid] = await home.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getOSProcessId()),
  );

  const status = readFileSync(`/proc/${pid}/status`, 'utf8');

  expect(status).toMatch(/^NSpid:\s+\d+\s+\d+/m); // it lives in a process namespace of its own
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  const args = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  expect(args).not.toContain('--no-sandbox');
});

test('a page has no Node, no file, no network, no permission, and no message of wrong shape', async ({
  home,
}) => {
  const page = await openMain(home);

  await test.step('it runs without Node and without Electron', async () => {
    const reachable = await page.evaluate(() =>
      ['process', 'require', 'module', 'ipcRenderer', 'electron', 'Buffer'].filter(
        (n) => n in window,
      ),
    );

    expect(reachable).toEqual([]);
    expect(
      await page.evaluate(() =>
        Object.keys((window as unknown as { bridge: object }).bridge).sort(),
      ),
    ).toEqual(['dispatch', 'subscribe']);
    expect(page.url()).toBe('app://ui/main.html');
  });

  await test.step('every permission is refused', async () => {
    const granted = await page.evaluate(async () => {
      const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read'];
      const states = await Promise.all(
        names.map(async (name) => (await navigator.permissions.query({ name } as never)).state),
      );
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      );
      return [...states, media].filter((state) => state === 'granted');
    });

    expect(granted).toEqual([]);
  });

  await test.step('it cannot read a file outside its folder', async () => {
    const answers = await page.evaluate(async () => {
      const paths = ['/../main/index.js', '/%2e%2e/main/index.js', '/..%2f..%2fpackage.json'];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });

    expect(answers).toEqual([404, 404, 404]);
  });

  await test.step('a message of wrong shape is refused in one line, and the app goes on', async () => {
    const refusals = await page.evaluate(async () => {
      const bridge = (window as unknown as { bridge: { dispatch(m: unknown): Promise<void> } })
        .bridge;
      const messages = [null, 'quit', { type: 'quit' }, { type: 'start-press' }];
      return Promise.all(
        messages.map((m) =>
          bridge.dispatch(m).then(
            () => 'taken',
            (e) => e.message,
          ),
        ),
      );
    });

    for (const refusal of refusals) expect(refusal).toMatch(/^[^\n]*wrong shape[^\n]*$/);
    expect((await home.status()).next.state).toBe('counting');
  });

  await test.step('it cannot run inline script, open windows, leave, or reach the network', async () => {
    const result = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      const opened = window.open('https://example.org') !== null;
      const fetched = await fetch('https://example.org').then(
        () => true,
        () => false,
      );
      location.assign('https://example.org/');
      return { inline: 'inlineRan' in window, opened, fetched };
    });

    expect(result).toEqual({ inline: false, opened: false, fetched: false });
    expect(page.url()).toBe('app://ui/main.html');
    expect(home.app.windows()).toHaveLength(1);
  });
});
