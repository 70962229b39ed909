import type { Muscle } from '../muscle-type';

/** Shoulder to hand. */
export const armMuscles = {
  'extensor-digitorum': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: [
      'travell-simons-v1',
      'tpsh-edc',
      'fernandez-carnero-2007',
      'lee-2008',
      'sogaard-2001',
      'anatomy-std',
    ],
  },
  'extensor-indicis': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'namtpt-checker', 'anatomy-std'],
  },
  'extensor-digiti-minimi': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'tentative' },
    sources: ['travell-simons-v1', 'anatomy-std'],
  },
  'extensor-carpi-radialis-longus': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: [
      'travell-simons-v1',
      'westsub-forearm',
      'namtpt-checker',
      'fernandez-carnero-2008',
      'anatomy-std',
    ],
  },
  'extensor-carpi-radialis-brevis': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: [
      'travell-simons-v1',
      'slater-2005',
      'fernandez-carnero-2008',
      'niel-asher',
      'anatomy-std',
    ],
  },
  'extensor-carpi-ulnaris': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'namtpt-checker', 'anatomy-std'],
  },
  brachioradialis: {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'westsub-forearm', 'fernandez-carnero-2007', 'anatomy-std'],
  },
  supinator: {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'niel-asher', 'anatomy-std'],
  },
  'thumb-lifters': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'well-established' },
    sources: ['hwang-2005-apl', 'anatomy-std'],
  },
  'flexor-carpi-radialis': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'painwhisperer', 'anatomy-std'],
  },
  'palmaris-longus': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'anatomy-std'],
  },
  'flexor-carpi-ulnaris': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'wellness-digest', 'anatomy-std'],
  },
  'finger-flexors': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: [
      'travell-simons-v1',
      'westsub-forearm',
      'wellness-digest',
      'fds-fatigue',
      'anatomy-std',
    ],
  },
  'flexor-pollicis-longus': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'westsub-forearm', 'anatomy-std'],
  },
  'pronator-teres': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'anatomy-std'],
  },
  'pronator-quadratus': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'well-established' },
    sources: ['hwang-2005-pq', 'anatomy-std'],
  },
  'thumb-pad': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'well-established' },
    sources: ['kim-2009-apb', 'travell-simons-v1', 'niel-asher', 'anatomy-std'],
  },
  'adductor-pollicis': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'niel-asher', 'westsub-forearm', 'anatomy-std'],
  },
  'first-dorsal-interosseous': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'anatomy-std'],
  },
  'little-finger-pad': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'choi-2015-di', 'anatomy-std'],
  },
  'triceps-lower': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'anatomy-std'],
  },
  brachialis: {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'anatomy-std'],
  },
  infraspinatus: {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['leffler-2000', 'travell-simons-v1', 'anatomy-std'],
  },
  scalenes: {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1'],
  },
  'pectoralis-minor': {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1'],
  },
  subscapularis: {
    limb: 'upper',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1'],
  },
} as const satisfies Readonly<Record<string, Muscle>>;
