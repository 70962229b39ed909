import { startMutter, startSway } from '../support/idle-sources';
import {
  appFolder,
  electronFlags,
  electronPath,
  expect,
  KneadHome,
  test,
} from '../support/knead-app';
import { NotificationService } from '../support/notification-service';
import { TrayHost } from '../support/tray-host';

/** A break is due after six seconds of work, and stays so. */
const soonDue = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.1, restSeconds: 1_800 },
  prompt: { headsUp: false, pauseSeconds: 2 },
};

test('in a Wayland session breaks go by the desktop’s idle time, and nothing is counted', async ({
  home,
}) => {
  const mutter = await startMutter();
  const service = new NotificationService();
  home.settings(soonDue);
  try {
    await service.ready();
    mutter.idle(200);
    await home.launch({ env: { XDG_SESSION_TYPE: 'wayland' } });
    const opening = home.page('main');
    await home.startAgain();
    const page = await opening;
    await expect(page.getByText(/Wayland keeps keys and clicks from every app/)).toBeVisible();

    await expect
      .poll(async () => (await home.status()).next.state, { timeout: 30_000 })
      .toBe('due');
    mutter.idle(8_000);
    await expect
      .poll(async () => (await home.status()).next.state, { timeout: 30_000 })
      .toBe('prompting');
    const { summary } = await service.shown(); // for no window may come up by itself
    expect(summary).toBe('Let your forearms go');
    expect(home.app.windows()).toEqual([page]);

    const { sensor, today } = await home.status();
    expect(sensor.mode).toBe('idle-only');
    expect(today.keys + today.clicks).toBe(0);
    expect(today.activeSeconds).toBeGreaterThan(5);
    const stage = home.page('stage');
    await service.press('Start');
    await expect((await stage).getByRole('radiogroup')).toBeVisible();
  } finally {
    service.stop();
    mutter.stop();
  }
});

test('in a sway session the idle time comes from swayidle', { tag: '@long' }, async ({ home }) => {
  const sway = await startSway();
  const service = new NotificationService(); // no window comes up by itself
  home.settings(soonDue);
  try {
    await service.ready();
    await home.launch({ env: { ...sway.env, XDG_SESSION_TYPE: 'wayland' } });
    expect(home.read('knead.log')).toContain('The idle time comes from swayidle.');

    const active = async () => (await home.status()).today.activeSeconds;
    await expect
      .poll(
        async () => {
          sway.type('a');
          return active();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(8);
    await expect
      .poll(async () => (await home.status()).next.state, { timeout: 30_000 })
      .toBe('prompting'); // nobody types any more

    const before = await active();
    expect((await home.status()).sensor.mode).toBe('idle-only');
    expect(await active()).toBe(before);
  } finally {
    service.stop();
    sway.stop();
  }
});

test('as a native Wayland app Knead asks by notification and tray, and the stage opens on an act', {
  tag: '@long',
}, async () => {
  test.setTimeout(180_000);
  const sway = await startSway();
  const service = new NotificationService();
  const panel = new TrayHost();
  const flags = electronFlags.map((flag) =>
    flag.startsWith('--ozone-platform') ? '--ozone-platform=wayland' : flag,
  );
  const env = { ...sway.env, DISPLAY: undefined, XDG_SESSION_TYPE: 'wayland' };
  const runtime = { executable: electronPath, flags, app: appFolder, env, own: () => {} };
  const home = new KneadHome(runtime);
  try {
    await service.ready();
    await panel.ready();
    home.settings({ ...soonDue, session: { voice: false, volume: 0 } });
    await home.launch();
    await panel.registered();

    const state = async () => (await home.status()).next.state;
    await expect
      .poll(
        async () => {
          sway.type('a');
          return state();
        },
        { timeout: 40_000 },
      )
      .toBe('due');
    expect((await service.shown()).buttons).toContain('Start');
    expect(sway.windows()).toEqual([]);
    const { sensor, today } = await home.status();
    expect({ mode: sensor.mode, keys: today.keys }).toEqual({ mode: 'idle-only', keys: 0 });
    const said = (await home.knead('status')).out;
    expect(said).toContain('Using the clock');
    expect(said).not.toContain('0 keys');
    expect((await panel.menu()).join()).not.toContain('0 keys');

    const opening = home.page('stage');
    await panel.choose('Start a press now');
    const stage = await opening;
    await expect(stage.getByRole('radiogroup')).toBeVisible();
    await expect
      .poll(() => sway.windows())
      .toEqual([expect.objectContaining({ focused: true, fullscreen_mode: 1 })]);
    sway.picture(test.info().outputPath('stage.png'));
    await expect
      .poll(
        () => {
          sway.key('Escape'); // the panel, and then the end; a new keymap may cost a key
          return home.sessions().map(({ ended }) => ended);
        },
        { intervals: [1_500], timeout: 40_000 },
      )
      .toEqual(['stopped']);
    await home.quit();
  } finally {
    await home.dispose();
    panel.stop();
    service.stop();
    sway.stop();
  }
});
