import { expect, test } from '../support/knead-app';
import { input, pressUntil } from '../support/x-input';

const brief = {
  micro: { enabled: false },
  session: { voice: false, volume: 0, holdSeconds: 15 },
};

test('a sore ring finger is led to the summary by the clock alone', { tag: '@long' }, async ({
  home,
}) => {
  test.setTimeout(240_000);
  home.settings(brief);
  await home.launch();
  const opening = home.page('stage');

  expect(
    await home.knead('press', 'finger-ring', '--side', 'right', '--minutes', '1'),
  ).toMatchObject({
    exit: 0,
    out: 'The guided session has started: finger-ring, right side.\n',
  });
  const stage = await opening;
  await expect(stage.getByText(/Four finger-widths from the outer bump/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(stage.getByText('Spot 1 of 1')).toBeVisible();
  await expect(stage.getByRole('button', { name: 'Done' })).toBeVisible({ timeout: 180_000 });

  expect(home.sessions()).toEqual([
    expect.objectContaining({
      complaint: 'finger-ring',
      side: 'right',
      ended: 'finished',
      steps: [expect.objectContaining({ spot: 'edc-ring-strip', places: [0], answer: null })],
      before: null,
      after: null,
    }),
  ]);
});

test('a search whose stage dies goes on where it was, with the answers so far', {
  tag: '@long',
}, async ({ home }) => {
  test.setTimeout(180_000);
  home.settings(brief);
  await home.launch();
  const opening = home.page('stage');
  await home.knead('press', 'finger-ring', '--side', 'left', '--minutes', '3');
  const stage = await opening;

  await pressUntil(stage.getByRole('heading', { name: 'Get comfortable' }), 'n');
  await pressUntil(stage.getByRole('heading', { name: 'Get into place' }), 'Right');
  await expect(stage.getByRole('timer')).toHaveText('12', { timeout: 60_000 });
  input.key('x'); // it let go
  await expect(stage.getByRole('heading', { name: 'How is that spot now?' })).toBeVisible();
  await pressUntil(stage.getByRole('heading', { name: 'Get into place' }), '3');

  const again = home.app.waitForEvent('window');
  await home.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const reopened = await again;
  await expect(reopened.getByRole('button', { name: 'Go on at spot 2' })).toBeVisible();
  await expect(reopened.getByText('Spot 2 of 3')).toBeVisible({ timeout: 30_000 }); // by itself
  await expect(reopened.getByRole('img', { name: /^Pressure: keep it at 3/ })).toBeVisible({
    timeout: 60_000,
  });
  await pressUntil(
    reopened.getByRole('heading', { name: /^Ring finger pain, left side/ }),
    'Right',
  );
  await pressUntil(reopened.getByRole('button', { name: 'Done' }), 'n');

  expect(home.sessions()).toEqual([
    expect.objectContaining({
      routine: 'finger-finder-180',
      complaint: 'finger-ring',
      side: 'left',
      ended: 'finished',
      steps: [expect.objectContaining({ spot: 'edc-ring-strip', answer: 'worse' })],
    }),
  ]);
});
