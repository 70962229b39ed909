import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hand } from '#shared/activity/input';
import { MOST_PRESSES_OF_A_PLACE, placeOf } from '#shared/breaks/offer';
import type { SpotTally } from '#shared/guide/learning';
import type { LastTime } from '#shared/guide/past';
import { type Plan, planFor, plannedMs } from '#shared/guide/plan';
import { reliefRoutineId } from '#shared/guide/relief';
import { reliefPlanOf } from '#shared/guide/relief-plan';
import {
  previewRelief,
  type ReliefPerson,
  type ReliefPreview,
  reliefMinutes,
} from '#shared/guide/relief-planner';
import { complaintIndex } from '#shared/knowledge/complaint-index';
import {
  type ComplaintId,
  complaintOf,
  type SpotId,
  spotOf,
  type ToolId,
  toolOf,
} from '#shared/knowledge/index';
import { pressRegions } from '#shared/knowledge/terms';
import { tools } from '#shared/knowledge/tools';
import { days, minutes, seconds } from '#shared/time';
import { SessionRun } from './session-run';

const noon = Date.UTC(2026, 10, 26, 12);

const aPerson = (changed: Partial<ReliefPerson> = {}): ReliefPerson => ({
  tools: ['other-forearm', 'knuckles'],
  avoid: [],
  holdSeconds: null,
  lastTimes: [],
  at: noon,
  learned: [],
  used: { arms: 0, legs: 0, places: {} },
  ...changed,
});

const preview = (
  complaintId: string,
  most: number | null,
  person: Partial<ReliefPerson> = {},
  side: Hand = 'right',
) => previewRelief({ complaintId, side, minutes: most }, aPerson(person));

function planned(...args: Parameters<typeof preview>): ReliefPreview {
  const made = preview(...args);
  if (made.kind !== 'plan') throw new Error(`refused: ${made.why}`);
  return made;
}

function planOf(made: ReliefPreview): Plan {
  const plan = reliefPlanOf(made);
  if (plan === null) throw new Error('no plan');
  return plan;
}

const spotsOf = (made: ReliefPreview) => made.spots.map(({ spotId }) => spotId);
const pressing = complaintIndex.filter(({ kind }) => kind === 'press').map(({ id }) => id);
const toolIds = Object.keys(tools) as ToolId[];
const owned = toolIds.filter((id) => !toolOf(id).bare);

const session = (complaintId: string, side: Hand, at = noon - days(1)): LastTime => ({
  complaintId,
  side,
  at,
  offsetMinutes: 0,
  before: null,
  after: null,
});

