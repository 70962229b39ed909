import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { safetyRules } from '#shared/guide/safety';
import { bases } from '#shared/knowledge/bases';
import { cautions } from '#shared/knowledge/cautions';
import { claims } from '#shared/knowledge/claims';
import { complaints } from '#shared/knowledge/complaints';
import { dosage } from '#shared/knowledge/dosage';
import { spotsOf } from '#shared/knowledge/index';
import { muscles } from '#shared/knowledge/muscles';
import { deskRegions, pressedRegions, regionOf } from '#shared/knowledge/routine-index';
import { routines } from '#shared/knowledge/routines';
import {
  cautionSchema,
  claimSchema,
  muscleSchema,
  routineSchema,
  screeningQuestionSchema,
  sourceSchema,
  spotSchema,
  toolSchema,
  zoneSchema,
} from '#shared/knowledge/schema';
import { screeningQuestions } from '#shared/knowledge/screening-questions';
import { sources } from '#shared/knowledge/sources';
import { spots } from '#shared/knowledge/spots';
import { pressRegions } from '#shared/knowledge/terms';
import { type ToolId, tools } from '#shared/knowledge/tools';
import { knowledgeEn } from '#shared/knowledge/words-en';
import { basesEn } from '#shared/knowledge/words-en/bases';
import { claimsEn } from '#shared/knowledge/words-en/claims';
import { disclaimerEn } from '#shared/knowledge/words-en/disclaimer';
import { zones } from '#shared/knowledge/zones';

const collections = {
  sources,
  tools,
  zones,
  cautions,
  muscles,
  spots,
  routines,
  claims,
  screening: screeningQuestions,
};
const schemas = {
  sources: sourceSchema,
  tools: toolSchema,
  zones: zoneSchema,
  cautions: cautionSchema,
  muscles: muscleSchema,
  spots: spotSchema,
  routines: routineSchema,
  claims: claimSchema,
  screening: screeningQuestionSchema,
} as const;

const has = (collection: object, ids: readonly string[]) =>
  ids.filter((id) => !Object.hasOwn(collection, id));

describe.each(Object.keys(collections) as (keyof typeof collections)[])('%s', (kind) => {
  it('have the shape of the schema', () => {
    const schema: z.ZodType = schemas[kind];
    for (const [id, entry] of Object.entries(collections[kind])) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(schema.safeParse(entry).error, id).toBeUndefined();
    }
  });

  it('name sources that exist', () => {
    const entries: Readonly<Record<string, object>> = collections[kind];
    for (const entry of Object.values(entries)) {
      const named = 'sources' in entry ? (entry.sources as readonly string[]) : [];
      expect(has(sources, named)).toEqual([]);
    }
  });
});

describe.each(Object.entries(spots))('spot %s', (id, spot) => {
  it('leads to entries that exist', () => {
    expect(has(muscles, spot.muscleIds)).toEqual([]);
    expect(has(tools, spot.toolIds)).toEqual([]);
    expect(has(cautions, spot.cautionIds)).toEqual([]);
    expect(has(zones, spot.zoneIds)).toEqual([]);
    expect(has(spots, spot.neighbourSpotIds)).toEqual([]);
  });

  it('lies on the limb of its muscles, and its tools are for that limb', () => {
    for (const muscleId of spot.muscleIds) expect(muscles[muscleId].limb).toBe(spot.limb);
    for (const toolId of spot.toolIds) expect(tools[toolId].limbs).toContain(spot.limb);
  });

  it('warns of nerves, vessels and too much pressure', () => {
    expect(spot.cautionIds).toEqual(expect.arrayContaining(['st-zing', 'st-pulse', 'st-over-six']));
  });

  it('does not offer the thumb first; what is pinched is only pinched', () => {
    const toolIds: readonly ToolId[] = spot.toolIds;

    if (spot.style === 'pinch') expect(toolIds).toEqual(['pinch']);
    else expect(tools[spot.toolIds[0]].sparesThumb).toBe(true);
  });

  const cautious = (caution: string) =>
    (spot.cautionIds as readonly string[]).includes(caution) ? [spot] : [];

  it('is light and short where that is the caution', () => {
    for (const { maxPain } of cautious('lo-light'))
      expect(maxPain).toBeLessThanOrEqual(dosage.pain.lightSpotMax);
    for (const { holdSeconds } of cautious('lo-short'))
      expect(holdSeconds.max).toBeLessThanOrEqual(dosage.hold.lightMax);
    expect(spot.maxPain).toBeLessThanOrEqual(dosage.pain.targetHigh);
    expect(spot.holdSeconds.max).toBeLessThanOrEqual(dosage.hold.maxSeconds);
  });

  it('is pressed broadly or softly where that is the caution', () => {
    const broad = cautious('lo-roller-only').flatMap(({ toolIds }): readonly string[] => toolIds);
    const soft = cautious('lo-buttock').flatMap(({ toolIds }): readonly string[] => toolIds);

    for (const toolId of broad) expect(['foam-roller', 'roller-stick', 'palm']).toContain(toolId);
    for (const toolId of soft) expect(['wall-ball', 'tennis-ball']).toContain(toolId);
  });

  it('comes after a look at the calves where it is one, and after the other spots in a hand', () => {
    if (spot.region === 'lower-leg-back' || spot.region === 'lower-leg-inner')
      expect(spot.cautionIds).toContain('lo-calf');
    if (spot.region === 'buttock') expect(spot.cautionIds).toContain('lo-buttock');
    if (spot.region === 'hand') expect(spot.secondary).toBe(true);
  });

  it('is found from its muscle', () => {
    for (const muscleId of spot.muscleIds) expect(spotsOf(muscleId)).toContain(id);
  });
});

