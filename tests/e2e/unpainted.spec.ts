import { expect, type KneadHome, test } from '../support/knead-app';
import { openTypingWindow, standing, workUntil } from '../support/x-input';

/** From now on no page gets a frame drawn, as behind a graphics driver that hangs. */
const drawNothing = (home: KneadHome) =>
  home.app.context().addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });

test('a stage that paints nothing is tried once more and then taken away', async ({ home }) => {
  home.settings({ micro: { enabled: false }, session: { voice: false } });
  await home.launch();
  await drawNothing(home);
  let opened = 0;
  home.app.on('window', () => {
    opened += 1;
  });

  expect((await home.knead('press', '--side', 'left')).exit).toBe(0);

  await expect.poll(() => home.sessions()).toMatchObject([{ ended: 'abandoned' }]);
  expect(opened).toBe(2);
  await expect.poll(() => standing('Knead')).toBe(false);
  expect((await home.status()).next.state).toBe('counting');
});

test('a cover that paints nothing eats no click, and the break stays due @long', async ({
  home,
}) => {
  home.settings({
    micro: { enabled: false },
    press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
    prompt: { style: 'cover', headsUp: false, pauseSeconds: 2 },
  });
  await home.launch();
  const typing = await openTypingWindow();
  await drawNothing(home);
  const opening = home.app.waitForEvent('window');

  await workUntil(home, 'due');
  const closing = (await opening).waitForEvent('close');
  await closing;

  await expect
    .poll(() => home.prompts())
    .toMatchObject([{ outcome: 'ignored', reason: 'not-shown' }]);
  await expect.poll(() => standing('^Knead: break$')).toBe(false);
  expect((await home.status()).next.state).toBe('due');
  expect(typing.focused()).toBe(true);
  typing.stop();
});
