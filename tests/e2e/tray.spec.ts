import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { appFolder, electronFlags, electronPath, expect, test } from '../support/knead-app';
import { TrayHost } from '../support/tray-host';
import { startXEmbedPanel } from '../support/x-embed-panel';
import { input, workUntil } from '../support/x-input';

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
  await late.choose('Something hurts…');
  await expect(
    (await main).getByRole('heading', { name: 'Where does it hurt?', level: 1 }),
  ).toBeVisible();
  await late.choose('Runner’s legs…');
  await expect((await main).getByRole('heading', { name: 'Legs', level: 1 })).toBeVisible();
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

test('icon, tooltip and menu say the same in each state, and are sent only when they change', async ({
  home,
}) => {
  test.setTimeout(90_000);
  const host = new TrayHost();
  await host.ready();
  home.settings({
    micro: { enabled: false },
    press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
    prompt: { style: 'tray', headsUp: false },
    session: { voice: false, volume: 0 },
  });
  await home.launch();
  await host.registered();
  const pixels: string[] = [];
  /** Checks what the panel has, and keeps the picture for comparison. */
  const shows = async (state: string, line: RegExp) => {
    await expect.poll(async () => (await home.status()).next.state).toBe(state);
    await expect.poll(async () => (await host.menu())[0]).toMatch(line);
    const icon = await host.icon();
    expect(icon.tooltip.join('\n')).toContain((await host.menu())[0]);
    expect(icon.covered).toBeGreaterThan(0.05);
    expect(icon.covered).toBeLessThan(0.95);
    pixels.push(icon.pixels);
  };

  await shows('counting', /^Next arm break in/);
  await home.knead('settings', 'set', 'sensor', 'clock');
  await shows('counting', /^Counting is off. Using the clock/);
  await home.knead('settings', 'set', 'sensor', 'auto');
  await expect.poll(async () => (await home.status()).sensor.mode).toBe('counting');
  const typed = await workUntil(home, 'due');
  await shows('due', /^Arm break ready/);
  await host.signals();
  await home.knead('pause', '2h');
  await shows('paused', /^Paused until/);
  expect(await host.signals()).toMatchObject({ NewIcon: 1, NewToolTip: 1 });

  input.type('keys that change nothing');
  await expect.poll(async () => (await home.status()).today.keys).toBe(typed + 24);
  expect(await host.signals()).toEqual({});

  await home.knead('resume');
  await home.knead('press');
  await shows('in-session', /^Press running/);
  expect(new Set(pixels).size).toBe(5);
  host.stop();
});

test('an older panel, which the bus does not know, counts as one', async ({ home }) => {
  const stop = await startXEmbedPanel(process.env.DISPLAY ?? '');
  await home.launch();
  const main = home.page('main');
  await home.startAgain();

  await expect((await main).getByRole('button', { name: 'Start a press' })).toBeVisible();
  await expect((await main).getByText('No panel for tray icons was found')).toHaveCount(0);
  stop();
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
