import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { formatSession } from '#shared/history/lines';
import type { SessionRecord } from '#shared/history/record';
import { days, type Millis } from '#shared/time';
import { expect, test } from '../support/knead-app';

/** A press of one place of the right arm that took four points off a ring finger. */
const eased = (agoMs: Millis): SessionRecord => ({
  startedAt: Date.now() - agoMs,
  offsetMinutes: 0,
  routineId: 'finger-finder-180',
  complaintId: 'finger-ring',
  side: 'right',
  steps: [
    {
      spotId: 'finger-flexor-mid',
      side: 'right',
      places: [0],
      heldSeconds: 40,
      answer: 'better',
    },
  ],
  before: 6,
  after: 2,
  ended: 'finished',
  reason: null,
  seconds: 120,
});

const goTo = (main: Page, part: string) =>
  main.evaluate((hash) => {
    location.hash = hash;
  }, part);

test('what helped, what is liked and pain that rises on runs are remembered over a restart', {
  tag: '@long',
}, async ({ home }) => {
  test.setTimeout(120_000);
  home.settings({ micro: { enabled: false } });
  const history = [4, 3, 2].map((ago) => formatSession(eased(days(ago))));
  const month = new Date().toISOString().slice(0, 7);
  mkdirSync(join(home.folder, 'history/another-machine'), { recursive: true });
  home.write(`history/another-machine/${month}.ndjson`, `${history.join('\n')}\n`);
  await home.launch();
  for (const pain of ['1', '9'])
    expect(await home.knead('run', 'log', '--minutes', '30', '--pain', pain)).toMatchObject({
      exit: 0,
    });
  const opening = home.page('main');
  await home.startAgain();
  const main = await opening;

  await goTo(main, 'relief/finger-ring/right');
  await expect(
    main.getByText(/^First because it tended to help you: .*over 3 sessions/),
  ).toBeVisible();
  await goTo(main, 'legs');
  await expect(main.getByRole('heading', { name: 'Have this looked at first' })).toBeVisible();
  await goTo(main, 'library');
  const liked = main.getByRole('button', { name: 'Favourite: Mouse hand reset' });
  await liked.click();
  await expect(liked).toHaveAttribute('aria-pressed', 'true');

  await home.quit();
  await home.launch();
  const reopening = home.page('main');
  await home.startAgain();
  const again = await reopening;
  await goTo(again, 'library');
  await expect(again.getByRole('button', { name: 'Favourite: Mouse hand reset' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await goTo(again, 'legs');
  await again.getByRole('button', { name: 'Someone has looked at it' }).click();
  await expect(again.getByRole('heading', { name: 'Have this looked at first' })).toBeHidden();
});
