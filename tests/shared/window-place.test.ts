import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, DisplayFacts } from '../../src/shared/prompt-layout';
import { broughtBack, covers, filledAgain, GRASP } from '../../src/shared/window-place';
import { someDisplays } from '../support/some-displays';

const left: DisplayFacts = {
  id: 1,
  bounds: { x: -1280, y: 40, width: 1280, height: 1024 },
  workArea: { x: -1280, y: 40, width: 1280, height: 984 },
};
const main: DisplayFacts = {
  id: 2,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 27, width: 1920, height: 1053 },
};

const someWindow: fc.Arbitrary<Bounds> = fc.record({
  x: fc.integer({ min: -9_000, max: 9_000 }),
  y: fc.integer({ min: -9_000, max: 9_000 }),
  width: fc.integer({ min: 200, max: 4_000 }),
  height: fc.integer({ min: 150, max: 3_000 }),
});

const shows = (window: Bounds, { workArea }: DisplayFacts, least: number): boolean => {
  const width =
    Math.min(window.x + window.width, workArea.x + workArea.width) - Math.max(window.x, workArea.x);
  const height =
    Math.min(window.y + window.height, workArea.y + workArea.height) -
    Math.max(window.y, workArea.y);
  return width >= least && height >= least;
};

describe('a window whose display went', () => {
  it('comes to the display that is nearest to where it was', () => {
    const window = { x: -900, y: 300, width: 600, height: 500 };

    expect(broughtBack(window, [main])).toEqual({ x: 0, y: 300, width: 600, height: 500 });
    expect(broughtBack(window, [left, main])).toBeNull();
  });

  it('is never larger than the display it comes to', () => {
    const window = { x: -5_000, y: -5_000, width: 4_000, height: 3_000 };

    expect(broughtBack(window, [main])).toEqual(main.workArea);
  });

  it('stays where nobody has a display, and where enough of it shows', () => {
    expect(broughtBack({ x: 0, y: 0, width: 500, height: 400 }, [])).toBeNull();
    expect(broughtBack({ x: 1_800, y: 100, width: 500, height: 400 }, [main])).toBeNull();
  });

  it('can be got hold of afterwards, on any set of displays', () => {
    fc.assert(
      fc.property(someDisplays, someWindow, (displays, window) => {
        const after = broughtBack(window, displays) ?? window;

        expect(displays.some((display) => shows(after, display, GRASP))).toBe(true);
        expect(broughtBack(after, displays)).toBeNull();
      }),
      { seed: 61 },
    );
  });
});

describe('a window that fills a display', () => {
  it('stays when only the window manager’s pixel is missing', () => {
    const { x, y, width, height } = main.bounds;

    expect(filledAgain({ x, y, width: width - 1, height: height - 1 }, [left, main])).toBeNull();
  });

  it('fills the one that is left, and a display of another size again', () => {
    expect(filledAgain(left.bounds, [main])).toEqual(main.bounds);
    const larger = { ...main, bounds: { ...main.bounds, width: 2_560, height: 1_440 } };
    expect(filledAgain(main.bounds, [left, larger])).toEqual(larger.bounds);
  });

  it('fills exactly one of any set of displays', () => {
    fc.assert(
      fc.property(someDisplays, someWindow, (displays, window) => {
        const after = filledAgain(window, displays);

        if (after !== null) expect(displays.map(({ bounds }) => bounds)).toContainEqual(after);
        expect(filledAgain(after ?? window, displays)).toBeNull();
      }),
      { seed: 62 },
    );
  });
});

describe('a window that was meant to fill a display', () => {
  it('covers it, also where a panel stays in front', () => {
    expect(covers(main.bounds, main.bounds)).toBe(true);
    expect(covers(main.workArea, main.bounds)).toBe(true);
  });

  it('does not from another display, nor from half of it', () => {
    expect(covers(left.bounds, main.bounds)).toBe(false);
    expect(covers({ ...main.bounds, width: 960 }, main.bounds)).toBe(false);
    expect(covers({ ...main.bounds, x: 960 }, main.bounds)).toBe(false);
  });
});
