import { describe, expect, it } from 'vitest';
import {
  insideLimb,
  insideMuscle,
  pointOf,
  shows,
  zoneAt,
} from '../../../src/renderer/features/charts/chart-measure';
import { CHART_ONLY_ZONES } from '../../../src/renderer/features/charts/forearm-back';
import { charts } from '../../../src/renderer/features/charts/positions';
import { MUSCLE_IDS, NO_PRESS_IDS } from './content-ids';

describe.each(charts)('the chart $id', (chart) => {
  it('names only muscles that the content knows', () => {
    const known = chart.muscles.flatMap(({ muscle }) => muscle ?? []);

    expect(known.filter((id) => !MUSCLE_IDS.includes(id))).toEqual([]);
  });

  it('names only no-press zones of the content, and those it gives a reason for', () => {
    const unknown = chart.noPress.map(({ id }) => id).filter((id) => !NO_PRESS_IDS.includes(id));

    expect(unknown).toEqual(Object.keys(CHART_ONLY_ZONES));
  });

  it('gives every shape, part and zone its own id', () => {
    const ids = [...chart.muscles, ...chart.parts, ...chart.noPress].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has its landmarks on the limb', () => {
    expect(chart.landmarks.every(({ at }) => insideLimb(chart, at))).toBe(true);
  });
});

describe('the back of the forearm', () => {
  const [chart] = charts;
  if (!chart) throw new Error('there is no chart');
  const origin = (muscle: string) => pointOf(chart, { chart: chart.id, muscle, t: 0, s: 0 });

  it.each([
    'extensor-digitorum',
    'extensor-digiti-minimi',
    'extensor-carpi-ulnaris',
    'extensor-carpi-radialis-brevis',
  ])('lets %s begin at the outer elbow bump', (muscle) => {
    const [bump] = chart.landmarks;

    expect(Math.hypot(...minus(origin(muscle), bump?.at))).toBeLessThan(15);
  });

  it('has the thumb-side muscles on the left, in their order across the arm', () => {
    const inOrder = [
      'brachioradialis',
      'extensor-carpi-radialis-longus',
      'extensor-carpi-radialis-brevis',
      'extensor-digitorum',
      'extensor-digiti-minimi',
      'extensor-carpi-ulnaris',
      'flexor-carpi-ulnaris',
    ];

    const middles = inOrder.map((muscle) => middleAt(muscle, 930));

    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
  });

  it('says no at the bump, in the groove of the elbow and over the wrist', () => {
    expect(zoneAt(chart, [204, 1150])).toBe('elbow-bumps');
    expect(zoneAt(chart, [350, 1150])).toBe('cubital-tunnel');
    expect(zoneAt(chart, [278, 520])).toBe('back-of-wrist');
  });

  it('knows what it cannot show', () => {
    expect(shows(chart, 'extensor-indicis')).toBe(true);
    expect(shows(chart, 'soleus')).toBe(false);
  });

  function middleAt(muscle: string, y: number): number {
    if (!chart) return Number.NaN;
    const xs = Array.from({ length: chart.width }, (_, x) => x);
    const hit = xs.filter((x) => insideMuscle(chart, muscle, [x, y]));
    return hit.reduce((sum, x) => sum + x, 0) / hit.length;
  }
});

const minus = (a: readonly [number, number], b: readonly [number, number] = [0, 0]) =>
  [a[0] - b[0], a[1] - b[1]] as const;
