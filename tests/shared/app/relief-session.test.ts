import { describe, expect, it } from 'vitest';
import type { Hand } from '#shared/activity/input';
import { questionsFor } from '#shared/guide/relief-screening';
import type { StepRecord } from '#shared/history/record';
import { minutes, seconds } from '#shared/time';
import { pressOnly } from '../../support/builders';
import { type Simulation, simulate, withBreaths } from '../../support/simulate';

const quick = { 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 } as const;

const relief = (spotIds: readonly string[]) => ({
  spotIds,
  seconds: 180,
  holdSeconds: null,
  toolIds: ['other-forearm', 'knuckles'],
});

const ring = ['edc-ring-strip', 'finger-flexor-mid', 'triceps-lower-back'];
const shin = ['tib-ant-upper', 'tib-ant-mid'];

function begins(day: Simulation, complaintId: string, spotIds = ring, side: Hand = 'right') {
  const request = { complaintId, side, routineId: 'relief', relief: relief(spotIds) };
  return day.dispatch({ type: 'relief-requested', source: 'command', ...request });
}

const step = (spotId: string, answer: StepRecord['answer'] = null): StepRecord => ({
  spotId,
  side: 'right',
  places: [0],
  heldSeconds: 20,
  answer,
});

const ended = {
  type: 'session-ended',
  ended: 'finished',
  reason: null,
  before: 5,
  after: 2,
  steps: [step('edc-ring-strip', 'same'), step('finger-flexor-mid', 'better')],
  seconds: 180,
} as const;

