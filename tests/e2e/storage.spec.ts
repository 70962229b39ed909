import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, KneadHome, test } from '../support/knead-app';
import { runtimeOfOrdinaryUser } from '../support/ordinary-user';
import { input } from '../support/x-input';

const untilCounted = (home: KneadHome, keys: number) =>
  expect.poll(async () => (await home.status()).today.keys).toBe(keys);

async function notices(home: KneadHome): Promise<string> {
  const opening = home.page('main');
  await home.startAgain();
  return (await opening).getByRole('list').first().innerText();
}

test('with every one of its files damaged Knead starts, keeps each, and says so', async ({
  home,
}) => {
  home.write('settings.json', '\0'.repeat(512));
  home.write('state.json', '{"v":1,"savedAt"');
  mkdirSync(join(home.folder, 'machine-id'));
  home.write('history', 'a file where a folder should be');

  await home.launch();
  input.type('still counting');
  await untilCounted(home, 14);
  await home.knead('pause', '30m');
  const said = await notices(home);
  await home.quit();

  const kept = readdirSync(home.folder).filter((name) => name.includes('unreadable'));
  expect(kept.map((name) => name.split('.')[0]).sort()).toEqual([
    'history',
    'machine-id',
    'settings',
    'state',
  ]);
  // The history is touched only when there is something to write.
  for (const name of kept.filter((one) => !one.startsWith('history'))) expect(said).toContain(name);
  expect(home.history().at(-1)).toEqual(expect.arrayContaining(['m', 'counting']));
});

/** Lines before the last that are no JSON. */
const brokenLines = (home: KneadHome) =>
  home
    .historyText()
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .filter((line) => {
      try {
        JSON.parse(line);
        return false;
      } catch {
        return true;
      }
    });

async function killAgainAndAgain(home: KneadHome, times: number): Promise<void> {
  home.settings({ micro: { enabled: false }, press: { everyLoadMinutes: 0.05 } });
  for (let round = 0; round < times; round += 1) {
    await home.launch();
    const before = (await home.status()).today.keys;
    input.type('typing as the power goes', 20);
    await expect.poll(async () => (await home.status()).today.keys).toBeGreaterThan(before);
    // Each answer writes a record and the state; the kill comes into the midst of them.
    for (let count = 0; count < 3; count += 1) void home.knead('pause', '30m').catch(() => {});
    await home.knead('resume');
    await home.kill();
    expect(brokenLines(home)).toEqual([]);
  }
  await home.launch();
  expect(readdirSync(home.folder).filter((name) => name.includes('unreadable'))).toEqual([]);
}

test('two kills under load break no line and no file', async ({ home }) => {
  test.setTimeout(90_000);
  await killAgainAndAgain(home, 2);
});

test('twenty-five kills under load break no line and no file @long', async ({ home }) => {
  test.setTimeout(600_000);
  await killAgainAndAgain(home, 25);
});

/** The processes that run Knead on this folder, helpers of theirs left out. */
const mainProcesses = (home: KneadHome): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const command = commandOf(pid); // Chromium writes spaces between its words
      const isHelper = command.includes('--type=') || /^\S*sh\0/.test(command);
      return command.includes(`--user-data-dir=${home.folder}`) && !isHelper;
    });

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}

