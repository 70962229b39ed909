import { loadedChart } from './chart-store';
import type { Chart, Place } from './chart-types';
import { ARM_PLACES } from './positions-arms';
import { LEG_PLACES } from './positions-legs';

const PLACES: Readonly<Record<string, readonly Place[]>> = { ...ARM_PLACES, ...LEG_PLACES };

/** The ids of all spots that have a picture. */
export const picturedSpots: readonly string[] = Object.keys(PLACES);

/** What the picture of one spot shows. */
export interface SpotPicture {
  readonly chart: Chart;
  readonly muscle: string;
  readonly places: readonly Place[];
}

/** The id of the chart a spot is on, or null for a spot that has no picture yet. */
export const chartIdOf = (spotId: string): string | null => PLACES[spotId]?.[0]?.chart ?? null;

/**
 * The picture of a spot, or null: while its chart is not loaded (`usePicture` sees to that), and for a spot that has
 * none. Words and voice carry the step alone then.
 */
export function pictureOf(spotId: string): SpotPicture | null {
  const places = PLACES[spotId];
  const first = places?.[0];
  const chart = first ? loadedChart(first.chart) : null;
  return places && first && chart ? { chart, muscle: first.muscle, places } : null;
}
