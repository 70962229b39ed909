import { expect, type Page } from '@playwright/test';
import type { Preferences, Snapshot } from '../../src/shared/ipc';
import { push, test } from '../support/built-pages';
import { aSnapshot } from '../support/fake-bridge';
import { looks, screens } from '../support/screens';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  },
});

const stageWith = (wishes: Partial<Preferences>): Snapshot =>
  looks(screens['the stage']?.snapshot ?? aSnapshot(), { voice: false, chimes: false, ...wishes });

/** Seconds from the opening of a stage to a hold on its first place, and on to one on its second. */
const FIRST = 36;
const NEXT = 9;

/** Where the ring is before it goes elsewhere, halfway, and there; in pixels from the left and top of the window. */
interface Move {
  readonly motions: number;
  readonly from: readonly number[];
  readonly midway: readonly number[];
  readonly to: readonly number[];
}

/** Keeps the next move of the marker. A motion is stopped halfway, looked at, and let go to its end. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const marker = document.querySelector('.chart-marker');
    const ring = document.querySelector('.chart-marker-ring');
    if (!marker || !ring) throw new Error('There is no marker.');
    const at = () => {
      const { left, top } = ring.getBoundingClientRect();
      return [left, top];
    };
    const from = at();
    Object.assign(globalThis, { move: null });
    const observer = new MutationObserver(() => {
      const motions = marker.getAnimations(); // which begins them, too
      for (const motion of motions) {
        motion.pause();
        motion.currentTime = 450;
      }
      const midway = at();
      for (const motion of motions) motion.finish();
      Object.assign(globalThis, { move: { motions: motions.length, from, midway, to: at() } });
      observer.disconnect();
    });
    observer.observe(marker, { attributeFilter: ['style'] });
  });

async function moveOf(page: Page): Promise<Move> {
  const move = () => page.evaluate(() => (globalThis as unknown as { move: Move | null }).move);
  await expect.poll(move).not.toBeNull();
  return (await move()) as Move;
}

const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));

test('the marker travels to the next place, and is there at once where motion is reduced', async ({
  built,
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
  await built.open('stage', stageWith({}), { width: 1280, height: 800 });
  await page.clock.runFor(FIRST * 1000);

  await watch(page);
  await page.clock.runFor(NEXT * 1000);
  const travelled = await moveOf(page);
  await push(page, stageWith({ reducedMotion: 'on' }));
  await watch(page);
  await page.keyboard.press('ArrowLeft');
  const bySetting = await moveOf(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await push(page, stageWith({ reducedMotion: 'system' }));
  await watch(page);
  await page.keyboard.press('ArrowRight');
  const bySystem = await moveOf(page);

  const way = apart(travelled.from, travelled.to);
  expect(travelled.motions).toBe(1);
  expect(way).toBeGreaterThan(20);
  expect(apart(travelled.from, travelled.midway)).toBeGreaterThan(0.3 * way);
  expect(apart(travelled.midway, travelled.to)).toBeGreaterThan(0.3 * way);
  for (const { motions, from, midway, to } of [bySetting, bySystem]) {
    expect(motions).toBe(0);
    expect(midway).toEqual(to);
    expect(apart(from, to)).toBeGreaterThan(20);
  }
});

/** A property of the first such element, as the browser works it out. */
interface Ink {
  readonly of: string;
  readonly property: 'fill' | 'stroke' | 'background-color';
}

const fill = (of: string): Ink => ({ of, property: 'fill' });
const stroke = (of: string): Ink => ({ of, property: 'stroke' });

/** Contrast as WCAG 2.2 defines it, of every pair that is given. */
function contrasts(page: Page, pairs: Readonly<Record<string, readonly [Ink, Ink]>>) {
  return page.evaluate((given) => {
    const light = ({ of, property }: { of: string; property: string }): number => {
      const element = document.querySelector(of);
      if (!element) throw new Error(`There is no ${of}.`);
      const color = getComputedStyle(element).getPropertyValue(property);
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return Object.fromEntries(
      Object.entries(given).map(([name, [one, other]]) => {
        const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
        return [name, (bright + 0.05) / (dark + 0.05)];
      }),
    );
  }, pairs);
}

const silhouette = stroke('.stage-picture .chart-edge');
const skin = fill('.stage-picture .chart-outline');
const target = fill('.stage-picture [data-state="target"] .chart-body');
const zone = stroke('.stage-picture .chart-zone');

/** Both palettes that forced colours come in. */
async function expectSeen(page: Page, pairs: Parameters<typeof contrasts>[1]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    for (const [name, ratio] of Object.entries(await contrasts(page, pairs))) {
      expect(ratio, `${name}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
    }
  }
}

test('a picture to point at is seen in forced colours', async ({ built, page }) => {
  await built.open('main#relief/heel/right', aSnapshot(), { width: 1120, height: 760 });
  await expectSeen(page, {
    'the limb to point at': [stroke('.body-map-edge'), fill('.body-map-skin')],
    'what was pointed at': [fill('.body-map-hurt'), fill('.body-map-skin')],
  });
});

test('a chart and the body at it are seen in forced colours', async ({ built, page }) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
  // A light theme on a dark palette: none of its own colours would do there.
  await built.open('stage', stageWith({ theme: 'light' }), { width: 1280, height: 800 });
  await page.clock.runFor(20_000);
  await page.locator('.how-it-looks').waitFor();
  await expectSeen(page, {
    'the silhouette': [silhouette, skin],
    'the silhouette beside the panel': [
      silhouette,
      { of: '.stage-picture', property: 'background-color' },
    ],
    'the target': [target, fill('.stage-picture .chart-muscle:not([data-state]) .chart-body')],
    'the marker': [stroke('.chart-marker-ring'), fill('.chart-marker-glow')],
    'a zone': [zone, skin],
    'a zone over the target': [zone, stroke('.stage-picture .chart-zone-halo')],
    'the body at it': [stroke('.how-edge'), fill('.how-fill.is-near')],
    'where it presses': [fill('.how-spot'), fill('.how-fill.is-near')],
  });
});
