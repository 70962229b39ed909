/** A place on a chart, in chart units: 1 unit is 0.4 mm, x to the right, y from the fingertips to the elbow. */
export type Point = readonly [x: number, y: number];

/** A point of an outline; at a corner the curve breaks its tangent instead of running through smoothly. */
export type Knot = Point | readonly [x: number, y: number, kind: 'corner'];

/** One cubic Bézier piece: two control points, then where it ends. */
export type Segment = readonly [control1: Point, control2: Point, end: Point];

/** A curve as numbers, so that the same object can be drawn, measured and tested for inside and outside. */
export interface Path {
  readonly start: Point;
  readonly segments: readonly Segment[];
  readonly closed: boolean;
}

/** An axis-parallel rectangle in chart units, also used as an SVG view box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Points closer than this count as one; a zero-length piece would divide by zero below. */
const SAME = 1e-6;

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const length = (a: Point): number => Math.hypot(a[0], a[1]);
export const distance = (a: Point, b: Point): number => length(subtract(a, b));
export const between = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mix = (a: Point, b: Point, t: number): Point => [
  between(a[0], b[0], t),
  between(a[1], b[1], t),
];

export function direction(a: Point): Point {
  const size = length(a);
  return size < SAME ? [0, 0] : scale(a, 1 / size);
}

/** A quarter turn to the left of the way the curve runs, as seen on screen. */
export const leftOf = (a: Point): Point => [a[1], -a[0]];

/** Reads a list at an index that arithmetic has already kept inside it. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[Math.min(Math.max(index, 0), list.length - 1)];
  if (item === undefined) throw new RangeError('an empty list has no items');
  return item;
}

const isCorner = (knot: Knot): boolean => knot[2] === 'corner';
const place = (knot: Knot): Point => [knot[0], knot[1]];

/**
 * A smooth curve through all knots.
 *
 * Centripetal Catmull-Rom, because the uniform kind overshoots and loops where knots are unevenly spaced, as they
 * are around a fingertip.
 */
export function curve(knots: readonly Knot[], closed = false): Path {
  if (!closed) return throughOpen(knots);
  const corner = knots.findIndex(isCorner);
  if (corner < 0) return throughLoop(knots);
  const fromCorner = [...knots.slice(corner), ...knots.slice(0, corner), at(knots, corner)];
  return { ...throughOpen(fromCorner), closed: true };
}

function throughOpen(knots: readonly Knot[]): Path {
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < knots.length; i++) {
    const from = at(knots, i);
    const to = at(knots, i + 1);
    const before = isCorner(from) ? from : at(knots, i - 1);
    const after = isCorner(to) ? to : at(knots, i + 2);
    segments.push(piece(place(before), place(from), place(to), place(after)));
  }
  return { start: place(at(knots, 0)), segments, closed: false };
}

function throughLoop(knots: readonly Knot[]): Path {
  const around = (i: number): Point => place(at(knots, (i + knots.length) % knots.length));
  const segments = knots.map((_, i) =>
    piece(around(i - 1), around(i), around(i + 1), around(i + 2)),
  );
  return { start: around(0), segments, closed: true };
}

function piece(before: Point, from: Point, to: Point, after: Point): Segment {
  const gap = Math.sqrt(Math.max(distance(from, to), SAME));
  return [pull(before, from, to, gap), pull(after, to, from, gap), to];
}

/** The control point next to `near`: which way the curve leaves it, given its neighbours on both sides. */
function pull(outer: Point, near: Point, far: Point, gap: number): Point {
  const outerGap = Math.sqrt(distance(outer, near));
  if (outerGap < SAME) return mix(near, far, 1 / 3);
  const a = outerGap * outerGap;
  const b = gap * gap;
  const own = 2 * a + 3 * outerGap * gap + b;
  const divisor = 3 * outerGap * (outerGap + gap);
  return [
    (a * far[0] - b * outer[0] + own * near[0]) / divisor,
    (a * far[1] - b * outer[1] + own * near[1]) / divisor,
  ];
}

/** Path data counts in tenths of a unit, 0.04 mm: finer than any screen shows, half the text of full precision. */
const tenths = (value: number): number => Math.round(value * 10);

