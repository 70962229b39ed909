import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/knead-app';
import { input } from '../support/x-input';

/** Stops the real hook through its own library, and lets it start no more until told. */
const deafen = (app: ElectronApplication, deaf: boolean) =>
  app.evaluate(({ app: electron }, isDeaf) => {
    const { createRequire } = process.getBuiltinModule('node:module');
    const { uIOhook } = createRequire(`${electron.getAppPath()}/package.json`)('uiohook-napi');
    if (isDeaf) {
      uIOhook.stop();
      uIOhook.start = () => {};
    } else {
      delete uIOhook.start;
    }
  }, deaf);

test('the setting switches counting off and on while Knead runs, and no key counts twice', async ({
  home,
}) => {
  home.settings({ micro: { enabled: false } });
  await home.launch();
  const keys = async () => (await home.status()).today.keys;
  const mode = async () => (await home.status()).sensor.mode;
  input.type('five.');
  await expect.poll(keys).toBe(5);

  await home.knead('settings', 'set', 'sensor', 'clock');
  await expect.poll(mode).toBe('off');
  expect((await home.knead('status')).out).toContain('Counting is off.');
  input.type('unheard');
  await expect.poll(async () => (await home.status()).today.activeSeconds).toBeGreaterThan(1);

  await home.knead('settings', 'set', 'sensor', 'auto');
  await expect.poll(mode).toBe('counting');
  input.type('seven..');
  await expect.poll(keys).toBe(12);
});

test('a hook that goes deaf is lost within a minute, work goes on being work, and counting returns', async ({
  home,
}) => {
  test.setTimeout(150_000);
  home.settings({ micro: { enabled: false }, press: { everyLoadMinutes: 180 } });
  const app = await home.launch();
  const opening = home.page('main');
  await home.startAgain();
  const page = await opening;
  await page.getByRole('link', { name: 'Settings' }).click();
  const field = page.getByLabel('Type ten keys here');
  await field.focus();
  input.type('ten keys--');
  await expect(page.getByText('Knead heard all of them.')).toBeVisible();
  await expect(page.getByText('Heard by Knead: 10 keys, 0 clicks')).toBeVisible();
  await page.getByRole('button', { name: 'Test once more' }).click();

  await deafen(app, true);
  const deafAt = Date.now();
  await expect
    .poll(
      async () => {
        input.type('nobody hears this ');
        return (await home.status()).sensor.mode;
      },
      { timeout: 90_000, intervals: [1_000] },
    )
    .toBe('lost');

  expect(Date.now() - deafAt).toBeLessThan(63_000);
  const lost = await home.status();
  expect(lost.today.keys).toBe(10); // no count is invented
  expect(lost.dose.left).toBeGreaterThan(0); // and no rest is
  expect(lost.today.activeSeconds).toBeGreaterThan(20);
  expect((await home.knead('status')).out).toContain('Can’t hear the keyboard.');

  // The window says so, draws the gap as one, and its test hears nothing of what it sees typed.
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByText(/We stopped hearing the keyboard at \d\d:\d\d/)).toBeVisible();
  await expect(page.getByText(/^Not heard for .* between .* and now\.$/)).toBeVisible();
  await page.getByRole('link', { name: 'Fix' }).click();
  await field.focus();
  input.type('ten keys--');
  await expect(page.getByText('Knead heard nothing.')).toBeVisible();

  await deafen(app, false);
  await page.getByRole('button', { name: 'Start counting again' }).click();
  await expect
    .poll(async () => {
      input.type('x');
      return (await home.status()).sensor.mode;
    })
    .toBe('counting');
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByText(/^Not heard for /)).toBeVisible(); // the gap stays
  await expect(page.getByText(/We stopped hearing/)).toBeHidden();

  await home.quit();
  const minutes = home.history().filter((line) => Array.isArray(line)) as unknown[][];
  expect(minutes.map((minute) => minute[3])).toContain('lost');
});
