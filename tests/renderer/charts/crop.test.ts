import { describe, expect, it } from 'vitest';
import {
  insideLimb,
  muscleBox,
  pointOf,
  wholeView,
} from '../../../src/renderer/features/charts/chart-measure';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import type { Side } from '../../../src/renderer/features/charts/chart-types';
import {
  cropToMuscle,
  cropWithLimb,
  fitAspect,
  isWhole,
  keepInside,
  limbAt,
  stageCrop,
} from '../../../src/renderer/features/charts/crop';
import { type Box, distance } from '../../../src/renderer/features/charts/geometry';
import { picturedSpots, pictureOf } from '../../../src/renderer/features/charts/positions';

await loadAllCharts();
const picture = pictureOf('edc-middle-strip');
if (!picture) throw new Error('the spot has no picture');
const { chart, muscle } = picture;

const panels = [
  { width: 320, height: 300 },
  { width: 300, height: 900 },
  { width: 592, height: 900 },
  { width: 900, height: 600 },
  { width: 760, height: 260 },
  { width: 1400, height: 2160 },
];
const sides: readonly Side[] = ['left', 'right'];
const cases = picturedSpots.flatMap((spot) =>
  panels.flatMap((panel) => sides.map((side) => ({ ...panel, side, spot }))),
);

/** Half a dot on a panel of usual size, in chart units. */
const DOT = 9;

const holds = (outer: Box, inner: Box) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

describe('cropToMuscle', () => {
  it('is the muscle and a third of it as air', () => {
    const box = muscleBox(chart, muscle);

    const crop = cropToMuscle(chart, muscle);

    expect(crop.height / box.height).toBeCloseTo(1.3);
    expect(holds(crop, box)).toBe(true);
  });

  it('is the whole limb for a muscle the chart does not show', () => {
    expect(muscleBox(chart, 'soleus')).toEqual(wholeView(chart));
  });
});

describe.each(picturedSpots)('the crop of a small picture of %s', (spot) => {
  it('has the limb from edge to edge, so that a short muscle can be told', () => {
    const shown = pictureOf(spot);
    const [place] = shown?.places ?? [];
    if (!shown || !place) throw new Error('the spot has no picture');
    const [, y] = pointOf(shown.chart, place);
    const across = Array.from({ length: shown.chart.width }, (_, x) => x).filter((x) =>
      insideLimb(shown.chart, [x, y]),
    );

    const crop = cropWithLimb(shown.chart, shown.muscle, 0.25, 1.06);

    expect(crop.width).toBeGreaterThanOrEqual(across.length);
  });
});

describe.each(cases)(
  'the crop of $spot for a panel of $width × $height, $side',
  ({ width, height, side, spot }) => {
    const shown = pictureOf(spot);
    if (!shown) throw new Error('the spot has no picture');
    const { chart, muscle, places } = shown;
    const view = wholeView(chart);
    const crop = stageCrop({ chart, side, muscle, places, aspect: width / height });

    it('has the shape of the panel', () => {
      expect(crop.width / crop.height).toBeCloseTo(width / height);
    });

    it('stays inside the view along the limb, or holds all of it where it is larger', () => {
      const along = crop.height <= view.height ? [view, crop] : [crop, view];

      expect(holdsAlong('y', 'height', along)).toBe(true);
    });

    it('has the limb in the middle where it is whole, and else ends where the drawing does', () => {
      const limb = limbAt(chart, crop);
      const middle = (limb.x + limb.width / 2 - crop.x) / crop.width;
      const across = crop.width <= view.width ? [view, crop] : [crop, view];

      if (isWhole(chart, crop)) expect(middle).toBeCloseTo(side === 'right' ? 0.53 : 0.47);
      else expect(holdsAlong('x', 'width', across)).toBe(true);
    });

    it('shows all places, far enough apart to tell them from each other', () => {
      const pixels = height / crop.height;
      const [first, second] = places.map((place) => pointOf(chart, place));
      if (!first || !second) throw new Error('there are two places');

      for (const [x, y] of [first, second]) {
        const dot = { x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT };
        expect(holds(crop, dot)).toBe(true);
      }
      expect(distance(first, second) * pixels).toBeGreaterThan(24);
    });
  },
);

function holdsAlong(start: 'x' | 'y', size: 'width' | 'height', boxes: readonly Box[]): boolean {
  const [outer, inner] = boxes;
  if (!outer || !inner) return false;
  const slack = 1e-6;
  return (
    outer[start] <= inner[start] + slack &&
    outer[start] + outer[size] >= inner[start] + inner[size] - slack
  );
}

describe('a limb in a low panel', () => {
  it.each(['fibularis-longus-upper', 'fdl-inner'])(
    'stands in the middle in %s, though its foot is out of sight to one side',
    (spot) => {
      const shown = pictureOf(spot);
      if (!shown) throw new Error('the spot has no picture');

      const crop = stageCrop({ ...shown, side: 'right', aspect: 1.6 });

      expect(isWhole(shown.chart, crop)).toBe(true);
    },
  );
});

describe.each(picturedSpots)('the name of a landmark of %s in a panel of 350 × 190', (spot) => {
  it('stands clear of the title over the picture', () => {
    const shown = pictureOf(spot);
    if (!shown) throw new Error('the spot has no picture');
    const names = shown.chart.landmarks.filter(({ id }) =>
      shown.places.some(({ measured }) => measured?.from === id),
    );

    const crop = stageCrop({ ...shown, side: 'right', aspect: 350 / 190, pixels: 190 });

    for (const { label } of names) {
      const middle = ((label[1] - crop.y) * 190) / crop.height;
      expect(middle).toBeGreaterThan(32 + 6);
      expect(middle).toBeLessThan(190 - 6);
    }
  });
});

describe('fitAspect', () => {
  it('only ever adds, evenly on both sides', () => {
    const box = fitAspect({ x: 10, y: 10, width: 10, height: 40 }, 1);

    expect(box).toEqual({ x: -5, y: 10, width: 40, height: 40 });
  });
});

describe('keepInside', () => {
  it('moves a box in without changing its size', () => {
    const box = keepInside(
      { x: -20, y: 90, width: 50, height: 50 },
      { x: 0, y: 0, width: 100, height: 100 },
    );

    expect(box).toEqual({ x: 0, y: 50, width: 50, height: 50 });
  });
});
