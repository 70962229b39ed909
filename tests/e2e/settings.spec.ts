import { statSync } from 'node:fs';
import { join } from 'node:path';
import { grounds } from '../../src/shared/grounds';
import { expect, test } from '../support/knead-app';

test('a setting from the command line is in effect at once and after a restart; a wrong one ends with 2', async ({
  home,
}) => {
  for (const words of [['list'], ['get', 'strict'], ['set', 'strict', 'true']])
    expect(await home.knead('settings', ...words)).toMatchObject({
      exit: 1,
      err: 'Knead is not running.\n',
    });
  home.settings({ later: { thing: 1 }, look: { sparkle: true } });
  await home.launch();
  const opening = home.page('main');
  await home.startAgain();
  const page = await opening;

  expect(await home.knead('settings', 'set', 'look.theme', 'dark')).toMatchObject({
    exit: 0,
    out: 'look.theme is "dark"\n',
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const ground = await home.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getBackgroundColor().toLowerCase()),
  );
  expect(ground).toEqual([grounds.dark.page]); // what shows at the edges while it is resized
  expect(JSON.parse(home.read('settings.json'))).toMatchObject({
    later: { thing: 1 },
    look: { sparkle: true, theme: 'dark' },
  });
  expect(statSync(join(home.folder, 'settings.json')).mode & 0o777).toBe(0o600);

  await home.quit();
  await home.launch();
  expect((await home.knead('settings', 'get', 'look.theme')).out).toBe('"dark"\n');
  const list = (await home.knead('settings', 'list')).out;
  expect(list).toMatch(/^look\.theme +"dark"$/m);
  expect(await home.knead('settings', 'set', 'look.them', 'dark')).toMatchObject({
    exit: 2,
    out: '',
    err: expect.stringContaining('Near it: look.theme'),
  });
  expect(await home.knead('settings', 'set', 'micro.seconds', '-1')).toMatchObject({
    exit: 2,
    err: 'micro.seconds must be a whole number from 5 to 120 (s)\n',
  });
  expect(list).toMatch(/^language +"system" +default, not in effect yet$/m);
});

test('settings are changed on the screen by keyboard, reset, got back, and tried out', async ({
  home,
}) => {
  await home.launch();
  const opening = home.page('main');
  await home.startAgain();
  const page = await opening;
  await page.getByRole('link', { name: 'Settings' }).press('Enter');
  const length = page.getByRole('spinbutton', { name: 'Micro-break length' });

  await length.fill('42');
  await length.press('Enter');
  await page.getByRole('combobox', { name: 'Theme' }).press('h');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  expect((await home.knead('settings', 'get', 'micro.seconds')).out).toBe('42\n');

  await page.getByRole('button', { name: 'Reset all (2)' }).press('Enter');
  await expect(length).toHaveValue('30');
  await page.getByRole('button', { name: /^Undo/ }).press('Enter');
  await expect(length).toHaveValue('42');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');

  await test.step('a report can be copied', async () => {
    await page.getByRole('button', { name: 'Copy diagnostics' }).click();
    await expect(page.getByText('Copied. Paste it where you report the fault.')).toBeVisible();
    const copied = () => home.app.evaluate(({ clipboard }) => clipboard.readText());
    await expect
      .poll(copied)
      .toMatch(/^Knead .+\n(?:.*\n)*Sensor: counting, idle time from Electron/);
  });

  await test.step('the sample card opens, and its answer counts nothing', async () => {
    const coming = home.page('prompt');
    await page.getByRole('button', { name: 'Show me a prompt' }).click();
    const card = await coming;
    await expect(
      card.getByText('A sample. Any answer closes it and counts nothing.'),
    ).toBeVisible();
    const closed = card.waitForEvent('close');
    await card.getByRole('button', { name: 'Skip' }).click();
    await closed;

    expect((await home.status()).today).toMatchObject({ prompted: 0, skipped: 0 });
    expect(home.prompts()).toEqual([]);
  });
});
