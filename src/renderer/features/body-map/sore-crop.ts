import { fitAspect, keepInside } from '../charts/crop';
import { type Box, boxAround, flatten, type Path, type Point } from '../charts/geometry';
import type { PickerScene, RegionShape } from './picker-types';

/** Around the limb, in the units of the scene. */
const AIR = 12;

/** What is shown is so many times as high as the place itself, and never less than this share of the limb. */
const AROUND = { place: 1.9, limb: 0.42 };

/** Width over height of what is shown. */
const ASPECT = 0.72;

/** One limb of a scene with a sore place on it, and what of it to show. */
export interface SoreView {
  readonly scene: PickerScene;
  readonly crop: Box;
}

/**
 * The limb of a scene on which a sore place shows most, and a box around that place; null where the scene does not have the
 * place. Other limbs are left out, since they would reach into a small picture.
 */
export function soreView(scene: PickerScene, complaint: string): SoreView | null {
  const region = scene.regions.find((each) => each.complaint === complaint);
  const shapes = [...(region?.shapes ?? [])].sort((a, b) => areaOf(boxOf(b)) - areaOf(boxOf(a)));
  const [largest] = shapes;
  if (region === undefined || largest === undefined) return null;
  const place = boxOf(largest);
  const limb = scene.captions
    .map(({ picture }) => limbOf(scene, picture))
    .find(({ box }) => holds(box, middleOf(place)));
  if (limb === undefined) return null;
  const isOwn = (path: Path): boolean => holds(limb.box, middleOf(boxAround(flatten(path))));
  const own: PickerScene = {
    ...scene,
    parts: limb.parts,
    creases: scene.creases.filter(isOwn),
    fineCreases: scene.fineCreases.filter(isOwn),
    nails: scene.nails.filter(isOwn),
    regions: [{ ...region, shapes: [largest] }],
    entries: [],
  };
  return { scene: own, crop: around(place, inScene(limb.box, scene)) };
}

function around(place: Box, limb: Box): Box {
  const height = Math.max(AROUND.place * place.height, AROUND.limb * limb.height);
  const box = { ...place, y: place.y + (place.height - height) / 2, height };
  return keepInside(fitAspect(box, ASPECT), limb);
}

const boxOf = ({ outline }: RegionShape): Box => boxAround(flatten(outline));

const areaOf = ({ width, height }: Box): number => width * height;

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

function limbOf(scene: PickerScene, picture: string) {
  const parts = scene.parts.filter(({ id }) => id.startsWith(`${picture}-`));
  return { parts, box: boxAround(parts.flatMap(({ outline }) => flatten(outline))) };
}

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
