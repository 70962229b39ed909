import { expect, type Page } from '@playwright/test';
import { focusRing, test } from '../support/built-pages';
import { aSnapshot } from '../support/fake-bridge';
import { looks, screens, usualWindow } from '../support/screens';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  },
  contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
});

/** Red, green, blue, each 0 to 255. */
type Colour = readonly [number, number, number];

/** The colours that something is really drawn in, and those the person's system has. */
async function coloursOf(
  page: Page,
  parts: Readonly<Record<string, readonly [string, string]>>,
): Promise<Readonly<Record<string, Colour>>> {
  const drawn = await page.evaluate((wanted) => {
    const numbers = (text: string): Colour => {
      const scale = text.startsWith('color(') ? 255 : 1; // a mixed colour is given in shares
      const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red * scale, green * scale, blue * scale];
    };
    const probe = document.body.appendChild(document.createElement('i'));
    const system = ['Canvas', 'Highlight'].map((name) => {
      probe.style.color = name;
      return [name, numbers(getComputedStyle(probe).color)] as const;
    });
    probe.remove();
    const own = Object.entries(wanted).map(([name, [selector, property]]) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`Nothing is ${selector}.`);
      return [name, numbers(getComputedStyle(element).getPropertyValue(property))] as const;
    });
    return [...system, ...own];
  }, parts);
  return Object.fromEntries(drawn);
}

/** The colour of the ring around what has the keyboard, or around the label that draws it. */
const outlineOf = (page: Page): Promise<Colour> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const drawn = [focused, focused?.nextElementSibling, focused?.parentElement]
      .filter((element) => element != null)
      .map((element) => getComputedStyle(element))
      .find(({ outlineStyle }) => outlineStyle !== 'none');
    const [red = 0, green = 0, blue = 0] = (drawn?.outlineColor.match(/\d+/g) ?? []).map(Number);
    return [red, green, blue] as const;
  });

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The ratio of WCAG 2.2, 1 to 21. */
function contrast(one: Colour | undefined, other: Colour | undefined): number {
  if (one === undefined || other === undefined) throw new Error('There is no such colour.');
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Graphics and controls need 3. */
const SEEN = 3;

const RING = 'div:has(> [role="timer"]) > svg';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the ring of a hold, its marker and the muscle stay to be seen, in the system’s colours', async ({
      built,
      page,
    }) => {
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(60_000);
      const { snapshot = aSnapshot() } = screens['the stage'] ?? {};
      // The app’s own theme says the contrary, and must not shine through.
      const theme = colorScheme === 'light' ? 'dark' : 'light';
      const quiet = looks(snapshot, { voice: false, chimes: false, theme });
      await built.open('stage', quiet, { width: 1280, height: 800 });
      await page.clock.runFor(36_000);
      await expect(page.getByRole('timer')).toBeVisible();

      const colours = await coloursOf(page, {
        arc: [`${RING} > circle:nth-of-type(2)`, 'stroke'],
        track: [`${RING} > circle:nth-of-type(1)`, 'stroke'],
        digits: ['[role="timer"]', 'color'],
        marker: ['.chart-marker-ring', 'stroke'],
        halo: ['.chart-marker-glow', 'fill'],
        muscle: ['.chart-muscle[data-state="target"] .chart-body', 'fill'],
      });

      expect(colours.arc).toEqual(colours.Highlight);
      expect(contrast(colours.arc, colours.Canvas)).toBeGreaterThanOrEqual(SEEN);
      expect(contrast(colours.arc, colours.track)).toBeGreaterThanOrEqual(SEEN);
      expect(contrast(colours.digits, colours.Canvas)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours.marker, colours.halo)).toBeGreaterThanOrEqual(SEEN);
      expect(contrast(colours.muscle, colours.Canvas)).toBeGreaterThanOrEqual(SEEN);
    });
  });

for (const screen of ['today', 'settings', 'the safety check', 'first steps: tools'])
  test(`in forced colours what has the keyboard has a ring that is seen: ${screen}`, async ({
    built,
  }) => {
    const { page: address = '', snapshot = aSnapshot() } = screens[screen] ?? {};
    const page = await built.open(address, snapshot, usualWindow);
    const { Canvas } = await coloursOf(page, {});

    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Tab');
      expect(await focusRing(page)).toBeGreaterThanOrEqual(2);
      expect(contrast(await outlineOf(page), Canvas)).toBeGreaterThanOrEqual(SEEN);
    }
  });
