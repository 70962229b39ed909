import { describe, expect, it } from 'vitest';
import type { StepRecord } from '../../../src/shared/history/record';
import { minutes, seconds } from '../../../src/shared/time';
import { clicks, keys, pressOnly } from '../../support/builders';
import { simulate, withBreaths } from '../../support/simulate';

const quick = { 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 } as const;
const step = (spotId: string, heldSeconds = 20): StepRecord => ({
  spotId,
  side: 'left',
  places: [0, 1],
  heldSeconds,
  answer: null,
});

const ended = {
  type: 'session-ended',
  ended: 'finished',
  reason: null,
  before: 4,
  after: 2,
  steps: [step('edc-middle-strip', 50)],
  seconds: 60,
} as const;

const due = () => simulate(pressOnly(quick)).worksUntil('card', minutes(5), withBreaths);
const inSession = () => due().answers('accepted').rests(seconds(60));

describe('a guided session', () => {
  it('is recorded with its ratings, steps and length', () => {
    const day = inSession().reports(ended);

    expect(day.sessions).toEqual([
      expect.objectContaining({
        routineId: 'desk-forearm-60',
        complaintId: null,
        steps: ended.steps,
        before: 4,
        after: 2,
        ended: 'finished',
        reason: null,
        seconds: 60,
      }),
    ]);
    expect(day.outcomes).toEqual(['press taken']);
  });

  it('stands for the break that was due also when the tray started it', () => {
    const day = simulate(pressOnly(quick)).works(seconds(125));
    day.dispatch({ type: 'break-requested', source: 'tray' }).finishesSession();

    expect(day.outcomes).toEqual(['press taken']);
  });

  it('is a session and no break taken when nothing was due', () => {
    const day = simulate(pressOnly()).works(minutes(1));
    day.dispatch({
      type: 'press-requested',
      routineId: 'desk-forearm-60',
      side: 'left',
      source: 'command',
      complaintId: 'finger-ring',
    });

    day.finishesSession();

    expect(day.outcomes).toEqual([]);
    expect(day.sessions[0]).toMatchObject({ side: 'left', complaintId: 'finger-ring' });
  });

  it('pays back its share when it ends early, and is owed again later', () => {
    const day = inSession();
    const before = day.snapshot.dose.left;

    day.reports({ ...ended, ended: 'stopped', reason: 'by-user', seconds: 30 });

    expect(before - day.snapshot.dose.left).toBeLessThan(1 / 8 + 0.001);
    expect(day.outcomes).toEqual(['press postponed']);
    expect(day.prompts[0]?.reason).toBe('by-user');
    expect(day.snapshot.next).toMatchObject({ state: 'due', inMs: minutes(5) });
  });

  it('offers no press of that place again today after it was stopped for pain', () => {
    const day = inSession();
    const side = day.state.session?.side ?? 'left';
    day.reports({ ...ended, ended: 'stopped', reason: 'pain', seconds: 20 });

    const places = day.state.today.places;

    expect(places[`edc-middle-strip:${side}`]).toBe(3);
    expect(day.snapshot.next.state).toBe('counting');
  });

  it('offers rest alone for the day after a danger sign', () => {
    const day = inSession().reports({ ...ended, ended: 'stopped', reason: 'red-flag', seconds: 5 });

    expect(day.snapshot.offer).toMatchObject({ kind: 'rest', why: 'daily-cap' });
  });

  it('makes sore hands weigh more when a rating of three or more was given', () => {
    expect(inSession().reports({ ...ended, before: 3, after: 1 }).state.today.pain).toBe(3);

    const minuteAfter = (before: number) => {
      const day = inSession().reports({ ...ended, before, after: 1 });
      const dose = day.snapshot.dose.left;
      return day.works(minutes(1)).snapshot.dose.left - dose;
    };
    expect(minuteAfter(3) / minuteAfter(2)).toBeCloseTo(1.3);
  });

  it('is started once: asking again brings its stage forward', () => {
    const day = inSession().dispatch({ type: 'break-requested', source: 'tray' });

    expect(day.log.at(-1)?.[1]).toEqual({ type: 'focus-stage' });
  });

  it('does not hear a report about another session', () => {
    const day = inSession();
    const before = day.state;
    const sessionId = (day.state.session?.id ?? 0) + 1;

    day.dispatch({ type: 'session-reported', report: { ...ended, sessionId } });

    expect(day.state).toEqual(before);
  });

  it('counts the keys of the stage and takes them for no load', () => {
    const day = due().answers('accepted').dispatch({ type: 'stage-focus-changed', focused: true });
    const { dose, today } = day.snapshot;

    day.works(seconds(20), () => keys(1));

    expect(day.snapshot.dose).toEqual(dose);
    expect(day.snapshot.today.keys - today.keys).toBe(40);
  });

  it('takes work beside a stage without focus for load', () => {
    const day = due().answers('accepted');
    const before = day.snapshot.dose.right;

    day.works(seconds(20), () => clicks('right', 1));

    expect(day.snapshot.dose.right).toBeGreaterThan(before);
  });
});

