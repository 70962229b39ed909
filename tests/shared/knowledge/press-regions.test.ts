import { describe, expect, expectTypeOf, it } from 'vitest';
import { type SpotData, spotSchema } from '#shared/knowledge/schema';
import { spots } from '#shared/knowledge/spots';
import {
  type NeverPressed,
  neverPressed,
  type PressRegion,
  pressRegions,
  type RegionInBothLists,
} from '#shared/knowledge/terms';

const spot = spots['edc-middle-strip'];

describe('a press target', () => {
  it.each([...neverPressed])('cannot be the %s', (region) => {
    expect(spotSchema.safeParse({ ...spot, region }).success).toBe(false);
  });

  it('cannot be written down on a joint, the foot or the knee', () => {
    expectTypeOf<RegionInBothLists>().toEqualTypeOf<never>();
    expectTypeOf<Extract<SpotData['region'], NeverPressed>>().toEqualTypeOf<never>();
    expectTypeOf<SpotData['region']>().toEqualTypeOf<PressRegion>();

    // @ts-expect-error: the knee is no region for a spot.
    const onTheKnee: SpotData = { ...spot, region: 'knee' };
    expect(spotSchema.safeParse(onTheKnee).success).toBe(false);
  });

  it('lies in a region whose name has no joint, foot or neck in it', () => {
    const parts = pressRegions.flatMap((region) => region.split('-'));

    for (const part of neverPressed) expect(parts).not.toContain(part);
    for (const part of [
      'joint',
      'foot',
      'toe',
      'knee',
      'ankle',
      'neck',
      'wrist',
      'elbow',
      'finger',
    ]) {
      expect(parts).not.toContain(part);
    }
  });
});
