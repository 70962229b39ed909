import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLines, withAnswers } from '#shared/guide/finder';
import type { Plan } from '#shared/guide/plan';
import { placesOf, plannedMs, standingLines } from '#shared/guide/plan';
import { countLines, planSteps, type Script } from '#shared/guide/plan-steps';
import { nextDeadlineMs } from '#shared/guide/session';
import type { SpotAnswer } from '#shared/guide/spot-check';
import { standingOf } from '#shared/guide/view';
import { knowledgeEn } from '#shared/knowledge/words-en';
import { reliefEn } from '#shared/text/relief-lines-en';
import { seconds } from '#shared/time';
import { SessionRun } from './session-run';

const SPOTS = ['edc-middle-strip', 'finger-flexor-mid', 'ecrb-mid'] as const;

const script: Script = {
  steps: [
    { id: 'settle', kind: 'setup', side: 'none', seconds: 9, cues: [cue('settle', 0, 'say')] },
    ...SPOTS.flatMap((spotId, at): Script['steps'] => [
      {
        id: `press-${at}`,
        kind: 'press',
        side: 'chosen',
        seconds: 40,
        spotId,
        toolId: 'other-forearm',
        places: 1,
        holdSeconds: 20,
        cues: [cue('find', 0, 'find'), cue('mind', 8, 'caution'), cue('press', 14, 'press')],
      },
      { id: `rate-${at}`, kind: 'rate', side: 'none', seconds: 12, cues: [cue('ask', 0, 'say')] },
    ]),
    {
      id: 'close',
      kind: 'close',
      side: 'none',
      seconds: 12,
      cues: [cue('remember', 0, 'say'), cue('rest', 4, 'say')],
    },
  ],
  words: {
    steps: { close: { title: 'Keep what helped', headline: 'Keep what helped' } },
    cues: {
      settle: { text: 'Shoulders low.' },
      find: { text: 'Find it.' },
      mind: { text: 'Mind the bone.' },
      press: { text: 'Press in slowly.' },
      ask: { text: 'Let go. Try it. One, two or three.' },
      remember: { text: 'Good. Remember it.' },
      rest: { text: 'Open and close the hand.' },
    },
  },
};

function cue<R extends 'say' | 'find' | 'caution' | 'press'>(id: string, at: number, role: R) {
  return { id, at, role };
}

function aFinder(stays = true): Plan {
  const words = knowledgeEn;
  const person = { side: 'right', holdSeconds: null, tools: ['other-forearm'], words } as const;
  const answers = answerLines(reliefEn, 'upper', stays);
  return {
    routineId: 'finder',
    complaint: null,
    limb: 'upper',
    side: 'right',
    steps: withAnswers(planSteps(script, person), answers, countLines(words)),
    rates: true,
    says: standingLines(words, 'upper', 'right'),
    answers,
  };
}

/** Plays a finder to its end, giving one answer after each spot; null waits. */
function search(answers: readonly (SpotAnswer | null)[], plan = aFinder()): SessionRun {
  const run = new SessionRun({ plan });
  for (const answer of answers) answerNext(run, answer);
  return run.runsOut();
}

function answerNext(run: SessionRun, answer: SpotAnswer | null): void {
  runTo(run, 'check');
  if (run.state.phase.name !== 'check') return;
  if (answer === null) run.waits(seconds(12));
  else run.waits(seconds(1)).does({ type: 'spot-answered', answer });
}

/** Ticks until a phase is reached. */
function runTo(run: SessionRun, phase: string): void {
  while (run.state.phase.name !== phase && run.state.phase.name !== 'summary') {
    const at = nextDeadlineMs(run.state);
    if (at === null) return;
    run.at(at, { type: 'ticked' });
  }
}

