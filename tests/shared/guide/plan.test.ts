import { describe, expect, it } from 'vitest';
import type { Hand } from '#shared/activity/input';
import { type Plan, type PlanPreferences, placesOf, planFor, plannedMs } from '#shared/guide/plan';
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
      (turns.length > 0 ? turns : [{ spotIds: [null] }]).map(
        ({ spotIds }) => [id, spotIds[0], offered] as const,
      ),
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
    expect(shape(plan?.steps[1]?.stretches)).toEqual([
      ['settle', 0, 10],
      ['lead-in', 0, 3],
      ['hold', 0, 13],
      ['move', 1, 4],
      ['hold', 1, 16],
    ]);
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

const planOf = (routineId: string, side: Hand = 'left', changed: Partial<PlanPreferences> = {}) => {
  const plan = planFor(
    { routineId, spotId: null, side },
    { holdSeconds: null, tools: ['other-forearm', 'knuckles', 'desk-ball'], ...changed },
  );
  if (!plan) throw new Error(`no plan for ${routineId}`);
  return plan;
};

const pressedIn = ({ steps }: Plan) =>
  steps.flatMap(({ press, side }) => (press ? [`${press.spotId} ${side}`] : []));

const saidIn = ({ steps }: Plan) =>
  steps.flatMap(({ stretches }) => stretches.flatMap(({ cues }) => cues.map(({ text }) => text)));

describe('a routine for both arms', () => {
  const plan = planOf('forearm-reset-300');

  it('presses the chosen one first, then the other one, and says when to change', () => {
    expect(pressedIn(plan)).toEqual([
      'ecrb-mid left',
      'finger-flexor-mid left',
      'ecrb-mid right',
      'finger-flexor-mid right',
    ]);
    expect(saidIn(plan)).toContain(
      'Change arms. Shake both hands first. Your right arm on the desk now.',
    );
  });

  it('speaks in each step of the arm that is pressed in it', () => {
    const finds = plan.steps.map(({ stretches }) => stretches[0]?.cues[0]?.text ?? '');

    expect(finds[1]).toMatch(/^Your left palm down/);
    expect(finds[4]).toMatch(/^Your right palm down/);
    expect(saidIn(plan)).toContain('Lean in slowly with your left forearm. Five out of ten.');
    expect(JSON.stringify(plan)).not.toMatch(/[{}](side|other)/);
  });

  it('counts the places of both', () => {
    expect(placesOf(plan)).toHaveLength(8);
  });
});

describe('a routine with one tool', () => {
  it('keeps to it, also for a person who has others or has not said that they have it', () => {
    for (const tools of [['knuckles'], ['other-forearm', 'desk-ball'], []]) {
      const tool = planOf('ball-forearm-150', 'right', { tools }).steps.flatMap(
        ({ press }) => press?.toolIds ?? [],
      );

      expect(new Set(tool)).toEqual(new Set(['desk-ball']));
    }
  });
});

describe('the mouse hand’s routine', () => {
  it('presses the arm it is asked for', () => {
    expect(new Set(planOf('mouse-hand-180', 'left').steps.map(({ side }) => side))).toEqual(
      new Set(['left', null]),
    );
  });

  it('says each tool in its own words', () => {
    const said = saidIn(planOf('mouse-hand-180', 'left', { tools: ['knuckles'] })).join(' ');

    expect(said).toContain('with your right knuckles');
    expect(said).not.toContain('forearm.');
  });
});

describe('the hold length of the settings', () => {
  it.each(['mouse-hand-180', 'ball-forearm-150', 'forearm-reset-300'])(
    'holds in %s, and never beyond what a spot allows',
    (id) => {
      const holdsOf = (holdSeconds: number) =>
        planOf(id, 'left', { holdSeconds }).steps.flatMap(({ stretches }) =>
          stretches.filter(({ mode }) => mode === 'hold').map(({ lengthMs }) => lengthMs),
        );

      expect(new Set(holdsOf(60))).toEqual(new Set([seconds(60)]));
      expect(new Set(holdsOf(600))).toEqual(new Set([seconds(90)]));
    },
  );
});

describe('places to avoid', () => {
  it('are left out, with the rest of the routine as it was', () => {
    const plan = planOf('forearm-reset-300', 'left', { avoid: ['forearm-back'] });

    expect(pressedIn(plan)).toEqual(['finger-flexor-mid left', 'finger-flexor-mid right']);
    expect(plan.steps.map(({ kind }) => kind)).toEqual([
      'setup',
      'press',
      'switch',
      'press',
      'close',
    ]);
    expect(plan.steps.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(plannedMs(plan)).toBe(seconds(300 - 136));
  });

  it('leave no plan where all of it lies in them', () => {
    const avoid = ['forearm-back', 'forearm-palm'];
    const plan = planFor(
      { routineId: 'mouse-hand-180', spotId: null, side: 'left' },
      { holdSeconds: null, tools: [], avoid },
    );

    expect(plan).toBeNull();
  });

  it('take nothing from a pause', () => {
    const plan = planOf('micro-pause-30', 'left', { avoid: ['forearm-back', 'forearm-palm'] });

    expect(plan.rates).toBe(false);
    expect(plannedMs(plan)).toBe(seconds(30));
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
