/** A pixel of the screen that systems reckon with: 96 to the inch of 25.4 mm. */
const PIXELS_PER_METRE = 96 / 0.0254;

/**
 * How far the pointer went on the screen: `about 110 m`, `about 1.2 km`.
 *
 * Two figures, since real screens have more or fewer pixels to the inch than systems reckon with.
 */
export function pointerDistance(px: number): string {
  const metres = px / PIXELS_PER_METRE;
  if (metres < 1) return px === 0 ? '0 m' : 'under 1 m';
  const rounded = Number(metres.toPrecision(2));
  return rounded >= 1000 ? `about ${rounded / 1000} km` : `about ${rounded} m`;
}
