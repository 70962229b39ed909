import type { Locator } from '@playwright/test';
import { expect, test } from '../support/knead-app';
import { ScreenLocker } from '../support/screen-locker';
import { TrayHost } from '../support/tray-host';
import { holdAWhile, input, workUntil } from '../support/x-input';

const quietSettings = { micro: { enabled: false }, session: { voice: false, volume: 0 } };

test('ratings by the number keys are stored with the session, which goes on with the other arm', async ({
  home,
}) => {
  test.setTimeout(180_000);
  home.settings(quietSettings);
  await home.launch();
  const opening = home.page('stage');
  await home.knead('press', '--side', 'right');
  const stage = await opening;

  await expect(stage.getByRole('radiogroup')).toBeVisible();
  await expect
    .poll(async () => {
      input.key('5');
      return stage.getByRole('radio', { name: /^5/ }).isChecked();
    })
    .toBe(true);
  input.key('Return');
  await expect(stage.locator('.how-it-looks')).toBeVisible({ timeout: 30_000 });
  await holdAWhile(stage);
  await answered(stage.getByRole('radiogroup'), 'Right');
  await expect
    .poll(async () => {
      input.key('2');
      return stage.getByRole('radio', { name: /^2/ }).isChecked();
    })
    .toBe(true);
  input.key('Return');
  await expect(stage.getByRole('button', { name: 'Done' })).toBeVisible();

  expect(home.sessions()).toEqual([
    expect.objectContaining({ side: 'right', ended: 'finished', before: 5, after: 2 }),
  ]);

  await stage.getByRole('button', { name: 'Remind me tomorrow' }).click();
  await expect(stage.getByText(/^Tomorrow, \d\d:\d\d\.$/)).toBeVisible();
  expect(home.read('state.json')).toContain('"reminder":{"routineId":"desk-forearm-60"');

  const next = home.app.waitForEvent('window', (page) => page.url().endsWith('/stage.html'));
  await stage.getByRole('button', { name: 'Try the left forearm' }).click();
  await expect(
    (await next).getByRole('heading', { name: 'How is your left forearm right now?' }),
  ).toBeVisible();
  expect((await home.status()).next.state).toBe('in-session');
});

test('a stage whose process dies comes back and goes on; a locked screen pauses it; Esc stops it at once', async ({
  home,
}) => {
  test.setTimeout(90_000);
  const locker = new ScreenLocker();
  home.settings(quietSettings);
  await home.launch({ env: await locker.env() });
  const opening = home.page('stage');
  await home.knead('press');
  const stage = await opening;
  await answered(stage.getByRole('heading', { name: 'Hands off the keys' }), 'n');
  await answered(stage.getByRole('heading', { name: 'Get into place' }), 'Right');

  const again = home.app.waitForEvent('window');
  await home.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const reopened = await again;
  const goOn = reopened.getByRole('button', { name: /^Go on/ });
  await expect(goOn).toBeVisible();
  expect((await home.status()).next.state).toBe('in-session');
  await goOn.click();
  await expect(reopened.getByRole('timer')).toBeVisible({ timeout: 40_000 });

  await locker.lock(true);
  await expect(reopened.getByText('The screen was locked or dark.')).toBeVisible();
  await locker.lock(false);
  await reopened.getByRole('button', { name: 'Go on', exact: true }).click();
  await locker.hint(true); // by logind
  await expect(reopened.getByText('The screen was locked or dark.')).toBeVisible();

  input.key('Escape');
  await expect(reopened.getByText(/see someone|professional/i).first()).toBeVisible();
  await reopened.getByRole('button', { name: /end session/i }).click();

  await expect.poll(() => home.sessions().map(({ ended }) => ended)).toEqual(['stopped']);
  locker.stop();
});

