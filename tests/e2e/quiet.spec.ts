import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startProgram, test } from '../support/knead-app';
import { TrayHost } from '../support/tray-host';
import { workUntil } from '../support/x-input';

/** An arm break after three seconds of load, in the first pause of two. */
const soonDue = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
  prompt: { headsUp: false, pauseSeconds: 2, giveUpSeconds: 600 },
  session: { voice: false, volume: 0 },
};

/** Every program that may be asked, put before the real one so that each question leaves a line. */
function watchedPrograms() {
  const folder = mkdtempSync(join(tmpdir(), 'knead-asked-'));
  const log = join(folder, 'asked');
  const PATH = `${folder}:${process.env.PATH}`;
  for (const name of ['gdbus', 'gsettings', 'xprop', 'pactl', 'pw-dump', 'xfconf-query']) {
    const script = `#!/bin/sh\necho "$0 $*" >> ${log}\nPATH="${process.env.PATH}" exec ${name} "$@"\n`;
    writeFileSync(join(folder, name), script);
    chmodSync(join(folder, name), 0o755);
  }
  const asked = () =>
    existsSync(log)
      ? readFileSync(log, 'utf8').trim().replaceAll(`${folder}/`, '').split('\n')
      : [];
  return { PATH, asked };
}

/** A terminal that fills the screen, as a film or a game does. */
async function fillScreen() {
  const { stop } = startProgram('xterm', ['-fullscreen', '-title', 'a secret title', '-e', 'cat']);
  const active = () => execFileSync('xprop', ['-root', '_NET_ACTIVE_WINDOW'], { encoding: 'utf8' });
  await expect
    .poll(() => {
      const id = /0x[0-9a-f]+/.exec(active())?.[0] ?? '0x0';
      const found = spawnSync('xprop', ['-id', id, '_NET_WM_STATE'], { encoding: 'utf8' });
      return found.stdout; // empty for a window that went in between
    })
    .toContain('FULLSCREEN');
  return stop;
}

test('a full-screen window holds a due break and is said to; it comes once that is over', async ({
  home,
}) => {
  const panel = new TrayHost();
  await panel.ready();
  const { PATH, asked } = watchedPrograms();
  home.settings(soonDue);
  await home.launch({ env: { PATH } });
  await panel.registered();
  const leave = await fillScreen();
  expect(asked()).toEqual([]); // nothing is due, so nobody is asked

  await workUntil(home, 'due');
  await expect.poll(async () => (await home.status()).held).toBe('full-screen');
  expect((await home.status()).next.state).toBe('held');
  expect((await home.knead('status')).out).toMatch(/^Arm break held: an app fills the screen$/m);
  const menu = await panel.menu();
  expect(menu[0]).toBe('Arm break held: an app fills the screen');
  expect(menu).toContain('Prompt anyway');
  expect(
    asked()
      .filter((line) => line.startsWith('xprop -id'))
      .at(-1),
  ).toMatch(/^xprop -id 0x[0-9a-f]+ _NET_WM_STATE _NET_WM_PID WM_CLASS$/);

  leave();
  const opening = home.page('main');
  await home.startAgain();
  const main = await opening;
  await main.goto(`${main.url().split('#')[0]}#settings/quiet`);
  await expect(main.locator('[data-signal="full-screen"]')).toHaveText(
    /Full-screen app\s*yes: XTerm/,
  );
  await main.getByRole('button', { name: 'Check now' }).click();
  await expect(main.locator('[data-signal="full-screen"]')).toHaveText(/Full-screen app\s*no/);

  const card = await home.page('prompt');
  await expect(card.getByText('Held while an app filled the screen.')).toBeVisible();
  expect((await home.status()).next.state).toBe('prompting');
  await home.quit();
  expect(home.prompts().map(({ outcome }) => outcome)).toEqual(['held']);
  panel.stop();
});

test('a break that a full screen holds comes anyway, asked for in Today or by a command', {
  tag: '@long',
}, async ({ home }) => {
  home.settings(soonDue);
  await home.launch();
  const leave = await fillScreen();
  await workUntil(home, 'due');
  await expect.poll(async () => (await home.status()).held).toBe('full-screen');

  expect((await home.knead('prompt')).exit).toBe(0);
  await expect.poll(async () => (await home.status()).next.state).toBe('prompting');
  expect((await home.knead('status')).out).toContain('Prompting in spite of a full-screen app');

  expect((await home.knead('skip')).exit).toBe(0); // it was said for that break: the next one is held
  await workUntil(home, 'due');
  await expect.poll(async () => (await home.status()).held).toBe('full-screen');
  const opening = home.page('main');
  await home.startAgain();
  await (await opening).getByRole('button', { name: 'Prompt anyway' }).click();
  await expect.poll(async () => (await home.status()).next.state).toBe('prompting');
  expect((await home.status()).held).toBeNull();
  leave();
});
