import { expect } from '@playwright/test';
import { promptSize } from '../../src/shared/prompt-sizes';
import {
  accessibilityViolations,
  focusedName,
  focusRing,
  intents,
  push,
  stickingOut,
  test,
} from '../support/built-pages';
import { aPromptSnapshot, aSnapshot } from '../support/fake-bridge';
import { looks, screens, usualWindow } from '../support/screens';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  },
  contextOptions: { reducedMotion: 'reduce' },
});

test.describe('in every theme', () => {
  for (const [name, { page: file, snapshot, size }] of Object.entries(screens)) {
    test(`${name} is accessible and obeys the security policy`, async ({ built }) => {
      const page = await built.open(file, snapshot, size);
      const fold = page.getByRole('button', { name: /All presses/ });
      if ((await fold.count()) > 0) await fold.click();

      for (const theme of ['light', 'dark', 'contrast'] as const) {
        const textScale = theme === 'dark' && file.startsWith('main') ? 2 : 1; // both in one run
        await push(page, looks(snapshot, { theme, textScale }));

        expect(await accessibilityViolations(page), theme).toEqual([]);
      }
      expect(built.complaints).toEqual([]);
    });
  }
});

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
    for (const address of ['main#library', 'main#library/forearm-reset-300', 'main#legs'])
      for (const [name, { size, textScale }] of Object.entries(sizes)) {
        const page = await built.open(address, looks(aSnapshot(), { textScale }), size);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });

        expect(await stickingOut(page), `${address} in ${name}`).toEqual([]);
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

      for (const place of ['finger-ring', 'thumb-spacebar-phone/left', 'calf-hot-swollen']) {
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

test.describe('by keyboard', () => {
  test('every control of Today is reached in reading order, with a ring around it', async ({
    built,
  }) => {
    const page = await built.open('main', aSnapshot(), usualWindow);

    const reached: string[] = [];
    for (let press = 0; press < 9; press++) {
      await page.keyboard.press('Tab');
      reached.push(await focusedName(page));
      expect(await focusRing(page), reached.at(-1)).toBeGreaterThanOrEqual(2);
    }

    expect(reached).toEqual([
      'Today',
      'Relief',
      'Legs',
      'Library',
      'Settings',
      'Keyboard shortcuts',
      'Pause',
      'Start a press',
      'Right',
    ]);
  });

  test('every setting is reached and changed without a mouse, with a ring around it', async ({
    built,
  }) => {
    const page = await built.open('main#settings', aSnapshot(), usualWindow);
    await page.getByRole('searchbox', { name: 'Search settings' }).focus();

    const reached = new Set<string>();
    const settings = await page.locator('[data-setting]').count();
    for (let press = 0; press < 2 * settings; press++) {
      await page.keyboard.press('Tab');
      const key = await page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-setting]')?.dataset.setting,
      );
      if (key === undefined) continue;
      reached.add(key);
      expect(await focusRing(page), key).toBeGreaterThanOrEqual(2);
    }
    expect(reached.size).toBe(settings);

    await page.getByRole('spinbutton', { name: 'Micro-break length' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('switch', { name: 'Far text', exact: true }).focus();
    await page.keyboard.press('Space');
    expect(await intents(page)).toEqual(
      expect.arrayContaining([
        { type: 'set-setting', key: 'micro.seconds', value: 35 },
        { type: 'set-setting', key: 'session.farText', value: true },
      ]),
    );
  });

  test('focus stays near what went away under it', async ({ built }) => {
    const undoable = screens['a skip to undo']?.snapshot ?? aSnapshot();
    const page = await built.open('main', undoable, usualWindow);

    await page.getByRole('button', { name: /^Undo/ }).focus();
    await push(page, aSnapshot());
    expect(await focusedName(page)).toBe('Start a press');

    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    await page.getByRole('button', { name: 'For 1 h' }).press('Enter');
    expect(await focusedName(page)).toBe('Pause');
    await push(page, screens.paused?.snapshot ?? aSnapshot());
    expect(await focusedName(page)).toBe('Resume');
    await push(page, aSnapshot());
    expect(await focusedName(page)).toBe('Pause');
  });

  test('the sheet of keys opens, keeps the keyboard, and gives it back', async ({ built }) => {
    const page = await built.open('main', aSnapshot(), usualWindow);
    await page.getByRole('button', { name: 'Start a press' }).focus();

    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    expect(await focusedName(page)).toBe('Close');
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('Start a press');

    await page.keyboard.press('Control+,');
    await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  });

  test('a press is started without a mouse', async ({ built }) => {
    const page = await built.open('main', aSnapshot(), usualWindow);

    await page.getByRole('radio', { name: 'Right' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Start a press' }).focus();
    await page.keyboard.press('Enter');

    const dispatched = await intents(page);
    expect(dispatched).toContainEqual({ type: 'start-press', routineId: null, side: 'left' });
  });

  test('a sore place is found, looked at and started without a mouse', async ({ built }) => {
    const page = await built.open('main#relief', aSnapshot(), usualWindow);
    await page.getByRole('searchbox', { name: 'Search places' }).focus();

    await page.keyboard.type('left pinky');
    await page.keyboard.press('Enter');
    expect(await focusedName(page)).toBe('Little finger, left');
    await page.keyboard.press('Tab');
    expect(await focusRing(page)).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: '5 min' })).toBeChecked();
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Rate it, then start');
    await page.keyboard.press('Enter');
    for (const all of await page.getByRole('button', { name: /^No to/ }).all())
      await all.press('Enter');
    await page.getByRole('button', { name: 'Go on' }).press('Enter');

    expect(await intents(page)).toContainEqual({
      type: 'start-relief',
      complaintId: 'finger-little',
      side: 'left',
      minutes: 5,
    });
  });

  test('the choices of a pause open, close and answer', async ({ built }) => {
    const page = await built.open('main', aSnapshot(), usualWindow);
    await page.getByRole('button', { name: 'Pause' }).focus();

    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'For 1 h' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'For 1 h' })).toBeHidden();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    expect(await intents(page)).toContainEqual({ type: 'pause-breaks', forMs: 3_600_000 });
  });

  test('Enter on a card that was just opened answers nothing', async ({ built }) => {
    const page = await built.open(
      'prompt',
      aPromptSnapshot({ focusable: true }),
      promptSize('card', 1),
    );
    await expect(page.getByRole('dialog')).toBeFocused();

    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');

    const answers = (await intents(page)).filter(({ type }) => type === 'answer-prompt');
    expect(answers).toEqual([]);
  });
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
