import fc from 'fast-check';
import type { DisplayFacts } from '../../src/shared/prompt-layout';

const sizes = [
  [1_366, 768],
  [1_920, 1_080],
  [1_080, 1_920],
  [2_560, 1_440],
  [3_840, 2_160],
] as const;
const scales = [1, 1.25, 1.5, 2, 3] as const;

/**
 * One to five displays beside each other, with panels, of mixed scales and so of sizes that are no
 * whole numbers of anything, some left of and above the first one, as systems report them.
 */
export const someDisplays: fc.Arbitrary<readonly DisplayFacts[]> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom(...sizes),
        fc.constantFrom(...scales),
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: 0, max: 64 }),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    fc.nat(4),
  )
  .map(([drawn, first]) => {
    let x = 0;
    const row = drawn.map(([[wide, high], scale, y, panel], at): DisplayFacts => {
      const width = Math.round(wide / scale);
      const height = Math.round(high / scale);
      const bounds = { x, y, width, height };
      x += width;
      return { id: at + 1, bounds, workArea: { ...bounds, y: y + panel, height: height - panel } };
    });
    const origin = row[first % row.length]?.bounds.x ?? 0;
    const moved = ({ bounds, workArea, id }: DisplayFacts): DisplayFacts => ({
      id,
      bounds: { ...bounds, x: bounds.x - origin },
      workArea: { ...workArea, x: workArea.x - origin },
    });
    return row.map(moved);
  });