describe('a session for a complaint', () => {
  it('is one spot in one minute, without a question after it', () => {
    const made = planned('finger-ring', 1);
    const plan = planOf(made);

    expect(spotsOf(made)).toEqual(['edc-ring-strip']);
    expect(plan.steps.map(({ kind }) => kind)).toEqual(['setup', 'press', 'close']);
    expect(plannedMs(plan)).toBe(seconds(made.plannedSeconds));
    expect(made.plannedSeconds).toBeLessThanOrEqual(60);
  });

  it('takes three spots of two places each where there is time', () => {
    const made = planned('elbow-outer', 10);

    expect(made.routineId).toBe(reliefRoutineId);
    expect(made.spots).toMatchObject([
      { spotId: 'ecrb-mid', places: 2, holdSeconds: 45 },
      { spotId: 'ecrl-upper', places: 2, holdSeconds: 45 },
      { places: 2 },
    ]);
    expect(planOf(made).steps.filter(({ kind }) => kind === 'rate')).toHaveLength(3);
  });

  it('says the caution before each press, and what to feel three seconds into the hold', () => {
    const plan = planOf(planned('elbow-outer', 3));
    const step = plan.steps.find(({ press }) => press);
    const cautionEnds = step?.stretches[0];

    expect(step?.stretches.map(({ mode }) => mode)).toEqual([
      'settle',
      'lead-in',
      'hold',
      'move',
      'hold',
    ]);
    expect(cautionEnds?.cues).toHaveLength(2);
    expect(step?.stretches[2]?.cues[0]?.atMs).toBe(seconds(3));
  });

  it('asks about the bone before a leg, and has the calves looked at before a calf', () => {
    const [shin, calf] = [planOf(planned('knee-front', 5)), planOf(planned('calf', 5))];
    const check = (plan: Plan) => plan.steps.find(({ kind }) => kind === 'check');
    const said = (plan: Plan) => check(plan)?.stretches[0]?.cues.map(({ text }) => text) ?? [];

    expect(said(shin)).toHaveLength(1);
    expect(said(calf)).toHaveLength(2);
    expect(said(calf)[1]).toMatch(/both calves/);
    const { cues = [], lengthMs = 0 } = check(calf)?.stretches[0] ?? {};
    expect(lengthMs - (cues[1]?.atMs ?? 0)).toBeGreaterThanOrEqual(seconds(4 + 5));
    expect(planOf(planned('finger-ring', 3)).steps.some(({ kind }) => kind === 'check')).toBe(
      false,
    );
  });

  it('begins with what helped this person', () => {
    const helped: SpotTally = {
      complaintId: 'finger-ring',
      side: 'right',
      spotId: 'triceps-lower-back',
      rated: 4,
      dropSum: 12,
      better: 0,
      same: 0,
      worse: 0,
    };
    const made = planned('finger-ring', 3, { learned: [helped] });

    expect(made.spots[0]).toMatchObject({
      spotId: 'triceps-lower-back',
      why: 'helped',
      meanDrop: 3,
    });
    expect(planned('finger-ring', 3, { learned: [helped] }, 'left').spots[0]?.why).toBe('usual');
  });

  it('keeps to the hold that was set, as far as it fits', () => {
    expect(planned('elbow-outer', 10, { holdSeconds: 60 }).spots[0]).toMatchObject({
      holdSeconds: 60,
    });
    expect(planned('finger-ring', 1, { holdSeconds: 90 }).spots[0]?.holdSeconds).toBeLessThan(30);
    expect(planned('finger-ring', 1, { holdSeconds: 15 }).spots[0]).toMatchObject({
      holdSeconds: 15,
    });
  });
});

describe('a finder', () => {
  it('lends its spots and sentences to a finger that hurts, where there is time for it', () => {
    const made = planned('finger-little', 3);
    const plan = planOf(made);
    const said = plan.steps.flatMap(({ stretches }) =>
      stretches.flatMap(({ cues }) => cues.map(({ text }) => text)),
    );

    expect(made.routineId).toBe('finger-finder-180');
    expect(spotsOf(made)).toEqual(['edc-ring-strip', 'finger-flexor-mid', 'little-finger-edge']);
    expect(said[0]).toMatch(/three places/);
    expect(plan.answers?.better).toMatch(/helps/);
    expect(planned('finger-little', 10).routineId).toBe(reliefRoutineId);
  });

  it('fills its three with the next spots of the complaint where one cannot be pressed', () => {
    const made = planned('finger-ring', 3, { avoid: ['upper-arm'] });

    expect(spotsOf(made)).toEqual(['edc-ring-strip', 'finger-flexor-mid', 'thumb-lifter-lower']);
  });

  it('tries legs for a foot', () => {
    expect(planned('foot-top', 5)).toMatchObject({ routineId: 'foot-finder-240', limb: 'lower' });
  });

  it.each(['finger-finder-180', 'foot-finder-240'])(
    'is led through by its own name: %s',
    (routineId) => {
      const chosen = { routineId, spotId: null, side: 'left' } as const;
      const plan = planFor(chosen, { holdSeconds: null, tools: ['other-forearm', 'knuckles'] });
      const run = new SessionRun({ plan: plan as Plan }).runsOut();

      expect(run.state.outcome).toMatchObject({ ended: 'finished' });
      expect(run.state.records).toHaveLength(3);
    },
  );
});

