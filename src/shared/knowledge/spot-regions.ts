import type { PressRegion } from './terms';

const regions: Readonly<Record<string, PressRegion>> = {
  'edc-middle-strip': 'forearm-back',
  'edc-ring-strip': 'forearm-back',
  'edc-index-strip': 'forearm-back',
  'extensor-indicis-lower': 'forearm-back',
  'ecrl-upper': 'forearm-thumb-edge',
  'ecrb-mid': 'forearm-back',
  'ecu-mid': 'forearm-back',
  'brachioradialis-pinch': 'forearm-thumb-edge',
  'thumb-lifter-lower': 'forearm-back',
  'fcr-palmaris-upper': 'forearm-palm',
  'pronator-upper': 'forearm-palm',
  'finger-flexor-mid': 'forearm-palm',
  'fcu-mid': 'forearm-palm',
  'fpl-mid': 'forearm-palm',
  'thumb-pad-press': 'hand',
  'thumb-web-pinch': 'hand',
  'index-side-press': 'hand',
  'little-finger-edge': 'hand',
  'triceps-lower-back': 'upper-arm',
  'brachialis-outer': 'upper-arm',
  'infraspinatus-wall': 'shoulder-blade',
  'tib-ant-upper': 'lower-leg-front',
  'tib-ant-mid': 'lower-leg-front',
  'edl-upper': 'lower-leg-front',
  'ehl-lower': 'lower-leg-front',
  'fibularis-longus-upper': 'lower-leg-outer',
  'fibularis-brevis-lower': 'lower-leg-outer',
  'fib-tertius-lower': 'lower-leg-outer',
  'gastroc-medial-belly': 'lower-leg-back',
  'gastroc-lateral-belly': 'lower-leg-back',
  'soleus-lower-inner': 'lower-leg-back',
  'soleus-outer': 'lower-leg-back',
  'tib-post-roll': 'lower-leg-back',
  'fdl-inner': 'lower-leg-inner',
  'fhl-lower-outer': 'lower-leg-back',
  'popliteus-inner': 'lower-leg-inner',
  'rectus-femoris-upper': 'thigh-front',
  'rectus-femoris-mid': 'thigh-front',
  'vastus-lateralis-mid': 'thigh-outer',
  'vastus-lateralis-lower': 'thigh-outer',
  'vastus-medialis-lower': 'thigh-front',
  'adductor-mid': 'thigh-inner',
  'biceps-femoris-mid': 'thigh-back',
  'inner-hamstring-mid': 'thigh-back',
  'tfl-front': 'hip-front',
  'glute-med-side': 'hip-side',
  'glute-min-side': 'hip-side',
  'glute-max-upper': 'buttock',
  'piriformis-mid': 'buttock',
};

/**
 * Where a spot lies; null for one there is not. Kept apart from the spots, so that main need not
 * load them; a test holds the two against each other.
 */
export const regionOf = (spotId: string | null): PressRegion | null =>
  (spotId === null ? undefined : regions[spotId]) ?? null;

/** The regions that hold a spot: the ones a person can ask to leave out. */
export const pressedRegions: readonly PressRegion[] = [...new Set(Object.values(regions))];
