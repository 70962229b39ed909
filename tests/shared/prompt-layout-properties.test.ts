import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  type DisplayFacts,
  type PromptRequest,
  promptLayout,
  sameLayout,
} from '../../src/shared/prompt-layout';
import { someDisplays } from '../support/some-displays';

const request = fc.record({
  surface: fc.constantFrom('heads-up', 'card', 'micro', 'limit'),
  focusable: fc.boolean(),
  cover: fc.boolean(),
  everywhere: fc.boolean(),
}) as fc.Arbitrary<PromptRequest>;
const textScale = fc.constantFrom(0.85, 1, 1.5, 2);
/** Also one that is gone. */
const pointer = fc.integer({ min: 0, max: 6 });

const inside = (small: Bounds, large: Bounds): boolean =>
  small.x >= large.x &&
  small.y >= large.y &&
  small.x + small.width <= large.x + large.width &&
  small.y + small.height <= large.y + large.height;

const always = (
  seed: number,
  holds: (
    displays: readonly DisplayFacts[],
    wanted: PromptRequest,
    pointerId: number,
    scale: number,
  ) => void,
) => fc.assert(fc.property(someDisplays, request, pointer, textScale, holds), { seed });

describe('the windows of a prompt, on any displays', () => {
  it('are led by exactly one, on the display with the pointer where there is one', () => {
    always(71, (displays, wanted, pointerId, scale) => {
      const places = promptLayout(wanted, displays, pointerId, scale);
      const leads = places.filter(({ role }) => role === 'card' || role === 'cover');
      const home = displays.find(({ id }) => id === pointerId) ?? displays[0];

      expect(leads).toHaveLength(1);
      expect(inside(leads[0]?.bounds as Bounds, home?.bounds as Bounds)).toBe(true);
    });
  });

  it('leave no display uncovered, and lie on no second one', () => {
    always(72, (displays, wanted, pointerId, scale) => {
      const places = promptLayout({ ...wanted, cover: true }, displays, pointerId, scale);

      expect(places.map(({ bounds }) => bounds)).toEqual(displays.map(({ bounds }) => bounds));
    });
  });

  it('stay within the work area where they cover nothing, one a display at most', () => {
    always(73, (displays, wanted, pointerId, scale) => {
      const plain = { ...wanted, cover: false };
      const places = promptLayout(plain, displays, pointerId, scale);

      expect(places).toHaveLength(plain.everywhere ? displays.length : 1);
      for (const { bounds } of places) {
        expect(bounds.width).toBeGreaterThan(0);
        expect(bounds.height).toBeGreaterThan(0);
        expect(displays.filter(({ workArea }) => inside(bounds, workArea))).toHaveLength(1);
      }
    });
  });

  it('after a change belong to displays that are there, and only then stay as they are', () => {
    fc.assert(
      fc.property(someDisplays, someDisplays, request, pointer, (before, after, wanted, id) => {
        const places = promptLayout(wanted, after, id, 1);
        const kept = sameLayout(promptLayout(wanted, before, id, 1), places);

        for (const { bounds } of places)
          expect(after.some((display) => inside(bounds, display.bounds))).toBe(true);
        if (kept && wanted.cover)
          expect(before.map(({ bounds }) => bounds)).toEqual(after.map(({ bounds }) => bounds));
      }),
      { seed: 74 },
    );
  });
});
