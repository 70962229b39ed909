import { boxToSide, pointOf, toSide } from './chart-measure';
import type { Chart, Place, Side } from './chart-types';
import type { Box, Point } from './geometry';
import type { BoxSize } from './use-box-size';

/** Of the panel: never higher than this share of it, nor than this share of its width, nor than so many pixels. */
const MOST = { ofHeight: 0.34, ofWidth: 0.36, pixels: 420 };

/** Smaller, in pixels, and one would not see where on the limb it is. */
const LEAST = 90;

/** Width over height. */
const ASPECT = 0.62;

/** From the edge of the panel, as a share of its shorter side. */
const MARGIN = 0.034;

/** A ring with its pulse, in pixels to each side of its middle, at the least; with larger limbs it grows. */
const RING = { pixels: 21, units: 30 };

/** A letter of a landmark's name, in its height; the text is this high in pixels at least. */
const LETTER = { width: 0.56, pixels: 13, units: 16 };

interface Panel {
  readonly chart: Chart;
  readonly side: Side;
  readonly places: readonly Place[];
  /** What of the right limb is shown, in the shape of the panel. */
  readonly crop: Box;
  readonly size: BoxSize;
  /** The picture is turned by a quarter, clockwise. */
  readonly lying: boolean;
}

/**
 * Where in the panel the small picture of the sore place goes, in pixels: into its upper right corner. Null where that is
 * too little room, or where it would lie over a place or the name of a landmark: where to press comes first.
 */
export function soreRoom(panel: Panel): Box | null {
  const { width, height } = panel.size;
  const high = Math.min(MOST.ofHeight * height, MOST.ofWidth * width, MOST.pixels);
  if (high < LEAST) return null;
  const margin = MARGIN * Math.min(width, height);
  const wide = ASPECT * high;
  const room = { x: width - margin - wide, y: margin, width: wide, height: high };
  return marksOf(panel).some((mark) => overlap(mark, room)) ? null : room;
}

function marksOf(panel: Panel): readonly Box[] {
  const { chart, places, crop, size, lying } = panel;
  const scale = (lying ? size.width : size.height) / crop.height;
  const ring = Math.max(RING.pixels, RING.units * scale);
  const text = Math.max(LETTER.pixels, LETTER.units * scale);
  const named = chart.landmarks.filter(({ id }) =>
    places.some(({ measured }) => measured?.from === id),
  );
  const around = (at: Point, x: number, y: number): Box => {
    const [px, py] = inPanel(panel, at, scale);
    const [across, along] = lying ? [y, x] : [x, y];
    return { x: px - across, y: py - along, width: 2 * across, height: 2 * along };
  };
  return [
    ...places.map((place) => around(pointOf(chart, place), ring, ring)),
    ...named.map(({ name, label }) => around(label, (name.length * LETTER.width * text) / 2, text)),
  ];
}

/** Where a point of the right limb lies in the panel, in pixels. */
function inPanel({ chart, side, crop, size, lying }: Panel, at: Point, scale: number): Point {
  const view = boxToSide(chart, side, crop);
  const [x, y] = toSide(chart, side, at);
  const [px, py] = [(x - view.x) * scale, (y - view.y) * scale];
  return lying ? [size.width - py, px] : [px, py];
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
