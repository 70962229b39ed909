/**
 * How much thicker than usual lines are drawn, given the pixels to a chart unit. They grow with the picture, but
 * slower than it; below a quarter of a pixel a unit, where a hand is two centimetres high, they get thinner.
 */
export function lineWeight(scale: number): number {
  const small = Math.min(1, Math.sqrt(4 * scale));
  return Math.min(2.2, Math.max(small, scale / 1.3));
}