/** A number of tenths in the shortest way SVG reads: "-.5", "12", "3.7", and a space only where one is needed. */
function written(value: number, first: boolean): string {
  const size = Math.abs(value);
  const rest = size % 10;
  const whole = (size - rest) / 10;
  const digits = rest === 0 ? `${whole}` : `${whole === 0 ? '' : whole}.${rest}`;
  return value < 0 ? `-${digits}` : first ? digits : ` ${digits}`;
}

/** The path as SVG path data, relative, which is a third shorter than absolute. */
export function toPathData({ start, segments, closed }: Path): string {
  let x = tenths(start[0]);
  let y = tenths(start[1]);
  let data = `M${written(x, true)}${written(y, false)}`;
  for (const [one, two, end] of segments) {
    data += 'c';
    data += written(tenths(one[0]) - x, true) + written(tenths(one[1]) - y, false);
    data += written(tenths(two[0]) - x, false) + written(tenths(two[1]) - y, false);
    const [nextX, nextY] = [tenths(end[0]), tenths(end[1])];
    data += written(nextX - x, false) + written(nextY - y, false);
    x = nextX; // rounded, so that rounding does not add up along the way
    y = nextY;
  }
  return closed ? `${data}Z` : data;
}

function onSegment(from: Point, [control1, control2, end]: Segment, t: number): Point {
  const a = mix(from, control1, t);
  const b = mix(control1, control2, t);
  const c = mix(control2, end, t);
  return mix(mix(a, b, t), mix(b, c, t), t);
}

/** The path as straight lines, `steps` to a piece: good enough to measure with, not to draw with. */
export function flatten(path: Path, steps = 8): readonly Point[] {
  const points: Point[] = [path.start];
  let from = path.start;
  for (const segment of path.segments) {
    for (let i = 1; i <= steps; i++) points.push(onSegment(from, segment, i / steps));
    from = segment[2];
  }
  return points;
}

/** Whether the point lies in the polygon; the polygon closes itself. */
export function inside(polygon: readonly Point[], [x, y]: Point): boolean {
  let hit = false;
  let [px, py] = at(polygon, polygon.length - 1);
  for (const [qx, qy] of polygon) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) hit = !hit;
    px = qx;
    py = qy;
  }
  return hit;
}

/** The smallest box around all points. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Points at even distances along a smooth line through the given ones, both ends included. */
export function spread(line: readonly Point[], count: number): readonly Point[] {
  const along = [0];
  for (let i = 1; i < line.length; i++) {
    along.push(at(along, i - 1) + distance(at(line, i), at(line, i - 1)));
  }
  const total = at(along, along.length - 1);
  return Array.from({ length: count + 1 }, (_, k) => onLine(line, along, (total * k) / count));
}

function onLine(line: readonly Point[], along: readonly number[], wanted: number): Point {
  let i = 0;
  while (i < line.length - 2 && at(along, i + 1) < wanted) i++;
  const t = (wanted - at(along, i)) / (at(along, i + 1) - at(along, i) || 1);
  const [a, b, c, d] = [at(line, i - 1), at(line, i), at(line, i + 1), at(line, i + 2)];
  return [hermite(a[0], b[0], c[0], d[0], t), hermite(a[1], b[1], c[1], d[1], t)];
}

/** A number list stretched smoothly over `count` steps, never below zero. */
export function stretch(values: readonly number[], count: number): readonly number[] {
  const last = values.length - 1;
  return Array.from({ length: count + 1 }, (_, k) => {
    const wanted = (last * k) / count;
    const i = Math.min(last - 1, Math.floor(wanted));
    const [before, from, to] = [at(values, i - 1), at(values, i), at(values, i + 1)];
    return Math.max(0, hermite(before, from, to, at(values, i + 2), wanted - i));
  });
}

/** The smooth value between `from` and `to`, given the neighbours on both sides. */
function hermite(before: number, from: number, to: number, after: number, t: number): number {
  const t2 = t * t;
  const t3 = t2 * t;
  return (
    (2 * t3 - 3 * t2 + 1) * from +
    ((t3 - 2 * t2 + t) * (to - before)) / 2 +
    (-2 * t3 + 3 * t2) * to +
    ((t3 - t2) * (after - from)) / 2
  );
}
