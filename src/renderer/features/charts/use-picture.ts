import { useEffect, useSyncExternalStore } from 'react';
import { loadChart, loadedChart, onChartLoaded } from './chart-store';
import { chartIdOf, pictureOf, type SpotPicture } from './positions';

/**
 * The picture of a spot: null while its chart is on its way, for a moment once a chart and session, and for a spot that
 * has none. The charts of the forearm are there at once.
 */
export function usePicture(spotId: string | null): SpotPicture | null {
  const chartId = spotId === null ? null : chartIdOf(spotId);
  useSyncExternalStore(onChartLoaded, () => chartId !== null && loadedChart(chartId) !== null);
  useEffect(() => bringIn(chartId), [chartId]);
  return spotId === null ? null : pictureOf(spotId);
}

/** The pictures of several spots, in their order; null where one is on its way or there is none. */
export function usePictures(spotIds: readonly string[]): readonly (SpotPicture | null)[] {
  usePreparedPictures(spotIds);
  useSyncExternalStore(onChartLoaded, () => spotIds.filter((id) => pictureOf(id)).length);
  return spotIds.map(pictureOf);
}

/** Brings the charts of these spots in ahead, so that their pictures are there when they are to be shown. */
export function usePreparedPictures(spotIds: readonly string[]): void {
  const wanted = spotIds.join(' ');
  useEffect(() => {
    for (const spotId of wanted.split(' ')) bringIn(chartIdOf(spotId));
  }, [wanted]);
}

/** A chart that cannot be loaded is an error of the page; words and voice carry the step meanwhile. */
function bringIn(chartId: string | null): void {
  if (chartId !== null) void loadChart(chartId);
}
