import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { appFolder, electronFlags, electronPath, expect, test } from '../support/knead-app';
import { TrayHost } from '../support/tray-host';

test('a panel that starts after Knead, and starts again, gets the icon with all it can do', async ({
  home,
}) => {
  await home.launch();
  const main = home.page('main');
  await home.startAgain();
  const notice = (await main).getByText('No panel for tray icons was found');
  await expect(notice).toBeVisible();

  const late = new TrayHost();
  await late.ready();
  await late.registered();
  const menu = await late.menu();
  expect(menu[0]).toMatch(/^Next short break in/);
  expect(menu).toEqual(expect.arrayContaining(['Open Knead', 'Pause', 'Settings', 'Quit Knead']));
  await expect(notice).toBeHidden();
  await late.choose('Settings');
  await expect((await main).getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await late.choose('Until a time…');
  await expect((await main).getByLabel('Until a time')).toBeVisible();
  expect((await home.status()).next.state).toBe('counting'); // the time comes first
  late.stop();

  const again = new TrayHost();
  await again.ready();
  await again.registered();
  await again.choose('Until tomorrow');
  await expect.poll(async () => (await home.status()).next.state).toBe('paused');
  expect((await again.menu())[0]).toMatch(/^Paused until/);
  again.stop();
});

test('where no panel shows the icon, Knead’s window opens at its start', async () => {
  const config = mkdtempSync(join(tmpdir(), 'knead-config-'));
  mkdirSync(join(config, 'Knead'));
  writeFileSync(join(config, 'Knead', 'settings.json'), '{}'); // not the first start

  const app = await _electron.launch({
    executablePath: electronPath,
    args: [...electronFlags, appFolder],
    env: { ...(process.env as Record<string, string>), XDG_CONFIG_HOME: config },
  });
  const page = await app.firstWindow();

  await expect(page.getByText('No panel for tray icons was found')).toBeVisible();
  await app.close();
  rmSync(config, { recursive: true });
});
