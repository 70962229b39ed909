import { curve, type Knot, type Path } from '../charts/geometry';
import { hung } from './figure';
import type { PickerEntry } from './picker-types';
import { placedPath } from './place-path';
import { ALL } from './scene';

/** A closed curve through these knots. */
export const around = (...knots: readonly Knot[]): Path => curve(knots, true);

/**
 * What leads from the whole body to a nearer picture, on the right side, in the figure's millimetres. Those of the arm
 * are in the chart's coordinates, and hang with it; each is cut to the body, so that only its edges matter.
 */
const RIGHT: readonly (readonly [PickerEntry['view'], Path])[] = [
  [
    'hand',
    hung(around([60, 640], [60, 300], [240, -10], [500, 120], [500, 480], [440, 640], [260, 650])),
  ],
  [
    'arm',
    hung(
      around(
        [60, 640],
        [260, 650],
        [440, 640],
        [450, 960],
        [430, 1270],
        [280, 1290],
        [130, 1270],
        [70, 960],
      ),
    ),
  ],
  [
    'leg',
    around(
      [60, 800],
      [150, 770],
      [196, 850],
      [200, 1000],
      [170, 1250],
      [160, 1430],
      [128, 1634],
      [86, 1634],
      [42, 1634],
      [20, 1430],
      [30, 1250],
      [4, 1000],
      [2, 880],
    ),
  ],
  [
    'foot',
    around([40, 1640], [86, 1634], [126, 1640], [170, 1730], [140, 1780], [40, 1780], [30, 1710]),
  ],
];

/** What leads to a nearer picture of the same side, as it is drawn in each picture of the scene. */
export const leadsTo = (view: PickerEntry['view'], ...outlines: readonly Path[]): PickerEntry => ({
  view,
  side: 'same',
  shapes: outlines.map((outline) => ({ outline, within: ALL })),
});

/** The entries of both sides, in a scene whose figures stand with their midlines and crowns at these places. */
export function entriesFor(places: readonly (readonly [number, number])[]): readonly PickerEntry[] {
  return (['right', 'left'] as const).flatMap((side) =>
    RIGHT.map(
      ([view, outline]): PickerEntry => ({
        view,
        side,
        shapes: places.map((at) => ({
          outline: placedPath(outline, { flipX: side === 'left', at }),
          within: ALL,
        })),
      }),
    ),
  );
}
