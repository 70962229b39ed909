import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/knead-app';
import { input } from '../support/x-input';

test('the command line answers as its words say', async ({ home }) => {
  await home.launch();

  const status = JSON.parse((await home.knead('status', '--json')).out);
  expect(status).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    sensor: { mode: 'counting', since: expect.stringMatching(/Z$/) },
    today: { keys: 0, clicks: 0, prompted: 0, taken: 0, micro: { taken: 0 } },
    dose: { left: 0, right: 0 },
    next: { state: 'counting' },
    held: null,
    pausedUntil: null,
  });
  expect(status.next.inSeconds).toBeGreaterThan(0);

  expect((await home.knead('pause', '30m')).exit).toBe(0);
  const paused = await home.status();
  expect(paused.next).toMatchObject({ state: 'paused', inSeconds: null });
  const lengthMs = Date.parse(paused.pausedUntil ?? '') - Date.now();
  expect(lengthMs).toBeGreaterThan(29 * 60_000);
  expect(lengthMs).toBeLessThanOrEqual(30 * 60_000);

  expect((await home.knead('resume')).exit).toBe(0);
  expect((await home.status()).next.state).toBe('counting');

  expect(await home.knead('postpone')).toMatchObject({ exit: 1, err: 'No break is on screen.\n' });
  expect(await home.knead('skip')).toMatchObject({ exit: 1 });
  expect(await home.knead('prompt')).toMatchObject({ exit: 1, err: 'No break is held.\n' });

  for (const words of [['dance'], ['press', 'knee-rub'], ['status', '--xml'], ['pause', 'soon']]) {
    const { exit, out, err } = await home.knead(...words);
    expect({ words, exit, out }).toEqual({ words, exit: 2, out: '' });
    expect(err.trim().split('\n'), 'one line says what is allowed').toHaveLength(1);
  }
});

test('help and version need no running app; the rest says that none runs', async ({ home }) => {
  expect(await home.knead('--version')).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/^\d/),
  });
  expect((await home.knead('--help')).out).toContain('knead press [COMPLAINT | ROUTINE]');
  expect(await home.knead('status')).toMatchObject({ exit: 1, err: 'Knead is not running.\n' });
  const report = await home.knead('diagnostics');
  expect(report).toMatchObject({ exit: 0, err: '' });
  expect(report.out).toMatch(/^Knead is not running; .+\nKnead \d+\.\d+\.\d+, Electron \d/);
  expect(await home.knead('quit')).toMatchObject({ exit: 0 });
});

test('the history is exported while Knead runs and when it does not', async ({ home }) => {
  const file = join(home.configFolder, 'mine.json');
  mkdirSync(home.configFolder, { recursive: true });
  expect(await home.knead('export', file)).toMatchObject({
    exit: 1,
    err: expect.stringContaining('There is no history'),
  });
  await home.launch();
  input.type('exported');
  await expect.poll(async () => (await home.status()).today.keys).toBe(8);
  await home.quit();

  expect(await home.knead('export', file)).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/: 1 day, [12] minutes?, 0 prompts, 0 sessions\.\n$/),
    err: '',
  });
  const { records } = JSON.parse(readFileSync(file, 'utf8'));
  expect(records.at(-1)).toMatchObject({ record: 'day', unknown_minutes: 0 });
  expect(records.at(-1).left_keys + records.at(-1).right_keys).toBe(8);

  await home.launch();
  expect(await home.knead('export', file)).toMatchObject({
    exit: 1,
    err: expect.stringContaining('add --force'),
  });
  expect((await home.knead('export', file, '--force')).exit).toBe(0);
  expect(await home.knead('export', 'mine.xml')).toMatchObject({ exit: 2 });
});

test('works without DISPLAY, where a press is refused in one line', async ({ home }) => {
  const blind = { env: { DISPLAY: undefined, WAYLAND_DISPLAY: undefined } };

  expect(await home.kneadWith(blind, 'press')).toMatchObject({
    exit: 1,
    err: 'A press needs a screen, and DISPLAY is not set.\n',
  });

  await home.launch();
  expect((await home.kneadWith(blind, 'status', '--json')).exit).toBe(0);
});

test('a second start opens the window and ends; quit ends the app in order, also while that window hangs', async ({
  home,
}) => {
  const app = await home.launch();
  const closed = app.waitForEvent('close');
  const opening = home.page('main');
  expect(await home.startAgain()).toBe(0);
  const page = await opening;
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start a press' })).toBeVisible();
  page
    .evaluate(() => {
      for (;;); // whoever waits for this page waits for ever
    })
    .catch(() => {});

  expect(await home.knead('quit')).toMatchObject({ exit: 0 });
  await closed;

  expect((await home.knead('status')).exit).toBe(1);
  expect(JSON.parse(home.read('state.json'))).toBeTruthy();
  expect(home.read('knead.log')).not.toMatch(/did not end within/); // nor was it ended the hard way
});
