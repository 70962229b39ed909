import { describe, expect, it } from 'vitest';
import { planFor } from '#shared/guide/plan';
import { cautions } from '#shared/knowledge/cautions';
import { complaints } from '#shared/knowledge/complaints';
import {
  firstSpotOf,
  isComplaintId,
  type RoutineId,
  routineOf,
  turnOf,
} from '#shared/knowledge/index';
import { deskRoutines, routineIndex } from '#shared/knowledge/routine-index';
import { type Routine, type RoutineStep, routines } from '#shared/knowledge/routines';
import { sessionTemplate } from '#shared/knowledge/session-template';
import { spokenSeconds } from '#shared/knowledge/speech';
import { spots } from '#shared/knowledge/spots';
import { tools } from '#shared/knowledge/tools';
import { withSides } from '#shared/knowledge/words';
import { knowledgeEn } from '#shared/knowledge/words-en';

/** A routine, and each other way through it. */
interface Way {
  readonly name: string;
  readonly id: RoutineId;
  readonly routine: Routine;
  readonly steps: readonly RoutineStep[];
}

const ways: readonly Way[] = (Object.keys(routines) as RoutineId[]).flatMap((id) => {
  const routine = routineOf(id);
  return [
    { name: id, id, routine, steps: routine.steps },
    ...Object.entries(routine.branches ?? {}).map(([complaintId, steps]) => ({
      name: `${id}, ${complaintId}`,
      id,
      routine,
      steps,
    })),
  ];
});

const textsOf = (id: RoutineId, cueId: string): readonly string[] => {
  const cue = knowledgeEn.routines[id].cues[cueId];
  return cue ? [cue.text, ...Object.values(cue.withTool ?? {})] : [];
};

const presses = (steps: readonly RoutineStep[]) =>
  steps.flatMap((step) => ('spotId' in step ? [step] : []));

