import type {
  Chart,
  LimbPart,
  MusclePart,
  MuscleShape,
  Place,
  Side,
  ZoneShape,
} from './chart-types';
import { type Box, boxAround, curve, flatten, inside, type Path, type Point } from './geometry';
import { bodyOf, ellipse, within } from './shapes';

/** Everything here is in the coordinates of the right limb; `toSide` carries a point over to the left one. */
export function toSide(chart: Chart, side: Side, [x, y]: Point): Point {
  return side === 'right' ? [x, y] : [chart.width - x, y];
}

export function boxToSide(chart: Chart, side: Side, box: Box): Box {
  return side === 'right' ? box : { ...box, x: chart.width - box.x - box.width };
}

export function zoneOutline(shape: ZoneShape): Path {
  return shape.kind === 'ellipse'
    ? ellipse(shape.center, shape.radii, shape.degrees)
    : curve(shape.outline, true);
}

function partOutline(part: MusclePart): Path {
  return part.kind === 'fan' ? curve(part.outline, true) : bodyOf(part).outline;
}

/** Outlines as polygons, worked out once: cropping asks for the same ones at every new size of the window. */
const partPolygon = once((part: MusclePart) => flatten(partOutline(part), 4));
const limbPolygon = once((part: LimbPart) => flatten(part.outline, 4));

function once<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

const shapesOf = (chart: Chart, muscle: string): readonly MuscleShape[] =>
  chart.muscles.filter((shape) => shape.muscle === muscle);

/** Whether the chart can show this muscle of the content as a target. */
export const shows = (chart: Chart, muscle: string): boolean => shapesOf(chart, muscle).length > 0;

/** The outlines of a muscle, or of one strip of it, as polygons. */
export function muscleOutlines(
  chart: Chart,
  muscle: string,
  strip?: string,
): readonly (readonly Point[])[] {
  return shapesOf(chart, muscle)
    .flatMap((shape) => shape.parts)
    .filter((part) => strip === undefined || part.id === strip)
    .map((part) => partPolygon(part));
}

/** Where a place is drawn. */
export function pointOf(chart: Chart, place: Place): Point {
  const parts = shapesOf(chart, place.muscle).flatMap((shape) => shape.parts);
  const part = place.part === undefined ? parts[0] : parts.find(({ id }) => id === place.part);
  if (part === undefined || part.kind === 'fan') {
    throw new RangeError(`${chart.id} has no strip ${place.part ?? ''} of ${place.muscle}`);
  }
  return within(bodyOf(part), place.t, place.s);
}

/** Points all around the limb's outline, also where it goes on outside the picture. */
export const limbPoints = (chart: Chart): readonly Point[] =>
  chart.parts.flatMap((part) => limbPolygon(part));

export const insideLimb = (chart: Chart, point: Point): boolean =>
  chart.parts.some((part) => inside(limbPolygon(part), point));

export const insideMuscle = (chart: Chart, muscle: string, point: Point, strip?: string): boolean =>
  muscleOutlines(chart, muscle, strip).some((outline) => inside(outline, point));

/** The no-press zone the point lies in, if any. */
export function zoneAt(chart: Chart, point: Point): string | null {
  const hit = chart.noPress.find(({ shapes }) =>
    shapes.some((shape) => inside(flatten(zoneOutline(shape)), point)),
  );
  return hit?.id ?? null;
}

/** The muscle on top at a point, as it is seen; deep ones and the tendons over the joints do not count. */
export function muscleOnTop(chart: Chart, point: Point): string | null {
  const hit = chart.muscles
    .filter(({ layer }) => layer === 'surface')
    .findLast(({ parts }) => parts.some((part) => inside(partPolygon(part), point)));
  return hit?.muscle ?? null;
}

/** The box around a muscle; the whole view when the chart does not show it. */
export function muscleBox(chart: Chart, muscle: string): Box {
  const outlines = muscleOutlines(chart, muscle);
  return outlines.length === 0 ? wholeView(chart) : boxAround(outlines.flat());
}

export const wholeView = (chart: Chart): Box => ({
  x: 0,
  y: 0,
  width: chart.width,
  height: chart.height,
});

/** The shapes drawn over part of a muscle, by their ids; worked out once a muscle. */
export function coversOf(chart: Chart, muscle: string): readonly string[] {
  const known = coversByMuscle(chart);
  const covers = known.get(muscle) ?? findCovers(chart, muscle);
  known.set(muscle, covers);
  return covers;
}

const coversByMuscle = once((_: Chart) => new Map<string, readonly string[]>());

function findCovers(chart: Chart, muscle: string): readonly string[] {
  const first = chart.muscles.findIndex((shape) => shape.muscle === muscle);
  const points = muscleOutlines(chart, muscle).flat();
  return chart.muscles
    .slice(first + 1)
    .filter((shape) => shape.layer === 'surface' && shape.muscle !== muscle)
    .filter(({ parts }) => parts.some((part) => holdsAny(partPolygon(part), points)))
    .map(({ id }) => id);
}

/** Asks the box around the outline first: most shapes of a limb are nowhere near each other. */
function holdsAny(outline: readonly Point[], points: readonly Point[]): boolean {
  const { x, y, width, height } = boxAround(outline);
  return points.some(
    (point) =>
      point[0] >= x &&
      point[0] <= x + width &&
      point[1] >= y &&
      point[1] <= y + height &&
      inside(outline, point),
  );
}
