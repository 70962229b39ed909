import { type Box, boxAround, flatten, type Point } from '../charts/geometry';
import type { PickerScene, RegionShape } from './picker-types';

/** Around the limb, in the units of the scene. */
const AIR = 12;

/**
 * The limb of a scene on which a sore place shows most, as a box; null where the scene does not have the place. Of a place that
 * is in several pictures it is the largest one.
 */
export function cropToSore(scene: PickerScene, complaint: string): Box | null {
  const region = scene.regions.find((each) => each.complaint === complaint);
  const boxes = (region?.shapes ?? []).map(boxOf).sort((a, b) => areaOf(b) - areaOf(a));
  const [largest] = boxes;
  if (largest === undefined) return null;
  const middle: Point = [largest.x + largest.width / 2, largest.y + largest.height / 2];
  const limb = scene.captions
    .map(({ picture }) => limbBox(scene, picture))
    .find((box) => holds(box, middle));
  return limb ? inScene(limb, scene) : null;
}

const boxOf = ({ outline }: RegionShape): Box => boxAround(flatten(outline));

const areaOf = ({ width, height }: Box): number => width * height;

const limbBox = ({ parts }: PickerScene, picture: string): Box =>
  boxAround(
    parts
      .filter(({ id }) => id.startsWith(`${picture}-`))
      .flatMap(({ outline }) => flatten(outline)),
  );

const holds = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** With a little air, cut to what the scene shows: limbs go on beyond it. */
function inScene({ x, y, width, height }: Box, scene: PickerScene): Box {
  const [left, top] = [Math.max(0, x - AIR), Math.max(0, y - AIR)];
  return {
    x: left,
    y: top,
    width: Math.min(scene.width, x + width + AIR) - left,
    height: Math.min(scene.height, y + height + AIR) - top,
  };
}
