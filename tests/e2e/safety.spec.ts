import { expect, test } from '../support/knead-app';

test('a yes in the safety check starts no press, and outlives a restart; a no does', async ({
  home,
}) => {
  test.setTimeout(120_000);
  home.settings({ micro: { enabled: false }, session: { voice: false, volume: 0 } });
  await home.launch();
  let main = await openMain();
  await main.getByRole('button', { name: 'Start a press' }).click();
  await expect(main.getByRole('heading', { name: 'Safety check' })).toBeVisible();
  await answerNo();
  await main
    .getByRole('group', { name: /hot, red, swollen/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await main.getByRole('button', { name: 'Done, start the press' }).click();

  await expect(main.getByRole('heading', { name: 'Have someone look at it first' })).toBeVisible();
  expect((await home.status()).next.state).not.toBe('in-session');
  await home.quit();
  await home.launch();
  await home.knead('press', 'desk-forearm-60');
  await expect((await home.page('prompt')).getByText('Your safety check says rest')).toBeVisible();

  main = await openMain();
  await main.evaluate(() => {
    location.hash = 'safety';
  });
  await main.getByRole('button', { name: 'Answer again' }).click();
  await answerNo();
  await main.getByRole('button', { name: 'Done' }).click();
  await expect(
    main.getByRole('heading', { name: 'Nothing speaks against pressing' }),
  ).toBeVisible();
  const opening = home.page('stage');
  await home.knead('press', 'desk-forearm-60');
  await expect((await opening).getByText(/Before we start: no swelling/).first()).toBeVisible();
  expect(JSON.parse(home.read('state.json')).state.screening.answers).toMatchObject({
    'sq-swelling': false,
  });

  async function openMain() {
    await home.app.evaluate(({ app }) => void app.emit('second-instance'));
    return home.page('main');
  }

  async function answerNo(): Promise<void> {
    for (const all of await main.getByRole('button', { name: /^No to/ }).all()) await all.click();
  }
});
