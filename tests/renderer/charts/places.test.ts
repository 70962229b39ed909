import { describe, expect, it } from 'vitest';
import { type RoutineStep, routines } from '#shared/knowledge/routines';
import { spots } from '#shared/knowledge/spots';
import {
  insideLimb,
  insideMuscle,
  muscleOnTop,
  muscleOutlines,
  pointOf,
  shows,
  toSide,
  zoneAt,
  zoneOutline,
} from '../../../src/renderer/features/charts/chart-measure';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import type { Side } from '../../../src/renderer/features/charts/chart-types';
import {
  distance,
  flatten,
  inside,
  type Point,
} from '../../../src/renderer/features/charts/geometry';
import { picturedSpots, pictureOf } from '../../../src/renderer/features/charts/positions';
import { SPOT_IDS } from './content-ids';

/** 1 chart unit is 0.4 mm. */
const millimetres = (units: number) => units * 0.4;

const sides: readonly Side[] = ['left', 'right'];

await loadAllCharts();

const allPlaces = picturedSpots.flatMap((spot) => {
  const picture = pictureOf(spot);
  if (!picture) throw new Error(`${spot} has no picture`);
  return picture.places.map((place, i) => ({
    name: `${spot}, place ${i + 1}`,
    chart: picture.chart,
    place,
    point: pointOf(picture.chart, place),
  }));
});

describe.each(allPlaces)('$name', ({ chart, place, point }) => {
  it('lies on the limb', () => {
    expect(insideLimb(chart, point)).toBe(true);
  });

  it('lies in its muscle, and in its strip of it', () => {
    expect(insideMuscle(chart, place.muscle, point, place.part)).toBe(true);
  });

  it('is not hidden under another muscle, but for those it says it is pressed through', () => {
    const onTop = muscleOnTop(chart, point);

    if (place.through === undefined) expect(onTop).toBe(place.muscle);
    else expect(place.through).toContain(onTop);
  });

  it('lies in a muscle that shows through what covers it, if anything does', () => {
    const isDeep = chart.muscles.some(
      ({ muscle, layer }) => muscle === place.muscle && layer === 'deep',
    );

    expect(place.through === undefined || isDeep).toBe(true);
  });

  it('lies outside every no-press zone', () => {
    expect(zoneAt(chart, point)).toBeNull();
  });

  it.each(sides)('holds all that on the %s limb as drawn', (side) => {
    const mirrored = (points: readonly Point[]) => points.map((each) => toSide(chart, side, each));
    const there = toSide(chart, side, point);

    const limb = chart.parts.map((part) => mirrored(flatten(part.outline)));
    const muscle = muscleOutlines(chart, place.muscle).map(mirrored);
    const zones = chart.noPress.flatMap(({ shapes }) =>
      shapes.map((shape) => mirrored(flatten(zoneOutline(shape)))),
    );

    expect(limb.some((outline) => inside(outline, there))).toBe(true);
    expect(muscle.some((outline) => inside(outline, there))).toBe(true);
    expect(zones.some((outline) => inside(outline, there))).toBe(false);
  });
});

describe('the places of edc-middle-strip', () => {
  const picture = pictureOf('edc-middle-strip');
  const [first, second] = allPlaces
    .filter(({ name }) => name.startsWith('edc-middle-strip'))
    .map(({ point }) => point) as [Point, Point];

  it('are the two of the one-minute routine', () => {
    expect(picture?.places).toHaveLength(2);
    expect(picture?.muscle).toBe('extensor-digitorum');
  });

  it('begin three finger-widths from the outer elbow bump', () => {
    const bump = picture?.chart.landmarks.find(({ id }) => id === 'outer-elbow-bump');

    const away = millimetres(distance(first, bump?.at ?? [0, 0]));

    expect(away).toBeGreaterThan(51);
    expect(away).toBeLessThan(57);
  });

  it('go on a thumb width toward the little finger, at the same height', () => {
    const [across, along] = [second[0] - first[0], second[1] - first[1]];

    expect(millimetres(across)).toBeGreaterThan(17);
    expect(millimetres(across)).toBeLessThan(23);
    expect(millimetres(Math.abs(along))).toBeLessThan(5);
  });
});

describe.each([
  { spot: 'pronator-upper', from: 'inner-elbow-bump', fingers: 3 },
  { spot: 'fcu-mid', from: 'inner-elbow-bump', fingers: 5 },
  { spot: 'ecrl-upper', from: 'outer-elbow-bump', fingers: 2 },
  { spot: 'brachioradialis-pinch', from: 'elbow-crease', fingers: 3 },
  { spot: 'triceps-lower-back', from: 'elbow-tip', fingers: 5 },
  { spot: 'brachialis-outer', from: 'elbow-crease', fingers: 5 },
])('the places of $spot', ({ spot, from, fingers }) => {
  const picture = pictureOf(spot);
  const [first] = allPlaces.filter(({ name }) => name.startsWith(spot)).map(({ point }) => point);

  it(`begin ${fingers} finger-widths of 18 mm from the landmark, give or take 4 mm`, () => {
    const landmark = picture?.chart.landmarks.find(({ id }) => id === from);

    const away = millimetres(distance(first ?? [0, 0], landmark?.at ?? [0, 0]));

    expect(picture?.places[0]?.measured).toEqual({ from, fingers });
    expect(Math.abs(away - fingers * 18)).toBeLessThan(4);
  });
});

