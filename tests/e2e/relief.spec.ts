import { expect, test } from '../support/knead-app';
import { input, pressUntil } from '../support/x-input';

const brief = {
  micro: { enabled: false },
  session: { voice: false, volume: 0, holdSeconds: 15 },
};

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
  await expect(reopened.getByRole('button', { name: 'Go on at place 2' })).toBeVisible();
  await expect(reopened.getByText('Place 2 of 3')).toBeVisible({ timeout: 30_000 }); // by itself
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
