import type { PressRegion } from '../knowledge/terms';

/** English for the regions that are pressed. */
export const regionsEn: Readonly<Record<PressRegion, string>> = {
  'forearm-back': 'Back of the forearm',
  'forearm-palm': 'Palm side of the forearm',
  'forearm-thumb-edge': 'Thumb edge of the forearm',
  hand: 'Hand',
  'upper-arm': 'Upper arm',
  'shoulder-blade': 'Shoulder blade',
  'lower-leg-front': 'Shin',
  'lower-leg-outer': 'Outer lower leg',
  'lower-leg-inner': 'Inner calf',
  'lower-leg-back': 'Calf',
  'thigh-front': 'Front of the thigh',
  'thigh-outer': 'Outer thigh',
  'thigh-inner': 'Inner thigh',
  'thigh-back': 'Back of the thigh',
  'hip-front': 'Front of the hip',
  'hip-side': 'Side of the hip',
  buttock: 'Buttock',
};
