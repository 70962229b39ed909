import { armAndHandSpots } from './spots/arm-and-hand';
import { forearmSpots } from './spots/forearm';
import { lowerLegSpots } from './spots/lower-leg';
import { thighAndHipSpots } from './spots/thigh-and-hip';

/** Where to press. A spot is a place to search, two fingers across, not a dot. */
export const spots = {
  ...forearmSpots,
  ...armAndHandSpots,
  ...lowerLegSpots,
  ...thighAndHipSpots,
} as const;

export type SpotId = keyof typeof spots;
export type { Spot } from './spot-type';
