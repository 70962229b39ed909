import { describe, expect, it } from 'vitest';
import { cautions } from '#shared/knowledge/cautions';
import { complaintIndex } from '#shared/knowledge/complaint-index';
import { type Complaint, complaints } from '#shared/knowledge/complaints';
import { complaintOf, isComplaintId, spotOf, spotsOf } from '#shared/knowledge/index';
import { muscles } from '#shared/knowledge/muscles';
import { routines } from '#shared/knowledge/routines';
import { complaintSchema } from '#shared/knowledge/schema';
import { sources } from '#shared/knowledge/sources';
import { spots } from '#shared/knowledge/spots';
import { knowledgeEn } from '#shared/knowledge/words-en';
import { zones } from '#shared/knowledge/zones';

const all: readonly (readonly [string, Complaint])[] = Object.entries(complaints);

const missing = (collection: object, ids: readonly string[]) =>
  ids.filter((id) => !Object.hasOwn(collection, id));

describe.each(all)('complaint %s', (id, complaint) => {
  const words = knowledgeEn.complaints[id as keyof typeof complaints];

  it('has the shape of the schema', () => {
    expect(complaintSchema.safeParse(complaint).error).toBeUndefined();
  });

  it('leads to entries that exist', () => {
    expect(missing(spots, complaint.spotIds)).toEqual([]);
    expect(missing(cautions, complaint.cautionIds)).toEqual([]);
    expect(missing(zones, complaint.zoneIds)).toEqual([]);
    expect(missing(routines, complaint.routineIds)).toEqual([]);
    expect(missing(sources, complaint.sources)).toEqual([]);
    expect(
      missing(
        muscles,
        complaint.candidates.map(({ muscleId }) => muscleId),
      ),
    ).toEqual([]);
  });

  it('stays on its limb', () => {
    for (const spotId of complaint.spotIds) expect(spotOf(spotId).limb).toBe(complaint.limb);
    for (const { muscleId } of complaint.candidates)
      expect(muscles[muscleId].limb).toBe(complaint.limb);
    for (const cautionId of complaint.cautionIds) {
      const limbs: readonly string[] = cautions[cautionId].limbs;
      expect(limbs).toContain(complaint.limb);
    }
    for (const zoneId of complaint.zoneIds)
      expect([complaint.limb, 'both']).toContain(zones[zoneId].limb);
    for (const routineId of complaint.routineIds)
      expect(routines[routineId].limb).toBe(complaint.limb);
  });

  it('tries the spots of its candidates, in their order', () => {
    const ofCandidates = complaint.candidates.flatMap(({ spotIds }) => spotIds);

    expect(new Set(complaint.spotIds)).toEqual(new Set(ofCandidates));
    expect(new Set(complaint.spotIds).size).toBe(complaint.spotIds.length);
    for (const { muscleId, spotIds } of complaint.candidates) {
      expect(spotsOf(muscleId)).toEqual(expect.arrayContaining([...spotIds]));
      if (spotIds.length === 0) expect(knowledgeEn.muscles[muscleId].noSpotReason).not.toBeNull();
    }
  });

  it('says why for each candidate, and why nothing is pressed where nothing is', () => {
    expect(words.whys).toHaveLength(complaint.candidates.length);
    expect(words.noSpotReason === null).toBe(complaint.kind === 'press');
    if (complaint.kind === 'press') {
      expect(complaint.spotIds.length).toBeGreaterThanOrEqual(2);
      expect(complaint.routineIds.length).toBeGreaterThanOrEqual(1);
    } else expect([...complaint.spotIds, ...complaint.routineIds]).toEqual([]);
  });

  it('names a sign that it is no matter of a muscle, and something else to do', () => {
    const lines = [words.name, words.painArea, words.notMuscleIf, words.evidenceNote];

    for (const line of [...lines, ...words.youMightSay, ...words.whys, ...words.alsoDo])
      expect(line).not.toBe('');
    expect(words.youMightSay.length).toBeGreaterThan(0);
    expect(words.alsoDo.length).toBeGreaterThan(0);
  });

  it('has a way to somebody who can look', () => {
    const kinds = complaint.cautionIds.map((cautionId) => cautions[cautionId].kind);

    expect(kinds).toContain('red-flag');
  });
});

describe('the complaints', () => {
  it('are all there', () => {
    const hand =
      'finger-thumb finger-index finger-middle finger-ring finger-little palm back-of-hand wrist-palm-side wrist-back wrist-thumb-side wrist-little-side elbow-outer elbow-inner forearm-ache mouse-click-finger mouse-scroll-finger thumb-spacebar-phone hand-numb-tingle';
    const leg =
      'foot-top foot-outer foot-arch foot-sole heel foot-ball toes big-toe achilles ankle-front ankle-outer ankle-inner shin-front shin-inner calf knee-front knee-inner knee-outer knee-back below-kneecap thigh-outer-it-band hip-outer hip-front glute-deep hamstring calf-hot-swollen bone-point-pain foot-numb-weak';

    expect(Object.keys(complaints)).toEqual(`${hand} ${leg}`.split(' '));
  });

  it('stand in the index that main reads, with the same facts', () => {
    const facts = all.map(([id, { limb, kind, spotIds }]) => ({
      id,
      name: knowledgeEn.complaints[id as keyof typeof complaints].name,
      limb,
      kind,
      spotIds,
      regions: [...new Set(spotIds.map((spotId) => spotOf(spotId).region))],
    }));

    expect(complaintIndex).toEqual(facts);
  });

  it('are found by a word from outside, which is checked first', () => {
    expect(isComplaintId('finger-ring') && complaintOf('finger-ring').limb).toBe('upper');
    expect(isComplaintId('finger-toe')).toBe(false);
    expect(isComplaintId('toString')).toBe(false);
  });
});