describe('the places of finger-flexor-mid', () => {
  const picture = pictureOf('finger-flexor-mid');
  const [first, second] = allPlaces
    .filter(({ name }) => name.startsWith('finger-flexor-mid'))
    .map(({ point }) => point) as [Point, Point];

  it('begin a hand width from the inner elbow bump', () => {
    const bump = picture?.chart.landmarks.find(({ id }) => id === 'inner-elbow-bump');

    const away = millimetres(distance(first, bump?.at ?? [0, 0]));

    expect(away).toBeGreaterThan(82);
    expect(away).toBeLessThan(94);
  });

  it('begin about halfway between the edge and the middle of the forearm', () => {
    const chart = picture?.chart;
    const across = Array.from({ length: chart?.width ?? 0 }, (_, x) => x).filter(
      (x) => chart && insideLimb(chart, [x, first[1]]),
    );
    const [edge, farEdge] = [across.at(0) ?? 0, across.at(-1) ?? 0];

    const halfway = edge + (farEdge - edge) / 4;

    expect(millimetres(Math.abs(first[0] - halfway))).toBeLessThan(5);
  });

  it('go on a finger-width toward the hand, on the same strip', () => {
    const away = millimetres(distance(first, second));

    expect(away).toBeGreaterThan(15);
    expect(away).toBeLessThan(21);
    expect(second[1]).toBeLessThan(first[1]);
    expect(picture?.places.map(({ part }) => part)).toEqual(['ring', 'ring']);
  });

  it('stay off both nerves: nearer to neither edge nor middle of the forearm than a finger-width', () => {
    const chart = picture?.chart;
    for (const [x, y] of [first, second]) {
      const across = Array.from({ length: chart?.width ?? 0 }, (_, at) => at).filter(
        (at) => chart && insideLimb(chart, [at, y]),
      );
      const [edge, farEdge] = [across.at(0) ?? 0, across.at(-1) ?? 0];

      expect(millimetres(x - edge)).toBeGreaterThan(18);
      expect(millimetres((edge + farEdge) / 2 - x)).toBeGreaterThan(18);
    }
  });
});

describe('the places of ecrb-mid', () => {
  const picture = pictureOf('ecrb-mid');
  const [first, second] = pointsOf('ecrb-mid');

  it('begin four finger-widths from the outer elbow bump, on the thumb side of the finger lifters', () => {
    const away = millimetres(distance(first, bumpOf('ecrb-mid')));
    const [lifters] = pointsOf('edc-middle-strip');

    expect(away).toBeGreaterThan(68);
    expect(away).toBeLessThan(76);
    expect(first[0]).toBeLessThan(lifters[0] - 25);
    expect(picture?.muscle).toBe('extensor-carpi-radialis-brevis');
  });

  it('go on two finger-widths toward the hand', () => {
    const away = millimetres(distance(first, second));

    expect(away).toBeGreaterThan(33);
    expect(away).toBeLessThan(39);
    expect(second[1]).toBeLessThan(first[1]);
  });
});

describe('the places of edc-index-strip', () => {
  const [first, second] = pointsOf('edc-index-strip');

  it('begin three finger-widths from the outer elbow bump, toward the thumb from the middle strip', () => {
    const away = millimetres(distance(first, bumpOf('edc-index-strip')));
    const [middle] = pointsOf('edc-middle-strip');

    expect(away).toBeGreaterThan(51);
    expect(away).toBeLessThan(57);
    expect(millimetres(middle[0] - first[0])).toBeGreaterThan(6);
    expect(millimetres(middle[0] - first[0])).toBeLessThan(21);
  });

  it('go on a finger-width toward the hand', () => {
    const away = millimetres(distance(first, second));

    expect(away).toBeGreaterThan(15);
    expect(away).toBeLessThan(21);
    expect(second[1]).toBeLessThan(first[1]);
  });
});

/** Regions whose spots are on a larger chart; the others have a chart of their own name. */
const CHARTS_OF_REGION: Readonly<Record<string, readonly string[]>> = {
  'hip-side': ['thigh-outer'],
  buttock: ['thigh-back'],
  hand: ['forearm-back', 'forearm-palm'],
  'upper-arm': ['upper-arm-back', 'upper-arm-outer'],
};

describe('what the routines press', () => {
  it('has a picture for every spot, and as many places as the longest step of it asks for', () => {
    const steps: readonly RoutineStep[] = Object.values(routines).flatMap(
      (routine): readonly RoutineStep[] => routine.steps,
    );
    for (const step of steps) {
      if (!('spotId' in step)) continue;
      expect(pictureOf(step.spotId)?.places.length, step.spotId).toBeGreaterThanOrEqual(
        step.places,
      );
    }
  });

  it('has a picture that shows the muscle of the spot', () => {
    for (const [id, { muscleIds, region }] of Object.entries(spots)) {
      const picture = pictureOf(id);
      const chartIds = CHARTS_OF_REGION[region] ?? [region];
      expect(muscleIds).toContain(picture?.muscle);
      expect(chartIds).toContain(picture?.chart.id);
      expect(new Set(picture?.places.map(({ chart }) => chart)).size).toBe(1);
      expect(picture && shows(picture.chart, picture.muscle)).toBe(true);
    }
  });

  it('has its pictures for spots of the content only', () => {
    expect(picturedSpots.filter((id) => !SPOT_IDS.includes(id))).toEqual([]);
  });
});

function pointsOf(spot: string): [Point, Point] {
  return allPlaces.filter(({ name }) => name.startsWith(`${spot},`)).map(({ point }) => point) as [
    Point,
    Point,
  ];
}

function bumpOf(spot: string): Point {
  const picture = pictureOf(spot);
  const from = picture?.places[0]?.measured?.from;
  return picture?.chart.landmarks.find(({ id }) => id === from)?.at ?? [0, 0];
}

describe('pictureOf', () => {
  it('has none for a spot that is not drawn yet', () => {
    expect(pictureOf('no-such-spot')).toBeNull();
  });
});