describe('a refusal', () => {
  it.each([
    ['hand-numb-tingle', {}, 'refer'],
    ['nowhere', {}, 'unknown'],
    ['finger-ring', { avoid: [...pressRegions] }, 'avoided'],
    ['glute-deep', { tools: [] }, 'no-tool'],
    ['finger-ring', { used: { arms: 6, legs: 0, places: {} } }, 'daily-cap'],
    ['shin-front', { used: { arms: 0, legs: 6, places: {} } }, 'daily-cap'],
  ] as const)('of %s with %j says why: %s', (complaintId, person, why) => {
    expect(preview(complaintId, 3, person)).toMatchObject({ kind: 'refusal', why });
  });

  it('names the tools that would do', () => {
    expect(preview('glute-deep', 3, { tools: [] })).toMatchObject({
      toolIds: expect.arrayContaining(['wall-ball']),
    });
  });

  it('comes when every place had its presses, and not before', () => {
    const { spotIds } = complaintOf('finger-ring');
    const places = Object.fromEntries(
      spotIds.map((spotId) => [placeOf(spotId, 'right'), MOST_PRESSES_OF_A_PLACE]),
    );
    const used = { arms: 0, legs: 0, places };

    expect(preview('finger-ring', 3, { used })).toMatchObject({ why: 'place-cap' });
    expect(preview('finger-ring', 3, { used }, 'left')).toMatchObject({ kind: 'plan' });
    const { [placeOf('edc-ring-strip', 'right')]: _, ...others } = places;
    expect(planned('finger-ring', 3, { used: { ...used, places: others } })).toMatchObject({
      spots: [{ spotId: 'edc-ring-strip' }],
      leftOut: expect.arrayContaining([{ spotId: 'finger-flexor-mid', why: 'place-cap' }]),
    });
  });
});

describe('the other hand', () => {
  const all = { tools: owned };
  const used = (made: ReliefPreview) => [
    ...new Set(planOf(made).steps.flatMap(({ press }) => press?.toolIds ?? [])),
  ];

  it('never presses with its thumb for a sore thumb', () => {
    expect(used(planned('finger-thumb', 10, all))).not.toContain('thumb');
  });

  it('spares a thumb that hurts itself', () => {
    const lastTimes = [session('finger-thumb', 'left')];
    const made = planned('finger-middle', 10, { ...all, lastTimes }, 'right');

    for (const tool of used(made)) expect(toolOf(tool).sparesFingers).toBe(true);
  });

  it('holds and pushes nothing when both hurt', () => {
    const lastTimes = [session('finger-ring', 'left')];
    const allowed = ['desk-ball', 'wall-ball', 'other-forearm'];

    for (const tool of used(planned('finger-ring', 5, { ...all, lastTimes }))) {
      expect(allowed).toContain(tool);
    }
    expect(planned('finger-ring', 5, { ...all, lastTimes }).sparesHands).toBe(true);
  });

  const bothSore = [session('finger-ring', 'left'), session('palm', 'right')];
  const legs = complaintIndex.filter(({ kind, limb }) => kind === 'press' && limb === 'lower');
  const rolls = ['foam-roller', 'floor-ball', 'wall-ball', 'chair-ball', 'tennis-ball'];
  const holds = [
    'knuckles',
    'massage-ball',
    'roller-stick',
    'thumb',
    'fingertips',
    'pinch',
    'palm',
  ];

  it.each(legs.map(({ id }) => id))('leaves two sore hands alone for a leg: %s', (id) => {
    const made = preview(id, 5, { ...all, lastTimes: bothSore });
    const { spotIds } = complaintOf(id as ComplaintId);
    const lies = spotIds.some((spotId) =>
      spotOf(spotId).toolIds.some((tool) => rolls.includes(tool)),
    );

    expect(lies, 'only the toes have no spot for a roller or a ball').toBe(id !== 'toes');
    expect(made).toMatchObject(
      lies
        ? { kind: 'plan', sparesHands: true }
        : { kind: 'refusal', why: 'no-tool', toolIds: [], sparesHands: true },
    );
    if (made.kind === 'plan') for (const tool of used(made)) expect(holds).not.toContain(tool);
  });

  it('names a roller or a ball where two sore hands lack one', () => {
    expect(preview('calf', 3, { tools: ['knuckles'], lastTimes: bothSore })).toMatchObject({
      why: 'no-tool',
      toolIds: expect.arrayContaining(['foam-roller', 'floor-ball']),
    });
    expect(preview('calf', 3, { tools: ['knuckles'], lastTimes: bothSore })).not.toMatchObject({
      toolIds: expect.arrayContaining(['knuckles']),
    });
  });

  it('is well again after three days', () => {
    const lastTimes = [session('finger-ring', 'left', noon - days(4))];

    expect(used(planned('finger-ring', 5, { ...all, lastTimes }))).toContain('knuckles');
  });
});

