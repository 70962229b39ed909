import { describe, expect, it } from 'vitest';
import { spots } from '#shared/knowledge/spots';
import { zones } from '#shared/knowledge/zones';
import {
  insideLimb,
  insideMuscle,
  muscleOutlines,
  pointOf,
  shows,
  zoneAt,
} from '../../../src/renderer/features/charts/chart-measure';
import { CHART_ONLY_ZONES } from '../../../src/renderer/features/charts/chart-only-zones';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import type { Chart } from '../../../src/renderer/features/charts/chart-types';
import { forearmBack } from '../../../src/renderer/features/charts/forearm-back';
import { forearmPalm } from '../../../src/renderer/features/charts/forearm-palm';
import { MUSCLE_IDS, NO_PRESS_IDS } from './content-ids';

const charts = await loadAllCharts();

describe.each(charts)('the chart $id', (chart) => {
  it('names only muscles that the content knows', () => {
    const known = chart.muscles.flatMap(({ muscle }) => muscle ?? []);

    expect(known.filter((id) => !MUSCLE_IDS.includes(id))).toEqual([]);
  });

  it('names only no-press zones of the content, and those it gives a reason for', () => {
    const unknown = chart.noPress.map(({ id }) => id).filter((id) => !NO_PRESS_IDS.includes(id));

    expect(unknown.filter((id) => !Object.hasOwn(CHART_ONLY_ZONES, id))).toEqual([]);
  });

  it('gives every shape, part and zone its own id', () => {
    const ids = [...chart.muscles, ...chart.parts, ...chart.noPress].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has its landmarks on the limb', () => {
    expect(chart.landmarks.every(({ at }) => insideLimb(chart, at))).toBe(true);
  });
});

describe('the charts together', () => {
  it('show every muscle that has a spot', () => {
    const pressed = Object.values(spots).flatMap(({ muscleIds }) => muscleIds);

    expect(pressed.filter((muscle) => !charts.some((chart) => shows(chart, muscle)))).toEqual([]);
  });

  it('has every zone of the leg that has a place on the body of everybody', () => {
    const drawn = charts.flatMap(({ noPress }) => noPress.map(({ id }) => id));
    const ofTheLeg = Object.entries(zones).filter(([, { limb }]) => limb === 'lower');
    const missing = ofTheLeg.map(([id]) => id).filter((id) => !drawn.includes(id));

    expect(missing).toEqual(['varicose-veins']);
  });
});

describe('the back of the forearm', () => {
  const chart = forearmBack;

  it.each([
    'extensor-digitorum',
    'extensor-digiti-minimi',
    'extensor-carpi-ulnaris',
    'extensor-carpi-radialis-brevis',
  ])('lets %s begin at the outer elbow bump', (muscle) => {
    expect(fromLandmark(chart, muscle)).toBeLessThan(15);
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

    const middles = inOrder.map((muscle) => middleAt(chart, muscle, 930));

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
});

describe('the palm side of the forearm', () => {
  const chart = forearmPalm;

  it.each([
    'pronator-teres',
    'flexor-carpi-radialis',
    'palmaris-longus',
    'finger-flexors',
    'flexor-carpi-ulnaris',
  ])('lets %s begin at the inner elbow bump', (muscle) => {
    expect(fromLandmark(chart, muscle, 'middle')).toBeLessThan(15);
  });

  it('has the little-finger side on the left, and the muscles in their order across the arm', () => {
    const inOrder = [
      'flexor-carpi-ulnaris',
      'palmaris-longus',
      'flexor-carpi-radialis',
      'pronator-teres',
      'brachioradialis',
      'extensor-carpi-radialis-longus',
    ];

    const middles = inOrder.map((muscle) => middleAt(chart, muscle, 930));

    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
  });

  it('says no at the inner bump, in the hollow of the elbow and at the pulse', () => {
    expect(zoneAt(chart, [158, 1148])).toBe('cubital-tunnel');
    expect(zoneAt(chart, [284, 1100])).toBe('elbow-crease');
    expect(zoneAt(chart, [322, 716])).toBe('radial-pulse');
  });

  it('says no from the wrist creases to three finger-widths toward the elbow', () => {
    for (const y of [505, 550, 600, 505 + 3 * 45]) {
      for (const x of [200, 258, 320]) expect(zoneAt(chart, [x, y])).toBe('wrist-front');
    }
  });

  it('is the same limb as its back, in a mirror', () => {
    const widths = (each: Chart) =>
      [560, 700, 900, 1100].map((y) => {
        const xs = Array.from({ length: each.width }, (_, x) => x);
        return xs.filter((x) => insideLimb(each, [x, y])).length;
      });

    const back = widths(forearmBack);

    widths(chart).forEach((width, i) => {
      expect(Math.abs(width - (back[i] ?? 0))).toBeLessThan(6);
    });
  });
});

function fromLandmark(chart: Chart, muscle: string, part?: string): number {
  const strip = part !== undefined && muscleOutlines(chart, muscle, part).length > 0 ? part : null;
  const place = { chart: chart.id, muscle, t: 0, s: 0, ...(strip && { part: strip }) };
  return Math.hypot(...minus(pointOf(chart, place), chart.landmarks[0]?.at));
}

function middleAt(chart: Chart, muscle: string, y: number): number {
  const xs = Array.from({ length: chart.width }, (_, x) => x);
  const hit = xs.filter((x) => insideMuscle(chart, muscle, [x, y]));
  return hit.reduce((sum, x) => sum + x, 0) / hit.length;
}

const minus = (a: readonly [number, number], b: readonly [number, number] = [0, 0]) =>
  [a[0] - b[0], a[1] - b[1]] as const;
