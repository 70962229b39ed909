import { chartEn, type Way } from '../../../shared/text/chart-en';
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
 * and how far along the limb.
 */
export function describeChart(chart: Chart, side: Side, pressing: Pressing | null): string {
  const limb = chartEn.title(side, chart.name);
  const place = pressing?.places[pressing.active];
  if (!pressing || !place) return limb;
  const { muscleName, active, places } = pressing;
  return chartEn.pressing(limb, muscleName, wayOf(chart, place), active + 1, places.length);
}

/** How far along the limb a place lies, 0 to 1, and toward what; null where the chart has no such way. */
function wayOf(chart: Chart, place: Place): Way | null {
  if (chart.span === null) return null;
  const { start, end, toward } = chart.span;
  const [, y] = pointOf(chart, place);
  return { share: (y - start) / (end - start), toward };
}
