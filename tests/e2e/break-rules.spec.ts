import { once } from 'node:events';
import { expect, type KneadHome, test } from '../support/knead-app';
import { input, workUntil } from '../support/x-input';

/** An arm break after three seconds of load, and nothing else that could prompt. */
const soonDue = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
  prompt: { headsUp: false, pauseSeconds: 2 },
};

const nextState = async (home: KneadHome) => (await home.status()).next.state;
const noWindows = (home: KneadHome) => expect.poll(() => home.app.windows().length).toBe(0);

/** Ends the process behind a page, as a fault in the browser engine would. */
const crash = (home: KneadHome, page: string) =>
  home.app.evaluate(
    ({ webContents }, name) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().includes(name))
        ?.forcefullyCrashRenderer(),
    `/${page}.html`,
  );

/** Where the only window stands, and whether it is minimised. */
const stands = (home: KneadHome) =>
  home.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { bounds: window?.getBounds(), minimized: window?.isMinimized() };
  });

/** Waits until what is typed goes to the window of a page. */
const hasKeyboard = (home: KneadHome, page: string) =>
  expect
    .poll(() =>
      home.app.evaluate(
        ({ BrowserWindow }, name) =>
          BrowserWindow.getFocusedWindow()?.webContents.getURL().includes(name),
        `/${page}.html`,
      ),
    )
    .toBe(true);

test('the day’s second mark brings one notice that asks nothing, and shows in the window', {
  tag: '@long',
}, async ({ home }) => {
  home.settings({
    micro: { enabled: false },
    press: { everyLoadMinutes: 180 },
    prompt: { headsUp: false, pauseSeconds: 2 },
    daily: { amberHours: 0.5, redHours: 0.5 },
  });
  await home.launch();
  await home.quit();
  const stored = JSON.parse(home.read('state.json'));
  stored.state.today.activeMs = 1_801_000; // half an hour of work, as the morning left it
  home.write('state.json', JSON.stringify(stored));
  await home.launch();

  await expect
    .poll(async () => {
      input.type('work ');
      return (await home.status()).dose.right;
    })
    .toBeGreaterThan(0);
  const notice = await home.page('prompt');
  await expect(
    notice.getByRole('heading', { name: '30 minutes of active time today' }),
  ).toBeVisible();
  await expect(notice.getByRole('button')).toHaveCount(0);
  expect(await nextState(home)).toBe('counting');
  expect((await home.knead('status')).out).toContain('past your 30 min mark');

  const opening = home.page('main');
  await home.startAgain();
  const main = await opening;
  await expect(main.locator('p', { hasText: 'Past your mark of 30 min.' })).toBeVisible();
  await expect.poll(() => notice.isClosed(), { timeout: 20_000 }).toBe(true); // it goes by itself
  expect(home.prompts()).toEqual([
    expect.objectContaining({ kind: 'dailyLimit', reason: 'notice' }),
  ]);
});

test('a pause until a time outlives crashes of the window and of the app itself', async ({
  home,
}) => {
  await home.launch();
  const opening = home.page('main');
  await home.startAgain();
  const main = await opening;

  await main.getByRole('button', { name: 'Pause' }).click();
  await main.getByLabel('Until a time').fill('23:59');
  await main.getByRole('button', { name: 'Pause until then' }).click();
  await expect(main.getByRole('button', { name: 'Resume' })).toBeFocused();
  const { pausedUntil, next } = await home.status();
  expect(next.state).toBe('paused');
  const until = new Date(pausedUntil ?? 0);
  expect([until.getHours(), until.getMinutes(), until.getSeconds()]).toEqual([23, 59, 0]);

  await home.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 240, y: 120, width: 800, height: 600 }),
  );
  await expect.poll(() => stands(home)).toMatchObject({ bounds: { width: 800, height: 600 } });
  const before = await stands(home);
  const again = home.app.waitForEvent('window');
  await crash(home, 'main');
  await expect((await again).getByRole('heading', { name: /Paused/ })).toBeVisible();
  await expect.poll(() => stands(home)).toEqual(before);

  await home.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  await expect.poll(() => stands(home)).toMatchObject({ minimized: true });
  await crash(home, 'main'); // out of sight: it comes up over nobody's slides
  await noWindows(home);
  expect((await home.knead('diagnostics')).out).toContain('The page main ended');
  expect(home.app.windows()).toEqual([]);
  const asked = home.app.waitForEvent('window');
  await home.startAgain();
  await expect((await asked).getByRole('heading', { name: /Paused/ })).toBeVisible();
  await crash(home, 'main'); // the third within a minute
  await noWindows(home);
  const last = home.app.waitForEvent('window');
  await home.startAgain();
  await expect((await last).getByText(/crashed three times within a minute/)).toBeVisible();

  await failInMain(home);
  const report = JSON.parse((await home.knead('diagnostics', '--json')).out);
  expect(report.running).toMatchObject({
    crashes: { main: 3, error: 1 },
    sensor: { mode: 'counting', idleSource: 'Electron' },
  });
  expect(report.log.join()).toContain('An error nobody caught: Error');
  expect(report.log.join()).not.toContain('on purpose'); // a message may quote what a person wrote
  const ended = once(home.app.process(), 'exit');
  await failInMain(home);
  await failInMain(home);
  await ended;
  expect(JSON.parse(home.read('state.json')).state.pause).not.toBeNull();
  await expect.poll(() => home.isRunning(), { timeout: 20_000 }).toBe(true); // started again
  expect((await home.status()).next.state).toBe('paused');
  await home.knead('quit'); // it is nobody's child
  expect(home.read('knead.log').match(/it is started again/g)).toHaveLength(1);
});