/** A step reported as over, after twenty seconds of guiding. */
const stepDone = (index: number, spotId: string, last = false) =>
  ({ type: 'step-finished', index, step: step(spotId), last, seconds: 20 }) as const;

describe('a stage that goes away', () => {
  it('leaves a finished session behind once the last step was done, rated or not', () => {
    const day = due().answers('accepted').reports({ type: 'session-started', before: 5 });
    day.reports({ ...stepDone(2, 'edc-middle-strip', true), seconds: 60 });

    day.dispatch({ type: 'stage-gone', sessionId: day.state.session?.id ?? 0, crashed: false });

    expect(day.sessions).toEqual([
      expect.objectContaining({
        ended: 'finished',
        reason: null,
        before: 5,
        after: null,
        seconds: 60,
      }),
    ]);
    expect(day.snapshot.today.press.taken).toBe(1);
  });

  it.each(['pain', 'pain-rise'])('does not offer the place again today after %s', (reason) => {
    const day = due()
      .answers('accepted')
      .reports({ ...ended, after: 8, reason });

    const { side, steps } = day.sessions[0] ?? { side: 'right', steps: [] };
    expect(steps).not.toEqual([]);
    expect(day.state.today.places[`edc-middle-strip:${side}`]).toBeGreaterThanOrEqual(3);
  });

  it('is no break taken when every spot was skipped', () => {
    const day = due()
      .answers('accepted')
      .reports({ ...ended, steps: [], seconds: 4 });

    expect(day.sessions[0]).toMatchObject({ ended: 'finished', steps: [] });
    expect(day.snapshot.today.press.taken).toBe(0);
  });

  it('was finished too when the app was killed while it asked for the rating', () => {
    const day = due().answers('accepted');
    day.reports({ ...stepDone(2, 'edc-middle-strip', true), seconds: 60 });

    day.restarts(minutes(10));

    expect(day.sessions).toEqual([expect.objectContaining({ ended: 'finished', seconds: 60 })]);
  });

  it('leaves an abandoned session with the steps it had reported', () => {
    const day = inSession().reports({ type: 'session-started', before: 5 });
    day.reports(stepDone(0, 'edc-middle-strip'));

    day.dispatch({ type: 'stage-gone', sessionId: day.state.session?.id ?? 0, crashed: false });

    expect(day.sessions).toEqual([
      expect.objectContaining({
        ended: 'abandoned',
        reason: 'closed',
        before: 5,
        seconds: 20,
        steps: [step('edc-middle-strip')],
      }),
    ]);
    expect(day.snapshot.session).toBeNull();
  });

  it('is opened once more after a crash, to go on after the finished steps', () => {
    const day = inSession().reports(stepDone(0, 'ecrb-mid'));
    const sessionId = day.state.session?.id ?? 0;

    day.dispatch({ type: 'stage-gone', sessionId, crashed: true });
    expect(day.log.at(-1)?.[1]).toEqual({ type: 'open-stage', sessionId });
    expect(day.snapshot.session).toMatchObject({ id: sessionId, finishedSteps: 1 });
    day.reports({ ...ended, steps: [step('finger-flexor-mid')], seconds: 20 });

    expect(day.sessions[0]?.steps.map(({ spotId }) => spotId)).toEqual([
      'ecrb-mid',
      'finger-flexor-mid',
    ]);
    expect(day.sessions[0]?.seconds).toBe(40);
  });

  it('ends for good with the second crash', () => {
    const day = inSession();
    const sessionId = day.state.session?.id ?? 0;
    for (let times = 0; times < 2; times++) {
      day.dispatch({ type: 'stage-gone', sessionId, crashed: true });
    }

    expect(day.sessions[0]).toMatchObject({ ended: 'abandoned', reason: 'crashed' });
  });

  it('is nothing once the session has ended', () => {
    const day = inSession();
    const sessionId = day.state.session?.id ?? 0;
    day.reports(ended);
    const before = day.state;

    day.dispatch({ type: 'stage-gone', sessionId, crashed: false });

    expect(day.state).toEqual(before);
  });

  it('is told to the history at the next start when the app ended with it', () => {
    const day = inSession().reports(stepDone(0, 'edc-middle-strip'));

    day.restarts(minutes(10));

    expect(day.sessions).toEqual([
      expect.objectContaining({ ended: 'abandoned', reason: 'quit', seconds: 20 }),
    ]);
    expect(day.snapshot.session).toBeNull();
  });
});
