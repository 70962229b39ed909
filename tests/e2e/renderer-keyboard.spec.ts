import { expect } from '@playwright/test';
import { promptSize } from '../../src/shared/prompt-sizes';
import {
  accessibilityViolations,
  focusedName,
  focusRing,
  inChromium,
  intents,
  push,
  test,
} from '../support/built-pages';
import { aPromptSnapshot, aSnapshot } from '../support/fake-bridge';
import { screens, usualWindow } from '../support/screens';

test.use(inChromium);

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

    const groups = page.getByRole('navigation', { name: 'Groups of settings' });
    const current = groups.locator('[aria-current]');
    await groups.getByRole('link', { name: 'Session' }).press('Enter');
    await expect(current).toHaveText('Session');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight }));
    await expect(current).toHaveText('System');
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
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
