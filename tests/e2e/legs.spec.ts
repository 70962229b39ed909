import { expect, test } from '../support/knead-app';
import { pressUntil } from '../support/x-input';

test('a run is logged, and the session after it goes from one leg to the other', {
  tag: '@long',
}, async ({ home }) => {
  test.setTimeout(240_000);
  home.settings({
    micro: { enabled: false },
    body: { tools: ['foam-roller'], dominantHand: 'right' },
    session: { voice: false, volume: 0, holdSeconds: 15 },
    legs: { voice: false },
  });
  await home.launch();
  expect(
    await home.knead('run', 'log', '--minutes', '40', '--pain', '2', '--where', 'shin-front'),
  ).toMatchObject({ exit: 0 });
  const opening = home.page('main');
  await home.startAgain();
  const main = await opening;
  await main.getByRole('link', { name: 'Legs', exact: true }).click();
  await expect(main.getByText('Last run: 40 min, today.')).toBeVisible();

  const offer = main.getByRole('region', { name: 'While you are still warm' });
  await expect(offer).toContainText('Post-run lower leg, 10 min.');
  await offer.getByRole('button', { name: 'Start' }).click();
  for (const all of await main.getByRole('button', { name: /^No( |$)/ }).all()) await all.click();
  const opened = home.page('stage');
  await main.getByRole('button', { name: 'Go on' }).click();
  const stage = await opened;

  await pressUntil(stage.getByRole('heading', { name: 'Look at both calves' }), 'n');
  await pressUntil(stage.getByRole('heading', { name: 'Get into place' }), 'Right');
  const first = (await stage.getByText(/^(Left|Right) leg$/).textContent()) ?? '';
  await expect(stage.getByRole('timer')).toHaveText('12', { timeout: 60_000 });
  await pressUntil(stage.getByRole('heading', { name: 'The other leg' }), 'Right');
  await expect(stage.getByText(/Shake them both out first/).first()).toBeVisible();
  await pressUntil(stage.getByRole('heading', { name: 'Get into place' }), 'Right');
  const second = first.startsWith('Left') ? 'Right leg' : 'Left leg';
  await expect(stage.getByText(second, { exact: true })).toBeVisible();
  await pressUntil(stage.getByRole('heading', { name: /How is your .* leg now\?/ }), 'Right');
  await pressUntil(stage.getByRole('button', { name: 'Done' }), 'n');

  expect(home.sessions()).toEqual([
    expect.objectContaining({
      routine: 'post-run-lower-leg-600',
      ended: 'finished',
      steps: [expect.objectContaining({ spot: 'gastroc-medial-belly' })],
    }),
  ]);
  expect((await home.status()).dose.left).toBeLessThan(0.1); // legs cost the hands nothing
});
