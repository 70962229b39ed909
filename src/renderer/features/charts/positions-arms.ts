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
 *
 * The rest follow the words of the content in the same way: a hand width is five finger-widths of 18 mm, and second
 * places lie a finger-width on in the direction the words give; on the hand too, where the words say half of one, because
 * places nearer than that cannot be told apart in a small picture. `infraspinatus-wall` begins a thumb length (60 mm) from the
 * bony ridge and goes on half a ball width: a whole one would leave the muscle. Second places keep away from nerves and
 * vessels: in the hand from the wrist, of `brachialis-outer` from the gap behind it.
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
  'edc-ring-strip': [
    { chart: 'forearm-back', muscle: 'extensor-digitorum', part: 'ring', t: 0.39, s: -0.25 },
    { chart: 'forearm-back', muscle: 'extensor-digitorum', part: 'ring', t: 0.48, s: -0.15 },
  ],
  'extensor-indicis-lower': [
    {
      chart: 'forearm-back',
      muscle: 'extensor-indicis',
      t: 0.4,
      s: 0.6,
      through: ['extensor-digiti-minimi'],
    },
    {
      chart: 'forearm-back',
      muscle: 'extensor-indicis',
      t: 0.21,
      s: 0.65,
      through: ['extensor-digiti-minimi'],
    },
  ],
  'ecu-mid': [
    { chart: 'forearm-back', muscle: 'extensor-carpi-ulnaris', t: 0.47, s: 0.05 },
    { chart: 'forearm-back', muscle: 'extensor-carpi-ulnaris', t: 0.55, s: 0.05 },
  ],
  'thumb-lifter-lower': [
    { chart: 'forearm-back', muscle: 'thumb-lifters', part: 'abductor', t: 0.49, s: -0.2 },
    { chart: 'forearm-back', muscle: 'thumb-lifters', part: 'abductor', t: 0.33, s: -0.2 },
  ],
  'index-side-press': [
    { chart: 'forearm-back', muscle: 'first-dorsal-interosseous', part: 'index', t: 0.52, s: -0.1 },
    { chart: 'forearm-back', muscle: 'first-dorsal-interosseous', part: 'index', t: 0.77, s: 0.4 },
  ],
  'fcr-palmaris-upper': [
    { chart: 'forearm-palm', muscle: 'flexor-carpi-radialis', t: 0.33, s: 0.1 },
    { chart: 'forearm-palm', muscle: 'flexor-carpi-radialis', t: 0.42, s: -0.05 },
  ],
  'pronator-upper': [
    {
      chart: 'forearm-palm',
      muscle: 'pronator-teres',
      t: 0.39,
      s: 0,
      measured: { from: 'inner-elbow-bump', fingers: 3 },
    },
    { chart: 'forearm-palm', muscle: 'pronator-teres', t: 0.53, s: 0.2 },
  ],
  'fcu-mid': [
    {
      chart: 'forearm-palm',
      muscle: 'flexor-carpi-ulnaris',
      t: 0.37,
      s: 0,
      measured: { from: 'inner-elbow-bump', fingers: 5 },
    },
    { chart: 'forearm-palm', muscle: 'flexor-carpi-ulnaris', t: 0.45, s: 0.05 },
  ],
  'fpl-mid': [
    { chart: 'forearm-palm', muscle: 'flexor-pollicis-longus', t: 0.3, s: -0.2 },
    { chart: 'forearm-palm', muscle: 'flexor-pollicis-longus', t: 0.16, s: -0.5 },
  ],
  'thumb-pad-press': [
    { chart: 'forearm-palm', muscle: 'thumb-pad', part: 'outer', t: 0.62, s: -0.3 },
    { chart: 'forearm-palm', muscle: 'thumb-pad', part: 'outer', t: 0.86, s: -0.3 },
  ],
  'thumb-web-pinch': [
    { chart: 'forearm-palm', muscle: 'adductor-pollicis', part: 'across', t: 0.76, s: 0.05 },
    { chart: 'forearm-palm', muscle: 'adductor-pollicis', part: 'across', t: 0.29, s: 0.05 },
  ],
  'little-finger-edge': [
    { chart: 'forearm-palm', muscle: 'little-finger-pad', part: 'edge', t: 0.51, s: 0.1 },
    { chart: 'forearm-palm', muscle: 'little-finger-pad', part: 'edge', t: 0.74, s: 0 },
  ],
  'ecrl-upper': [
    {
      chart: 'forearm-thumb-edge',
      muscle: 'extensor-carpi-radialis-longus',
      t: 0.49,
      s: -0.05,
      measured: { from: 'outer-elbow-bump', fingers: 2 },
    },
    { chart: 'forearm-thumb-edge', muscle: 'extensor-carpi-radialis-longus', t: 0.59, s: 0.1 },
  ],
  'brachioradialis-pinch': [
    {
      chart: 'forearm-thumb-edge',
      muscle: 'brachioradialis',
      t: 0.6,
      s: 0.2,
      measured: { from: 'elbow-crease', fingers: 3 },
    },
    { chart: 'forearm-thumb-edge', muscle: 'brachioradialis', t: 0.67, s: 0.15 },
  ],
  'triceps-lower-back': [
    {
      chart: 'upper-arm-back',
      muscle: 'triceps-lower',
      part: 'middle',
      t: 0.54,
      s: 0,
      measured: { from: 'elbow-tip', fingers: 5 },
    },
    { chart: 'upper-arm-back', muscle: 'triceps-lower', part: 'middle', t: 0.42, s: 0 },
  ],
  'brachialis-outer': [
    {
      chart: 'upper-arm-outer',
      muscle: 'brachialis',
      t: 0.61,
      s: -0.05,
      measured: { from: 'elbow-crease', fingers: 5 },
    },
    { chart: 'upper-arm-outer', muscle: 'brachialis', t: 0.7, s: -0.45 },
  ],
  'infraspinatus-wall': [
    { chart: 'shoulder-blade', muscle: 'infraspinatus', t: 0.34, s: 0.1 },
    { chart: 'shoulder-blade', muscle: 'infraspinatus', t: 0.59, s: 0.55 },
  ],
};
