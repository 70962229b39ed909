import type { Belly, Slab, Tendon } from './chart-types';
import type { Point } from './geometry';

/** A muscle belly along its middle line, with half its width along the way. */
export const belly = (
  spine: readonly Point[],
  halfWidths: readonly number[],
  rest: Partial<Belly> = {},
): Belly => ({ kind: 'belly', spine, halfWidths, ...rest });

/** A broad muscle between its two edges, each from origin to insertion. */
export const slab = (
  left: readonly Point[],
  right: readonly Point[],
  rest: Partial<Slab> = {},
): Slab => ({ kind: 'slab', left, right, ...rest });

/** A tendon along its middle line; widths in full. */
export const tendon = (spine: readonly Point[], from: number, to = from): Tendon => ({
  spine,
  from,
  to,
});
