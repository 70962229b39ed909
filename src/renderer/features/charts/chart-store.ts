import type { Chart } from './chart-types';
import { forearmBack } from './forearm-back';
import { forearmPalm } from './forearm-palm';

/** The charts of a press at the desk are there at once; each of the others is a chunk of its own. */
const READY: readonly Chart[] = [forearmBack, forearmPalm];

const LOADERS: Readonly<Record<string, () => Promise<Chart>>> = {
  'lower-leg-front': async () => (await import('./lower-leg-front')).lowerLegFront,
  'lower-leg-outer': async () => (await import('./lower-leg-outer')).lowerLegOuter,
  'thigh-front': async () => (await import('./thigh-front')).thighFront,
  'thigh-outer': async () => (await import('./thigh-outer')).thighOuter,
  'thigh-back': async () => (await import('./thigh-back')).thighBack,
  'thigh-inner': async () => (await import('./thigh-inner')).thighInner,
  'hip-front': async () => (await import('./hip-front')).hipFront,
  'lower-leg-inner': async () => (await import('./lower-leg-inner')).lowerLegInner,
  'lower-leg-back': async () => (await import('./lower-leg-back')).lowerLegBack,
  'forearm-thumb-edge': async () => (await import('./forearm-thumb-edge')).forearmThumbEdge,
  'upper-arm-back': async () => (await import('./upper-arm-back')).upperArmBack,
  'upper-arm-outer': async () => (await import('./upper-arm-outer')).upperArmOuter,
  'shoulder-blade': async () => (await import('./shoulder-blade')).shoulderBlade,
};

const loaded = new Map<string, Chart>(READY.map((chart) => [chart.id, chart]));
const loading = new Map<string, Promise<Chart>>();
const listeners = new Set<() => void>();

/** The ids of all charts drawn so far. */
export const chartIds: readonly string[] = [...loaded.keys(), ...Object.keys(LOADERS)];

/** A chart that is there already, or null. */
export const loadedChart = (id: string): Chart | null => loaded.get(id) ?? null;

/** Brings a chart in; a second call waits for the first. Throws a RangeError for an id that no chart has. */
export function loadChart(id: string): Promise<Chart> {
  const ready = loaded.get(id);
  if (ready) return Promise.resolve(ready);
  const running = loading.get(id) ?? bring(id);
  loading.set(id, running);
  return running;
}

async function bring(id: string): Promise<Chart> {
  const load = LOADERS[id];
  if (load === undefined) throw new RangeError(`there is no chart ${id}`);
  const chart = await load();
  loaded.set(id, chart);
  for (const listener of listeners) listener();
  return chart;
}

/** All charts, for tests and for the sheet of those who review them. */
export const loadAllCharts = (): Promise<readonly Chart[]> => Promise.all(chartIds.map(loadChart));

/** Calls back when another chart has been brought in; returns how to stop that. */
export function onChartLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
