import type { ZoneData } from './schema';
import type { SourceId } from './sources';

type Zone = ZoneData & { readonly sources: readonly SourceId[] };

/** Where nobody must press: joints, bone, tendon roots, nerves, vessels. */
export const zones = {
  feet: {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['source-idea', 'clinical-judgement'],
  },
  knees: { limb: 'lower', confidence: 'well-established', sources: ['source-idea', 'anatomy-std'] },
  'popliteal-fossa': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'fibular-head': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'shin-bone': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'lower-shin-front': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'tarsal-tunnel': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'achilles-tendon': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'ankle-bones': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'femoral-triangle': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'inner-thigh-canal': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'outer-hip-bone': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'front-hip-bone': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'sit-bone': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'sciatic-line': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'cho-2019'],
  },
  'tailbone-spine': {
    limb: 'both',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'itb-knee': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'varicose-veins': {
    limb: 'lower',
    confidence: 'well-established',
    sources: ['massage-safety', 'bartsch-2021'],
  },
  'cubital-tunnel': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'elbow-crease': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'elbow-bumps': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'radial-tunnel': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'radial-groove': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'inner-upper-arm': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'wrist-front': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'radial-pulse': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'thumb-wrist-edge': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'palm-heel-nerve': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'front-neck': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['shariff-2023', 'werner-2020'],
  },
  'collarbone-hollow': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
  'shoulder-blade-ridge': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
} as const satisfies Readonly<Record<string, Zone>>;

export type ZoneId = keyof typeof zones;
