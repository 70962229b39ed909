import { describe, expect, it } from 'vitest';
import { placesOf, planFor, plannedMs } from '#shared/guide/plan';
import type { Stretch } from '#shared/guide/timeline';
import { isRoutineId } from '#shared/knowledge/index';
import { routineIndex } from '#shared/knowledge/routine-index';
import { seconds } from '#shared/time';
import { aPlan } from './session-run';

const pressStep = (plan = aPlan()) => plan.steps.find(({ press }) => press);
const shape = (stretches: readonly Stretch[] = []) =>
  stretches.map(({ mode, place, lengthMs }) => [mode, place, lengthMs / seconds(1)]);

describe('planFor', () => {
  it('keeps the timeline of the routine', () => {
    expect(shape(pressStep()?.stretches)).toEqual([
      ['settle', 0, 10],
      ['lead-in', 0, 3],
      ['hold', 0, 13],
      ['move', 1, 5],
      ['hold', 1, 15],
    ]);
    expect(plannedMs(aPlan())).toBe(seconds(60));
  });

  it.each(
    routineIndex.flatMap(({ id, seconds: offered, turns }) =>
      turns.map(({ spotIds }) => [id, spotIds[0], offered] as const),
    ),
  )('%s, beginning with %s, takes as long as it is offered for', (id, spotId, offered) => {
    const plan = planFor({ routineId: id, spotId, side: 'left' }, { holdSeconds: null, tools: [] });

    expect(isRoutineId(id)).toBe(true);
    expect(plan && plannedMs(plan)).toBe(seconds(offered));
  });

  it('gives both places the hold length of the settings', () => {
    const plan = aPlan('right', { holdSeconds: 30 });

    expect(shape(pressStep(plan)?.stretches).filter(([mode]) => mode === 'hold')).toEqual([
      ['hold', 0, 30],
      ['hold', 1, 30],
    ]);
    expect(plannedMs(plan)).toBe(seconds(60 - 28 + 60));
  });

  it('leaves out a cue that does not fit into a shorter hold, and hurries none', () => {
    for (const holdSeconds of [15, 20, 30, 60, 90]) {
      for (const { mode, cues, lengthMs } of pressStep(aPlan('left', { holdSeconds }))?.stretches ??
        []) {
        if (mode === 'hold') expect(cues.every(({ atMs }) => atMs < lengthMs)).toBe(true);
      }
    }
  });

  it('says which arm and which other arm', () => {
    const left = aPlan('left');

    expect(left.steps[0]?.stretches[0]?.cues[0]?.text).toBe(
      'Hands off the keys. Your left forearm on the desk, palm down.',
    );
    expect(pressStep(left)?.stretches[0]?.cues[0]?.text).toMatch(/^Lay your right forearm/);
    expect(JSON.stringify(left)).not.toMatch(/[{}](side|other)/);
  });

  it('presses the palm side when it is its turn, as the same routine', () => {
    const plan = planFor(
      { routineId: 'desk-forearm-60', spotId: 'finger-flexor-mid', side: 'left' },
      { holdSeconds: null, tools: ['thumb', 'desk-ball'] },
    );

    expect(plan?.routineId).toBe('desk-forearm-60');
    expect(plan?.steps[0]?.line).toBe('Your left forearm on the desk, palm up.');
    expect(plan?.steps[1]?.press).toMatchObject({
      spotId: 'finger-flexor-mid',
      muscleName: 'finger benders',
      toolIds: ['desk-ball', 'thumb'],
    });
    expect(shape(plan?.steps[1]?.stretches)).toEqual(shape(pressStep()?.stretches));
  });

  it('keeps to the routine’s own steps for a spot that begins none of its turns', () => {
    const plan = planFor(
      { routineId: 'desk-forearm-60', spotId: 'soleus-inner', side: 'left' },
      { holdSeconds: null, tools: [] },
    );

    expect(plan?.steps[1]?.press?.spotId).toBe('edc-middle-strip');
  });

  it('counts the places of all steps', () => {
    expect(placesOf(aPlan())).toEqual([
      { stepIndex: 1, place: 0 },
      { stepIndex: 1, place: 1 },
    ]);
  });

  it('makes no plan for a routine it does not know', () => {
    expect(
      planFor(
        { routineId: 'knee-crusher', spotId: null, side: 'left' },
        { holdSeconds: null, tools: [] },
      ),
    ).toBeNull();
  });
});

describe('the tool', () => {
  const toolsOf = (...tools: string[]) => pressStep(aPlan('right', { tools }))?.press?.toolIds;

  it('is the first of the spot that the person has', () => {
    expect(toolsOf('massage-ball', 'knuckles')).toEqual(['knuckles', 'massage-ball']);
  });

  it('is never the thumb first', () => {
    expect(toolsOf('thumb')?.[0]).toBe('other-forearm');
    expect(toolsOf('thumb', 'knuckles')).toEqual(['knuckles', 'thumb']);
  });

  it('is the other forearm for a person who has nothing', () => {
    expect(toolsOf('desk-edge')).toEqual(['other-forearm']);
  });

  it('is named in the cue that finds the place', () => {
    const plan = aPlan('right', { tools: ['knuckles'] });

    expect(pressStep(plan)?.stretches[0]?.cues[0]?.text).toBe(
      'Set your left knuckles on it, three finger widths from the elbow bump.',
    );
  });
});
