import { startDunst } from '../support/dunst';
import { expect, test } from '../support/knead-app';
import { NotificationService } from '../support/notification-service';
import { input, workUntil } from '../support/x-input';

/** An arm break after three seconds of load, as a notification, and nothing else that could prompt. */
const notified = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
  prompt: { style: 'notification', pauseSeconds: 2 },
};

test('a notification asks with buttons, opens the card on a click, and goes with the answer', async ({
  home,
}) => {
  const service = new NotificationService();
  try {
    await service.ready();
    home.settings({ ...notified, press: { ...notified.press, postponeSeconds: 5 } });
    await home.launch();
    await workUntil(home, 'due');

    const { summary, body, buttons } = await service.shown();
    expect(summary).toBe('Let your forearms go');
    expect(body).not.toContain('Click for the choices.');
    expect(buttons).toEqual(['Start', 'In 5 s', 'Skip']);
    expect((await home.status()).next.state).toBe('prompting');
    expect(home.app.windows()).toHaveLength(0);

    await service.press('In 5 s');
    await service.closed();
    expect((await home.status()).today.postponed).toBe(1);
    input.type('on '); // a card asks nobody who is not there
    await service.shown();
    await service.click();
    const card = await home.page('prompt');
    await service.closed();
    await expect(card.getByRole('dialog')).toBeFocused();
    input.key('Tab', 'Right');
    await expect(card.getByRole('button', { name: 'In 5 s' })).toBeFocused();
    input.key('s');

    await expect.poll(async () => (await home.status()).today.skipped).toBe(1);
    await expect.poll(() => home.app.windows().length).toBe(0);
  } finally {
    service.stop();
  }
});

test('dunst shows the notification, and its buttons answer', { tag: '@long' }, async ({ home }) => {
  const dunst = await startDunst();
  try {
    home.settings({ ...notified, press: { ...notified.press, postponeSeconds: 5 } });
    await home.launch();
    await workUntil(home, 'due');
    await expect.poll(() => dunst.shown()).toBe(1);

    dunst.choose('In 5 s');
    await expect.poll(async () => (await home.status()).today.postponed).toBe(1);
    await expect.poll(() => dunst.shown()).toBe(0);
    input.type('on ');
    await expect.poll(() => dunst.shown(), { timeout: 20_000 }).toBe(1);
    const opening = home.page('prompt');
    dunst.click();

    await expect((await opening).getByRole('dialog')).toBeFocused();
    await expect.poll(() => dunst.shown()).toBe(0);
  } finally {
    dunst.stop();
  }
});

test('where no notification can be shown the card comes instead', async ({ home }) => {
  home.settings(notified);
  await home.launch();
  await workUntil(home, 'due');

  const card = await home.page('prompt');

  await expect(card.getByRole('heading', { name: 'Let your forearms go' })).toBeVisible();
  expect((await home.status()).next.state).toBe('prompting');
});

test('a reminder asked for yesterday comes once somebody works, and opens the window', async ({
  home,
}) => {
  const service = new NotificationService();
  try {
    await service.ready();
    await home.launch();
    await home.quit();
    const stored = JSON.parse(home.read('state.json')) as { state: { reminder: unknown } };
    stored.state.reminder = { at: Date.now() - 1_000, routineId: 'desk-forearm-60', side: 'left' };
    home.write('state.json', JSON.stringify(stored));
    await home.launch();

    await expect
      .poll(async () => {
        input.type('good morning ');
        return (await home.status()).today.activeSeconds;
      })
      .toBeGreaterThan(1);
    const { summary, body } = await service.shown();
    expect(summary).toBe('Press again today?');
    expect(body).toContain('60-second desk forearm press, left side');
    expect(home.app.windows()).toHaveLength(0);
    const opening = home.page('main');
    await service.click();

    await expect((await opening).getByRole('heading', { name: 'Today' })).toBeVisible();
    expect(home.read('state.json')).toContain('"reminder":null');
  } finally {
    service.stop();
  }
});
