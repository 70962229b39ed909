import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { planFor } from '#shared/guide/plan';
import { cautions } from '#shared/knowledge/cautions';
import { complaints } from '#shared/knowledge/complaints';
import {
  firstSpotOf,
  type RoutineId,
  routineOf,
  type SpotId,
  spotsOf,
  turnOf,
} from '#shared/knowledge/index';
import { muscles } from '#shared/knowledge/muscles';
import { pressedRegions, regionOf, routineIndex } from '#shared/knowledge/routine-index';
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
import { spokenSeconds } from '#shared/knowledge/speech';
import { spots } from '#shared/knowledge/spots';
import { pressRegions } from '#shared/knowledge/terms';
import { type ToolId, tools } from '#shared/knowledge/tools';
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

  it('does not offer the thumb first; what is pinched is only pinched', () => {
    const toolIds: readonly ToolId[] = spot.toolIds;

    if (spot.style === 'pinch') expect(toolIds).toEqual(['pinch']);
    else expect(tools[spot.toolIds[0]].sparesThumb).toBe(true);
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
          !/^(hand|elbow|shoulder|foot|knee|hip|(thumb|little-finger|inner|outer) side)\b/.test(
            where,
          ),
      ),
    ).toEqual([]);
  });
});

describe.each(Object.entries(routines))('routine %s', (id, routine) => {
  const shownAs = 'turnOf' in routine ? routine.turnOf : id;
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
    const cueIds = steps.flatMap(({ cues }) => cues.map((cue) => cue.id));
    expect(new Set(Object.keys(words.cues))).toEqual(new Set(cueIds));
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
    const summary = routineIndex.find((entry) => entry.id === shownAs);
    const spotIds = [...new Set(steps.flatMap((step) => ('spotId' in step ? [step.spotId] : [])))];

    const { turns = [], ...rest } = summary ?? {};
    const secondsOn = (spotId: string) =>
      steps
        .filter((step) => 'spotId' in step && step.spotId === spotId)
        .reduce((sum, step) => sum + step.seconds, 0);

    expect(rest).toEqual({
      id: shownAs,
      name: words.name,
      forWhom: words.forWhom,
      seconds: routine.seconds,
      limb: routine.limb,
      sideRule: routine.sideRule,
      toolId: 'toolId' in routine ? routine.toolId : null,
    });
    if (spotIds.length === 0) expect(turns).toEqual([]);
    else expect(turns).toContainEqual({ spotIds, seconds: spotIds.map(secondsOn) });
  });

  it('presses the arms it says, and has each change of arms spoken before the other one is pressed', () => {
    const pressed = steps.filter((step) => 'spotId' in step);
    const sides = new Set<string>(pressed.map(({ side }) => side));
    const expected = {
      chosen: ['chosen'],
      mouse: ['mouse'],
      both: ['chosen', 'opposite'],
      none: [],
    };
    const firstOfOther = steps.findIndex((step) => 'spotId' in step && step.side === 'opposite');

    expect([...sides]).toEqual(expected[routine.sideRule]);
    if (firstOfOther >= 0) {
      const change = steps.slice(0, firstOfOther).findLast(({ kind }) => kind === 'switch');
      expect(change?.side).toBe('opposite');
      expect(change?.cues.flatMap((cue) => textsOf(cue.id)).join(' ')).toContain('{side}');
    }
  });

  it('is done with its one tool wherever it has one', () => {
    if (!('toolId' in routine)) return;
    const used = steps.flatMap((step) => ('spotId' in step ? [step.toolId] : []));
    expect(new Set(used)).toEqual(new Set([routine.toolId]));
  });

  it('holds each place as long as it says, on its own timeline, with every tool', () => {
    for (const tool of Object.keys(tools)) {
      const plan = planFor(
        { routineId: shownAs, spotId: firstSpotOf(routineOf(id as RoutineId)), side: 'right' },
        { holdSeconds: null, tools: [tool] },
      );
      const holds = plan?.steps.map(({ stretches }) =>
        stretches.filter(({ mode }) => mode === 'hold').map(({ lengthMs }) => lengthMs / 1000),
      );
      steps.forEach((step, at) => {
        if (!('spotId' in step)) return;
        expect(holds?.[at], `${step.id} with ${tool}`).toHaveLength(step.places);
        for (const held of holds?.[at] ?? []) {
          expect(held, `${step.id} with ${tool}`).toBeGreaterThanOrEqual(step.holdSeconds);
          expect(held).toBeLessThanOrEqual(spots[step.spotId].holdSeconds.max);
        }
      });
    }
  });

  it('works no muscle of an arm longer than three minutes, and at most four spots', () => {
    const pressed = steps.filter((step) => 'spotId' in step);
    const held = new Map<string, number>();
    for (const { spotId, side, holdSeconds, places } of pressed) {
      const name = `${spots[spotId].muscleIds[0]} ${side}`;
      held.set(name, (held.get(name) ?? 0) + holdSeconds * places);
    }

    expect(pressed.length).toBeLessThanOrEqual(4);
    for (const sum of held.values()) expect(sum).toBeLessThanOrEqual(180);
  });

  it('asks for no click or key, and for no press on a joint or foot', () => {
    const lines = steps.flatMap(({ cues }) => cues.flatMap((cue) => textsOf(cue.id)));
    const forbidden =
      /\b(press|lean|squeeze|pinch|roll|dig|sink)\b[^.]*\b(on|into|in|over)\s+(the|your)\s+(sore\s+)?(foot|feet|sole|heel|toes?|kneecap|knee|ankle|arch|achilles|wrist|neck|elbow)\b/i;

    for (const line of lines) {
      expect(line).not.toMatch(/\b(click|tap the button|press the button|type your)\b/i);
      expect(line).not.toMatch(forbidden);
      expect(line).not.toMatch(/^\{/);
    }
  });

  it('sends a person with numbness or weakness to somebody who can look', () => {
    expect(routine.cautionIds).toContain('rf-numb-weak');
    for (const step of steps) {
      if ('spotId' in step) expect(routine.cautionIds).toContain('st-over-six');
    }
  });

  it('is found by its name and its first spot', () => {
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

      expect(turns).toHaveLength(turns.length === 0 ? 0 : lists.length);
      expect(turns[0]?.spotIds[0] ?? null).toBe(firstSpotOf(routineOf(id as RoutineId)));
    }
  });

  it('names no turn by a spot that names another', () => {
    for (const { turns } of routineIndex) {
      const names = turns.map(({ spotIds }) => spotIds[0]);

      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('knows where each of its spots lies', () => {
    for (const { turns } of routineIndex) {
      for (const spotId of turns.flatMap(({ spotIds }) => spotIds)) {
        expect(regionOf(spotId)).toBe(spots[spotId as SpotId].region);
      }
    }
    expect(regionOf('soleus-inner')).toBeNull();
  });

  it('knows where every spot lies, also one of no routine', () => {
    for (const [spotId, { region }] of Object.entries(spots)) expect(regionOf(spotId)).toBe(region);
    expect(new Set(pressedRegions)).toEqual(new Set(pressRegions));
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

describe('what is in the data', () => {
  it('gives a reason for each muscle without a spot, and for no other', () => {
    for (const id of Object.keys(muscles) as (keyof typeof muscles)[]) {
      expect(knowledgeEn.muscles[id].noSpotReason === null, id).toBe(spotsOf(id).length > 0);
    }
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

  it.each(Object.entries(routines))('keeps spots and cautions of %s to its limb', (_, routine) => {
    const steps: readonly RoutineStep[] = routine.steps;
    const pressed = steps.flatMap((step) => ('spotId' in step ? [spots[step.spotId].limb] : []));

    for (const id of routine.cautionIds) expect(cautions[id].limbs).toContain(routine.limb);
    expect(pressed.filter((limb) => limb !== routine.limb)).toEqual([]);
  });

  it('tells nobody to press a joint or a foot in the words of a spot', () => {
    for (const { landmark, position, explore, stageLine, stageLineNext } of Object.values(
      knowledgeEn.spots,
    )) {
      const lines = [landmark, position, explore, stageLine, stageLineNext].join(' ');
      expect(landmark).not.toMatch(/^(sole|heel|top of the foot|foot|toe|knee|kneecap)/i);
      expect(lines).not.toMatch(/\bpress (on |into )?(the |your )?(wrist|elbow|knee|foot|neck)\b/i);
    }
  });
});
