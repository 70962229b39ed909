import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { appFolder, electronFlags, electronPath, expect, test } from '../support/knead-app';
import { TrayHost } from '../support/tray-host';
import { input } from '../support/x-input';

/** Starts Knead as a person does, on the folder that is theirs: no folder is named. */
async function startAtHome(config: string, ...switches: readonly string[]) {
  return _electron.launch({
    executablePath: electronPath,
    args: [...electronFlags, appFolder, ...switches],
    env: { ...(process.env as Record<string, string>), XDG_CONFIG_HOME: config },
  });
}

test('the first start opens the first steps, and no later start opens anything', async () => {
  const config = mkdtempSync(join(tmpdir(), 'knead-config-'));

  const first = await startAtHome(config);
  const page = await first.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Your fingers are pulled by your forearms.',
  );
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await page.getByRole('checkbox', { name: 'I have read this' }).press('Space');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Massage ball' }).press('Space');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await page.getByRole('textbox', { name: 'Type here, it goes nowhere' }).focus();
  input.type('seventeen letters');
  await expect(page.getByText('Counting works here.')).toBeVisible();
  await expect(page.getByText('keys', { exact: true }).locator('..')).toContainText('17');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await page.getByRole('radio', { name: 'No' }).press('ArrowLeft');
  const entry = join(config, 'autostart', 'app.knead.Knead.desktop');
  await expect.poll(() => existsSync(entry)).toBe(true);
  expect(readFileSync(entry, 'utf8')).toContain('"--background"');
  await page.getByRole('radio', { name: 'Yes' }).press('ArrowRight');
  await expect.poll(() => existsSync(entry)).toBe(false);
  const stage = first.waitForEvent('window');
  await page.getByRole('button', { name: 'Try one now, 60 seconds' }).press('Enter');
  await page.getByRole('button', { name: 'No to all three' }).press('Enter');
  for (const all of await page.getByRole('button', { name: 'No to both' }).all())
    await all.press('Enter');
  await page.getByRole('button', { name: 'Done, start the press' }).press('Enter');
  expect((await stage).url()).toContain('stage.html');
  await first.close();
  expect(readFileSync(join(config, 'Knead', 'settings.json'), 'utf8')).toContain('massage-ball');

  const panel = new TrayHost(); // without one the window would open
  await panel.ready();
  const second = await startAtHome(config);
  await panel.registered();
  await expect.poll(() => existsSync(join(config, 'Knead', 'state.json'))).toBe(true);
  expect(second.windows()).toEqual([]);
  await second.close();
  panel.stop();
  rmSync(config, { recursive: true });
});

test('a start at login and a start by script open no window', async ({ home }) => {
  const config = mkdtempSync(join(tmpdir(), 'knead-config-'));
  const atLogin = await startAtHome(config, '--background');
  await expect.poll(() => existsSync(join(config, 'Knead', 'state.json'))).toBe(true);
  expect(atLogin.windows()).toEqual([]);
  await atLogin.close();
  rmSync(config, { recursive: true });

  const byScript = await home.launch();
  expect(byScript.windows()).toEqual([]);
});
