import type { Path, Point } from '../charts/geometry';

/** How a picture is laid into a scene: turned over, turned round, sized, moved; in this order. */
export interface Placing {
  readonly flipX?: boolean;
  readonly flipY?: boolean;
  /** Clockwise, in degrees. */
  readonly turn?: number;
  readonly scale?: number;
  readonly at: Point;
}

/** Where a point comes to lie. */
export function placedPoint([x, y]: Point, placing: Placing): Point {
  const { flipX = false, flipY = false, turn = 0, scale = 1, at } = placing;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [fx, fy] = [flipX ? -x : x, flipY ? -y : y];
  return [at[0] + scale * (fx * cos - fy * sin), at[1] + scale * (fx * sin + fy * cos)];
}

/** The same curve elsewhere. */
export function placedPath(path: Path, placing: Placing): Path {
  const move = (point: Point): Point => placedPoint(point, placing);
  return {
    start: move(path.start),
    segments: path.segments.map(([one, two, end]) => [move(one), move(two), move(end)] as const),
    closed: path.closed,
  };
}