describe.each(Object.entries(knowledgeEn.spots))('the stage lines of %s', (_, words) => {
  it.each([words.stageLine, words.stageLineNext])('%s', (line) => {
    const count = line.split(/\s+/).length;
    const directions = [...line.matchAll(/toward the ([a-z -]+)/g)].map(([, where = '']) => where);

    expect(count).toBeLessThanOrEqual(12);
    expect(line).toMatch(/^[A-Z].*\.$/);
    expect(line).not.toMatch(/\b(up|down|upward|downward|above|below|higher|lower|over|under)\b/i);
    expect(
      directions.filter(
        (where) =>
          !/^(hand|elbow|shoulder|foot|knee|hip|rim|(thumb|little-finger|inner|outer) side)\b/.test(
            where,
          ),
      ),
    ).toEqual([]);
  });
});

describe('what is in the data', () => {
  it('gives a reason for each muscle without a spot, and for no other', () => {
    for (const id of Object.keys(muscles) as (keyof typeof muscles)[]) {
      expect(knowledgeEn.muscles[id].noSpotReason === null, id).toBe(spotsOf(id).length > 0);
    }
  });

  it('names no source that nothing rests on', () => {
    const entries: readonly (readonly { readonly sources: readonly string[] }[])[] = [
      Object.values(zones),
      Object.values(cautions),
      Object.values(muscles),
      Object.values(spots),
      Object.values(routines),
      Object.values(complaints),
      Object.values(claims),
      Object.values(bases),
      Object.values(safetyRules),
    ];
    const cited = entries.flat().flatMap((entry) => entry.sources);

    expect(Object.keys(sources).filter((id) => !cited.includes(id))).toEqual([]);
  });

  it('asks in the screening only what leads to a caution of that limb', () => {
    for (const { cautionIds, limbs } of Object.values(screeningQuestions)) {
      expect(has(cautions, cautionIds)).toEqual([]);
      expect(limbs.length).toBeGreaterThan(0);
    }
  });

  it('knows where every spot lies, without loading the spots', () => {
    for (const [id, { region }] of Object.entries(spots)) expect(regionOf(id)).toBe(region);
    expect(regionOf('soleus-inner')).toBeNull();
    expect(regionOf(null)).toBeNull();
    expect(new Set(pressedRegions)).toEqual(new Set(pressRegions));
    expect(deskRegions).toEqual(['forearm-back', 'forearm-palm']);
  });

  it('has every spot behind some complaint', () => {
    const tried = Object.values(complaints).flatMap(({ spotIds }): readonly string[] => spotIds);

    expect(Object.keys(spots).filter((id) => !tried.includes(id))).toEqual([]);
  });

  it.each(Object.entries(spots))('keeps zones and cautions of %s to its limb', (_, spot) => {
    const limbsOf = (ids: readonly (keyof typeof cautions)[]) =>
      ids.map((id): readonly string[] => cautions[id].limbs);

    for (const id of spot.zoneIds) expect([spot.limb, 'both']).toContain(zones[id].limb);
    for (const limbs of limbsOf(spot.cautionIds)) expect(limbs).toContain(spot.limb);
  });

  it('tells nobody to press a joint or a foot in the words of a spot', () => {
    const forbidden =
      /\b(press|lean|squeeze|pinch|roll|dig|sink)\b[^.]*\b(on|into|in|over)\s+(the|your)\s+(sore\s+)?(foot|feet|sole|heel|toes?|kneecap|knee|ankle|arch|achilles|wrist|neck|elbow)\b/i;
    for (const words of Object.values(knowledgeEn.spots)) {
      const { landmark, position, explore, stageLine, stageLineNext } = words;
      expect(landmark).not.toMatch(/^(sole|heel|top of the foot|foot|toe|knee|kneecap)/i);
      for (const line of [landmark, position, explore, stageLine, stageLineNext])
        expect(line).not.toMatch(forbidden);
    }
  });

  it('has no sentence that is missing, and none that names a machine', () => {
    const empty: string[] = [];
    const read = (path: string, value: unknown): void => {
      if (typeof value === 'string') {
        expect(value, path).not.toMatch(/\/(work|tmp|home|root)\//);
        if (value.trim() === '') empty.push(path);
      } else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) read(`${path}.${key}`, inner);
    };
    read('words', knowledgeEn);
    read('claims', claimsEn);
    read('bases', basesEn);
    read('disclaimer', disclaimerEn);

    // Where nothing tells a muscle from its neighbours, or it is felt nowhere else, nothing is said.
    expect(empty.filter((path) => !/\.(tellApart|spill)$/.test(path))).toEqual([]);
  });
});
