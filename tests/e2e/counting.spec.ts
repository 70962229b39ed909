import { expect, test } from '../support/knead-app';
import { input, openTypingWindow } from '../support/x-input';

test('counts every press, click and notch of real input exactly', async ({ home }) => {
  home.settings({ micro: { enabled: false }, press: { everyLoadMinutes: 180 } });
  await home.launch();
  input.moveTo(200, 200);

  input.type('the quick brown fox jumps over the lazy dog'.repeat(4));
  input.click();
  input.click(3);
  for (let notch = 0; notch < 7; notch += 1) input.notch();

  await expect
    .poll(async () => {
      const { keys, clicks, scrolls } = (await home.status()).today;
      return { keys, clicks, scrolls };
    })
    .toEqual({ keys: 172, clicks: 2, scrolls: 7 });
  const { left, right } = (await home.status()).today;
  expect(left.keys + right.keys).toBe(172);
  expect(left.keys).toBeGreaterThan(60);
  expect(right.keys).toBeGreaterThan(60);
  expect(right.clicks).toBe(2);
  input.key('Escape'); // the desktop's own menu, which would keep the keyboard from the next test
});

test('counts a held key as one press, however often it repeats, and clicks for the mouse hand', async ({
  home,
}) => {
  home.settings({ micro: { enabled: false }, body: { mouseHand: 'left' } });
  await home.launch();

  input.down('j');
  await expect.poll(async () => (await home.status()).today.keys).toBe(1);
  await expect.poll(async () => (await home.status()).today.activeSeconds).toBeGreaterThan(0);
  input.up('j');
  input.key('k');
  input.moveTo(300, 300);
  input.click();
  input.click();

  await expect.poll(async () => (await home.status()).today.keys).toBe(2);
  await expect.poll(async () => (await home.status()).today.left.clicks).toBe(2);
  expect((await home.status()).today.right.clicks).toBe(0);
});

test('raises the dose of the hand that worked', async ({ home }) => {
  home.settings({ micro: { enabled: false }, press: { everyLoadMinutes: 10 } });
  await home.launch();

  input.type('qwertasdfgzxcvb'.repeat(20), 12);

  await expect.poll(async () => (await home.status()).dose.left).toBeGreaterThan(0);
  expect((await home.status()).dose.right).toBe(0);
});

test('a Knead that stands still holds up no key of anybody, and counts them all afterwards', async ({
  home,
}) => {
  home.settings({ micro: { enabled: false }, press: { everyLoadMinutes: 180 } });
  const typing = await openTypingWindow();
  await home.launch();
  input.moveTo(200, 300);
  const text = 'nobody waits for a counter '.repeat(6);
  const moves = 1_500;

  const pid = home.app.process().pid ?? 0;
  process.kill(pid, 'SIGSTOP');
  try {
    input.type(text, 4);
    input.sweep(200, 300, moves);
    await expect.poll(() => typing.typed()).toBe(text);
  } finally {
    process.kill(pid, 'SIGCONT');
    typing.stop();
  }

  await expect
    .poll(async () => {
      const { keys, travelPx } = (await home.status()).today;
      return { keys, travelPx };
    })
    .toEqual({ keys: text.length, travelPx: moves * 4 });
});
