import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askRunningOf } from '../../src/main/adapters/command-socket';
import { holdChord } from '../support/key-grabber';
import { expect, test } from '../support/knead-app';
import { notInstalled } from '../support/quiet-desktop';
import { input, standing } from '../support/x-input';

test('a link opens its page, starts nothing and leads away from no question and no press', async ({
  home,
}) => {
  const data = join(home.configFolder, 'data');
  const asks = (...words: string[]) => askRunningOf(home.folder, words); // no process for each
  const app = await home.launch({ env: { XDG_DATA_HOME: data } });
  expect(await home.startAgain('--background')).toBe(0);
  expect(app.windows()).toEqual([]);

  const opening = home.page('main', '#relief/finger-ring/right/3');
  expect(await home.startAgain('knead://press/finger-ring?side=right&minutes=3')).toBe(0);
  const page = await opening;
  await expect(page.getByRole('heading', { name: 'Ring finger, right' })).toBeVisible();
  await expect(page.getByRole('radio', { name: '3 min' })).toBeChecked();

  await home.startAgain('knead://pause/45m');
  await expect(page.getByLabel('Until a time')).toBeFocused();
  await home.startAgain('knead://quit/xylophonequartz');
  await expect(page.getByText('A link asked Knead for something it does not know.')).toBeVisible();
  expect((await home.status()).next.state).toBe('counting');
  expect(home.read('knead.log')).not.toContain('xylophonequartz');

  await page.evaluate(() => {
    location.hash = 'safety';
  });
  const questions = page.getByRole('heading', { name: 'Safety check' });
  await expect(questions).toBeVisible();
  await home.startAgain('knead://legs');
  await expect(page.getByText('A link was opened in the midst of something')).toBeVisible();
  await expect(questions).toBeVisible();
  await asks('press');
  await home.page('stage');
  await home.startAgain('knead://legs');
  expect(page.url()).toMatch(/#safety$/);
  const inFront = () =>
    app.evaluate((it) => it.BrowserWindow.getFocusedWindow()?.webContents.getURL());
  await expect.poll(inFront).toMatch(/stage\.html/);

  const entry = join(data, 'applications/app.knead.Knead.links.desktop');
  await asks('settings', 'set', 'links.enabled', 'true');
  expect(readFileSync(entry, 'utf8')).toContain(`"--user-data-dir=${home.folder}" %u`);
  await asks('settings', 'set', 'links.enabled', 'false');
  expect(existsSync(entry)).toBe(false);
});

test('a desktop starts Knead by the entries it was given: at login without a window, by a link at its page', {
  tag: '@long',
}, async ({ home }) => {
  const missing = notInstalled('gio');
  test.skip(missing.length > 0, `Not installed here: ${missing.join(', ')}.`);
  const data = join(home.configFolder, 'data');
  await home.launch({ env: { XDG_DATA_HOME: data } });
  for (const key of ['startAtLogin', 'links.enabled'])
    await askRunningOf(home.folder, ['settings', 'set', key, 'true']);
  await home.quit();

  const env = { ...process.env, XDG_CONFIG_HOME: home.configFolder, XDG_DATA_HOME: data };
  const desktop = (...words: string[]) => execFileSync('gio', words, { env, stdio: 'ignore' });
  desktop('launch', join(home.configFolder, 'autostart/app.knead.Knead.desktop'));
  await expect.poll(() => home.isRunning(), { timeout: 20_000 }).toBe(true);
  expect(standing('^Knead')).toBe(false);
  desktop('open', 'knead://press/finger-ring?side=right');
  await expect.poll(() => standing('^Knead: Relief'), { timeout: 20_000 }).toBe(true);

  await home.knead('quit'); // it is nobody's child
});

/** The key G on the keyboard of a virtual display. */
const G = 42;

test('a shortcut pauses from any program; one that another program holds is left to it, and said to be', {
  tag: '@long',
}, async ({ home }) => {
  const letGo = await holdChord(G);
  home.settings({ pause: { chord: 'Ctrl+Alt+U' }, press: { chord: 'Ctrl+Alt+G' } });
  await home.launch();

  const taken = 'The shortcut Ctrl+Alt+G is taken by another program; set press.chord to another.';
  expect((await home.knead('status')).out).toContain(taken);
  const refused = await home.knead('settings', 'set', 'prompt.chord', 'Ctrl+Alt+G');
  expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining('is taken by another') });
  input.key('ctrl+alt+u');
  await expect.poll(async () => (await home.status()).next.state).toBe('paused');
  input.key('ctrl+alt+u');
  await expect.poll(async () => (await home.status()).next.state).toBe('counting');

  letGo();
  await home.knead('settings', 'set', 'press.chord', 'none');
  expect((await home.knead('settings', 'set', 'press.chord', 'Ctrl+Alt+G')).exit).toBe(0);
  expect((await home.knead('status')).out).not.toContain('taken by another program');
});