describe('any session for a complaint', () => {
  const request = fc.record({
    complaintId: fc.constantFrom(...pressing),
    side: fc.constantFrom<Hand>('left', 'right'),
    minutes: fc.constantFrom(...reliefMinutes, null),
    tools: fc.subarray(owned),
    avoid: fc.oneof(fc.constant([]), fc.subarray([...pressRegions], { maxLength: 4 })),
    holdSeconds: fc.option(fc.integer({ min: 15, max: 90 })),
    spent: fc.array(fc.constantFrom(...complaintIndex.flatMap(({ spotIds }) => spotIds))),
  });

  it('fits, repeats nothing too often, uses only what the person has, and ends', () => {
    fc.assert(
      fc.property(request, ({ complaintId, side, minutes: most, spent, ...person }) => {
        const places = Object.fromEntries(spent.map((spotId) => [placeOf(spotId, side), 3]));
        const used = { arms: 0, legs: 0, places };
        const made = preview(complaintId, most, { ...person, used }, side);
        if (made.kind === 'refusal') {
          expect(['avoided', 'no-tool', 'place-cap']).toContain(made.why);
          return;
        }
        const plan = planOf(made);

        expect(plannedMs(plan)).toBe(seconds(made.plannedSeconds));
        expect(plannedMs(plan)).toBeLessThanOrEqual(seconds(made.relief.seconds));
        if (most !== null) expect(made.relief.seconds).toBe(most * 60);
        expect(new Set(spotsOf(made)).size).toBe(made.spots.length);
        for (const spot of made.spots) expectAllowed(spot, person, places, side);
        expectSafe(plan, person.tools);
      }),
      { seed: 20_261_126, numRuns: 80 },
    );
  });

  it('finds a plan with the usual tools for every complaint, side and length', () => {
    for (const complaintId of pressing) {
      for (const most of [...reliefMinutes, null]) {
        const made = planned(complaintId, most, {}, 'left');
        expect(plannedMs(planOf(made))).toBeLessThanOrEqual(seconds(made.relief.seconds));
      }
    }
  });

  it('reaches its summary when nobody touches anything', () => {
    for (const complaintId of pressing) {
      const plan = planOf(planned(complaintId, 3));
      const run = new SessionRun({ plan, voice: true }).runsOut();

      expect(run.state.phase.name).toBe('summary');
      expect(run.state.outcome).toMatchObject({ ended: 'finished' });
      expect(run.state.nowMs).toBeLessThan(minutes(15));
    }
  });

  function expectAllowed(
    { spotId, toolId, places, holdSeconds }: ReliefPreview['spots'][number],
    { tools: has, avoid }: { readonly tools: readonly string[]; readonly avoid: readonly string[] },
    spent: Readonly<Record<string, number>>,
    side: Hand,
  ): void {
    const spot = spotOf(spotId as SpotId);
    expect(has.includes(toolId) || toolOf(toolId).bare).toBe(true);
    expect(toolId).not.toBe('thumb');
    expect(spot.toolIds as readonly string[]).toContain(toolId);
    expect(avoid).not.toContain(spot.region);
    expect(places).toBeLessThanOrEqual(2);
    expect(holdSeconds).toBeGreaterThanOrEqual(15);
    expect(holdSeconds).toBeLessThanOrEqual(spot.holdSeconds.max);
    expect(spent[placeOf(spotId, side)] ?? 0).toBeLessThan(MOST_PRESSES_OF_A_PLACE);
  }

  function expectSafe(plan: Plan, has: readonly string[]): void {
    for (const { press, stretches } of plan.steps) {
      if (!press) continue;
      for (const tool of press.toolIds) expect(has.includes(tool) || toolOf(tool).bare).toBe(true);
      const [settle] = stretches;
      if (settle?.mode === 'settle') expect(settle.cues).toHaveLength(2); // find, then caution
    }
  }
});
