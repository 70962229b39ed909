import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { cautions } from '#shared/knowledge/cautions';
import { firstSpotOf, type RoutineId, routineOf, spotsOf, turnOf } from '#shared/knowledge/index';
import { muscles } from '#shared/knowledge/muscles';
import { phraseIds } from '#shared/knowledge/phrases';
import { routineIndex } from '#shared/knowledge/routine-index';
import { type RoutineStep, routines } from '#shared/knowledge/routines';
import {
  cautionSchema,
  muscleSchema,
  routineSchema,
  sourceSchema,
  spotSchema,
  toolSchema,
  zoneSchema,
} from '#shared/knowledge/schema';
import { sources } from '#shared/knowledge/sources';
import { speechLimits, spokenSeconds } from '#shared/knowledge/speech';
import { spots } from '#shared/knowledge/spots';
import { tools } from '#shared/knowledge/tools';
import { withSides } from '#shared/knowledge/words';
import { knowledgeEn } from '#shared/knowledge/words-en';
import { zones } from '#shared/knowledge/zones';

const collections = { sources, tools, zones, cautions, muscles, spots, routines };
const schemas = {
  sources: sourceSchema,
  tools: toolSchema,
  zones: zoneSchema,
  cautions: cautionSchema,
  muscles: muscleSchema,
  spots: spotSchema,
  routines: routineSchema,
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

  it('does not offer the thumb first', () => {
    expect(tools[spot.toolIds[0]].sparesThumb).toBe(true);
  });

  it('is found from its muscle', () => {
    for (const muscleId of spot.muscleIds) expect(spotsOf(muscleId)).toContain(id);
  });
});

describe.each(Object.entries(knowledgeEn.spots))('the stage lines of %s', (_, words) => {
  it.each([words.stageLine, words.stageLineNext])('%s', (line) => {
    const count = line.split(/\s+/).length;
    const directions = [...line.matchAll(/toward the ([a-z-]+)/g)].map(([, where]) => where);

    expect(count).toBeLessThanOrEqual(12);
    expect(line).toMatch(/^[A-Z].*\.$/);
    expect(line).not.toMatch(/\b(up|down|upward|downward|above|below|higher|lower|over|under)\b/i);
    expect(
      directions.every((where) => /^(hand|elbow|foot|knee|thumb|little-finger)$/.test(where ?? '')),
    ).toBe(true);
  });
});

