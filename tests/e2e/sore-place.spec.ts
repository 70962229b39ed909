import { expect, test } from '../support/knead-app';
import { TrayHost } from '../support/tray-host';

test('a sore finger is led from the tray to the summary, past the danger signs and then by nobody’s hand', async ({
  home,
}) => {
  test.setTimeout(300_000);
  const host = new TrayHost();
  await host.ready();
  home.settings({
    micro: { enabled: false },
    session: { voice: false, volume: 0, holdSeconds: 15 },
  });
  await home.launch();
  await host.registered();
  const opening = home.page('main', '#relief');
  await host.choose('Something hurts…');
  const main = await opening;

  const hand = main.getByRole('group', { name: 'Where does your right hand hurt?' });
  await hand.locator('label.is-shape[for$=finger-ring]').first().click();
  await expect(main.getByRole('region', { name: 'Ring finger, right' })).toBeVisible();
  await expect(main.getByText('pulled by a strip of muscle near your elbow')).toBeVisible();
  await main.getByRole('radio', { name: '1 min', exact: true }).check({ force: true });
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
  expect((await home.status()).next.state).toBe('in-session');
  host.stop();

  // From here on nobody touches anything.
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
