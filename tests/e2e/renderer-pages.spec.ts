import { expect, type Page } from '@playwright/test';
import { defaultSettings } from '../../src/shared/settings/schema';
import {
  accessibilityViolations,
  focusedName,
  focusRing,
  intents,
  push,
  test,
} from '../support/built-pages';
import { aSnapshot } from '../support/fake-bridge';
import { looks, usualWindow } from '../support/screens';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  },
  contextOptions: { reducedMotion: 'reduce' },
});

const withSettings = aSnapshot({ settings: defaultSettings() });

/** Presses Tab until something by that name has the keyboard, and looks at its ring. */
async function tabTo(page: Page, name: string | RegExp, most = 30): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const now = await focusedName(page);
    if (typeof name === 'string' ? now !== name : !name.test(now)) continue;
    expect(await focusRing(page), now).toBeGreaterThanOrEqual(2);
    return;
  }
  throw new Error(`${name} was not reached; ${await focusedName(page)} has the keyboard`);
}

/** Asks axe in every theme, in one of them with double text. */
async function isAccessible(page: Page, scene: string): Promise<void> {
  for (const theme of ['light', 'contrast', 'dark'] as const) {
    await push(page, looks(withSettings, { theme, textScale: theme === 'dark' ? 2 : 1 }));
    const asked = theme === 'light' ? 'all' : 'looks';
    expect(await accessibilityViolations(page, asked), `${scene}, ${theme}`).toEqual([]);
  }
}

/** Answers the cards with no, by the keyboard. */
async function saysNo(page: Page): Promise<void> {
  for (const all of await page.getByRole('button', { name: /^No( to|$)/ }).all())
    await all.press('Enter');
  await page.getByRole('button', { name: 'Go on' }).press('Enter');
}

test('a sore place is picked with the arrows, and met once', async ({ built }) => {
  const page = await built.open('main#relief', withSettings, usualWindow);
  await expect(page.getByRole('radio', { name: 'Ring finger', exact: true })).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search places' }).focus();

  await page.keyboard.press('ArrowDown');
  expect(await focusedName(page)).toBe('Thumb');
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  expect(await focusedName(page)).toBe('Ring finger');
  expect(await focusRing(page)).toBeGreaterThanOrEqual(2);
  await expect(page.locator('[data-hurt]')).toHaveCount(2); // on the back and on the palm
  await page.keyboard.press('Enter');
  expect(await focusedName(page)).toBe('Ring finger, right');
  await tabTo(page, 'Rate it, then start');
  await page.keyboard.press('Enter');
  await saysNo(page);

  expect(await intents(page)).toContainEqual({
    type: 'start-relief',
    complaintId: 'finger-ring',
    side: 'right',
    minutes: 3,
  });
});

test('what is found, the questions and a yes are accessible in every theme, with double text too', async ({
  built,
}) => {
  const page = await built.open('main#relief', withSettings, usualWindow);
  const search = page.getByRole('searchbox', { name: 'Search places' });

  await search.fill('shin splints');
  await isAccessible(page, 'places found');
  await page.getByRole('radio', { name: 'Inner shin' }).check({ force: true });
  await page.getByRole('button', { name: 'Rate it, then start' }).click();
  await expect(page.getByRole('heading', { name: 'Before we press' })).toBeVisible();
  await isAccessible(page, 'questions');
  for (const all of await page.getByRole('button', { name: /^No( to|$)/ }).all()) await all.click();
  await page.getByRole('radio', { name: 'Yes' }).first().check({ force: true });
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible();
  await isAccessible(page, 'a yes');
});

test('a finger that is pointed at is chosen in the list, and the picture stays', async ({
  built,
}) => {
  const page = await built.open('main#relief', withSettings, { width: 1120, height: 500 });

  await page.locator('label.is-shape[for$=finger-little]').first().click();

  await expect(page.getByRole('radio', { name: 'Little finger', exact: true })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Little finger, right' })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a run is logged and a session begun without a mouse', async ({ built }) => {
  const page = await built.open('main#legs', withSettings, usualWindow);
  await tabTo(page, 'Log a run', 40);
  await page.keyboard.press('Enter');
  expect(
    await page.getByLabel('Minutes').evaluate((field) => field === document.activeElement),
  ).toBe(true);

  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await page.keyboard.type('7,5');
  await isAccessible(page, 'the form');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight'); // from 0 of the pain while running
  await page.keyboard.press('Enter');

  expect(await intents(page)).toContainEqual({
    type: 'log-run',
    run: {
      minutes: 40,
      km: 7.5,
      during: 1,
      after: null,
      where: null,
      side: null,
      day: '2026-11-22',
    },
  });
  expect(await focusedName(page)).toBe('Log a run');
  await page.getByRole('button', { name: 'Start: Post-run lower leg' }).press('Enter');
  await saysNo(page);
  expect(await intents(page)).toContainEqual({
    type: 'start-press',
    routineId: 'post-run-lower-leg-600',
    side: null,
  });
});

test('the library is narrowed, starred, looked into and played without a mouse', async ({
  built,
}) => {
  const page = await built.open('main#library', withSettings, usualWindow);
  const cards = page.getByRole('heading', { level: 2 });
  const all = await cards.count();
  await tabTo(page, 'All');

  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Arms' })).toBeChecked();
  expect(await cards.count()).toBeLessThan(all);
  await tabTo(page, 'Mouse hand reset');
  await tabTo(page, 'Favourite: Mouse hand reset');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mouse hand reset', level: 1 })).toBeVisible();
  await tabTo(page, 'All sessions');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Mouse hand reset'); // where it was
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mouse hand reset', level: 1 })).toBeVisible();
  await tabTo(page, 'Start', 40);
  await page.keyboard.press('Enter');

  expect(await intents(page)).toEqual(
    expect.arrayContaining([
      { type: 'set-setting', key: 'library.favourites', value: ['mouse-hand-180'] },
      { type: 'start-press', routineId: 'mouse-hand-180', side: null },
    ]),
  );
});
