import { describe, expect, it } from 'vitest';
import {
  chartIds,
  loadAllCharts,
  loadChart,
  loadedChart,
} from '../../../src/renderer/features/charts/chart-store';

describe('the store of charts', () => {
  it('has the charts of the forearm at once', () => {
    expect(loadedChart('forearm-back')?.id).toBe('forearm-back');
    expect(loadedChart('forearm-palm')?.id).toBe('forearm-palm');
  });

  it('gives every chart under its own id', async () => {
    const charts = await loadAllCharts();

    expect(charts.map(({ id }) => id)).toEqual(chartIds);
    expect(chartIds.map((id) => loadedChart(id)?.id)).toEqual(chartIds);
  });

  it('refuses an id that no chart has', async () => {
    await expect(loadChart('tail')).rejects.toThrow('there is no chart tail');
  });
});
