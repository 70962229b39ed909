import { expect, test } from '../support/knead-app';
import { TrayHost } from '../support/tray-host';

const silent = { micro: { enabled: false }, session: { voice: false, volume: 0 } };

test('a hands-off pause runs by itself, is stored and counts as no press', {
  tag: '@long',
}, async ({ home }) => {
  test.setTimeout(120_000);
  home.settings(silent);
  await home.launch();
  expect((await home.knead('list', 'routines')).out).toContain('micro-pause-30');
  const opening = home.page('stage');

  expect(await home.knead('press', 'micro-pause-30')).toMatchObject({
    exit: 0,
    out: 'The hands-off pause has started: micro-pause-30.\n',
  });

  const stage = await opening;
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Hands off keys and mouse');
  await expect(stage.getByRole('timer')).toBeVisible();
  await expect(stage.getByRole('radiogroup')).toHaveCount(0);
  await stage.waitForEvent('close', { timeout: 60_000 });

  expect(home.sessions()).toEqual([
    expect.objectContaining({ routine: 'micro-pause-30', ended: 'finished', steps: [] }),
  ]);
  const { today, next } = await home.status();
  expect(today).toMatchObject({ prompted: 0, taken: 0, natural: 0 });
  expect(next.state).toBe('counting');
});

test('a press chosen in the tray leaves out places to avoid, and a word says when nothing is left', async ({
  home,
}) => {
  const host = new TrayHost();
  await host.ready();
  home.settings({ ...silent, body: { avoid: ['forearm-back'], mouseHand: 'left' } });
  await home.launch();
  await host.registered();
  expect(await host.menu()).toEqual(
    expect.arrayContaining([
      'More presses',
      'Full forearm reset, 5 min',
      '30-second hand pause, 30 s',
    ]),
  );
  const opening = home.page('stage');
  await host.choose('Mouse hand reset, 3 min');
  const stage = await opening;
  await expect(stage.getByText('Turn your chair a little, your left arm on the desk.')).toBeVisible(
    { timeout: 40_000 },
  );
  await expect(stage.getByText('Place 1 of 1')).toBeVisible();
  await expect(stage.getByRole('img', { name: /^Left forearm, palm side; press/ })).toBeVisible();
  await stage.close();

  await home.knead('settings', 'set', 'body.avoid', '["forearm-back","forearm-palm"]');
  await expect.poll(() => host.menu()).not.toContain('Full forearm reset, 5 min');
  expect(await home.knead('press', 'forearm-reset-300')).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/^Full forearm reset: every place of it/),
  });
  host.stop();
});
