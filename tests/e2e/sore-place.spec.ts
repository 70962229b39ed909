import { expect, test } from '../support/knead-app';
import { TrayHost } from '../support/tray-host';

test('from the tray to the first step for a sore finger, past the danger signs', async ({
  home,
}) => {
  test.setTimeout(90_000);
  const host = new TrayHost();
  await host.ready();
  home.settings({ session: { voice: false, volume: 0 } });
  await home.launch();
  await host.registered();
  const opening = home.page('main', '#relief');
  await host.choose('Something hurts…');
  const main = await opening;

  const hand = main.getByRole('group', { name: 'Where does your right hand hurt?' });
  await hand.locator('label.is-shape[for$=finger-ring]').first().click();
  await expect(main.getByRole('region', { name: 'Ring finger, right' })).toBeVisible();
  await expect(main.getByText('pulled by a strip of muscle near your elbow')).toBeVisible();
  await main.getByRole('button', { name: 'Rate it, then start' }).click();
  const answers = async (first: 'Yes' | 'No') => {
    for (const all of await main.getByRole('button', { name: /^No to/ }).all()) await all.click();
    await main.getByRole('radio', { name: first }).first().check({ force: true });
    await main.getByRole('button', { name: 'Go on' }).click();
  };
  await answers('Yes');
  await expect(main.getByRole('heading', { name: 'Please get help now' })).toBeVisible();
  expect((await home.status()).next.state).toBe('counting');
  await main.getByRole('button', { name: 'Answer again' }).click();
  const opened = home.page('stage');
  await answers('No');

  const stage = await opened;
  await expect(stage.getByRole('heading', { name: /^Ring finger pain, right/ })).toBeVisible();
  await expect(stage.getByRole('heading', { name: 'Get comfortable' })).toBeVisible({
    timeout: 30_000, // the rating goes on by itself after 12 s
  });
  expect((await home.status()).next.state).toBe('in-session');
  host.stop();
});
