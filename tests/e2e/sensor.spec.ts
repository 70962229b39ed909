import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import {
  appFolder,
  electronFlags,
  electronPath,
  expect,
  KneadHome,
  test,
} from '../support/knead-app';
import { TrayHost } from '../support/tray-host';
import { input } from '../support/x-input';

/** The real hook runs on, but its library hands on nothing that it hears, until told. */
const deafen = (app: ElectronApplication, deaf: boolean) =>
  app.evaluate(({ app: electron }, isDeaf) => {
    const { createRequire } = process.getBuiltinModule('node:module');
    const { uIOhook } = createRequire(`${electron.getAppPath()}/package.json`)('uiohook-napi');
    if (isDeaf) uIOhook.emit = () => false;
    else delete uIOhook.emit;
  }, deaf);

/** The app with a hook whose library cannot be loaded, as on a processor it was not built for. */
function appWithBrokenHook(): string {
  const folder = mkdtempSync(join(tmpdir(), 'knead-broken-hook-'));
  const modules = ['uiohook-napi', 'node-gyp-build'].map((name) => `node_modules/${name}`);
  for (const part of ['package.json', 'out', 'resources', ...modules])
    cpSync(join(appFolder, part), join(folder, part), { recursive: true });
  const prebuilds = join(folder, 'node_modules/uiohook-napi/prebuilds');
  for (const name of readdirSync(prebuilds, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.node')) writeFileSync(join(prebuilds, name), 'not for this processor');
  return folder;
}

test('where the library of the hook cannot be loaded Knead starts all the same, and says why', async () => {
  const app = appWithBrokenHook();
  const runtime = { executable: electronPath, flags: electronFlags, env: {}, own: () => {} };
  const home = new KneadHome({ ...runtime, app });
  try {
    await home.launch();

    expect((await home.status()).sensor.mode).toBe('idle-only');
    expect(home.read('knead.log')).toMatch(/The input hook (could not be loaded|was not built)/);
    const opening = home.page('main');
    await home.startAgain();
    const page = await opening;
    await expect(page.getByText('Counting is off. Breaks follow the clock.')).toBeVisible();
    input.type('work');
    await expect.poll(async () => (await home.status()).today.activeSeconds).toBeGreaterThan(0);
    expect((await home.status()).today.keys).toBe(0);
  } finally {
    await home.dispose();
    rmSync(app, { recursive: true, force: true });
  }
});

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

test('a hook that goes deaf is lost, work goes on being work, and counting returns', async ({
  home,
}) => {
  test.setTimeout(180_000);
  const panel = new TrayHost();
  await panel.ready();
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
  await expect
    .poll(
      async () => {
        input.type('nobody hears this ');
        return (await home.status()).sensor.mode;
      },
      { timeout: 120_000, intervals: [2_000] }, // a minute; the pauses show that the idle time moves
    )
    .toBe('lost');

  const lost = await home.status();
  expect(lost.today.keys).toBe(10); // no count is invented
  expect(lost.dose.left).toBeGreaterThan(0); // and no rest is
  expect(lost.today.activeSeconds).toBeGreaterThan(20);
  expect((await home.knead('status')).out).toContain('Can’t hear the keyboard.');
  expect(await panel.menu()).toContain('Can’t hear the keyboard. Using the clock.');
  panel.stop();

  // The window says so, draws the gap as one, and its test hears nothing of what it sees typed.
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByText(/We stopped hearing the keyboard at \d\d:\d\d/)).toBeVisible();
  await expect(page.getByText(/^Not heard for .* between .* and .*\.$/)).toBeVisible();
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