describe.each(ways)('$name', ({ id, routine, steps }) => {
  it('adds up', () => {
    expect(steps.reduce((sum, step) => sum + step.seconds, 0)).toBe(routine.seconds);
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
  });

  it('has words for every step and cue', () => {
    for (const step of steps) {
      const words = knowledgeEn.routines[id].steps[step.id];
      expect(words?.title, step.id).toBeDefined();
      if (!('spotId' in step)) expect([words?.headline, words?.line]).not.toContain(undefined);
      for (const cue of step.cues) expect(textsOf(id, cue.id), cue.id).not.toEqual([]);
    }
  });

  it('leaves every cue the time to be spoken', () => {
    for (const { cues, seconds: length } of steps) {
      for (const [index, cue] of cues.entries()) {
        const until = cues[index + 1]?.at ?? length;
        for (const text of textsOf(id, cue.id)) {
          const said = withSides(text, knowledgeEn, 'right');
          expect(cue.at + spokenSeconds(said), said).toBeLessThanOrEqual(until);
        }
      }
    }
  });

  it('warns before it presses', () => {
    for (const { cues } of presses(steps)) {
      const roles = cues.map(({ role }) => role);
      expect(roles).toEqual(expect.arrayContaining(['find', 'caution', 'press', 'feel']));
      expect(roles.indexOf('caution')).toBeLessThan(roles.indexOf('press'));
    }
  });

  it('has both calves looked at before one is pressed', () => {
    const looked = steps.findIndex(
      ({ kind, cues }) =>
        kind === 'check' &&
        cues.some((cue) => textsOf(id, cue.id).some((text) => text.includes('both calves'))),
    );
    const firstCalf = steps.findIndex((step) => {
      if (!('spotId' in step)) return false;
      const { cautionIds, region } = spots[step.spotId];
      return (
        (cautionIds as readonly string[]).includes('lo-calf') && region.startsWith('lower-leg')
      );
    });

    if (firstCalf >= 0) {
      expect(looked).toBeGreaterThanOrEqual(0);
      expect(looked).toBeLessThan(firstCalf);
    }
  });

  it('leaves four seconds for that look', () => {
    for (const { kind, cues, seconds } of steps) {
      const look = cues.at(-1);
      const said = look ? (textsOf(id, look.id)[0] ?? '') : '';
      if (kind !== 'check' || !look || !said.includes('both calves')) continue;
      expect(seconds - look.at - spokenSeconds(said)).toBeGreaterThanOrEqual(
        sessionTemplate.calfCheckWaitSeconds,
      );
    }
  });

  it('moves once to each further place, and holds none longer than its spot allows', () => {
    for (const step of presses(steps)) {
      expect(step.cues.filter(({ role }) => role === 'move')).toHaveLength(step.places - 1);
      expect(step.holdSeconds).toBeLessThanOrEqual(spots[step.spotId].holdSeconds.max);
      expect(step.holdSeconds * step.places).toBeLessThanOrEqual(step.seconds);
      expect(spots[step.spotId].toolIds).toContain(step.toolId);
    }
  });

  it('never asks for more pressure than the spot allows', () => {
    const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    for (const step of presses(steps)) {
      for (const text of step.cues.flatMap((cue) => textsOf(id, cue.id))) {
        const asked = /(\w+) (?:out of ten|at most|or less|or below)/i
          .exec(text)?.[1]
          ?.toLowerCase();
        if (asked) expect(numbers.indexOf(asked)).toBeLessThanOrEqual(spots[step.spotId].maxPain);
      }
    }
  });

  it('asks after a spot only once it was pressed', () => {
    for (const [at, { kind }] of steps.entries()) {
      if (kind === 'rate') expect(presses(steps.slice(0, at)).length).toBeGreaterThan(0);
    }
  });

  it('works no muscle of a limb longer than three minutes, and at most four spots of it', () => {
    const held = new Map<string, number>();
    for (const { spotId, side, holdSeconds, places } of presses(steps)) {
      const name = `${spots[spotId].muscleIds[0]} ${side}`;
      held.set(name, (held.get(name) ?? 0) + holdSeconds * places);
    }

    for (const limb of ['chosen', 'opposite', 'mouse'])
      expect(presses(steps).filter(({ side }) => side === limb).length).toBeLessThanOrEqual(4);
    for (const sum of held.values()) expect(sum).toBeLessThanOrEqual(180);
  });

  it('asks for no click or key, and for no press on a joint or foot', () => {
    const lines = steps.flatMap(({ cues }) => cues.flatMap((cue) => textsOf(id, cue.id)));
    const forbidden =
      /\b(press|lean|squeeze|pinch|roll|dig|sink)\b[^.]*\b(on|into|in|over)\s+(the|your)\s+(sore\s+)?(foot|feet|sole|heel|toes?|kneecap|knee|ankle|arch|achilles|wrist|neck|elbow)\b/i;

    for (const line of lines) {
      expect(line).not.toMatch(/\b(click|tap the button|press the button|type your)\b/i);
      expect(line).not.toMatch(forbidden);
    }
  });

  it('keeps to its limb', () => {
    for (const cautionId of routine.cautionIds) {
      const limbs: readonly string[] = cautions[cautionId].limbs;
      expect(limbs).toContain(routine.limb);
    }
    for (const { spotId } of presses(steps)) expect(spots[spotId].limb).toBe(routine.limb);
  });

  it('sends a person with numbness or weakness to somebody who can look', () => {
    expect(routine.cautionIds).toContain('rf-numb-weak');
    if (presses(steps).length > 0)
      expect(routine.cautionIds).toEqual(
        expect.arrayContaining(['st-zing', 'st-pulse', 'st-over-six']),
      );
  });
});

