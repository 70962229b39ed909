import { expect, test } from '../support/knead-app';
import { input, openTypingWindow } from '../support/x-input';

test('counts every press, click and notch of real input exactly, for the hand that did it', async ({
  home,
}) => {
  home.settings({ micro: { enabled: false }, press: { everyLoadMinutes: 10 } });
  await home.launch();
  const today = async () => (await home.status()).today;
  input.moveTo(200, 200);

  await test.step('the dose of the hand that worked rises', async () => {
    input.type('qwertasdfgzxcvb'.repeat(20), 12);

    await expect.poll(async () => (await home.status()).dose.left).toBeGreaterThan(0);
    await expect.poll(async () => (await today()).left.keys).toBe(300);
    expect((await home.status()).dose.right).toBe(0);
  });

  await test.step('everything is counted', async () => {
    input.type('the quick brown fox jumps over the lazy dog'.repeat(4));
    input.click();
    input.click(3);
    for (let notch = 0; notch < 7; notch += 1) input.notch();

    await expect
      .poll(async () => {
        const { keys, clicks, scrolls } = await today();
        return { keys, clicks, scrolls };
      })
      .toEqual({ keys: 300 + 172, clicks: 2, scrolls: 7 });
    const { left, right } = await today();
    expect(left.keys + right.keys).toBe(300 + 172);
    expect(left.keys).toBeGreaterThan(300 + 60);
    expect(right.keys).toBeGreaterThan(60);
    expect(right.clicks).toBe(2);
  });

  await test.step('a held key is one press, however often it repeats', async () => {
    const { activeSeconds } = await today();
    input.down('j');
    await expect.poll(async () => (await today()).keys).toBe(473);
    await expect.poll(async () => (await today()).activeSeconds).toBeGreaterThan(activeSeconds);
    input.up('j');
    input.key('k');

    await expect.poll(async () => (await today()).keys).toBe(474);
  });

  await test.step('clicks go to the mouse hand of the settings', async () => {
    await home.knead('settings', 'set', 'body.mouseHand', 'left');
    input.click();
    input.click();

    await expect.poll(async () => (await today()).left.clicks).toBe(2);
    expect((await today()).right.clicks).toBe(2);
  });
  input.key('Escape'); // the desktop's own menu, which would keep the keyboard from the next test
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
