import { describe, expect, it } from 'vitest';
import {
  insideLimb,
  muscleBox,
  muscleOnTop,
  pointOf,
  zoneAt,
} from '../../../src/renderer/features/charts/chart-measure';
import type { Chart } from '../../../src/renderer/features/charts/chart-types';
import { distance } from '../../../src/renderer/features/charts/geometry';
import { hipFront } from '../../../src/renderer/features/charts/hip-front';
import { lowerLegBack } from '../../../src/renderer/features/charts/lower-leg-back';
import { lowerLegFront } from '../../../src/renderer/features/charts/lower-leg-front';
import { lowerLegInner } from '../../../src/renderer/features/charts/lower-leg-inner';
import { lowerLegOuter } from '../../../src/renderer/features/charts/lower-leg-outer';
import { LEG_PLACES } from '../../../src/renderer/features/charts/positions-legs';
import { thighBack } from '../../../src/renderer/features/charts/thigh-back';
import { thighFront } from '../../../src/renderer/features/charts/thigh-front';
import { thighInner } from '../../../src/renderer/features/charts/thigh-inner';
import { thighOuter } from '../../../src/renderer/features/charts/thigh-outer';

/** 1 chart unit is 0.4 mm; a finger-width is 18 mm. */
const millimetres = (units: number) => units * 0.4;

const charts = new Map(
  [
    lowerLegFront,
    lowerLegOuter,
    lowerLegBack,
    lowerLegInner,
    thighFront,
    thighOuter,
    thighBack,
    thighInner,
    hipFront,
  ].map((chart) => [chart.id, chart]),
);

const xsOf = (chart: Chart) => Array.from({ length: chart.width }, (_, x) => x);
const widthAt = (chart: Chart, y: number) =>
  xsOf(chart).filter((x) => insideLimb(chart, [x, y])).length;

/** The muscles in view at this height, from the left of the picture to the right. */
function inViewAt(chart: Chart, y: number): readonly string[] {
  const seen = xsOf(chart)
    .filter((x) => insideLimb(chart, [x, y]))
    .flatMap((x) => muscleOnTop(chart, [x, y]) ?? []);
  return seen.filter((muscle, i) => muscle !== seen[i - 1]);
}

describe('the muscles of the leg in their order, from left to right', () => {
  it.each([
    [
      lowerLegFront,
      700,
      [
        'soleus',
        'tibialis-anterior',
        'extensor-hallucis-longus',
        'extensor-digitorum-longus',
        'fibularis-longus',
        'fibularis-brevis',
      ],
    ],
    [
      lowerLegOuter,
      700,
      [
        'soleus',
        'fibularis-longus',
        'fibularis-brevis',
        'fibularis-tertius',
        'extensor-digitorum-longus',
        'tibialis-anterior',
      ],
    ],
    [lowerLegBack, 480, ['gastrocnemius-medial', 'gastrocnemius-lateral']],
    [
      lowerLegBack,
      860,
      ['flexor-digitorum-longus', 'soleus', 'flexor-hallucis-longus', 'fibularis-brevis'],
    ],
    [
      lowerLegInner,
      560,
      ['tibialis-anterior', 'flexor-digitorum-longus', 'soleus', 'gastrocnemius-medial'],
    ],
    [thighFront, 690, ['adductors', 'vastus-medialis', 'rectus-femoris', 'vastus-lateralis']],
    [thighOuter, 900, ['inner-hamstrings', 'biceps-femoris', 'vastus-lateralis', 'rectus-femoris']],
    [thighBack, 860, ['adductors', 'inner-hamstrings', 'biceps-femoris', 'vastus-lateralis']],
    [thighInner, 560, ['rectus-femoris', 'vastus-medialis', 'adductors', 'inner-hamstrings']],
    [
      hipFront,
      340,
      ['iliopsoas', 'rectus-femoris', 'tensor-fasciae-latae', 'gluteus-medius', 'gluteus-maximus'],
    ],
  ] as const)('$0.id at $1', (chart, y, order) => {
    expect(inViewAt(chart, y)).toEqual(order);
  });
});

