import { expect, test } from '../support/knead-app';
import { ScreenLocker } from '../support/screen-locker';
import { input, standing, workUntil } from '../support/x-input';

const shortly = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
  prompt: { headsUp: false, pauseSeconds: 2 },
  session: { voice: false, volume: 0 },
};

let locker: ScreenLocker;
test.beforeEach(() => {
  locker = new ScreenLocker();
});
test.afterEach(async ({ home }) => {
  await home.knead('quit'); // the news of a sleep ends Chromium's debugging, and with it the other way to end it
  locker.stop();
});

test.setTimeout(150_000);

for (const how of ['lock', 'hint', 'sleep'] as const) {
  test(`by ${how}: the card goes, the load stays, and nothing is asked at once afterwards @long`, async ({
    home,
  }) => {
    home.settings(shortly);
    await home.launch({ env: await locker.env() });
    await workUntil(home, 'due');
    await expect.poll(async () => (await home.status()).next.state).toBe('prompting');
    await expect.poll(() => standing('^Knead: break$')).toBe(true);
    const { dose } = await home.status();

    await locker[how](true);
    await expect.poll(() => standing('^Knead: break$')).toBe(false);
    const locked = await home.status();
    expect(locked).toMatchObject({ held: 'lock', next: { state: 'held' } });
    expect(locked.dose.right).toBeGreaterThanOrEqual(dose.right);

    await locker[how](false);
    await expect.poll(async () => (await home.status()).next.state).toBe('due');
    expect((await home.status()).waits).toMatchObject({ after: 'lock' });
    expect((await home.knead('status')).out).toMatch(/^Arm break due, .*, now that you are back$/m);
    const back = (await home.status()).dose.right;
    expect(back).toBeGreaterThanOrEqual(dose.right); // seconds of rest pay nothing yet
    expect(back).toBeLessThan(dose.right + 0.05);
    input.type('back at work ', 40); // and in the pause after it
    await expect.poll(() => home.prompts()).toMatchObject([{ outcome: 'held', reason: 'lock' }]);
    const backAt = performance.now();
    await expect
      .poll(
        async () => {
          input.type('back '); // somebody is there, and pauses for longer than a card waits
          return (await home.status()).next.state;
        },
        { timeout: 90_000, intervals: [5_000] },
      )
      .toBe('prompting');
    expect(performance.now() - backAt).toBeGreaterThan(50_000);
  });
}
