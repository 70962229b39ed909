import type { Chart, Side } from './chart-types';

interface Pressing {
  /** The muscle in the user's words. */
  readonly muscleName: string;
  readonly active: number;
  readonly places: number;
}

/** What stands over the picture: "Right arm, back". */
export const chartTitle = (chart: Chart, side: Side): string =>
  capital(`${side} ${chart.shortName}`);

/** The picture in one sentence for a screen reader: which limb from which side, and what is marked on it. */
export function describeChart(chart: Chart, side: Side, pressing: Pressing | null): string {
  const limb = `${capital(side)} ${chart.name}`;
  if (!pressing) return limb;
  const { muscleName, active, places } = pressing;
  const place = places > 1 ? `, place ${active + 1} of ${places}` : '';
  return `${limb}; press: ${muscleName}${place}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