describe.each(Object.keys(routines) as RoutineId[])('routine %s', (id) => {
  const routine = routineOf(id);
  const { steps } = routine;
  const shownAs = routine.turnOf ?? id;
  const words = knowledgeEn.routines[id];

  it('has no words that nobody hears, but the lines of its spots', () => {
    const every = [steps, ...Object.values(routine.branches ?? {})].flat();
    const stepIds = every.map((step) => step.id);
    const cueIds = every.flatMap(({ cues }) => cues.map((cue) => cue.id));
    const ofSpots = presses(every).map(({ spotId }) => `${spotId}-`);
    const unheard = Object.keys(words.cues).filter((cueId) => !cueIds.includes(cueId));

    expect(new Set(Object.keys(words.steps))).toEqual(new Set(stepIds));
    expect(unheard.filter((cueId) => !ofSpots.some((own) => cueId.startsWith(own)))).toEqual([]);
  });

  it('stands in the index that main reads, with the same numbers', () => {
    const summary = routineIndex.find((entry) => entry.id === shownAs);
    const spotIds = [...new Set(presses(steps).map(({ spotId }) => spotId))];

    const { turns = [], ...rest } = summary ?? {};
    const secondsOn = (spotId: string) =>
      presses(steps)
        .filter((step) => step.spotId === spotId)
        .reduce((sum, step) => sum + step.seconds, 0);

    expect(rest).toEqual({
      id: shownAs,
      name: words.name,
      forWhom: words.forWhom,
      when: routine.when,
      seconds: routine.seconds,
      limb: routine.limb,
      sideRule: routine.sideRule,
      toolId: routine.toolId ?? null,
    });
    if (spotIds.length === 0) expect(turns).toEqual([]);
    else expect(turns).toContainEqual({ spotIds, seconds: spotIds.map(secondsOn) });
  });

  it('presses the limbs it says, and has each change spoken before the other one is pressed', () => {
    const sides = new Set<string>(presses(steps).map(({ side }) => side));
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
      expect(change?.cues.flatMap((cue) => textsOf(id, cue.id)).join(' ')).toContain('{side}');
    }
  });

  it('is done with its one tool wherever it has one', () => {
    if (!routine.toolId) return;
    expect(new Set(presses(steps).map(({ toolId }) => toolId))).toEqual(new Set([routine.toolId]));
  });

  it('holds each place as long as it says, on its own timeline, with every tool', () => {
    for (const tool of Object.keys(tools)) {
      const plan = planFor(
        { routineId: shownAs, spotId: firstSpotOf(routine), side: 'right' },
        { holdSeconds: null, tools: [tool] },
      );
      const pressed = plan?.steps.filter(({ press, when }) => press && when !== 'found-here') ?? [];
      const holds = pressed.map(({ stretches }) =>
        stretches.filter(({ mode }) => mode === 'hold').map(({ lengthMs }) => lengthMs / 1000),
      );
      presses(steps).forEach((step, at) => {
        expect(holds[at], `${step.id} with ${tool}`).toHaveLength(step.places);
        for (const held of holds[at] ?? []) {
          expect(held, `${step.id} with ${tool}`).toBeGreaterThanOrEqual(step.holdSeconds);
          expect(held).toBeLessThanOrEqual(spots[step.spotId].holdSeconds.max);
        }
      });
    }
  });

  it('is found by its name and its first spot', () => {
    expect(turnOf(shownAs as RoutineId, firstSpotOf(routine))).toBe(id);
  });

  it('is a step on the way back to running, where it is for a leg that hurts', () => {
    const asks = routine.when === 'complaint' && routine.limb === 'lower';

    if (!asks) return;
    // The deep buttock is no matter of running; its own check asks for the nerve.
    if (id === 'glute-deep-180') expect(words.returnRule).toBeNull();
    else expect(words.returnRule).not.toBeNull();
  });
});

describe('the finders', () => {
  const finders = (Object.keys(routines) as RoutineId[]).filter((id) => routineOf(id).branches);

  it.each(finders)('%s: has a branch for each complaint that names it, and starts by one', (id) => {
    const { branches = {}, defaultBranch, steps, limb } = routineOf(id);
    const naming = Object.entries(complaints).filter(([, { routineIds }]) =>
      (routineIds as readonly string[]).includes(id),
    );

    expect(finders).toEqual(['finger-finder-180', 'foot-finder-240']);
    expect(new Set(Object.keys(branches))).toEqual(new Set(naming.map(([own]) => own)));
    expect(branches[defaultBranch ?? '']).toEqual(steps);
    for (const complaintId of Object.keys(branches))
      expect(isComplaintId(complaintId) && complaints[complaintId].limb).toBe(limb);
  });

  it.each(finders)('%s: asks after each of three spots of the complaint', (id) => {
    for (const [complaintId, steps] of Object.entries(routineOf(id).branches ?? {})) {
      const tried = presses(steps).map(({ spotId }) => spotId);
      const own: readonly string[] = isComplaintId(complaintId)
        ? complaints[complaintId].spotIds
        : [];

      expect(tried).toHaveLength(3);
      expect(
        tried.filter((spotId) => !own.includes(spotId)),
        complaintId,
      ).toEqual([]);
      for (const [at, step] of steps.entries())
        if ('spotId' in step) expect(steps[at + 1]?.kind).toBe('rate');
    }
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

  it('lists no routine without steps', () => {
    expect(routineIndex.filter(({ id }) => !Object.hasOwn(routines, id))).toEqual([]);
  });

  it('lets breaks at the desk offer arms and pauses only, and no search', () => {
    expect(deskRoutines.map(({ id }) => id)).toEqual([
      'desk-forearm-60',
      'ball-forearm-150',
      'mouse-hand-180',
      'forearm-reset-300',
      'micro-pause-30',
    ]);
  });

  it('has all twenty-five', () => {
    expect(routineIndex).toHaveLength(25);
  });
});
