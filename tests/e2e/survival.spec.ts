import { spawn } from 'node:child_process';
import { expect, test } from '../support/knead-app';
import { holdAWhile, input, pressUntil } from '../support/x-input';

test('a killed Knead has lost no more than its last minute, and no finished record', async ({
  home,
}) => {
  home.settings({ micro: { enabled: false } });
  await home.launch();
  input.type('before the power cut');
  await expect.poll(async () => (await home.status()).today.keys).toBe(20);
  // Any answer is written at once, and the running state with it.
  await home.knead('pause', '30m');
  input.type('lost');
  await expect.poll(async () => (await home.status()).today.keys).toBe(24);

  await home.kill();
  await home.launch();

  const { today, next } = await home.status();
  expect(today.keys).toBeGreaterThanOrEqual(20);
  expect(today.keys).toBeLessThanOrEqual(24);
  expect(next.state).toBe('paused');
});

test('a press whose last step was done survives a power cut before its rating', async ({
  home,
}) => {
  test.setTimeout(90_000);
  home.settings({ micro: { enabled: false }, session: { voice: false, volume: 0 } });
  await home.launch();
  const opening = home.page('stage');
  await home.knead('press', '--side', 'left');
  const stage = await opening;
  await pressUntil(stage.getByRole('heading', { name: 'Hands off the keys' }), 'n');

  await pressUntil(stage.getByRole('heading', { name: 'Get into place' }), 'Right');
  await holdAWhile(stage);
  await pressUntil(stage.getByRole('radiogroup'), 'Right');
  await home.kill();
  await home.launch();
  await home.quit();

  expect(home.sessions()).toEqual([
    expect.objectContaining({ ended: 'finished', side: 'left', after: null }),
  ]);
});

test('an orderly end and one by the system lose nothing', async ({ home }) => {
  await home.launch();
  input.type('all of it', 300); // long enough to be work and no bump
  await expect.poll(async () => (await home.status()).today.keys).toBe(9);
  await expect.poll(async () => (await home.status()).dose.right).toBeGreaterThan(0);
  const before = await home.status();

  await home.quit();
  await home.launch();

  const after = await home.status();
  expect(after.today).toEqual(before.today);
  expect(after.dose.right).toBeGreaterThan(0);

  input.type('shut down');
  await expect.poll(async () => (await home.status()).today.keys).toBe(18);
  const ended = home.app.waitForEvent('close');
  home.app.process().kill('SIGTERM');
  await ended;
  await home.launch();
  expect((await home.status()).today.keys).toBe(18);
});

test('a press from the command line starts Knead when it does not run', async ({ home }) => {
  home.settings({ session: { voice: false } });

  expect(await home.knead('press', '--side', 'left')).toMatchObject({
    exit: 0,
    out: expect.stringContaining('left arm'),
  });

  expect((await home.status()).next.state).toBe('in-session');
  await home.knead('quit');
});

test('an unreadable settings file is kept aside, and a bad field falls back alone', async ({
  home,
}) => {
  home.write('settings.json', '{"press": {"restSec');
  await home.launch();
  const page = home.page('main');
  await home.startAgain();
  await expect((await page).getByText(/kept as settings\.unreadable-/)).toBeVisible();
  await home.quit();

  home.settings({ look: { theme: 'pink' }, body: { mouseHand: 'left' } });
  await home.launch();
  input.moveTo(50, 50);
  input.click();

  await expect.poll(async () => (await home.status()).today.left.clicks).toBe(1);
  const again = home.page('main');
  await home.startAgain();
  await expect((await again).getByText(/Setting look\.theme must be one of/)).toBeVisible();
});

test('history lines that are broken cost themselves only, and give back a day whose state makes no sense', async ({
  home,
}) => {
  await home.launch();
  input.type('abc');
  await expect.poll(async () => (await home.status()).today.keys).toBe(3);
  await home.quit();
  const machine = home.read('machine-id').trim();
  const month = new Date().toISOString().slice(0, 7);
  const path = `history/${machine}/${month}.ndjson`;
  home.write(path, `nonsense\n["m"]\n{"k":"later"}\n${home.read(path)}["m",29`);
  home.write('state.json', '\0\0\0');

  await home.launch();
  expect((await home.status()).today.keys).toBe(3);
  input.type('de');
  await expect.poll(async () => (await home.status()).today.keys).toBe(5);
  await home.quit();

  const lines = home.historyText().trimEnd().split('\n');
  expect(lines.slice(0, 3)).toEqual(['nonsense', '["m"]', '{"k":"later"}']);
  expect(lines).toContain('["m",29');
  expect(lines.at(-1)).toMatch(/^\["m",\d+,/);
});

test('without RECORD in the X server Knead goes by the idle time, and says so', {
  tag: '@long',
}, async ({ home }) => {
  test.setTimeout(120_000); // a server of its own, and a window
  const server = spawn('Xvfb', ['-displayfd', '1', '-extension', 'RECORD', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((resolve) =>
    server.stdout.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`)),
  );
  try {
    await home.launch({ env: { DISPLAY: display } });

    const status = await home.status();

    expect(status.sensor.mode).toBe('idle-only');
    expect(status.next.state).toBe('counting');
    expect((await home.knead('status')).out).toContain('Using the clock');
    const opening = home.page('main');
    await home.startAgain();
    const page = await opening;
    await page.getByRole('link', { name: 'Fix' }).click();
    await page.getByLabel('Type ten keys here').focus();
    await page.keyboard.type('the page hears'); // such a server takes no XTEST input either
    await expect(page.getByText('Knead heard nothing.')).toBeVisible();
    await expect(page.getByText(/it has no RECORD extension/)).toBeVisible();
    expect((await home.status()).today.keys).toBe(0);
  } finally {
    await home.quit();
    server.kill('SIGTERM');
  }
});

test('in a Wayland session Knead does not pretend to count', async ({ home }) => {
  await home.launch({ env: { XDG_SESSION_TYPE: 'wayland' } });

  expect((await home.status()).sensor.mode).toBe('idle-only');
});
