import { expect, type KneadHome, test } from '../support/knead-app';
import { input, openTypingWindow, workUntil } from '../support/x-input';

/** An arm break after three seconds of load, and nothing else that could prompt. */
const soonDue = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
  prompt: { headsUp: true, pauseSeconds: 2, giveUpSeconds: 600 },
};

/** Where a window lies on the screen. */
const boundsOf = (home: KneadHome) =>
  home.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((w) => w.isVisible())
      ?.getBounds(),
  );

test('a break comes up in a pause, says why, and leads by one click and no more to its summary', async ({
  home,
}) => {
  test.setTimeout(300_000);
  home.settings({ ...soonDue, prompt: { ...soonDue.prompt, headsUp: false } });
  await home.launch();

  await workUntil(home, 'due');
  await expect.poll(async () => (await home.status()).next.state).toBe('prompting');
  const card = await home.page('prompt');
  await expect(card.getByRole('heading', { name: 'Let your forearms go' })).toBeVisible();
  await expect(card.locator('p:not([role])', { hasText: /\d+ keys/ })).toBeVisible();

  const start = card.getByRole('button', { name: 'Start' });
  await expect(start).toBeEnabled();
  const bounds = await boundsOf(home);
  const box = await start.boundingBox();
  if (bounds === undefined || box === null) throw new Error('The card is not on screen.');
  const opening = home.page('stage');
  input.clickAt(bounds.x + box.x + box.width / 2, bounds.y + box.y + box.height / 2);
  const stage = await opening;
  const { next, dose: before } = await home.status();
  expect(next.state).toBe('in-session');

  // From here on nobody touches anything.
  await expect(stage.getByText(/finger lifters/i).first()).toBeVisible({ timeout: 60_000 });
  await expect(stage.getByRole('button', { name: 'Done' })).toBeVisible({ timeout: 220_000 });
  await expect(stage.getByText(/not rated/i).first()).toBeVisible();

  expect(home.sessions()).toEqual([
    expect.objectContaining({
      routine: 'desk-forearm-60',
      ended: 'finished',
      before: null,
      after: null,
      steps: [expect.objectContaining({ spot: 'edc-middle-strip', places: [0, 1] })],
    }),
  ]);
  expect(home.prompts().map(({ outcome }) => outcome)).toEqual(['taken']);
  const { today, dose: after } = await home.status();
  expect(today).toMatchObject({ prompted: 1, taken: 1 });
  const pressed = home.sessions()[0]?.side === 'left' ? 'left' : 'right';
  expect(after[pressed]).toBeLessThanOrEqual(Math.max(0, before[pressed] - 0.99));
});

test('120 keys typed into another window while heads-up and card open all arrive there', async ({
  home,
}) => {
  home.settings({
    ...soonDue,
    press: { everyLoadMinutes: 0.1, restSeconds: 1800 },
    prompt: { headsUp: true, pauseSeconds: 2, giveUpSeconds: 5 },
  });
  await home.launch();
  const typing = await openTypingWindow();
  const text = 'abcdefghijklmnopqrst';
  const surfaces = new Set<string>();

  // A burst a second, never pausing long enough for the card to find a pause: it comes anyway.
  let bursts = 0;
  await expect
    .poll(
      async () => {
        input.type(text, 12);
        bursts += 1;
        surfaces.add((await home.status()).next.state);
        return surfaces.has('soon') && surfaces.has('prompting') && bursts >= 6;
      },
      { timeout: 60_000, intervals: [0] },
    )
    .toBe(true);
  input.type(text, 12);

  await expect.poll(() => typing.typed().length).toBe(text.length * (bursts + 1));
  expect(typing.typed()).toBe(text.repeat(bursts + 1));
  expect(text.length * (bursts + 1)).toBeGreaterThanOrEqual(120);
  expect(typing.focused()).toBe(true);
  typing.stop();
});

test('a card just up takes no click; postpone and skip from the command line answer it and are recorded', async ({
  home,
}) => {
  home.settings({
    ...soonDue,
    press: { ...soonDue.press, postponeSeconds: 5 },
    prompt: { ...soonDue.prompt, headsUp: false },
  });
  await home.launch();
  await workUntil(home, 'due');
  const card = await home.page('prompt');
  const answer = await card.evaluate(() =>
    (window as unknown as { bridge: { dispatch(m: unknown): Promise<void> } }).bridge
      .dispatch({ type: 'answer-prompt', promptId: 1, answer: 'skipped' })
      .then(
        () => 'taken',
        (error: Error) => error.message,
      ),
  );
  expect(answer).toContain('not ready yet'); // it was meant for what was under the card
  expect((await home.status()).today.skipped).toBe(0);
  await expect.poll(async () => (await home.status()).next.state).toBe('prompting');

  expect(await home.knead('postpone')).toMatchObject({
    exit: 0,
    out: 'Arm break due, asks again in about 1 min\n',
  });
  expect((await home.status()).today).toMatchObject({ prompted: 1, postponed: 1 });

  await expect
    .poll(async () => (await home.status()).next.state, { timeout: 20_000 })
    .toBe('prompting');
  expect((await home.knead('skip')).exit).toBe(0);
  expect((await home.status()).today).toMatchObject({ prompted: 2, skipped: 1 });

  await home.quit();
  expect(home.prompts().map(({ outcome }) => outcome)).toEqual(['postponed', 'skipped']);
});

test('a pause keeps every prompt away', async ({ home }) => {
  home.settings(soonDue);
  await home.launch();
  await home.knead('pause');

  await expect
    .poll(
      async () => {
        input.type('steady work ');
        return (await home.status()).dose.right;
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(1.5);

  expect((await home.status()).next.state).toBe('paused');
  expect(home.app.windows()).toHaveLength(0);
});

test('a short break comes as a small card, and resting beside it takes it', async ({ home }) => {
  home.settings({
    micro: { enabled: true, everyLoadMinutes: 0.05, seconds: 8 },
    press: { everyLoadMinutes: 180 },
    prompt: { pauseSeconds: 2 },
  });
  await home.launch();
  await workUntil(home, 'due');

  const card = await home.page('prompt');
  await expect(card.getByText('Hands off for 8 seconds').first()).toBeVisible();

  await expect.poll(() => home.prompts(), { timeout: 30_000 }).toHaveLength(1);
  expect(home.prompts()[0]).toMatchObject({ kind: 'micro', outcome: 'taken' });
  await expect.poll(() => home.app.windows()).toHaveLength(0);
});
