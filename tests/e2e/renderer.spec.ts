import { expect } from '@playwright/test';
import { promptSize } from '../../src/shared/prompt-sizes';
import { accessibilityViolations, inChromium, push, test } from '../support/built-pages';
import { aPromptSnapshot, aSnapshot } from '../support/fake-bridge';
import { looks, screens, usualWindow } from '../support/screens';

test.use(inChromium);

test.describe('in every theme', () => {
  for (const [name, { page: file, snapshot, size }] of Object.entries(screens)) {
    test(`${name} is accessible and obeys the security policy`, async ({ built }) => {
      const page = await built.open(file, snapshot, size);
      const fold = page.getByRole('button', { name: /All presses/ });
      if ((await fold.count()) > 0) await fold.click();

      for (const theme of ['light', 'dark', 'contrast'] as const) {
        const textScale = theme === 'dark' && file.startsWith('main') ? 2 : 1; // both in one run
        await push(page, looks(snapshot, { theme, textScale }));

        const asked = theme === 'light' ? 'all' : 'looks';
        expect(await accessibilityViolations(page, asked), theme).toEqual([]);
      }
      expect(built.complaints).toEqual([]);
    });
  }
});

test('nothing moves for a person who wants less motion', async ({ built }) => {
  const page = await built.open('prompt', aPromptSnapshot(), promptSize('card', 1));

  const entering = await page
    .getByRole('dialog')
    .evaluate((card) => getComputedStyle(card).animationDuration);

  expect(entering).toBe('0s');
});

test('the typefaces are the bundled ones; easier letters are fetched when asked for', async ({
  built,
}) => {
  const page = await built.open('main', aSnapshot(), usualWindow);
  const fonts = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ family, status }) => [family.replaceAll('"', ''), status]);
    });

  expect(await fonts()).toEqual([
    ['Inter Variable', 'loaded'],
    ['Atkinson Hyperlegible Next Variable', 'unloaded'],
  ]);
  await push(page, looks(aSnapshot(), { easierLetters: true }));

  await expect.poll(fonts).toContainEqual(['Atkinson Hyperlegible Next Variable', 'loaded']);
  expect(built.complaints).toEqual([]);
});