describe.each(Object.entries(routines))('routine %s', (id, routine) => {
  const words = knowledgeEn.routines[id as keyof typeof routines];
  const steps: readonly RoutineStep[] = routine.steps;
  const textsOf = (cueId: string) => {
    const cue = words.cues[cueId];
    return cue ? [cue.text, ...Object.values(cue.withTool ?? {})] : [];
  };

  it('adds up', () => {
    expect(steps.reduce((sum, step) => sum + step.seconds, 0)).toBe(routine.seconds);
  });

  it('has words for every step and cue, and no others', () => {
    expect(Object.keys(words.steps)).toEqual(steps.map((step) => step.id));
    expect(Object.keys(words.cues)).toEqual(steps.flatMap(({ cues }) => cues.map((cue) => cue.id)));
  });

  it('leaves every cue the time to be spoken', () => {
    for (const { cues, seconds: length } of steps) {
      for (const [index, cue] of cues.entries()) {
        const until = cues[index + 1]?.at ?? length;
        for (const text of textsOf(cue.id)) {
          const said = withSides(text, knowledgeEn, 'right');
          expect(cue.at + spokenSeconds(said), said).toBeLessThanOrEqual(until);
        }
      }
    }
  });

  it('warns before it presses', () => {
    for (const { kind, cues } of steps) {
      if (kind !== 'press' && kind !== 'roll') continue;
      const roles = cues.map(({ role }) => role);
      expect(roles).toEqual(expect.arrayContaining(['find', 'caution', 'press', 'feel']));
      expect(roles.indexOf('caution')).toBeLessThan(roles.indexOf('press'));
    }
  });

  it('moves once to each further place, and holds none longer than its spot allows', () => {
    for (const step of steps) {
      if (!('spotId' in step)) continue;
      expect(step.cues.filter(({ role }) => role === 'move')).toHaveLength(step.places - 1);
      expect(step.holdSeconds).toBeLessThanOrEqual(spots[step.spotId].holdSeconds.max);
      expect(step.holdSeconds * step.places).toBeLessThanOrEqual(step.seconds);
      expect(spots[step.spotId].toolIds).toContain(step.toolId);
    }
  });

  it('never asks for more pressure than the spot allows', () => {
    const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    for (const step of steps) {
      if (!('spotId' in step)) continue;
      for (const text of step.cues.flatMap((cue) => textsOf(cue.id))) {
        const asked = /(\w+) out of ten/i.exec(text)?.[1]?.toLowerCase();
        if (asked) expect(numbers.indexOf(asked)).toBeLessThanOrEqual(spots[step.spotId].maxPain);
      }
    }
  });

  it('stands in the index that main reads, with the same numbers', () => {
    const shownAs = 'turnOf' in routine ? routine.turnOf : id;
    const summary = routineIndex.find((entry) => entry.id === shownAs);
    const spotIds = [...new Set(steps.flatMap((step) => ('spotId' in step ? [step.spotId] : [])))];

    const { turns, ...rest } = summary ?? { turns: [] };

    expect(rest).toEqual({
      id: shownAs,
      name: words.name,
      seconds: routine.seconds,
      limb: routine.limb,
    });
    expect(turns).toContainEqual({
      spotIds,
      region: spotIds[0] && spots[spotIds[0]].region,
    });
  });

  it('is found by its name and its first spot', () => {
    const shownAs = 'turnOf' in routine ? routine.turnOf : id;
    const first = firstSpotOf(routineOf(id as RoutineId));

    expect(turnOf(shownAs as RoutineId, first)).toBe(id);
  });
});

describe('the index', () => {
  it('has a turn for each list of steps, and begins with the routine’s own', () => {
    for (const { id, turns } of routineIndex) {
      const lists = Object.entries(routines).filter(
        ([own, routine]) => own === id || ('turnOf' in routine && routine.turnOf === id),
      );

      expect(turns).toHaveLength(lists.length);
      expect(turns[0].spotIds[0]).toBe(firstSpotOf(routineOf(id as RoutineId)));
    }
  });

  it('names no turn by a spot that names another', () => {
    for (const { turns } of routineIndex) {
      const names = turns.map(({ spotIds }) => spotIds[0]);

      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('lists no routine without steps', () => {
    expect(
      has(
        routines,
        routineIndex.map(({ id }) => id),
      ),
    ).toEqual([]);
  });
});

describe('every spoken line', () => {
  const lines = [
    ...phraseIds.map((id) => knowledgeEn.phrases[id]),
    ...Object.values(knowledgeEn.cautions).map(({ spoken }) => spoken),
    ...Object.values(knowledgeEn.zones).map(({ cue }) => cue),
    ...Object.values(knowledgeEn.routines).flatMap(({ cues }) =>
      Object.values(cues).flatMap(({ text, withTool }) => [text, ...Object.values(withTool ?? {})]),
    ),
  ];

  it.each(lines)('%s', (line) => {
    const bare = line.replaceAll(/\{(side|other)\}/g, 'x');

    expect(line.length).toBeLessThanOrEqual(speechLimits.maxCueChars);
    expect(line).toMatch(/[.!?]$/);
    expect(line).toMatch(/^[A-Z]/);
    expect(bare).not.toMatch(/[<>{}[\]|*_#@&%/\\~^=+]|https?:/);
  });
});

describe('the words', () => {
  it('promise no cure', () => {
    expect(JSON.stringify(knowledgeEn)).not.toMatch(/\b(cure[sd]?|heals?|fix(es)?)\b/i);
  });
});
