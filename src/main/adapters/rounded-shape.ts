import type { Rectangle } from 'electron';

/**
 * A window shape with round corners, as rectangles: one a row within the corners, one for the rest.
 *
 * A transparent window would need a compositor, and would be a black square without one.
 */
export function roundedShape(width: number, height: number, radius: number): Rectangle[] {
  const rows = Array.from({ length: radius }, (_, row) => {
    const up = radius - row - 0.5;
    const inset = Math.round(radius - Math.sqrt(radius * radius - up * up));
    return { row, inset };
  });
  const corners = rows.flatMap(({ row, inset }) => [
    { x: inset, y: row, width: width - 2 * inset, height: 1 },
    { x: inset, y: height - 1 - row, width: width - 2 * inset, height: 1 },
  ]);
  return [...corners, { x: 0, y: radius, width, height: height - 2 * radius }];
}
