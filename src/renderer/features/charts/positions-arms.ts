import type { Place } from './chart-types';

/**
 * Where the places of a spot of the arm are, in the order in which they are pressed. Addressed by muscle and position, and
 * chosen one by one: the middle of a muscle may lie in a no-press zone, so there is no default.
 *
 * `edc-middle-strip`: the first place is three finger-widths (54 mm) from the outer elbow bump on the strip of the
 * middle finger, the second a thumb width (20 mm) toward the little finger, on the strip of the ring finger.
 *
 * `edc-index-strip`: the same distance on the strip of the pointing finger, which is drawn some 8 mm beside that of the
 * middle finger, where the words say a finger-width; then a finger-width (18 mm) toward the hand.
 *
 * `ecrb-mid`: four finger-widths (72 mm) from the outer elbow bump, beside the fleshy roll; then two more.
 *
 * `finger-flexor-mid`: the first place is a hand width (87 mm on this hand) from the inner elbow bump, between the
 * wrist benders of both sides, halfway from the edge to the middle; the second a finger-width (18 mm) toward the
 * hand, on the same strip. Across the arm it would come over one of the two nerves that run in this muscle group,
 * the one down the middle or the one along the edge; between them it stays with the strip.
 */
export const ARM_PLACES: Readonly<Record<string, readonly Place[]>> = {
  'edc-middle-strip': [
    {
      chart: 'forearm-back',
      muscle: 'extensor-digitorum',
      part: 'middle',
      t: 0.26,
      s: -0.15,
      measured: { from: 'outer-elbow-bump', fingers: 3 },
    },
    { chart: 'forearm-back', muscle: 'extensor-digitorum', part: 'ring', t: 0.31, s: 0.2 },
  ],
  'edc-index-strip': [
    {
      chart: 'forearm-back',
      muscle: 'extensor-digitorum',
      part: 'index',
      t: 0.31,
      s: -0.3,
      measured: { from: 'outer-elbow-bump', fingers: 3 },
    },
    { chart: 'forearm-back', muscle: 'extensor-digitorum', part: 'index', t: 0.42, s: -0.3 },
  ],
  'ecrb-mid': [
    {
      chart: 'forearm-back',
      muscle: 'extensor-carpi-radialis-brevis',
      t: 0.4,
      s: 0,
      measured: { from: 'outer-elbow-bump', fingers: 4 },
    },
    { chart: 'forearm-back', muscle: 'extensor-carpi-radialis-brevis', t: 0.62, s: 0 },
  ],
  'finger-flexor-mid': [
    {
      chart: 'forearm-palm',
      muscle: 'finger-flexors',
      part: 'ring',
      t: 0.39,
      s: 0,
      measured: { from: 'inner-elbow-bump', fingers: 5 },
    },
    { chart: 'forearm-palm', muscle: 'finger-flexors', part: 'ring', t: 0.47, s: 0 },
  ],
};
