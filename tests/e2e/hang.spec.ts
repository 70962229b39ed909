import { once } from 'node:events';
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type KneadHome, test } from '../support/knead-app';
import { input, openTypingWindow, standing, workUntil } from '../support/x-input';

/** Main's own loop stands still, as in a call that never returns; resolves when the process has ended. */
async function hang(home: KneadHome): Promise<void> {
  const ended = once(home.app.process(), 'exit');
  const forever = home.app.evaluate(() => {
    for (;;);
  });
  forever.catch(() => {}); // it ends with the process
  expect(await ended).toEqual([null, 'SIGKILL']);
}

/** Longer than a main that hangs is given. */
const STOPPED_MS = 8_000;

/** The lock of a folder names the host and the process that has it. */
const pidOfRunning = (home: KneadHome) =>
  Number(readlinkSync(join(home.folder, 'SingletonLock')).split('-').at(-1));

const pid = (home: KneadHome) => home.app.process().pid ?? 0;

test.describe('a main that hangs or crashes @long', () => {
  test.setTimeout(120_000);
  test.afterEach(async ({ home }) => {
    await home.knead('quit'); // what was started again is nobody's child
  });

  test('under a press lets the screen go, and is there again with all it had', async ({ home }) => {
    home.settings({ micro: { enabled: false }, session: { voice: false, volume: 0 } });
    await home.launch();
    const typing = await openTypingWindow();
    input.type('counted before it hung', 60);
    await expect.poll(async () => (await home.status()).today.keys).toBeGreaterThanOrEqual(22);
    const { keys } = (await home.status()).today;
    await home.knead('press', '--side', 'left');
    await home.page('stage');
    await expect.poll(() => standing('^Knead')).toBe(true);

    // The whole process stopped is no hang: nothing is ended for it.
    process.kill(pid(home), 'SIGSTOP');
    await new Promise((resume) => setTimeout(resume, STOPPED_MS));
    process.kill(pid(home), 'SIGCONT');
    expect((await home.status()).next.state).toBe('in-session');
    expect(standing('^Knead')).toBe(true); // some window managers add that it did not respond

    await hang(home);
    await expect.poll(() => standing('^Knead')).toBe(false);
    input.type('and the keyboard is free');
    await expect.poll(() => typing.typed()).toContain('and the keyboard is free');

    await expect.poll(() => home.isRunning(), { timeout: 20_000 }).toBe(true);
    expect((await home.status()).today.keys).toBeGreaterThanOrEqual(keys);
    expect((await home.status()).next.state).toBe('counting');
    expect(home.read('knead.log')).toContain('hung for five seconds');
    expect(home.sessions()).toMatchObject([{ ended: 'abandoned', side: 'left' }]);
    typing.stop();
  });

  test('under a covered screen lets it go, and what was due is due', async ({ home }) => {
    home.settings({
      micro: { enabled: false },
      press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
      prompt: { style: 'cover', headsUp: false, pauseSeconds: 2 },
    });
    await home.launch();
    await workUntil(home, 'due');
    await home.page('prompt', '#cover-keys');

    await hang(home);
    await expect.poll(() => standing('^Knead')).toBe(false);

    await expect.poll(() => home.isRunning(), { timeout: 20_000 }).toBe(true);
    expect((await home.status()).dose.right).toBeGreaterThanOrEqual(1);
  });

  test('by a fault in native code is there again with all it had, but not twice within a minute', async ({
    home,
  }) => {
    home.settings({ micro: { enabled: false } });
    await home.launch();
    input.type('counted before it crashed', 60);
    await expect.poll(async () => (await home.status()).today.keys).toBeGreaterThanOrEqual(25);
    await home.knead('pause', '30m'); // saved with what was counted so far
    const ended = once(home.app.process(), 'exit');
    process.kill(pid(home), 'SIGSEGV');
    await ended;

    await expect.poll(() => home.isRunning(), { timeout: 20_000 }).toBe(true);
    const { today, sensor, next } = await home.status();
    expect(today.keys).toBeGreaterThanOrEqual(25);
    expect(next.state).toBe('paused');
    expect(sensor.mode).toBe('counting');
    expect(home.read('knead.log')).toContain('ended without being asked to; it is started again');

    process.kill(pidOfRunning(home), 'SIGKILL');
    await expect
      .poll(() => home.read('knead.log'), { timeout: 20_000 })
      .toContain('it was not started once more');
    expect(await home.isRunning()).toBe(false);
  });
});
