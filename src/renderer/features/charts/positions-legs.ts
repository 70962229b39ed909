import type { Place } from './chart-types';

/**
 * Where the places of a spot of the leg are, in the order in which they are pressed, chosen one by one from the words
 * of the content. A hand width is 87 mm, five finger-widths; a finger-width 18 mm. The leg is round: what is two
 * finger-widths along the skin is less in the picture, so places near an edge are drawn nearer to the middle.
 *
 * Second places lie two finger-widths on in the direction the words give, except where the muscle is in view for less:
 * `ehl-lower`, `fibularis-brevis-lower` and `popliteus-inner` go on about one and a half. Of the hip, `glute-med-side`, `glute-min-side`,
 * `glute-max-upper` and `piriformis-mid` go on less than the width of a ball, so as to stay in the muscle and off the
 * zones; the ball is wider than the step.
 */
export const LEG_PLACES: Readonly<Record<string, readonly Place[]>> = {
  'tib-ant-upper': [
    {
      chart: 'lower-leg-front',
      muscle: 'tibialis-anterior',
      t: 0.31,
      s: -0.45,
      measured: { from: 'kneecap', fingers: 5 },
    },
    { chart: 'lower-leg-front', muscle: 'tibialis-anterior', t: 0.44, s: -0.65 },
  ],
  'tib-ant-mid': [
    { chart: 'lower-leg-front', muscle: 'tibialis-anterior', t: 0.64, s: -0.55 },
    { chart: 'lower-leg-front', muscle: 'tibialis-anterior', t: 0.5, s: -0.4 },
  ],
  'edl-upper': [
    { chart: 'lower-leg-front', muscle: 'extensor-digitorum-longus', t: 0.41, s: -0.4 },
    { chart: 'lower-leg-front', muscle: 'extensor-digitorum-longus', t: 0.55, s: -0.3 },
  ],
  'ehl-lower': [
    { chart: 'lower-leg-front', muscle: 'extensor-hallucis-longus', t: 0.32, s: 0.1 },
    { chart: 'lower-leg-front', muscle: 'extensor-hallucis-longus', t: 0.2, s: 0.2 },
  ],
  'fibularis-longus-upper': [
    {
      chart: 'lower-leg-outer',
      muscle: 'fibularis-longus',
      t: 0.32,
      s: 0,
      measured: { from: 'knob', fingers: 4 },
    },
    { chart: 'lower-leg-outer', muscle: 'fibularis-longus', t: 0.48, s: -0.05 },
  ],
  'fibularis-brevis-lower': [
    {
      chart: 'lower-leg-outer',
      muscle: 'fibularis-brevis',
      t: 0.34,
      s: -0.2,
      measured: { from: 'outer-ankle', fingers: 7 },
    },
    { chart: 'lower-leg-outer', muscle: 'fibularis-brevis', t: 0.2, s: -0.45 },
  ],
  'fib-tertius-lower': [
    {
      chart: 'lower-leg-outer',
      muscle: 'fibularis-tertius',
      t: 0.38,
      s: 0.2,
      measured: { from: 'outer-ankle', fingers: 7 },
    },
    { chart: 'lower-leg-outer', muscle: 'fibularis-tertius', t: 0.2, s: 0.3 },
  ],
  'gastroc-medial-belly': [
    {
      chart: 'lower-leg-back',
      muscle: 'gastrocnemius-medial',
      t: 0.56,
      s: 0,
      measured: { from: 'knee-crease-inner', fingers: 5 },
    },
    { chart: 'lower-leg-back', muscle: 'gastrocnemius-medial', t: 0.69, s: 0.05 },
  ],
  'gastroc-lateral-belly': [
    {
      chart: 'lower-leg-back',
      muscle: 'gastrocnemius-lateral',
      t: 0.6,
      s: -0.05,
      measured: { from: 'knee-crease-outer', fingers: 5 },
    },
    { chart: 'lower-leg-back', muscle: 'gastrocnemius-lateral', t: 0.76, s: -0.05 },
  ],
  'soleus-lower-inner': [
    {
      chart: 'lower-leg-back',
      muscle: 'soleus',
      t: 0.82,
      s: 0.75,
      measured: { from: 'heel', fingers: 7 },
    },
    { chart: 'lower-leg-back', muscle: 'soleus', t: 0.66, s: 0.85 },
  ],
  'soleus-outer': [
    { chart: 'lower-leg-back', muscle: 'soleus', t: 0.48, s: -0.85 },
    { chart: 'lower-leg-back', muscle: 'soleus', t: 0.64, s: -0.85 },
  ],
  'tib-post-roll': [
    {
      chart: 'lower-leg-back',
      muscle: 'tibialis-posterior',
      t: 0.12,
      s: 0.1,
      through: ['gastrocnemius-lateral'],
    },
    {
      chart: 'lower-leg-back',
      muscle: 'tibialis-posterior',
      t: 0.46,
      s: -0.05,
      through: ['soleus'],
    },
  ],
  'fhl-lower-outer': [
    {
      chart: 'lower-leg-back',
      muscle: 'flexor-hallucis-longus',
      t: 0.56,
      s: 0.2,
      measured: { from: 'heel', fingers: 7 },
    },
    { chart: 'lower-leg-back', muscle: 'flexor-hallucis-longus', t: 0.4, s: -0.55 },
  ],
  'fdl-inner': [
    { chart: 'lower-leg-inner', muscle: 'flexor-digitorum-longus', t: 0.44, s: -0.25 },
    { chart: 'lower-leg-inner', muscle: 'flexor-digitorum-longus', t: 0.6, s: -0.1 },
  ],
  'popliteus-inner': [
    { chart: 'lower-leg-inner', muscle: 'popliteus', t: 0.66, s: 0.05, through: ['soleus'] },
    {
      chart: 'lower-leg-inner',
      muscle: 'popliteus',
      t: 0.86,
      s: -0.45,
      through: ['flexor-digitorum-longus'],
    },
  ],
  'rectus-femoris-upper': [
    {
      chart: 'thigh-front',
      muscle: 'rectus-femoris',
      t: 0.21,
      s: 0.25,
      measured: { from: 'hip-bone', fingers: 5 },
    },
    { chart: 'thigh-front', muscle: 'rectus-femoris', t: 0.36, s: 0.25 },
  ],
  'rectus-femoris-mid': [
    { chart: 'thigh-front', muscle: 'rectus-femoris', t: 0.58, s: 0.1 },
    { chart: 'thigh-front', muscle: 'rectus-femoris', t: 0.82, s: 0.35 },
  ],
  'vastus-medialis-lower': [
    {
      chart: 'thigh-front',
      muscle: 'vastus-medialis',
      t: 0.68,
      s: 0.25,
      measured: { from: 'kneecap', fingers: 5 },
    },
    { chart: 'thigh-front', muscle: 'vastus-medialis', t: 0.57, s: 0.1 },
  ],
  'vastus-lateralis-mid': [
    { chart: 'thigh-outer', muscle: 'vastus-lateralis', t: 0.5, s: -0.45 },
    { chart: 'thigh-outer', muscle: 'vastus-lateralis', t: 0.26, s: -0.5 },
  ],
  'vastus-lateralis-lower': [
    {
      chart: 'thigh-outer',
      muscle: 'vastus-lateralis',
      t: 0.72,
      s: -0.4,
      measured: { from: 'kneecap', fingers: 5 },
    },
    { chart: 'thigh-outer', muscle: 'vastus-lateralis', t: 0.56, s: -0.45 },
  ],
  'adductor-mid': [
    { chart: 'thigh-inner', muscle: 'adductors', part: 'gracilis', t: 0.68, s: 0.05 },
    { chart: 'thigh-inner', muscle: 'adductors', part: 'gracilis', t: 0.82, s: 0.2 },
  ],
  'biceps-femoris-mid': [
    { chart: 'thigh-back', muscle: 'biceps-femoris', t: 0.5, s: 0 },
    { chart: 'thigh-back', muscle: 'biceps-femoris', t: 0.7, s: -0.05 },
  ],
  'inner-hamstring-mid': [
    { chart: 'thigh-back', muscle: 'inner-hamstrings', part: 'semitendinosus', t: 0.68, s: 0.15 },
    { chart: 'thigh-back', muscle: 'inner-hamstrings', part: 'semimembranosus', t: 0.64, s: -0.1 },
  ],
  'tfl-front': [
    {
      chart: 'hip-front',
      muscle: 'tensor-fasciae-latae',
      t: 0.35,
      s: 0.15,
      measured: { from: 'hip-bone', fingers: 3 },
    },
    { chart: 'hip-front', muscle: 'tensor-fasciae-latae', t: 0.56, s: 0.2 },
  ],
  'glute-med-side': [
    {
      chart: 'thigh-outer',
      muscle: 'gluteus-medius',
      t: 0.28,
      s: 0.05,
      measured: { from: 'pelvis-rim', fingers: 3 },
    },
    { chart: 'thigh-outer', muscle: 'gluteus-medius', t: 0.16, s: 0.7 },
  ],
  'glute-min-side': [
    {
      chart: 'thigh-outer',
      muscle: 'gluteus-minimus',
      t: 0.36,
      s: -0.45,
      through: ['gluteus-medius'],
    },
    {
      chart: 'thigh-outer',
      muscle: 'gluteus-minimus',
      t: 0.26,
      s: 0.45,
      through: ['gluteus-medius'],
    },
  ],
  'glute-max-upper': [
    { chart: 'thigh-back', muscle: 'gluteus-maximus', t: 0.43, s: -0.7 },
    { chart: 'thigh-back', muscle: 'gluteus-maximus', t: 0.3, s: -0.85 },
  ],
  'piriformis-mid': [
    { chart: 'thigh-back', muscle: 'piriformis', t: 0.68, s: 0.15, through: ['gluteus-maximus'] },
    { chart: 'thigh-back', muscle: 'piriformis', t: 0.84, s: -0.5, through: ['gluteus-maximus'] },
  ],
};
