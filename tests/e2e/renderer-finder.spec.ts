import { expect } from '@playwright/test';
import type { Snapshot } from '../../src/shared/ipc';
import { inChromium, intents, push, test } from '../support/built-pages';
import { looks } from '../support/screens';
import {
  faults,
  stageWith,
  stopClock,
  textsOf,
  turn,
  violationsInStoppedTime,
} from '../support/stage-screen';

test.use(inChromium);

/** A search among three strips for a ring finger that hurts. */
function search(): Snapshot {
  const { session, ...snapshot } = stageWith({});
  if (session === null) throw new Error('There is no session on the screen.');
  const relief = {
    spotIds: ['edc-ring-strip', 'finger-flexor-mid', 'edc-middle-strip'],
    seconds: 180,
    holdSeconds: null,
    toolIds: ['other-forearm', 'knuckles'],
  };
  const ringFinger = { routineId: 'finger-finder-180', complaintId: 'finger-ring', relief };
  return { ...snapshot, session: { ...session, ...ringFinger, spotId: 'edc-ring-strip' } };
}

test('a search asks after each spot, is answered by a key, and reads well in every theme', {
  tag: '@long',
}, async ({ built, page }) => {
  await stopClock(page);
  const snapshot = search();
  await built.open('stage', snapshot, { width: 1280, height: 800 });
  const readsWell = async (scene: string) => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      await push(page, looks(snapshot, { theme, textScale: theme === 'dark' ? 2 : 1 }));
      const asked = theme === 'light' ? 'all' : 'looks';
      expect(await violationsInStoppedTime(page, asked), `${scene}, ${theme}`).toEqual([]);
      expect(faults(await textsOf(page)), `${scene}, ${theme}`).toEqual([]);
    }
  };
  /** Turns the clock until something stands there; a key, where there is one, makes it come sooner. */
  const goesOnTo = async (heading: string, key: string | null = null) => {
    const wanted = page.getByRole('heading', { name: heading });
    for (let times = 0; times < 20 && (await wanted.count()) === 0; times++) {
      if (key !== null) await page.keyboard.press(key);
      await turn(page, 3);
    }
    await expect(wanted).toBeVisible();
    await turn(page, 1);
  };

  await turn(page, 2);
  await goesOnTo('Get comfortable', 'n');
  await goesOnTo('Get into place', 'ArrowRight');
  await goesOnTo('How is that spot now?');
  await readsWell('the question');
  await page.keyboard.press('3');
  await goesOnTo('How is that spot now?');
  await page.keyboard.press('1');
  await turn(page, 2);
  await expect(page.getByText('Place 2 of 3')).toBeVisible(); // it stays where it is better
  await expect(page.getByText('keep it at 3 or less')).toBeVisible(); // and light, after a worse
  await goesOnTo('Ring finger pain, right side: how is it now?', 'ArrowRight');
  await goesOnTo('Finished', 'n');
  await readsWell('what was found');

  expect(await intents(page)).toContainEqual(
    expect.objectContaining({
      type: 'session-ended',
      steps: [
        expect.objectContaining({ spotId: 'edc-ring-strip', answer: 'worse' }),
        expect.objectContaining({ spotId: 'finger-flexor-mid', answer: 'better' }),
      ],
    }),
  );
  expect(built.complaints).toEqual([]);
});
