import { expect, type Page } from '@playwright/test';
import type { Preferences, Snapshot } from '../../src/shared/ipc';
import { test } from '../support/built-pages';
import { aSnapshot } from '../support/fake-bridge';
import { looks, screens } from '../support/screens';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  },
  contextOptions: { reducedMotion: 'reduce' },
});

/** A session on the left shin, on a stage with nothing to hear. */
function shinSession(wishes: Partial<Preferences>): Snapshot {
  const { session, ...snapshot } = screens['the stage']?.snapshot ?? aSnapshot();
  if (session === null) throw new Error('There is no session on the screen.');
  const shin = { ...session, routineId: 'shin-240', spotId: null, side: 'left' } as const;
  return looks({ ...snapshot, session: shin }, { voice: false, chimes: false, ...wishes });
}

/** Where the ring lies, as shares of the picture. */
function ringInPicture(page: Page) {
  return page.evaluate(() => {
    const picture = document.querySelector('.stage-picture')?.getBoundingClientRect();
    const ring = document.querySelector('.chart-marker-ring')?.getBoundingClientRect();
    if (!picture || !ring) throw new Error('There is no ring.');
    const x = (ring.left + ring.width / 2 - picture.left) / picture.width;
    const y = (ring.top + ring.height / 2 - picture.top) / picture.height;
    return { x, y, pixels: ring.width };
  });
}

const stages = [
  { width: 1366, height: 768, wishes: {} },
  { width: 800, height: 600, wishes: {} },
  { width: 800, height: 600, wishes: { farText: true } },
  { width: 1920, height: 1080, wishes: { farText: true } },
];

for (const { width, height, wishes } of stages) {
  const text = 'farText' in wishes ? 'far text' : 'usual text';
  test(`a leg is shown where it is pressed, at ${width} × ${height} with ${text}`, async ({
    built,
    page,
  }) => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    await built.open('stage', shinSession(wishes), { width, height });

    const upper = page.getByRole('img', {
      name: 'Left lower leg, front; press: shin lifter, a quarter of the way toward the foot, 1 of 2 on this muscle',
    });
    // The clock is turned by hand: there is nothing to wait for between two turns but what is brought in.
    await expect
      .poll(
        async () => {
          await page.clock.runFor(2000);
          return upper.count();
        },
        { intervals: [20] },
      )
      .toBe(1);

    const { x, y, pixels } = await ringInPicture(page);
    expect(x).toBeGreaterThan(0.2);
    expect(x).toBeLessThan(0.8);
    expect(y).toBeGreaterThan(0.12);
    expect(y).toBeLessThan(0.95);
    expect(pixels).toBeGreaterThan(20);
    const edges = await page.locator('.stage-picture-edge').allTextContents();
    expect(edges).toEqual(['outer side', 'inner side']);
    expect(built.complaints).toEqual([]);
  });
}
