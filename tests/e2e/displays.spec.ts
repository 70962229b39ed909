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
        const [page = '', hash] = (window.webContents.getURL().split('/').at(-1) ?? '').split('#');
        const role = page === 'prompt.html' ? (hash ?? 'card') : page.replace('.html', '');
        const display = y >= 768 ? 'below' : x < 1024 ? 'left' : 'right';
        return { role, display, x, y, width, height };
      })
      .sort((a, b) => a.x - b.x || a.y - b.y),
  );

const shown = (home: KneadHome, windows: readonly Record<string, unknown>[], timeout = 20_000) =>
  expect
    .poll(() => windowsOf(home), { timeout })
    .toEqual(windows.map((w) => expect.objectContaining(w)));

async function dueOn(
  desktop: Desktop,
  home: KneadHome,
  style: object,
  flags: readonly string[] = [],
) {
  home.settings({ ...soonDue, prompt: { ...prompt, ...style } });
  await home.launch({ env: { DISPLAY: desktop.display }, flags });
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

  test('three of them are covered, and the cover follows while displays change under it', async ({
    home,
  }) => {
    test.setTimeout(120_000);
    desktop.plugThird();
    desktop.pointTo(1500, 400);
    await dueOn(desktop, home, { style: 'cover' });
    const fills = (role: string, display: string, width: number, height: number) => ({
      role,
      display,
      width: expect.closeTo(width, -0.5),
      height: expect.closeTo(height, -0.5),
    });
    await shown(home, [
      fills('shade', 'left', 1024, 768),
      fills('shade', 'below', 800, 600),
      fills('cover-keys', 'right', 1024, 768),
    ]);

    desktop.shrink();
    const leading = async () => (await windowsOf(home)).filter(({ role }) => role !== 'shade');
    const lying = async () => (await windowsOf(home)).map((window) => ({ ...window, role: 'any' }));
    await expect
      .poll(lying, { timeout: 20_000 })
      .toEqual(
        [
          fills('any', 'left', 1024, 768),
          fills('any', 'below', 800, 600),
          fills('any', 'right', 800, 600),
        ].map((window) => expect.objectContaining(window)),
      );
    // The server moves the pointer onto a display that stayed, and with it which one speaks.
    await expect.poll(async () => (await leading()).length, { timeout: 20_000 }).toBe(1);

    desktop.unplug(); // the one that had the keyboard
    await expect
      .poll(async () => (await windowsOf(home)).some(({ display }) => display === 'right'), {
        timeout: 20_000,
      })
      .toBe(false);
    await expect.poll(async () => (await leading()).length, { timeout: 20_000 }).toBe(1);
    expect((await home.status()).next.state).toBe('prompting');
    expect((await home.knead('skip')).exit).toBe(0);
    await shown(home, []);
  });

  test('the stage and the window come along when their display goes', async ({ home }) => {
    desktop.pointTo(1500, 400);
    home.settings({ session: { voice: false } });
    await home.launch({ env: { DISPLAY: desktop.display } });
    const main = home.page('main');
    await home.startAgain();
    await main;
    await home.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setPosition(1100, 40),
    );
    await home.knead('press');
    await shown(home, [
      { role: 'stage', display: 'right' },
      { role: 'main', display: 'right' },
    ]);

    desktop.unplug();

    await expect
      .poll(async () => (await windowsOf(home)).map(({ display }) => display), { timeout: 20_000 })
      .toEqual(['left', 'left']);
    const stage = (await windowsOf(home)).find(({ role }) => role === 'stage');
    expect(stage?.width).toBeGreaterThanOrEqual(1022);
    expect(stage?.height).toBeGreaterThanOrEqual(766);
  });

  test('who types on while every display is covered loses no key', async ({ home }) => {
    desktop.plugThird();
    desktop.pointTo(200, 400);
    const typing = await desktop.openTypingWindow();
    home.settings({ ...soonDue, prompt: { ...prompt, style: 'cover', giveUpSeconds: 5 } });
    await home.launch({ env: { DISPLAY: desktop.display } });
    const text = 'abcdefghijklmnopqrst';

    let bursts = 0;
    let underCover = 0;
    await expect
      .poll(
        async () => {
          desktop.type(text);
          bursts += 1;
          if ((await home.status()).next.state === 'prompting') underCover += 1;
          return underCover;
        },
        { timeout: 60_000, intervals: [0] },
      )
      .toBeGreaterThanOrEqual(8);

    await expect.poll(() => typing.typed().length).toBe(text.length * bursts);
    expect(typing.typed()).toBe(text.repeat(bursts));
    typing.stop();
  });

  test('of one and a half times the pixels a point are covered whole', async ({ home }) => {
    desktop.pointTo(200, 400);
    await dueOn(desktop, home, { style: 'cover' }, ['--force-device-scale-factor=1.5']);
    const page = await home.page('prompt', '#cover-keys');

    await expect
      .poll(() =>
        page.evaluate(() => [innerWidth * devicePixelRatio, innerHeight * devicePixelRatio]),
      )
      .toEqual([expect.closeTo(1024, -1), expect.closeTo(768, -1)]);
    await expect.poll(() => home.app.windows().length).toBe(2);
  });
});
