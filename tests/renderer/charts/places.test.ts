import { describe, expect, it } from 'vitest';
import {
  insideLimb,
  insideMuscle,
  muscleOnTop,
  muscleOutlines,
  pointOf,
  toSide,
  zoneAt,
  zoneOutline,
} from '../../../src/renderer/features/charts/chart-measure';
import type { Side } from '../../../src/renderer/features/charts/chart-types';
import {
  distance,
  flatten,
  inside,
  type Point,
} from '../../../src/renderer/features/charts/geometry';
import { picturedSpots, pictureOf } from '../../../src/renderer/features/charts/positions';

/** 1 chart unit is 0.4 mm. */
const millimetres = (units: number) => units * 0.4;

const sides: readonly Side[] = ['left', 'right'];

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

  it('is not hidden under another muscle', () => {
    expect(muscleOnTop(chart, point)).toBe(place.muscle);
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

describe('pictureOf', () => {
  it('has none for a spot that is not drawn yet', () => {
    expect(pictureOf('soleus-inner')).toBeNull();
  });
});
