import type { ZoneData } from './schema';
import type { SourceId } from './sources';

type Zone = ZoneData & { readonly sources: readonly SourceId[] };

/** Where nobody must press: bone, tendon roots, nerves, vessels. */
export const zones = {
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
  'wrist-front': {
    limb: 'upper',
    confidence: 'well-established',
    sources: ['anatomy-std', 'werner-2020'],
  },
} as const satisfies Readonly<Record<string, Zone>>;

export type ZoneId = keyof typeof zones;
