import { reviewsSources } from './sources/reviews';
import { studiesSources } from './sources/studies';
import { teachingSources } from './sources/teaching';
import { trialsSources } from './sources/trials';

/** What the other entries rest on. `checked` says how we read each: most from the abstract only. */
export const sources = {
  ...teachingSources,
  ...reviewsSources,
  ...trialsSources,
  ...studiesSources,
} as const;

export type SourceId = keyof typeof sources;
