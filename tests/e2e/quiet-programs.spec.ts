import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, startProgram, test } from '../support/knead-app';
import { notInstalled, QuietDesktop } from '../support/quiet-desktop';
import { input, standing, workUntil } from '../support/x-input';

/* What Knead is told by the real programs of a desktop. They are rare on a machine for tests. */

const withDesktop = test.extend<{ desktop: QuietDesktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  desktop: async ({}, use) => {
    const desktop = new QuietDesktop();
    await use(desktop);
    desktop.stop();
  },
});

const long = { tag: '@long' };

withDesktop('a sound server is asked who records', long, async ({ desktop }) => {
  const missing = notInstalled('pulseaudio', 'pactl', 'parec');
  test.skip(missing.length > 0, `Not installed here: ${missing.join(', ')}.`);
  const call = () => desktop.told('call');
  expect(await call()).toMatchObject({ state: 'off' }); // and no server was started by asking
  expect(desktop.succeeds('pactl', 'info')).toBe(false);
  await desktop.startSound();
  expect(await call()).toEqual({ state: 'off' });

  const hangUp = desktop.run('parec', '-d', 'microphone', '--client-name=Meeting');
  await expect.poll(call).toEqual({ state: 'on', apps: ['Meeting'] });
  hangUp();
  await expect.poll(call).toEqual({ state: 'off' });

  desktop.run('parec', '-d', 'speaker.monitor', '--client-name=Recorder');
  await expect
    .poll(() => desktop.does('pactl', 'list', 'short', 'source-outputs').trim())
    .not.toBe('');
  expect(await call()).toEqual({ state: 'off' });
});

withDesktop('dunst says that it is paused', long, async ({ desktop }) => {
  const missing = notInstalled('dunst', 'dunstctl', 'gdbus');
  test.skip(missing.length > 0, `Not installed here: ${missing.join(', ')}.`);
  const dnd = () => desktop.told('dnd');
  expect(await dnd()).toMatchObject({ state: 'unknown' });
  desktop.run('dunst');
  await expect.poll(dnd).toEqual({ state: 'off' });

  desktop.does('dunstctl', 'set-paused', 'true');
  expect(await dnd()).toEqual({ state: 'on', apps: [] });
  desktop.does('dunstctl', 'set-paused', 'false');

  expect(await dnd()).toEqual({ state: 'off' });
});

withDesktop('xfconf says that Xfce shall not disturb, or presents', long, async ({ desktop }) => {
  const missing = notInstalled('xfconf-query', 'gdbus');
  test.skip(missing.length > 0, `Not installed here: ${missing.join(', ')}.`);
  const set = (channel: string, property: string, value: boolean) =>
    desktop.does(
      'xfconf-query',
      ...['-c', channel, '-p', property, '-n', '-t', 'bool', '-s', String(value)],
    );
  expect(await desktop.told('dnd')).toMatchObject({ state: 'unknown' });
  // Started by the bus it would keep its settings in the home of who runs the tests.
  const service = readFileSync('/usr/share/dbus-1/services/org.xfce.Xfconf.service', 'utf8');
  desktop.run(/^Exec=(\S+)/m.exec(service)?.[1] ?? 'xfconfd');
  await expect.poll(() => desktop.told('presentation')).toEqual({ state: 'off' });

  set('xfce4-notifyd', '/do-not-disturb', true);
  expect(await desktop.told('dnd')).toEqual({ state: 'on', apps: [] });
  set('xfce4-notifyd', '/do-not-disturb', false);
  expect(await desktop.told('dnd')).toEqual({ state: 'off' });

  expect(await desktop.told('presentation')).toEqual({ state: 'off' });
  set('xfce4-power-manager', '/xfce4-power-manager/presentation-mode', true);
  expect(await desktop.told('presentation')).toEqual({ state: 'on', apps: [] });
});

withDesktop('PipeWire says that no screen is shared', long, async ({ desktop }) => {
  const missing = notInstalled('pipewire', 'pw-dump');
  test.skip(missing.length > 0, `Not installed here: ${missing.join(', ')}.`);
  desktop.env.XDG_SESSION_TYPE = 'wayland';
  expect(await desktop.told('share')).toMatchObject({ state: 'unknown' });
  desktop.run('pipewire');

  await expect.poll(() => desktop.told('share')).toEqual({ state: 'off' });
});

/** Each begins, and returns the way back. A display put to sleep is to the X server what `activate` is. */
const unheard = {
  'a locker that no bus knows': () => startProgram('i3lock', ['-n']).stop,
  'a display that goes dark': () => {
    execFileSync('xset', ['s', 'activate']);
    return () => execFileSync('xset', ['s', 'reset']);
  },
};

for (const [what, begin] of Object.entries(unheard))
  test(
    `${what} holds a due break, and nothing comes up at once after it`,
    long,
    async ({ home }) => {
      const missing = notInstalled('xset', 'i3lock');
      test.skip(missing.length > 0, `Not installed here: ${missing.join(', ')}.`);
      home.settings({
        micro: { enabled: false },
        press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
        prompt: { headsUp: false, pauseSeconds: 3, giveUpSeconds: 600 },
      });
      await home.launch();
      const state = async () => (await home.status()).next.state;

      await workUntil(home, 'due');
      const end = begin();
      await expect.poll(state).not.toBe('due');
      const { held, dose } = await home.status();
      expect(held).toBe('lock');
      expect(standing('^Knead: break$')).toBe(false);
      end();
      await expect
        .poll(
          async () => {
            input.key('Shift_L'); // somebody is there
            return state();
          },
          { timeout: 40_000, intervals: [4_000] },
        )
        .toBe('due');

      expect(standing('^Knead: break$')).toBe(false);
      expect((await home.status()).dose.right).toBeGreaterThanOrEqual(dose.right);
    },
  );

withDesktop(
  'a break that comes due in a call waits for its end, and a minute more',
  long,
  async ({ desktop, home }) => {
    const missing = notInstalled('pulseaudio', 'pactl', 'parec');
    test.skip(missing.length > 0, `Not installed here: ${missing.join(', ')}.`);
    test.setTimeout(180_000);
    await desktop.startSound();
    const hangUp = desktop.run('parec', '-d', 'microphone', '--client-name=Meeting');
    home.settings({
      micro: { enabled: false },
      press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
      prompt: { headsUp: false, pauseSeconds: 2, giveUpSeconds: 600 },
    });
    await home.launch({ env: { XDG_RUNTIME_DIR: desktop.env.XDG_RUNTIME_DIR } });

    await workUntil(home, 'due');
    await expect.poll(async () => (await home.status()).held).toBe('call');
    const { dose } = await home.status();
    hangUp();
    const endedAt = performance.now();
    const waited = new Set<string | null>();
    await expect
      .poll(
        async () => {
          input.type('on'); // somebody is there, and pauses now and then
          const { next, waits } = await home.status();
          if (waits !== null) waited.add(waits.after);
          return next.state;
        },
        { timeout: 150_000, intervals: [4_000] },
      )
      .toBe('prompting');
    expect([...waited]).toEqual(['call']);

    expect(performance.now() - endedAt).toBeGreaterThan(60_000);
    expect(performance.now() - endedAt).toBeLessThan(140_000);
    const card = await home.page('prompt');
    await expect(card.getByText('Held while you were in a call.')).toBeVisible();
    expect((await home.status()).dose.right).toBeGreaterThanOrEqual(dose.right);
    await home.quit();
    expect(home.historyText()).not.toContain('Meeting');
  },
);
