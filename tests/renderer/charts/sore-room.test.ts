import { describe, expect, it } from 'vitest';
import { boxToSide, pointOf, toSide } from '../../../src/renderer/features/charts/chart-measure';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import { stageCrop } from '../../../src/renderer/features/charts/crop';
import type { Box, Point } from '../../../src/renderer/features/charts/geometry';
import { picturedSpots, pictureOf } from '../../../src/renderer/features/charts/positions';
import { soreRoom } from '../../../src/renderer/features/charts/sore-room';

await loadAllCharts();

/** The panels of stages from 800 × 600 to 1920 × 1080, beside a tool and without one. */
const PANELS = [
  { width: 296, height: 600 },
  { width: 280, height: 250 },
  { width: 478, height: 360 },
  { width: 510, height: 720 },
  { width: 592, height: 900 },
  { width: 670, height: 505 },
  { width: 710, height: 1080 },
];

const roomFor = (spot: string, size: (typeof PANELS)[number], lying = false, side = 'right') => {
  const picture = pictureOf(spot);
  if (!picture) throw new Error(`${spot} has no picture`);
  const [width, height] = lying ? [size.height, size.width] : [size.width, size.height];
  const at = { ...picture, side: side as 'left' | 'right' };
  const crop = stageCrop({ ...at, aspect: width / height });
  return { at, crop, room: soreRoom({ ...at, crop, size, lying }) };
};

const holds = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px > x && px < x + width && py > y && py < y + height;

describe('the room for the picture of the sore place', () => {
  it.each(picturedSpots)('is inside the panel, and over no place of %s', (spot) => {
    const shown = PANELS.flatMap((size) =>
      (['left', 'right'] as const).map((side) => ({ size, ...roomFor(spot, size, false, side) })),
    );

    const covered = shown.filter(({ at, crop, size, room }) =>
      at.places.some((place) => {
        const view = boxToSide(at.chart, at.side, crop);
        const [x, y] = toSide(at.chart, at.side, pointOf(at.chart, place));
        const scale = size.height / crop.height;
        return room !== null && holds(room, [(x - view.x) * scale, (y - view.y) * scale]);
      }),
    );
    const outside = shown.filter(
      ({ size, room }) => room !== null && (room.y < 0 || room.x + room.width > size.width),
    );

    expect(covered).toEqual([]);
    expect(outside).toEqual([]);
  });

  it('is there for most spots of the leg in a panel of usual size', () => {
    const spots = picturedSpots.filter((spot) =>
      /leg|thigh|hip/.test(pictureOf(spot)?.chart.id ?? ''),
    );
    const shown = spots.filter((spot) => roomFor(spot, { width: 478, height: 360 }).room !== null);

    expect(shown.length).toBeGreaterThan(0.6 * spots.length);
  });

  it('is none in a panel that is too small', () => {
    expect(roomFor('gastroc-medial-belly', { width: 220, height: 250 }).room).toBeNull();
  });

  it('goes by where the places are when the picture is turned', () => {
    const size = { width: 478, height: 480 };
    const upright = roomFor('tib-ant-upper', size).room;
    const turned = roomFor('tib-ant-upper', size, true);

    expect(upright === null).not.toBe(turned.room === null);
  });
});
