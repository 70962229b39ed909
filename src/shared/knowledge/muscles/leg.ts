import type { Muscle } from '../muscle-type';

/** Hip to foot. */
export const legMuscles = {
  'tibialis-anterior': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'well-established' },
    sources: ['gibson-2006', 'travell-simons-v2', 'tp-master-course', 'anatomy-std'],
  },
  'extensor-digitorum-longus': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'tp-master-course', 'anatomy-std'],
  },
  'extensor-hallucis-longus': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'tp-master-course', 'anatomy-std'],
  },
  'fibularis-longus': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: [
      'travell-simons-v2',
      'wellness-digest',
      'niel-asher',
      'tp-master-course',
      'anatomy-std',
    ],
  },
  'fibularis-brevis': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'wellness-digest', 'niel-asher', 'anatomy-std'],
  },
  'fibularis-tertius': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'niel-asher', 'tp-master-course', 'anatomy-std'],
  },
  'gastrocnemius-medial': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'soleus-teaching', 'renan-ordine-2011', 'anatomy-std'],
  },
  'gastrocnemius-lateral': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'anatomy-std'],
  },
  soleus: {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: [
      'travell-simons-v2',
      'soleus-teaching',
      'renan-ordine-2011',
      'grieve-2013',
      'anatomy-std',
    ],
  },
  'tibialis-posterior': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'tp-master-course', 'anatomy-std'],
  },
  'flexor-digitorum-longus': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'tp-master-course', 'anatomy-std'],
  },
  'flexor-hallucis-longus': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'tp-master-course', 'anatomy-std'],
  },
  popliteus: {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'anatomy-std'],
  },
  'rectus-femoris': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'painwhisperer', 'rozenfeld-2020', 'anatomy-std'],
  },
  'vastus-medialis': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'painwhisperer', 'rozenfeld-2020', 'anatomy-std'],
  },
  'vastus-lateralis': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'rozenfeld-2020', 'anatomy-std'],
  },
  adductors: {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'anatomy-std'],
  },
  'biceps-femoris': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'painwhisperer', 'samani-2020', 'anatomy-std'],
  },
  'inner-hamstrings': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'samani-2020', 'anatomy-std'],
  },
  'tensor-fasciae-latae': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'painwhisperer', 'samani-2020', 'anatomy-std'],
  },
  'gluteus-medius': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'well-established' },
    sources: ['roach-2013', 'rozenfeld-2020', 'samani-2020', 'travell-simons-v2', 'anatomy-std'],
  },
  'gluteus-minimus': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'anatomy-std'],
  },
  'gluteus-maximus': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'anatomy-std'],
  },
  piriformis: {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2', 'painwhisperer', 'samani-2020', 'anatomy-std'],
  },
  iliopsoas: {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2'],
  },
  'quadratus-lumborum': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['roach-2013', 'travell-simons-v2'],
  },
  'foot-muscles': {
    limb: 'lower',
    confidence: { anatomy: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v2'],
  },
} as const satisfies Readonly<Record<string, Muscle>>;
