import { regionOf } from '../../../shared/knowledge/spot-regions';
import { armScenes } from './arm-scenes';
import { floorScenes } from './floor-scenes';
import { fromAboveScenes } from './from-above-scenes';
import type { HowScene, SceneTable } from './how-types';
import { lapScenes } from './lap-scenes';
import { lowerLegScenes } from './lower-leg-scenes';
import { seatedScenes } from './seated-scenes';
import { upperArmScenes } from './upper-arm-scenes';
import { wallScenes } from './wall-scenes';

/**
 * All drawings, by tool and region of the body: "knuckles forearm-back"; or by tool and spot, where a region has places that
 * look another way: "pinch thumb-web-pinch".
 */
export const scenes = onDemand({
  ...armScenes,
  ...seatedScenes,
  ...floorScenes,
  ...wallScenes,
  ...lapScenes,
  ...upperArmScenes,
  ...lowerLegScenes,
  ...fromAboveScenes,
});

/** Each drawing as if it were there: it is put together when it is first asked for, once. */
function onDemand(table: SceneTable): Readonly<Record<string, HowScene>> {
  const drawn = new Map<string, HowScene>();
  const draw = (name: string, make: () => HowScene): HowScene => {
    const scene = drawn.get(name) ?? make();
    drawn.set(name, scene);
    return scene;
  };
  return Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(table).map(([name, make]) => [
        name,
        { enumerable: true, get: () => draw(name, make) },
      ]),
    ),
  );
}

/**
 * The drawing of this tool on the part of the body where the spot is, or null where none is drawn. It shows the region, and
 * the spot only where one drawing would be wrong for another spot: where exactly to press is the chart's business.
 */
export function sceneFor(tool: string, spotId: string): HowScene | null {
  const region = regionOf(spotId);
  if (region === null) return null;
  return scenes[`${tool} ${spotId}`] ?? scenes[`${tool} ${region}`] ?? null;
}
