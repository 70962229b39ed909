import { chartEn } from '../../../shared/text/chart-en';
import { pointOf } from './chart-measure';
import type { Chart, Place, Side } from './chart-types';

interface Pressing {
  /** The muscle in the user's words. */
  readonly muscleName: string;
  readonly active: number;
  readonly places: readonly Place[];
}

/** What stands over the picture: "Right arm, back". */
export const chartTitle = (chart: Chart, side: Side): string =>
  chartEn.title(side, chart.shortName);

/**
 * The picture in one sentence for a screen reader: which limb from which side, what is marked on it,
 * and how far from the elbow.
 */
export function describeChart(chart: Chart, side: Side, pressing: Pressing | null): string {
  const limb = chartEn.title(side, chart.name);
  const place = pressing?.places[pressing.active];
  if (!pressing || !place) return limb;
  const { muscleName, active, places } = pressing;
  return chartEn.pressing(limb, muscleName, wayOf(chart, place), active + 1, places.length);
}

/** How far a place lies from the elbow toward the hand, 0 to 1. */
export function wayOf(chart: Chart, place: Place): number {
  const [, y] = pointOf(chart, place);
  const { elbow, wrist } = chart.span;
  return (elbow - y) / (elbow - wrist);
}
