import { expect } from '@playwright/test';
import { promptSize } from '../../src/shared/prompt-sizes';
import { focusedName, inChromium, push, stickingOut, test } from '../support/built-pages';
import { aSnapshot } from '../support/fake-bridge';
import { looks, screens, usualWindow } from '../support/screens';

test.use(inChromium);

test.describe('at every size', () => {
  const sizes = {
    'the usual window': { size: usualWindow, textScale: 1 },
    'the smallest window': { size: { width: 880, height: 620 }, textScale: 1 },
    'a large window': { size: { width: 1920, height: 1080 }, textScale: 1 },
    '320 pixels': { size: { width: 320, height: 640 }, textScale: 1 },
    'double text': { size: { width: 640, height: 800 }, textScale: 2 },
    '320 pixels with larger text': { size: { width: 320, height: 640 }, textScale: 1.5 },
  };
  const days = [
    'today',
    'the first day, with a notice',
    'a bad day',
    'a skip to undo',
    'a skip that is still owed',
    'a press for both arms',
  ];
  for (const [name, { size, textScale }] of Object.entries(sizes)) {
    test(`Today fits ${name} without scrolling sideways`, async ({ built }) => {
      const page = await built.open('main', aSnapshot(), size);
      await page.getByRole('button', { name: /All presses/ }).click();

      for (const day of days) {
        await push(page, looks(screens[day]?.snapshot ?? aSnapshot(), { textScale }));

        expect(await stickingOut(page), day).toEqual([]);
      }
    });
  }

  for (const [name, { size, textScale }] of Object.entries(sizes)) {
    test(`Settings fit ${name} without scrolling sideways`, async ({ built }) => {
      const page = await built.open('main#settings', aSnapshot(), size);

      for (const screen of ['settings', 'settings, much changed']) {
        await push(page, looks(screens[screen]?.snapshot ?? aSnapshot(), { textScale }));

        expect(await stickingOut(page), screen).toEqual([]);
      }
    });
  }

  test('legs, the library and a session of it fit every size without scrolling sideways', async ({
    built,
  }) => {
    const snapshot = screens.legs?.snapshot ?? aSnapshot();
    for (const address of ['main#library', 'main#library/forearm-reset-300', 'main#legs']) {
      const page = await built.open(address, snapshot, usualWindow);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const fits = async (screen: string) => {
        for (const [name, { size, textScale }] of Object.entries(sizes)) {
          await page.setViewportSize(size);
          await push(page, looks(snapshot, { textScale }));
          expect(await stickingOut(page), `${screen} in ${name}`).toEqual([]);
        }
      };

      await fits(address);
      if (address !== 'main#legs') continue;
      await page.getByRole('button', { name: 'Log a run' }).click();
      await page.getByLabel('Where', { exact: true }).selectOption({ index: 1 }); // and its side
      await fits('the form of a run');
    }
  });

  for (const [name, { size, textScale }] of Object.entries(sizes)) {
    test(`the safety check fits ${name} without scrolling sideways`, async ({ built }) => {
      const { snapshot = aSnapshot() } = screens['a safety check that says rest'] ?? {};
      const page = await built.open('main#safety', looks(snapshot, { textScale }), size);

      expect(await stickingOut(page), 'the answers').toEqual([]);
      await page.getByRole('button', { name: 'Answer again' }).click();
      expect(await focusedName(page)).toBe('Safety check');
      expect(await stickingOut(page), 'the questions').toEqual([]);
    });
  }

  for (const [name, { size, textScale }] of Object.entries(sizes)) {
    test(`Relief fits ${name} without scrolling sideways`, async ({ built }) => {
      const { snapshot = aSnapshot() } = screens.relief ?? {};
      const page = await built.open('main#relief', looks(snapshot, { textScale }), size);
      expect(await stickingOut(page), 'nothing chosen').toEqual([]);
      for (const picture of ['Arm', 'Foot', 'Leg', 'Whole body']) {
        await page.getByRole('radio', { name: picture, exact: true }).check({ force: true });
        expect(await stickingOut(page), picture).toEqual([]);
      }

      for (const place of [
        'finger-ring',
        'thumb-spacebar-phone/left',
        'calf-hot-swollen',
        'toes/right',
      ]) {
        await page.evaluate((part) => {
          location.hash = `relief/${part}`;
        }, place);
        for (const fold of await page.locator('details').all()) await fold.click();
        expect(await stickingOut(page), place).toEqual([]);
      }
    });
  }

  const steps = Object.keys(screens).filter((name) => name.startsWith('first steps'));
  for (const [name, { size, textScale }] of Object.entries(sizes)) {
    test(`the first steps fit ${name} without scrolling sideways`, async ({ built }) => {
      const page = await built.open('main#welcome', aSnapshot(), size);

      for (const step of steps) {
        const { page: address = '', snapshot = aSnapshot() } = screens[step] ?? {};
        await page.evaluate((hash) => {
          location.hash = hash;
        }, address.split('#')[1] ?? '');
        await push(page, looks(snapshot, { textScale }));

        expect(await stickingOut(page), step).toEqual([]);
      }
    });
  }

  test('the first screen of the usual window shows everything', async ({ built }) => {
    const page = await built.open('main', aSnapshot(), usualWindow);

    for (const day of ['today', 'the first day', 'the first day, with a notice', 'paused']) {
      await push(page, screens[day]?.snapshot ?? aSnapshot());
      const height = await page.evaluate(() => document.documentElement.scrollHeight);

      expect(height, day).toBeLessThanOrEqual(usualWindow.height);
    }
  });

  const prompts = Object.entries(screens).filter(([, { page }]) => page === 'prompt');
  for (const [name, { snapshot }] of prompts) {
    test(`${name} fits its window at every text size`, async ({ built }) => {
      const page = await built.open('prompt', snapshot, promptSize('card', 2));

      for (const textScale of [0.85, 1, 1.25, 2]) {
        await page.setViewportSize(promptSize(snapshot.prompt?.surface ?? 'card', textScale));
        await push(page, looks(snapshot, { textScale }));

        expect(await stickingOut(page), `text × ${textScale}`).toEqual([]);
      }
    });
  }
});