describe('one leg from several sides', () => {
  it('is as wide from the front as from the back', () => {
    for (const y of [300, 480, 700, 900]) {
      const difference = widthAt(lowerLegFront, y) - widthAt(lowerLegBack, y);

      expect(millimetres(Math.abs(difference))).toBeLessThan(5);
    }
  });

  it('is as deep from the outer side as from the inner one', () => {
    for (const y of [300, 480, 700, 900]) {
      const difference = widthAt(lowerLegOuter, y) - widthAt(lowerLegInner, y);

      expect(millimetres(Math.abs(difference))).toBeLessThan(7);
    }
  });

  it('has a longer inner than outer calf belly, as people have', () => {
    const lowest = (muscle: string) => {
      const { y, height } = muscleBox(lowerLegBack, muscle);
      return y + height;
    };

    expect(lowest('gastrocnemius-medial')).toBeGreaterThan(lowest('gastrocnemius-lateral') + 30);
  });
});

describe('no-press zones of the leg', () => {
  it.each([
    ['lower-leg-back', [262, 226], 'popliteal-fossa'],
    ['lower-leg-back', [262, 1100], 'achilles-tendon'],
    ['lower-leg-front', [262, 180], 'knees'],
    ['lower-leg-front', [230, 600], 'shin-bone'],
    ['lower-leg-front', [262, 1050], 'lower-shin-front'],
    ['lower-leg-front', [262, 1300], 'feet'],
    ['lower-leg-outer', [302, 288], 'fibular-head'],
    ['lower-leg-outer', [302, 288 + 2.3 * 45], 'fibular-head'],
    ['lower-leg-inner', [480, 1100], 'tarsal-tunnel'],
    ['thigh-front', [220, 380], 'femoral-triangle'],
    ['thigh-front', [361, 168], 'front-hip-bone'],
    ['thigh-outer', [396, 462], 'outer-hip-bone'],
    ['thigh-back', [222, 590], 'sit-bone'],
    ['thigh-back', [332, 560], 'sciatic-line'],
    ['thigh-back', [275, 900], 'sciatic-line'],
    ['thigh-inner', [230, 550], 'inner-thigh-canal'],
    ['hip-front', [333, 476], 'outer-hip-bone'],
  ] as const)('%s has %s in %s', (id, point, zone) => {
    const chart = charts.get(id);

    expect(chart && zoneAt(chart, point)).toBe(zone);
  });
});

const measured = Object.entries(LEG_PLACES).flatMap(([spot, places]) =>
  places.flatMap((place) => (place.measured ? [{ spot, place, ...place.measured }] : [])),
);

describe('distances that the words give', () => {
  it.each(measured)('$spot lies $fingers finger-widths from its landmark', (each) => {
    const chart = charts.get(each.place.chart);
    const landmark = chart?.landmarks.find(({ id }) => id === each.from);
    if (!chart || !landmark) throw new Error(`${each.spot} has no landmark`);

    const away = millimetres(distance(pointOf(chart, each.place), landmark.at));

    expect(Math.abs(away - 18 * each.fingers)).toBeLessThan(6);
  });

  it('are told for a dozen spots', () => {
    expect(measured.length).toBeGreaterThan(11);
  });
});

describe('the second place of a spot of the leg', () => {
  it('is far enough away to be felt as another one, and not out of reach', () => {
    for (const [spot, places] of Object.entries(LEG_PLACES)) {
      const [first, second] = places;
      const chart = charts.get(first?.chart ?? '');
      if (!first || !second || !chart) throw new Error(`${spot} has not two places on a chart`);
      const away = millimetres(distance(pointOf(chart, first), pointOf(chart, second)));

      expect(away, spot).toBeGreaterThan(18);
      expect(away, spot).toBeLessThan(95);
    }
  });
});
