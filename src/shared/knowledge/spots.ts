import type { CautionId } from './cautions';
import type { MuscleId } from './muscles';
import type { SpotData } from './schema';
import type { SourceId } from './sources';
import type { ToolId } from './tools';
import type { ZoneId } from './zones';

export type Spot = SpotData & {
  readonly muscleIds: readonly MuscleId[];
  readonly toolIds: readonly ToolId[];
  readonly cautionIds: readonly CautionId[];
  readonly zoneIds: readonly ZoneId[];
  readonly sources: readonly SourceId[];
};

/** Where to press. A spot is a place to search, two fingers across, not a dot. */
export const spots = {
  'edc-middle-strip': {
    muscleIds: ['extensor-digitorum'],
    limb: 'upper',
    region: 'forearm-back',
    secondary: false,
    toolIds: ['other-forearm', 'knuckles', 'massage-ball', 'desk-ball', 'thumb'],
    style: 'point',
    maxPain: 6,
    holdSeconds: { min: 20, default: 45, max: 90 },
    neighbourSpotIds: ['edc-index-strip', 'ecrb-mid'],
    cautionIds: ['st-zing', 'st-pulse', 'st-over-six', 'st-thumb'],
    zoneIds: ['elbow-bumps', 'radial-tunnel'],
    confidence: { landmark: 'well-established', referral: 'commonly-taught' },
    sources: [
      'travell-simons-v1',
      'tpsh-edc',
      'painscience-spot5',
      'fernandez-carnero-2007',
      'anatomy-std',
    ],
  },
  'edc-index-strip': {
    muscleIds: ['extensor-digitorum'],
    limb: 'upper',
    region: 'forearm-back',
    secondary: false,
    toolIds: ['other-forearm', 'knuckles', 'massage-ball', 'thumb'],
    style: 'point',
    maxPain: 6,
    holdSeconds: { min: 20, default: 45, max: 90 },
    neighbourSpotIds: ['edc-middle-strip'],
    cautionIds: ['st-zing', 'st-pulse', 'st-over-six', 'st-thumb'],
    zoneIds: ['elbow-bumps', 'radial-tunnel'],
    confidence: { landmark: 'well-established', referral: 'commonly-taught' },
    sources: ['travell-simons-v1', 'tpsh-edc', 'lee-2008', 'anatomy-std'],
  },
  'ecrb-mid': {
    muscleIds: ['extensor-carpi-radialis-brevis'],
    limb: 'upper',
    region: 'forearm-back',
    secondary: false,
    toolIds: ['other-forearm', 'knuckles', 'massage-ball', 'desk-ball', 'thumb'],
    style: 'point',
    maxPain: 6,
    holdSeconds: { min: 20, default: 45, max: 90 },
    neighbourSpotIds: ['edc-middle-strip'],
    cautionIds: ['st-zing', 'st-pulse', 'st-over-six', 'lo-tendon', 'st-thumb'],
    zoneIds: ['elbow-bumps', 'radial-tunnel'],
    confidence: { landmark: 'well-established', referral: 'well-established' },
    sources: [
      'slater-2005',
      'fernandez-carnero-2007',
      'fernandez-carnero-2008',
      'travell-simons-v1',
      'niel-asher',
      'anatomy-std',
    ],
  },
  'finger-flexor-mid': {
    muscleIds: ['finger-flexors'],
    limb: 'upper',
    region: 'forearm-palm',
    secondary: false,
    toolIds: ['other-forearm', 'massage-ball', 'desk-ball', 'knuckles', 'thumb'],
    style: 'point',
    maxPain: 6,
    holdSeconds: { min: 20, default: 45, max: 90 },
    neighbourSpotIds: [],
    cautionIds: ['st-zing', 'st-pulse', 'st-over-six', 'st-thumb'],
    zoneIds: ['wrist-front', 'cubital-tunnel', 'elbow-crease'],
    confidence: { landmark: 'well-established', referral: 'commonly-taught' },
    sources: [
      'travell-simons-v1',
      'westsub-forearm',
      'wellness-digest',
      'fds-fatigue',
      'anatomy-std',
    ],
  },
} as const satisfies Readonly<Record<string, Spot>>;

export type SpotId = keyof typeof spots;
