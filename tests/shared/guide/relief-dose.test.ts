import { describe, expect, it } from 'vitest';
import { enoughOf } from '#shared/guide/relief-dose';
import { previewRelief, reliefMinutes } from '#shared/guide/relief-planner';
import { complaintIndex } from '#shared/knowledge/complaint-index';
import { spotOf } from '#shared/knowledge/index';

const person = {
  tools: ['other-forearm', 'knuckles', 'foam-roller', 'wall-ball'],
  avoid: [],
  holdSeconds: null,
  lastTimes: [],
  at: 0,
  learned: [],
  used: { arms: 0, legs: 0, places: {} },
};
const plan = (complaintId: string, minutes: number, holdSeconds: number | null = null) => {
  const made = previewRelief({ complaintId, side: 'right', minutes }, { ...person, holdSeconds });
  if (made.kind !== 'plan') throw new Error(made.why);
  return made;
};

describe('a plan that leaves time over', () => {
  it('says so where ten minutes hold more than the dose of its spots', () => {
    const made = plan('elbow-outer', 10);

    expect(enoughOf(made, 10)).toEqual({ why: 'dose', seconds: made.plannedSeconds });
    expect(made.plannedSeconds).toBeLessThan(540);
    expect(enoughOf(plan('elbow-outer', 1), 1)).toBeNull();
  });

  it('says that a search goes by answers, and that holds are short by wish', () => {
    expect(enoughOf(plan('finger-ring', 5), 5)).toMatchObject({ why: 'search' });
    expect(enoughOf(plan('elbow-outer', 10, 15), 10)).toMatchObject({
      why: 'short-holds',
      holdSeconds: 15,
    });
    expect(enoughOf(plan('elbow-outer', 10, 90), 10)).toBeNull();
  });

  it('has held each spot for its dose whenever it says so', () => {
    const pressing = complaintIndex.filter(({ kind }) => kind === 'press');
    const full = pressing
      .flatMap(({ id }) => reliefMinutes.map((minutes) => ({ minutes, made: plan(id, minutes) })))
      .filter(({ made, minutes }) => enoughOf(made, minutes)?.why === 'dose');

    expect(full.length).toBeGreaterThan(pressing.length / 2);
    for (const { spotId, places, holdSeconds } of full.flatMap(({ made }) => made.spots))
      expect([spotId, places, holdSeconds]).toEqual([
        spotId,
        2,
        spotOf(spotId).holdSeconds.default,
      ]);
  });
});
