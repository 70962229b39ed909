import type { Page } from '@playwright/test';
import { expect, type KneadHome, test } from '../support/knead-app';
import { TrayHost } from '../support/tray-host';

const brief = {
  micro: { enabled: false },
  session: { voice: false, volume: 0, holdSeconds: 15 },
};

/** Opens Relief from the tray and points at the right ring finger. */
async function pointsAtRingFinger(home: KneadHome, host: TrayHost): Promise<Page> {
  await host.registered();
  const opening = home.page('main', '#relief');
  await host.choose('Something hurts…');
  const main = await opening;
  const hand = main.getByRole('group', { name: 'Where does your right hand hurt?' });
  await hand.locator('label.is-shape[for$=finger-ring]').first().click();
  await expect(main.getByRole('region', { name: 'Ring finger, right' })).toBeVisible();
  await expect(main.getByText('pulled by a strip of muscle near your elbow')).toBeVisible();
  return main;
}

/** Answers both cards; the first question as given, all others with no. */
async function answers(main: Page, first: 'Yes' | 'No'): Promise<void> {
  for (const all of await main.getByRole('button', { name: /^No to/ }).all()) await all.click();
  await main.getByRole('radio', { name: first }).first().check({ force: true });
  await main.getByRole('button', { name: 'Go on' }).click();
}

test('from the tray to the stage for a sore finger, past the danger signs', async ({ home }) => {
  const host = new TrayHost();
  await host.ready();
  home.settings(brief);
  await home.launch();
  const main = await pointsAtRingFinger(home, host);

  await main.getByRole('button', { name: 'Rate it, then start' }).click();
  await answers(main, 'Yes');
  await expect(main.getByRole('heading', { name: 'Please get help now' })).toBeVisible();
  expect((await home.status()).next.state).toBe('counting');
  await main.getByRole('button', { name: 'Answer again' }).click();
  const opened = home.page('stage');
  await answers(main, 'No');

  const stage = await opened;
  await expect(stage.getByRole('heading', { name: /^Ring finger pain, right/ })).toBeVisible();
  expect((await home.status()).next.state).toBe('in-session');
  host.stop();
});

test('from the tray to the summary for a sore finger, with nothing touched after Start', {
  tag: '@long',
}, async ({ home }) => {
  test.setTimeout(300_000);
  const host = new TrayHost();
  await host.ready();
  home.settings(brief);
  await home.launch();
  const main = await pointsAtRingFinger(home, host);
  await main.getByRole('radio', { name: '1 min', exact: true }).check({ force: true });
  await main.getByRole('button', { name: 'Rate it, then start' }).click();
  const opened = home.page('stage');
  await answers(main, 'No');

  const stage = await opened;
  await expect(stage.getByRole('heading', { name: /^Ring finger pain, right/ })).toBeVisible();
  await expect(stage.getByText(/Four finger-widths from the outer bump/)).toBeVisible({
    timeout: 60_000, // the rating goes on by itself after 12 s
  });
  await expect(stage.getByText('Place 1 of 1')).toBeVisible();
  await expect(stage.getByRole('img', { name: 'Hurts here: ring finger, right' })).toBeVisible();
  await expect(stage.getByRole('timer')).toBeVisible({ timeout: 60_000 });
  await expect(stage.getByRole('button', { name: 'Done' })).toBeVisible({ timeout: 180_000 });
  await expect(stage.getByText(/Not rated/i).first()).toBeVisible();
  await expect(
    stage.getByText('Pressed on the right arm, back: finger lifters, 1 place, no answer.'),
  ).toHaveCount(1);
  await expect(stage.locator('.pressed-chart [data-effect=unrated]')).toHaveCount(1);

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
  const { held = 0 } = home.sessions()[0]?.steps[0] ?? {};
  expect(held).toBeGreaterThanOrEqual(14);
  expect((await home.status()).next.state).toBe('counting');
  host.stop();
});
