import { regionOf } from '../../../shared/knowledge/spot-regions';
import { armScenes } from './arm-scenes';
import { floorScenes } from './floor-scenes';
import { fromAboveScenes } from './from-above-scenes';
import type { HowScene } from './how-types';
import { lapScenes } from './lap-scenes';
import { lowerLegScenes } from './lower-leg-scenes';
import { seatedScenes } from './seated-scenes';
import { upperArmScenes } from './upper-arm-scenes';
import { wallScenes } from './wall-scenes';

/** All drawings, by tool and region of the body: "knuckles forearm-back". */
export const scenes: Readonly<Record<string, HowScene>> = {
  ...armScenes,
  ...seatedScenes,
  ...floorScenes,
  ...wallScenes,
  ...lapScenes,
  ...upperArmScenes,
  ...lowerLegScenes,
  ...fromAboveScenes,
};

/**
 * The drawing of this tool on the part of the body where the spot is, or null where none is drawn. It shows the region,
 * not the spot: where exactly to press is the chart's business.
 */
export function sceneFor(tool: string, spotId: string): HowScene | null {
  const region = regionOf(spotId);
  return region === null ? null : (scenes[`${tool} ${region}`] ?? null);
}
