import type { MuscleData } from './schema';
import type { SourceId } from './sources';

type Muscle = MuscleData & { readonly sources: readonly SourceId[] };

/** The atlas. Which spots a muscle has is asked of the spots (`spotsOf`), so it stands in one place. */
export const muscles = {
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
} as const satisfies Readonly<Record<string, Muscle>>;

export type MuscleId = keyof typeof muscles;
