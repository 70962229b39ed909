import { armAndHandSpotsEn } from './spots-arm-and-hand';
import { forearmSpotsEn } from './spots-forearm';
import { lowerLegSpotsEn } from './spots-lower-leg';
import { thighAndHipSpotsEn } from './spots-thigh-and-hip';

/** English for the spots. */
export const spotsEn = {
  ...forearmSpotsEn,
  ...armAndHandSpotsEn,
  ...lowerLegSpotsEn,
  ...thighAndHipSpotsEn,
} as const;