/** Puts a file system of 64 kB under the folder; false where only an administrator could. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('on a full disk and in a read-only folder Knead goes on, also at its first start', async ({
  home,
}) => {
  test.skip(!mountSmallDisk(home.folder), 'a small file system to fill needs an administrator');
  test.setTimeout(120_000);
  const filler = join(home.folder, 'filler');
  try {
    expect(() => writeFileSync(filler, 'x'.repeat(1 << 20))).toThrow('ENOSPC');

    await home.launch();
    input.type('no room');
    await untilCounted(home, 7);
    expect((await home.knead('pause', '30m')).out).toContain('Paused');
    expect(await notices(home)).toContain('The disk is full: free some space');

    rmSync(filler);
    expect((await home.knead('resume')).exit).toBe(0);
    const main = await home.page('main');
    await expect(main.getByText('The disk is full')).toBeHidden();
    await home.quit();
    expect(home.historyText()).toMatch(/^\["m",/);

    execFileSync('mount', ['-o', 'remount,ro', home.folder]);
    await home.launch();
    input.type('read only');
    await untilCounted(home, 7 + 9);
    expect((await home.knead('status')).exit).toBe(0);
    await home.knead('pause', '30m');
    // Without a lock to hear of it, the second start hands over all the same, and ends.
    expect(await notices(home)).toContain('Knead may not write in');
    expect(await home.startAgain()).toBe(0);
    expect(mainProcesses(home)).toHaveLength(1);
    await home.quit();
  } finally {
    execFileSync('umount', ['-l', home.folder]);
  }
});

test('settings that are forbidden, a link, huge, or a folder cost an ordinary user nothing', async () => {
  test.setTimeout(120_000);
  const user = await runtimeOfOrdinaryUser();
  const home = new KneadHome(user);
  const settings = join(home.folder, 'settings.json');
  const theme = async () => (await home.knead('settings', 'get', 'look.theme')).out.trim();
  const kept = () =>
    readdirSync(home.folder).filter((name) => name.includes('settings.unreadable'));
  try {
    home.settings({ look: { theme: 'dark' } });
    chmodSync(settings, 0);
    await home.launch();
    expect(await theme()).toBe('"system"');
    expect(await notices(home)).toMatch(/kept as settings\.unreadable-/);
    expect((await home.knead('settings', 'set', 'look.theme', 'light')).err).toBe('');
    await home.quit();
    expect(readFileSync(settings, 'utf8')).toContain('light');

    rmSync(settings);
    mkdirSync(home.configFolder, { recursive: true });
    const elsewhere = join(home.configFolder, 'mine.json');
    const filler = 'x'.repeat(2 << 20);
    writeFileSync(elsewhere, JSON.stringify({ later: filler, look: { theme: 'dark' } }));
    symlinkSync(elsewhere, settings);
    user.own(home.configFolder);
    await home.launch();
    expect(await theme()).toBe('"dark"');
    expect((await home.knead('settings', 'set', 'look.theme', 'contrast')).err).toBe('');
    await home.quit();
    expect(lstatSync(settings).isSymbolicLink()).toBe(true);
    const written = JSON.parse(readFileSync(elsewhere, 'utf8'));
    expect(written.look.theme).toBe('contrast');
    expect(written.later).toHaveLength(filler.length);

    rmSync(settings);
    mkdirSync(settings);
    await home.launch();
    expect(await theme()).toBe('"system"');
    await home.quit();
    expect(kept()).toHaveLength(2);
  } finally {
    await home.dispose();
    user.dispose();
  }
});

test('in a folder an ordinary user may not write, a second start opens the first one’s window', async () => {
  test.skip(
    process.getuid?.() !== 0,
    'a folder that belongs to somebody else needs an administrator',
  );
  test.setTimeout(120_000);
  const user = await runtimeOfOrdinaryUser();
  const home = new KneadHome(user);
  try {
    chmodSync(home.folder, 0o555); // it is root's
    const first = home.startAgain();
    const status = () => home.knead('status');
    await expect.poll(async () => (await status()).exit, { timeout: 30_000 }).toBe(0);
    expect(visibleWindows(user.env.DISPLAY)).toEqual([]);

    expect(await home.startAgain()).toBe(0);

    await expect.poll(() => visibleWindows(user.env.DISPLAY)).toHaveLength(1);
    expect(mainProcesses(home)).toHaveLength(1);
    expect((await home.knead('quit')).exit).toBe(0);
    expect(await first).toBe(0);
    expect(readdirSync(home.folder)).toEqual([]);
  } finally {
    await home.dispose();
    user.dispose();
  }
});

function visibleWindows(display: string | undefined): readonly string[] {
  try {
    const found = execFileSync('xdotool', ['search', '--onlyvisible', '--name', 'Knead'], {
      env: { ...process.env, DISPLAY: display },
      encoding: 'utf8',
    });
    return found.trim().split('\n');
  } catch {
    return []; // xdotool fails when it finds none
  }
}
