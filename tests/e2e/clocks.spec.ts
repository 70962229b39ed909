import { expect, test } from '../support/knead-app';
import { aWallClock } from '../support/wall-clock';
import { input } from '../support/x-input';

const HOUR = 3_600;
const YEAR = 365 * 24 * HOUR;

test.describe('while the clock on the wall is set @long', () => {
  test.setTimeout(120_000);

  test('load and countdown stay, and every key has its line', async ({ home }) => {
    const clock = aWallClock();
    home.settings({ micro: { enabled: false } });
    await home.launch({ env: clock.env });
    const text = 'some words typed here';
    let typed = 0;
    const work = async () => {
      // A burst that a busy machine takes in at once is a bump of the desk, and no load.
      await expect
        .poll(
          async () => {
            input.type(text, 60);
            typed += text.length;
            return (await home.status()).dose.right;
          },
          { timeout: 20_000 },
        )
        .toBeGreaterThan(0);
    };
    await work();

    let last = await home.status();
    for (const seconds of [3 * HOUR, -3 * HOUR, YEAR, -YEAR, 0]) {
      clock.offset(seconds);
      await work();
      const now = await home.status();
      // Each stretch is a second or two of typing: a thousandth of a break or two, never a jump.
      expect(now.dose.right - last.dose.right).toBeGreaterThanOrEqual(0);
      expect(now.dose.right - last.dose.right).toBeLessThan(0.005);
      expect(Math.abs((now.next.inSeconds ?? 0) - (last.next.inSeconds ?? 0))).toBeLessThan(30);
      expect(now.next.state).toBe('counting');
      last = now;
    }
    await home.quit();

    const lines = home.history() as readonly (readonly [
      string,
      number,
      number,
      string,
      number,
      number[],
      number[],
      number,
    ])[];
    const minutes = lines.filter((line) => Array.isArray(line) && line[0] === 'm');
    const keys = minutes.reduce((sum, line) => sum + (line[5][0] ?? 0) + (line[6][0] ?? 0), 0);
    expect(keys).toBe(typed);
    for (const line of minutes) expect(line[4]).toBeGreaterThanOrEqual(0);
  });

  test('the day begins at four, with empty counts and the load it had, and outlives a clock that jumps a day ahead and back', async ({
    home,
  }) => {
    const clock = aWallClock();
    const toFour = 4 * HOUR - ((Date.now() / 1_000) % (24 * HOUR));
    clock.offset(Math.round(toFour) - 60);
    home.settings({ micro: { enabled: false } });
    await home.launch({ env: clock.env });
    // Seen twice: a burst that a busy machine takes in at once is a bump of the desk, and no load.
    input.type('typed the evening', 60);
    await expect.poll(async () => (await home.status()).today.keys).toBe(17);
    input.type(' before', 60);
    await expect.poll(async () => (await home.status()).today.keys).toBe(24);
    await expect.poll(async () => (await home.status()).dose.right).toBeGreaterThan(0);

    clock.offset(Math.round(toFour) + 60);
    input.type('and this the next day', 60);
    await expect.poll(async () => (await home.status()).today.keys).toBe(21);
    clock.offset(Math.round(toFour) + 60 + 24 * HOUR);
    input.type('on a wrong day', 60);
    await expect.poll(async () => (await home.status()).today.keys).toBe(14);
    clock.offset(Math.round(toFour) + 70);

    await expect.poll(async () => (await home.status()).today.keys).toBe(21);
    expect((await home.status()).dose.right).toBeGreaterThan(0);
    await home.quit();
    await home.launch({ env: clock.env });
    expect((await home.status()).today.keys).toBe(21);
  });
});