describe('a session for a complaint', () => {
  it('is given to the stage with what it takes to make the same plan again', () => {
    const day = begins(simulate(pressOnly()), 'finger-ring');

    expect(day.snapshot.session).toMatchObject({
      complaintId: 'finger-ring',
      routineId: 'relief',
      spotId: 'edc-ring-strip',
      relief: relief(ring),
    });
  });

  it('is recorded with its complaint and the answers', () => {
    const day = begins(simulate(pressOnly()), 'finger-ring').reports(ended);

    expect(day.sessions).toEqual([
      expect.objectContaining({
        complaintId: 'finger-ring',
        routineId: 'relief',
        steps: ended.steps,
      }),
    ]);
  });

  it('keeps its plan and the answers so far over a crash of the stage', () => {
    const day = begins(simulate(pressOnly()), 'finger-ring');
    const pressed = { type: 'step-finished', index: 1, last: false, seconds: 40 } as const;
    day.reports({ ...pressed, step: step('edc-ring-strip') });
    day.reports({ ...pressed, step: step('edc-ring-strip', 'worse') });
    day.reports({ ...pressed, index: 2, step: null });

    day.dispatch({ type: 'stage-gone', sessionId: day.state.session?.id ?? -1, crashed: true });

    expect(day.snapshot.session).toMatchObject({
      relief: relief(ring),
      finishedSteps: 3,
      steps: [step('edc-ring-strip', 'worse')],
    });
  });

  it('of an arm stands for the break that is due, and charges the hand that presses', () => {
    const day = simulate(pressOnly(quick)).worksUntil('card', minutes(5), withBreaths);
    const { dose } = day.snapshot;
    begins(day, 'finger-ring').rests(seconds(60)).reports(ended);

    expect(day.outcomes).toEqual(['press taken']);
    expect(day.snapshot.dose.right).toBeLessThan(dose.right);
    expect(day.snapshot.dose.left).toBeGreaterThan(day.snapshot.dose.right);
    expect(day.snapshot.used).toMatchObject({ arms: 1, legs: 0 });
  });

  it('of a leg costs the hands nothing and stands for no break', () => {
    const at = () => simulate(pressOnly(quick)).worksUntil('card', minutes(5), withBreaths);
    const rested = at().answers('postponed').rests(seconds(60)).snapshot.dose;
    const day = begins(at().answers('postponed'), 'shin-front', shin).rests(seconds(60));
    day.reports({ ...ended, steps: [step('tib-ant-upper')] });

    expect(day.snapshot.dose).toEqual(rested);
    expect(day.outcomes).toEqual(['press postponed']);
    expect(day.snapshot.used).toMatchObject({ arms: 0, legs: 1 });
    expect(day.state.today.pain).toBeNull();
    expect(day.state.lastSide).toBeNull();
  });

  it('counts a place once, however long it was stayed with', () => {
    const steps = [step('edc-ring-strip', 'better'), step('edc-ring-strip')];
    const day = begins(simulate(pressOnly()), 'finger-ring').reports({ ...ended, steps });

    expect(day.snapshot.used.places).toEqual({ 'edc-ring-strip:right': 1 });
  });

  it('leaves its places alone for the day after it made two worse', () => {
    const steps = [step('edc-ring-strip', 'worse'), step('finger-flexor-mid', 'worse')];
    const day = begins(simulate(pressOnly()), 'finger-ring');
    day.reports({ ...ended, ended: 'stopped', reason: 'worse-twice', after: null, steps });

    expect(day.snapshot.used.places).toEqual({
      'edc-ring-strip:right': 3,
      'finger-flexor-mid:right': 3,
    });
  });

  it('brings a session that runs to the front instead', () => {
    const day = begins(simulate(pressOnly()), 'finger-ring');
    const { id } = day.state.session ?? {};

    begins(day, 'shin-front', shin);

    expect(day.state.session).toMatchObject({ id, complaintId: 'finger-ring' });
  });

  it('does not begin while the safety check speaks against it', () => {
    const no = {
      'sq-emergency': false,
      'sq-ill': true,
      'sq-injury': false,
      'sq-swelling': false,
      'sq-numb': false,
      'sq-conditions': false,
      'sq-sensitive': false,
    };
    const day = simulate(pressOnly());
    day.dispatch({ type: 'screening-answered', answers: no, doctorAgreed: false });

    expect(begins(day, 'shin-front', shin).state.session).toBeNull();
  });

  it('survives a restart of the app as broken off, with its complaint', () => {
    const day = begins(simulate(pressOnly()), 'finger-ring');

    day.restarts(minutes(1));

    expect(day.sessions.at(-1)).toMatchObject({
      complaintId: 'finger-ring',
      ended: 'abandoned',
      reason: 'quit',
    });
  });
});

describe('a routine of the legs', () => {
  const no = {
    'sq-emergency': false,
    'sq-ill': false,
    'sq-injury': false,
    'sq-swelling': false,
    'sq-numb': false,
    'sq-conditions': false,
    'sq-sensitive': false,
  };
  const starts = (day: Simulation) =>
    day.dispatch({ type: 'press-requested', source: 'window', routineId: 'shin-240', side: null })
      .state.session;
  const answersCards = (day: Simulation, yes = {}) => {
    const asked = questionsFor({ limb: 'lower', cautionIds: [] }, {});
    const answers = { ...Object.fromEntries(asked.map((id) => [id, false])), ...yes };
    return day.dispatch({
      type: 'relief-screening-answered',
      complaintId: 'shin-240',
      limb: 'lower',
      answers,
      doctorAgreed: false,
    });
  };

  it('begins past a yes about an arm, once its own cards say no, on the dominant side', () => {
    const day = simulate({ ...pressOnly(), 'body.dominantHand': 'left' });
    const answers = { ...no, 'sq-swelling': true };
    day.dispatch({ type: 'screening-answered', answers, doctorAgreed: false });
    expect(starts(day)).toBeNull();

    answersCards(day);

    expect(starts(day)).toMatchObject({ routineId: 'shin-240', side: 'left' });
  });

  it('does not begin past a danger sign', () => {
    const day = answersCards(simulate(pressOnly()), { 'sq-emergency': true });

    expect(starts(day)).toBeNull();
  });
});