const ended = (run: SessionRun) => run.reports.find(({ type }) => type === 'session-ended');
const pressed = (run: SessionRun) => {
  const report = ended(run);
  return report?.type === 'session-ended'
    ? report.steps.map(({ spotId, answer }) => [spotId, answer])
    : [];
};
const said = (run: SessionRun) => run.script.map((line) => line.replace(/^\S+ /, ''));

describe('a finder', () => {
  it('tries every spot and reaches its end when nobody answers', () => {
    const run = search([]);

    expect(pressed(run)).toEqual(SPOTS.map((spotId) => [spotId, null]));
    expect(ended(run)).toMatchObject({ ended: 'finished', seconds: 9 + 3 * 52 + 12 });
    expect(said(run)).toContain(reliefEn.unanswered);
    expect(said(run)).not.toContain('Good. Remember it.');
  });

  it('plans just that time', () => {
    expect(plannedMs(aFinder())).toBe(seconds(9 + 3 * 52 + 12));
    expect(placesOf(aFinder())).toHaveLength(3);
  });

  it('stays with a spot that got better, and then closes', () => {
    const run = search(['same', 'better']);

    expect(pressed(run)).toEqual([
      ['edc-middle-strip', 'same'],
      ['finger-flexor-mid', 'better'],
      ['finger-flexor-mid', null],
    ]);
    expect(said(run)).toEqual(expect.arrayContaining([reliefEn.same, reliefEn.better]));
    expect(said(run)).toContain('Good. Remember it.');
    expect(run.log.filter(([, { type }]) => type === 'chime').at(-1)?.[1]).toEqual({
      type: 'chime',
      name: 'done',
    });
  });

  it('holds that spot for 45 seconds', () => {
    const run = new SessionRun({ plan: aFinder() });
    runTo(run, 'check');
    run.waits(seconds(1)).does({ type: 'spot-answered', answer: 'better' }).waits(seconds(5));

    expect(standingOf(run.state)?.stretch).toMatchObject({ mode: 'hold', lengthMs: seconds(45) });
    expect(standingOf(run.state)).toMatchObject({ placeNumber: 1, placeCount: 3 });
  });

  it('counts only the spots it came to', () => {
    const run = new SessionRun({ plan: aFinder() });
    answerNext(run, 'better');
    while (standingOf(run.state)?.step.kind !== 'close') run.waits(seconds(1));

    expect(standingOf(run.state)).toMatchObject({ placeNumber: 1, placeCount: 3 });
  });

  it('tries the next one lighter and shorter after a spot that got worse', () => {
    const run = new SessionRun({ plan: aFinder() });
    runTo(run, 'check');
    run.waits(seconds(1)).does({ type: 'spot-answered', answer: 'worse' }).waits(seconds(20));

    const standing = standingOf(run.state);
    expect(standing?.step.press?.spotId).toBe('finger-flexor-mid');
    expect(standing?.stretch).toMatchObject({ mode: 'hold', lengthMs: seconds(15) });
    expect(standing?.maxPain).toBe(3);
    expect(said(run)).toContain(reliefEn.worse);
  });

  it('stops after the second spot that got worse', () => {
    const run = search(['worse', 'worse']);

    expect(ended(run)).toMatchObject({ ended: 'stopped', reason: 'worse-twice' });
    expect(said(run)).toContain(reliefEn.worseTwice);
    expect(pressed(run)).toHaveLength(2);
  });

  it('says so when nothing helped', () => {
    const run = search(['same', 'same', 'worse']);

    expect(said(run)).toContain(reliefEn.notFound.upper);
    expect(ended(run)).toMatchObject({ ended: 'finished' });
  });

  it('asks nothing about a spot that was skipped', () => {
    const run = new SessionRun({ plan: aFinder() });
    runTo(run, 'guiding');
    run.waits(seconds(12)).does({ type: 'went-forward' });

    expect(standingOf(run.state)?.step.press?.spotId).toBe('finger-flexor-mid');
  });

  it('asks once, also where each spot is to be asked about', () => {
    const run = new SessionRun({ plan: aFinder(), checks: true }).runsOut();

    expect(said(run).filter((line) => line.startsWith('Let go. Try it.'))).toHaveLength(3);
    expect(said(run)).not.toContain('How is that spot now? Better, same or worse?');
  });

  it('hears a slow voice out before it goes on', () => {
    const run = new SessionRun({ plan: aFinder(), voice: true });
    runTo(run, 'check');
    const { speech } = run.state;
    const asked = {
      ...run.state,
      speech: speech && { ...speech, untilMs: run.state.nowMs + 30_000 },
    };
    run.state = asked;

    run.waits(seconds(20));
    expect(run.state.phase.name).toBe('check');
    run.waits(seconds(11));
    expect(run.state.phase.name).toBe('guiding');
  });
});