test('a spot is asked about, and what was answered outlives a crash of the stage', async ({
  home,
}) => {
  home.settings({ ...quietSettings, session: { ...quietSettings.session, perSpotCheck: true } });
  await home.launch();
  const opening = home.page('stage');
  await home.knead('press', '--side', 'right');
  const stage = await opening;

  await answered(stage.getByRole('heading', { name: 'Hands off the keys' }), 'n');
  await answered(stage.getByRole('heading', { name: 'Get into place' }), 'Right');
  await answered(stage.getByRole('heading', { name: 'Ease off, move along' }), 'Right');
  await expect(stage.getByRole('timer')).toHaveText('9', { timeout: 20_000 });
  input.key('x'); // it let go
  await expect(stage.getByRole('heading', { name: 'How is that spot now?' })).toBeVisible();
  await answered(stage.getByRole('heading', { name: 'Let go slowly' }), '1');

  const again = home.app.waitForEvent('window');
  await home.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const reopened = await again;
  await reopened.getByRole('button', { name: /^Go on/ }).click();
  await answered(reopened.getByRole('button', { name: 'Done' }), 'n');

  await expect(reopened.getByText(/^Finger lifters, 1 place/)).toBeVisible();
  expect(home.sessions()).toEqual([
    expect.objectContaining({
      ended: 'finished',
      steps: [expect.objectContaining({ spot: 'edc-middle-strip', answer: 'better' })],
    }),
  ]);
});

/** Presses a key until it has led to what it leads to: keys in flight count for nothing at first. */
async function answered(shown: Locator, key: string): Promise<void> {
  await expect
    .poll(
      async () => {
        input.key(key);
        return shown.isVisible();
      },
      { timeout: 40_000, intervals: [700] },
    )
    .toBe(true);
}

test('the tray’s menu, read over the session bus, starts the press', async ({ home }) => {
  const host = new TrayHost();
  await host.ready();
  home.settings(quietSettings);
  await home.launch();
  await host.registered();

  const menu = await host.menu();
  expect(menu[0]).toMatch(/^Next arm break in/);
  expect(menu).toEqual(expect.arrayContaining(['Start a press now', 'Open Knead', 'Quit Knead']));
  const opening = home.page('stage');
  await host.choose('Start a press now');
  await opening;

  expect((await home.status()).next.state).toBe('in-session');
  host.stop();
});

test('the tray opens the card of a due break for the keyboard', async ({ home }) => {
  const host = new TrayHost();
  await host.ready();
  home.settings({
    micro: { enabled: false },
    press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
    prompt: { style: 'tray' },
  });
  await home.launch();
  await host.registered();
  await workUntil(home, 'due');

  const opening = home.page('prompt');
  await host.choose('Show the break card');
  const card = await opening;
  await expect(card.getByRole('button', { name: 'Skip' })).toBeVisible();
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
  input.key('s');

  await expect.poll(async () => (await home.status()).today.skipped).toBe(1);
  host.stop();
});

test('the shortcut of the settings opens that card too', async ({ home }) => {
  home.settings({
    micro: { enabled: false },
    press: { everyLoadMinutes: 0.05, restSeconds: 1800, chord: 'Ctrl+Alt+P' },
    prompt: { style: 'tray', chord: 'Control+Alt+B' },
  });
  await home.launch();
  await workUntil(home, 'due');

  const opening = home.page('prompt');
  input.key('ctrl+alt+b');
  const card = await opening;

  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
  const stage = home.page('stage');
  input.key('ctrl+alt+p');
  await stage;
  expect((await home.status()).next.state).toBe('in-session');
});

test('a click on the tray icon starts the press, and a second one brings it forward', async ({
  home,
}) => {
  const host = new TrayHost();
  await host.ready();
  home.settings(quietSettings);
  await home.launch();
  await host.registered();

  const opening = home.page('stage');
  await host.click();
  await opening;
  await host.click();

  expect((await home.status()).next.state).toBe('in-session');
  expect(home.app.windows()).toHaveLength(1);
  host.stop();
});
