import type { Page } from '@playwright/test';
import type { Preferences, Snapshot } from '../../src/shared/ipc';
import { accessibilityViolations } from './built-pages';
import { aSnapshot } from './fake-bridge';
import { looks, screens } from './screens';

/** A stage with nothing to hear, on a clock that the test turns, with these settings. */
export const stageWith = (wishes: Partial<Preferences>): Snapshot =>
  looks(screens['the stage']?.snapshot ?? aSnapshot(), {
    voice: false,
    chimes: false,
    ...wishes,
  });

/** A clock that stands still unless it is turned, however long the machine takes. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
}

/** Axe waits for timers; it gets them a millisecond at a time, so that the stage hardly moves on. */
export async function violationsInStoppedTime(
  page: Page,
  asked?: 'all' | 'looks',
): Promise<readonly string[]> {
  let running = true;
  const found = accessibilityViolations(page, asked).finally(() => {
    running = false;
  });
  while (running) await page.clock.runFor(1);
  return found;
}

/** Lets so many seconds pass on the stopped clock. */
export const turn = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);

/** Everything that is read, with the size of its letters in hundredths of the shorter side. */
export function textsOf(page: Page) {
  return page.evaluate(() => {
    const unit = Math.min(innerWidth, innerHeight) / 100;
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(p, li, h1, h2, kbd, button, [role=timer])',
      ),
    ].filter((each) => !each.closest('.visually-hidden') && each.checkVisibility());
    const read = all.filter(({ textContent }) => textContent?.trim());
    const leaves = read.filter((each) => !read.some((o) => o !== each && each.contains(o)));
    return leaves.map((each) => {
      // The letters themselves: a box that is too low for them says nothing of where they lie.
      const range = document.createRange();
      range.selectNodeContents(each);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const cut =
        each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline';
      return {
        text: each.textContent ?? '',
        role: each.tagName === 'H1' ? 'instruction' : each.role,
        size: Number.parseFloat(getComputedStyle(each).fontSize) / unit,
        outside:
          left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5,
        cut,
        box: { left, top, right, bottom },
      };
    });
  });
}

/** One text, with its size and where it lies. */
export type Read = Awaited<ReturnType<typeof textsOf>>[number];

const overlap = ({ box: a }: Read, { box: b }: Read): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** What lies outside the screen, is cut, or lies over something else. */
export function faults(texts: readonly Read[]): readonly string[] {
  const lost = texts.filter(({ outside, cut }) => outside || cut).map(({ text }) => `cut: ${text}`);
  const over = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .flatMap((other) => (overlap(one, other) ? [`${one.text} | ${other.text}`] : [])),
  );
  return [...lost, ...over];
}
