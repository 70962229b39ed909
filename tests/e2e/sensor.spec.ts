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

test('a hook that goes deaf is lost within a minute, work goes on being work, and counting returns', async ({
  home,
}) => {
  test.setTimeout(150_000);
  home.settings({ micro: { enabled: false }, press: { everyLoadMinutes: 180 } });
  const app = await home.launch();
  input.type('heard');
  await expect.poll(async () => (await home.status()).today.keys).toBe(5);

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
  expect(lost.today.keys).toBe(5); // no count is invented
  expect(lost.dose.left).toBeGreaterThan(0); // and no rest is
  expect(lost.today.activeSeconds).toBeGreaterThan(20);
  expect((await home.knead('status')).out).toContain('Can’t hear the keyboard.');

  await deafen(app, false);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('unlock-screen'));
  await expect
    .poll(async () => {
      input.type('x');
      return (await home.status()).sensor.mode;
    })
    .toBe('counting');

  await home.quit();
  const minutes = home.history().filter((line) => Array.isArray(line)) as unknown[][];
  expect(minutes.map((minute) => minute[3])).toContain('lost');
});
