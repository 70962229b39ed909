import { startMutter, startSway } from '../support/idle-sources';
import { expect, test } from '../support/knead-app';
import { NotificationService } from '../support/notification-service';

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
  home.settings(soonDue);
  try {
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
    sway.stop();
  }
});
