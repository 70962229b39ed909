/** Spots of the leg that have no picture yet; a spot that is drawn must leave the list. */
export const UNDRAWN_LEGS: readonly string[] = [
  'rectus-femoris-upper',
  'rectus-femoris-mid',
  'vastus-lateralis-mid',
  'vastus-lateralis-lower',
  'vastus-medialis-lower',
  'adductor-mid',
  'biceps-femoris-mid',
  'inner-hamstring-mid',
  'tfl-front',
  'glute-med-side',
  'glute-min-side',
  'glute-max-upper',
  'piriformis-mid',
];