/** Throws where nobody catches it. */
const failInMain = (home: KneadHome) =>
  home.app.evaluate(() => {
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });

test('a chord opens the due card for the keyboard, S skips it, and a skip is taken back', async ({
  home,
}) => {
  home.settings({
    ...soonDue,
    prompt: { ...soonDue.prompt, style: 'tray', chord: 'Ctrl+Alt+B' },
  });
  await home.launch();
  await workUntil(home, 'due');
  const window = home.page('main');
  await home.startAgain();
  const main = await window;
  await hasKeyboard(home, 'main'); // it takes it when it is shown, and not from the card

  const opening = home.page('prompt');
  input.key('ctrl+alt+b');
  const card = await opening;
  await hasKeyboard(home, 'prompt');
  await expect(card.getByRole('dialog')).toBeFocused();
  input.key('Return', 'space'); // nothing was chosen: they answer nothing
  await expect(card.getByText('Tab or arrows to choose.')).toBeVisible();
  input.key('s');
  await expect.poll(async () => (await home.status()).today.skipped).toBe(1);

  await main.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await home.status()).today.skipped).toBe(0);
  expect(await nextState(home)).toBe('due');

  const third = home.page('prompt');
  input.key('ctrl+alt+b');
  await expect((await third).getByRole('dialog')).toBeFocused();
  await crash(home, 'prompt');
  await expect.poll(() => nextState(home)).toBe('due');
  await expect.poll(() => home.app.windows().length).toBe(1); // only the main window is left
  expect(await ownShortcuts(home)).toEqual(['Ctrl+Alt+B']); // whatever became of the breaks
  await home.knead('settings', 'set', 'prompt.chord', 'none');
  expect(await ownShortcuts(home)).toEqual([]);
});

/** Of the chords that breaks could be tempted to take, those that Knead holds in every program. */
const ownShortcuts = (home: KneadHome): Promise<readonly string[]> =>
  home.app.evaluate(({ globalShortcut }) =>
    ['Ctrl+Alt+B', 'Escape', 'Space', 'Return', 'S', '5', 'Ctrl+X', 'Ctrl+C', 'Alt+F4'].filter(
      (chord) => globalShortcut.isRegistered(chord),
    ),
  );

test('after the presses of a day Today says why, and begins a rest that counts', async ({
  home,
}) => {
  home.settings({ ...soonDue, press: { everyLoadMinutes: 60, restSeconds: 5 } });
  await home.launch();
  await home.quit();
  const stored = JSON.parse(home.read('state.json'));
  stored.state.today.presses = 6;
  home.write('state.json', JSON.stringify(stored));
  await home.launch();
  const opening = home.page('main');
  await home.startAgain();
  const main = await opening;

  await expect(main.getByText(/enough pressing for one day/)).toBeVisible();
  await main.getByRole('button', { name: 'Rest for 5 seconds' }).press('Enter');

  await expect.poll(async () => (await home.status()).today.taken).toBe(1);
  expect(home.prompts()).toEqual([expect.objectContaining({ kind: 'press', outcome: 'taken' })]);
  expect(home.sessions()).toEqual([]);
});
