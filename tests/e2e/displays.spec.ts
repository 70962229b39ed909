import { expect, type KneadHome, test } from '../support/knead-app';
import { startTwoDisplays } from '../support/two-displays';

type Desktop = Awaited<ReturnType<typeof startTwoDisplays>>;

const soonDue = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
};
const prompt = { headsUp: false, pauseSeconds: 2 };

/** The windows on the screen: what each is for and where it begins. */
const windowsOf = (home: KneadHome) =>
  home.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => {
        const { x, y, width, height } = window.getBounds();
        const role = window.webContents.getURL().split('#')[1] ?? 'card';
        return { role, display: x < 1024 ? 'left' : 'right', x, y, width, height };
      })
      .sort((a, b) => a.x - b.x),
  );

const shown = (home: KneadHome, windows: readonly Record<string, unknown>[], timeout = 20_000) =>
  expect
    .poll(() => windowsOf(home), { timeout })
    .toEqual(windows.map((w) => expect.objectContaining(w)));

async function dueOn(desktop: Desktop, home: KneadHome, style: object) {
  home.settings({ ...soonDue, prompt: { ...prompt, ...style } });
  await home.launch({ env: { DISPLAY: desktop.display } });
  await expect
    .poll(
      async () => {
        desktop.type('steady work ');
        return (await home.status()).next.state;
      },
      { timeout: 30_000 },
    )
    .toBe('due');
}

test.describe('on two displays @long', () => {
  let desktop: Desktop;
  test.beforeEach(async () => {
    desktop = await startTwoDisplays();
  });
  test.afterEach(async ({ home }) => {
    await home.dispose();
    desktop.stop();
  });

  test('the card stands on the display with the pointer', async ({ home }) => {
    desktop.pointTo(1500, 400);
    await dueOn(desktop, home, {});

    await shown(home, [{ role: 'card', display: 'right' }]);
  });

  test('or on every display, and one answer answers all', async ({ home }) => {
    desktop.pointTo(200, 400);
    await dueOn(desktop, home, { display: 'all' });

    await shown(home, [
      { role: 'card', display: 'left' },
      { role: 'echo', display: 'right' },
    ]);
    const echo = await home.page('prompt', '#echo');
    await expect(echo.getByRole('button', { name: 'Skip' })).toBeEnabled();
    await expect
      .poll(async () => {
        await echo.getByRole('button', { name: 'Skip' }).click();
        return (await home.status()).today.skipped;
      })
      .toBe(1);
    await shown(home, []);
  });

  test('a cover leaves no display out, and follows one that comes or goes', async ({ home }) => {
    desktop.pointTo(200, 400);
    await dueOn(desktop, home, { style: 'cover' });
    await shown(home, [
      { role: 'cover-keys', display: 'left' },
      { role: 'shade', display: 'right' },
    ]);
    for (const { width, height } of await windowsOf(home)) {
      expect(width).toBeGreaterThanOrEqual(1023);
      expect(height).toBeGreaterThanOrEqual(767);
    }

    desktop.unplug();
    await shown(home, [{ role: 'cover-keys', display: 'left' }]);
    desktop.plugIn();
    await shown(home, [
      { role: 'cover-keys', display: 'left' },
      { role: 'shade', display: 'right' },
    ]);

    expect((await home.knead('skip')).exit).toBe(0);
    await shown(home, []);
  });
});