describe('a finder that was cut off', () => {
  const record = (spotId: string, answer: SpotAnswer | null) =>
    ({ spotId, side: 'right', places: [0], heldSeconds: 20, answer }) as const;

  it('asks about the spot that was pressed and not yet answered', () => {
    const records = [record('edc-middle-strip', null)];
    const run = new SessionRun({ plan: aFinder(), finishedSteps: 2, records });
    run.waits(seconds(2)).does({ type: 'went-on' });

    expect(run.state.phase).toMatchObject({ name: 'check', stepIndex: 2 });
  });

  it('knows that a spot got better, and stays with it', () => {
    const records = [record('edc-middle-strip', 'better')];
    const run = new SessionRun({ plan: aFinder(), finishedSteps: 3, records });
    run.waits(seconds(2)).does({ type: 'went-on' });

    expect(standingOf(run.state)?.step).toMatchObject({ when: 'found-here' });
    expect(pressed(run.runsOut())).toEqual([
      ['edc-middle-strip', 'better'],
      ['edc-middle-strip', null],
    ]);
  });

  it('stays light after one that got worse', () => {
    const records = [record('edc-middle-strip', 'worse')];
    const run = new SessionRun({ plan: aFinder(), finishedSteps: 3, records });

    expect(run.state.softer).toBe(true);
  });

  it('takes the same path as one that was not, wherever it is cut', () => {
    const answer = fc.constantFrom('better', 'same', 'worse', null);
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 3 }), fc.nat(12), (answers, cutAt) => {
        const whole = search(answers);
        const known = whole.reports.slice(0, cutAt).reduce(told, nothingTold);

        const resumed = new SessionRun({ plan: aFinder(), ...known });
        const asked = aFinder().steps.filter(
          ({ kind, index }) => kind === 'rate' && index < known.finishedSteps,
        );
        for (const left of answers.slice(asked.length)) answerNext(resumed, left);

        expect(pressed(resumed.runsOut())).toEqual(pressed(whole));
      }),
      { seed: 20_261_126, numRuns: 60 },
    );
  });
});

interface Told {
  readonly finishedSteps: number;
  readonly records: SessionRun['state']['records'];
}

const nothingTold: Told = { finishedSteps: 0, records: [] };

/** What main knows after a report; a step is told of again once its answer is known. */
function told(known: Told, report: SessionRun['reports'][number]): Told {
  if (report.type !== 'step-finished') return known;
  const { index, step } = report;
  const { finishedSteps, records } = known;
  const kept = index === finishedSteps - 1 && step !== null ? records.slice(0, -1) : records;
  return {
    finishedSteps: Math.max(finishedSteps, index + 1),
    records: step ? [...kept, step] : kept,
  };
}

describe('a plan that asks but does not search', () => {
  it('goes on through all its spots, whatever got better', () => {
    const run = search(['better', 'better', 'same'], aFinder(false));

    expect(pressed(run)).toEqual([
      ['edc-middle-strip', 'better'],
      ['finger-flexor-mid', 'better'],
      ['ecrb-mid', 'same'],
    ]);
  });
});
