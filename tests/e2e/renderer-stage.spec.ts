import { expect, type Page } from '@playwright/test';
import { routineIndex } from '../../src/shared/knowledge/routine-index';
import { inChromium, push, test } from '../support/built-pages';
import { looks } from '../support/screens';
import {
  faults,
  type Read,
  stageWith,
  stopClock,
  textsOf,
  turn,
  violationsInStoppedTime,
} from '../support/stage-screen';

test.use(inChromium);

/** Seconds from the opening of the stage to the middle of each of its screens. */
const scenes = { rating: 2, begin: 14, place: 20, 'lead-in': 29, hold: 36, move: 45, end: 66 };

/** How far the digits stand from the middle of their ring, in pixels, and how wide the ring is. */
const digitsInRing = (page: Page) =>
  page.getByRole('timer').evaluate((digits) => {
    const middle = (element: Element | null) => {
      const { left, top, width, height } = (element ?? digits).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, width };
    };
    const [ring, number] = [middle(digits.previousElementSibling), middle(digits)];
    return { off: Math.hypot(ring.x - number.x, ring.y - number.y), across: ring.width };
  });

/** Sizes come in fractions of a pixel. */
const ROUNDED = 0.01;
const place = /Three finger-widths from the outer elbow bump|The next strip, one thumb-width/;

test.describe('from two metres', () => {
  const screensTried = [
    { width: 1280, height: 800, wishes: {}, least: 1 },
    { width: 1920, height: 1080, wishes: {}, least: 1 },
    { width: 800, height: 600, wishes: {}, least: 1 },
    { width: 1280, height: 800, wishes: { farText: true }, least: 1.35 },
    { width: 1920, height: 1080, wishes: { farText: true }, least: 1.35 },
    // As far as the smallest screen allows.
    { width: 800, height: 600, wishes: { farText: true }, least: 1.25 },
    { width: 800, height: 600, wishes: { textScale: 2 }, least: 1.25 },
  ];
  for (const { width, height, wishes, least } of screensTried) {
    const [wish = 'as it comes'] = Object.keys(wishes);
    test(`a step can be read at ${width} × ${height}, ${wish}`, async ({ built, page }) => {
      await stopClock(page);
      await built.open('stage', stageWith(wishes), { width, height });

      let at = 0;
      for (const [scene, seconds] of Object.entries(scenes)) {
        await turn(page, seconds - at);
        at = seconds;
        const texts = await textsOf(page);
        expect(faults(texts), scene).toEqual([]);
        if (scene === 'rating') continue;
        const sizeOf = (fits: (read: Read) => boolean) => texts.find(fits)?.size ?? 0;
        expect(
          sizeOf(({ role }) => role === 'instruction'),
          scene,
        ).toBeGreaterThanOrEqual(8 * least - ROUNDED);
        if (!['place', 'lead-in', 'hold', 'move'].includes(scene)) continue;
        expect(
          sizeOf(({ text }) => place.test(text)),
          scene,
        ).toBeGreaterThanOrEqual(6 * least - ROUNDED);
        if (scene === 'place') continue;
        expect(
          sizeOf(({ role }) => role === 'timer'),
          scene,
        ).toBeGreaterThanOrEqual(18 * least - ROUNDED);
        const { off, across } = await digitsInRing(page);
        expect(off / across, `${scene}: the digits stand in the middle of the ring`).toBeLessThan(
          0.02,
        );
        expect(
          texts.map(({ text }) => text),
          scene,
        ).toContain('keep it at 6 or less');
      }

      await turn(page, 14); // to the question at the end
      await page.keyboard.press('9');
      await page.keyboard.press('Enter');
      await turn(page, 1);
      const panel = await textsOf(page);
      expect(faults(panel), 'when not to press').toEqual([]);
      expect(panel.map(({ text }) => text)).toContain('numbness or tingling');
    });
  }
});

test.describe('every routine, from its first question to its summary', () => {
  const routines = {
    'ball-forearm-150': 260,
    'mouse-hand-180': 290,
    'forearm-reset-300': 410,
    'micro-pause-30': 40,
  };
  /** Those that answer a complaint or go with a run: every one of them, in the long run of tests. */
  const others = routineIndex.filter(({ id }) => !(id in routines) && id !== 'desk-forearm-60');
  const wishes = { 'with far text': { farText: true }, 'as it comes @long': {} };
  const all = [
    ...Object.entries(routines),
    // Beside the steps come the rating before, the one after, and ten seconds of each other screen.
    ...others.map(({ id, seconds }) => [`${id} @long`, seconds + 110] as const),
  ];
  for (const [routine, length] of all) {
    const [routineId = routine] = routine.split(' ');
    for (const [wish, preferences] of Object.entries(wishes)) {
      test(`nothing of ${routine} is cut or overlaps on a small screen, ${wish}`, async ({
        built,
        page,
      }) => {
        await stopClock(page);
        const { session, ...snapshot } = stageWith(preferences);
        if (session === null) throw new Error('There is no session on the screen.');
        const other = { ...session, routineId, spotId: null };
        await built.open('stage', { ...snapshot, session: other }, { width: 800, height: 600 });

        for (let seconds = 0; seconds < length; seconds += 7) {
          await turn(page, 7);
          expect(faults(await textsOf(page)), `after ${seconds + 7} s`).toEqual([]);
        }
        await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
      });
    }
  }
});

test('every screen of a session is accessible in every theme', async ({ built, page }) => {
  test.setTimeout(120_000);
  await stopClock(page);
  const snapshot = stageWith({ perSpotCheck: true });
  await built.open('stage', snapshot, { width: 1280, height: 800 });
  await expect(page).toHaveTitle('Knead: guided press');
  const isAccessible = async (scene: string) => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      await push(page, looks(snapshot, { theme }));
      const asked = theme === 'light' ? 'all' : 'looks';
      expect(await violationsInStoppedTime(page, asked), `${scene}, ${theme}`).toEqual([]);
    }
  };

  await turn(page, 2);
  await isAccessible('rating');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Leave it for today' })).toBeVisible();
  await isAccessible('danger signs');
  await page.getByRole('button', { name: 'None of these, go on' }).click();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await turn(page, 20);
  await isAccessible('hold');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await isAccessible('keys');
  await page.keyboard.press('Escape');
  await isAccessible('paused');
  await page.keyboard.press('Space');
  await turn(page, 39);
  await expect(page.getByRole('heading', { name: 'How is that spot now?' })).toBeVisible();
  await isAccessible('check');
  await turn(page, 17);
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  await turn(page, 1);
  await expect(page.getByText('Stop here today.')).toBeVisible();
  await isAccessible('summary');
  expect(built.complaints).toEqual([]);
});
