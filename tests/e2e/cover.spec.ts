import { expect, type KneadHome, test } from '../support/knead-app';
import { input, openTypingWindow, workUntil } from '../support/x-input';

/** An arm break after three seconds of load, over the whole screen, and nothing else that could prompt. */
const covered = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
  prompt: { style: 'cover', headsUp: false, pauseSeconds: 2, giveUpSeconds: 5 },
};

const nextState = async (home: KneadHome) => (await home.status()).next.state;

test('a covered screen takes no key from somebody who types on, and Esc leaves it', async ({
  home,
}) => {
  home.settings(covered);
  await home.launch();
  const typing = await openTypingWindow();
  const text = 'abcdefghijklmnopqrst';

  // Never a pause long enough: the cover comes anyway, and typing goes on under it.
  let bursts = 0;
  let underCover = 0;
  await expect
    .poll(
      async () => {
        input.type(text, 12);
        bursts += 1;
        if ((await nextState(home)) === 'prompting') underCover += 1;
        return underCover;
      },
      { timeout: 60_000, intervals: [0] },
    )
    .toBeGreaterThanOrEqual(8);
  await expect.poll(() => typing.typed().length).toBe(text.length * bursts);
  expect(typing.typed()).toBe(text.repeat(bursts));
  expect(typing.focused()).toBe(true);
  const shield = await home.page('prompt', '#cover');
  await expect(shield.getByRole('button', { name: 'Leave' })).toBeVisible();
  const missing = await shield.evaluate(() => [
    screen.width - innerWidth,
    screen.height - innerHeight,
  ]);
  expect(Math.max(...missing)).toBeLessThanOrEqual(1); // Electron leaves a pixel

  // Hands off the keys: now it takes the keyboard, and the shield goes.
  const focused = await home.page('prompt', '#cover-keys');
  await expect(focused.getByRole('dialog')).toBeFocused();
  await expect.poll(() => shield.isClosed()).toBe(true);
  await expect
    .poll(async () => {
      input.key('Escape'); // deaf for its first second and a half
      return nextState(home);
    })
    .toBe('due');
  await expect.poll(() => home.app.windows().length).toBe(0);
  expect(home.prompts()).toEqual([expect.objectContaining({ outcome: 'ignored', reason: 'left' })]);

  input.type(text, 12);
  await expect.poll(() => typing.typed().endsWith(text.repeat(2))).toBe(true);
  typing.stop();
});

test('strict mode has no Skip, says what it means, and has a way out that always opens', async ({
  home,
}) => {
  home.settings({ ...covered, strict: true });
  await home.launch();
  await workUntil(home, 'due');
  const cover = await home.page('prompt', '#cover-keys');
  await expect(cover.getByRole('button')).toHaveText(['Start', 'In 5 min', 'Leave']);
  const refused = await home.knead('skip');
  expect(refused.exit).toBe(1);
  expect(refused.err).toContain('Strict mode is on');
  expect(refused.err).toContain('knead settings set strict false');
  const leave = cover.getByRole('button', { name: 'Leave' });
  await expect(leave).toBeEnabled({ timeout: 20_000 });

  const box = await leave.boundingBox();
  if (box === null) throw new Error('Leave is not on the screen.');
  input.clickAt(box.x + box.width / 2, box.y + box.height / 2);

  await expect.poll(() => nextState(home)).toBe('due');
  await expect.poll(() => home.app.windows().length).toBe(0);
  await home.quit(); // a strict mode that could not be quit would be a trap
  expect(home.prompts()).toEqual([expect.objectContaining({ outcome: 'ignored', reason: 'left' })]);
});
