import { describe, expect, it } from 'vitest';
import { advance, nextDeadlineMs } from '#shared/guide/session';
import { spokenMs } from '#shared/knowledge/speech';
import { minutes, seconds } from '#shared/time';
import { aPlan, SessionRun } from './session-run';

const pressStep = {
  spotId: 'edc-middle-strip',
  side: 'right',
  places: [0, 1],
  heldSeconds: 28,
  answer: null,
};

const aPress = {
  spotId: 'edc-middle-strip',
  side: 'right',
  places: [0],
  heldSeconds: 13,
  answer: null,
} as const;

/** At 35 s a session without a voice is four seconds into its first hold. */
const holding = () => new SessionRun().waits(seconds(35));

describe('a session that nobody touches', () => {
  it('says and sounds every cue at the second the routine gives it', () => {
    const run = new SessionRun().runsOut();

    expect(run.script).toEqual([
      '0 Before we start: no swelling, no numbness, no fresh injury? Good.',
      '12 Hands off the keys. Your right forearm on the desk, palm down.',
      '18 Lay your left forearm across it, three finger widths from the elbow bump.',
      '24 Tingling? Let go, move toward the hand.',
      '28 (start)',
      '28 Lean in slowly to five out of ten.',
      '34 A dull ache is right. Breathe out.',
      '37.5 (half)',
      '44 (move)',
      '44 Ease off. Move a thumb width toward the little-finger side.',
      '55 Stay here. Shoulders low, jaw loose, breath slow.',
      '56.5 (half)',
      '64 (done)',
      '64 Let go slowly. Shake both hands. The other arm next time.',
      '72 How is your right forearm now?',
      '132 Let the hands rest a minute before you type again.',
    ]);
  });

  it('reports its start, each step and its end, unrated', () => {
    const run = new SessionRun().runsOut();

    expect(run.reports).toEqual([
      { type: 'session-started', sessionId: 7, before: null },
      { type: 'step-finished', sessionId: 7, index: 0, step: null, last: false, seconds: 6 },
      {
        type: 'step-finished',
        sessionId: 7,
        index: 1,
        step: pressStep,
        last: false,
        seconds: 52,
      },
      { type: 'step-finished', sessionId: 7, index: 2, step: null, last: true, seconds: 60 },
      {
        type: 'session-ended',
        sessionId: 7,
        ended: 'finished',
        reason: null,
        before: null,
        after: null,
        steps: [pressStep],
        seconds: 60,
      },
    ]);
  });

  it('leaves the summary of an unrated session open', () => {
    const run = new SessionRun().runsOut();

    expect(nextDeadlineMs(run.state)).toBeNull();
  });

  it('does the same however rarely it is ticked', () => {
    const often = new SessionRun();
    for (let second = 0; second < 140; second += 1) often.waits(seconds(1));
    const once = new SessionRun().at(seconds(140), { type: 'ticked' });

    expect(once.reports).toEqual(often.reports);
    expect(once.state).toEqual(often.state);
  });
});

describe('a voice', () => {
  it('changes nothing while it keeps the pace of the routine', () => {
    const run = new SessionRun({ voice: true });
    for (let at = 0; at <= seconds(132); at += 100) {
      run.at(at, { type: 'ticked' });
      const { speech, caption } = run.state;
      const saidAt = speech && speech.untilMs - spokenMs(caption) - seconds(2);
      if (saidAt !== null && at >= saidAt) run.does({ type: 'speech-ended', id: speech?.id ?? 0 });
    }

    expect(run.state.phase.name).toBe('summary');
    expect(run.state.guidedMs).toBe(seconds(60));
  });

  it('stretches the step when it speaks longer than planned', () => {
    const run = new SessionRun({ voice: true }).waits(seconds(5));
    run.does({ type: 'speech-ended', id: 1 }).waits(seconds(7));

    run.waits(seconds(8));
    expect(run.state.phase).toMatchObject({ stepIndex: 0, clockMs: seconds(6) });

    run.does({ type: 'speech-ended', id: 2 });
    expect(run.state.phase).toMatchObject({ stepIndex: 1, clockMs: 0 });
  });

  it('never blocks: a line that does not end is over after twice its estimate', () => {
    const run = new SessionRun({ voice: true }).runsOut();

    expect(run.state.outcome).toEqual({ ended: 'finished', reason: null });
  });

  it('is no longer waited for once it turns out to be missing', () => {
    const run = new SessionRun({ voice: true }).waits(seconds(2));

    run.does({ type: 'voice-changed', on: false }).runsOut();

    expect(run.state.guidedMs).toBe(seconds(60));
  });
});

describe('a hold', () => {
  it('ends when it let go, and counts what was held', () => {
    const run = holding().does({ type: 'let-go' });

    expect(run.state.phase).toMatchObject({ name: 'guiding', heldMs: [seconds(4), 0] });
    expect(run.script.slice(-2)).toEqual([
      '35 (move)',
      '35 Ease off. Move a thumb width toward the little-finger side.',
    ]);
  });

  it('is the only part that listens to "it let go"', () => {
    const settling = new SessionRun().waits(seconds(20));

    const before = settling.state;
    settling.does({ type: 'let-go' });

    expect(settling.state).toEqual(before);
  });

  it('takes the length from the settings, and counts a long one down', () => {
    const run = new SessionRun({ plan: aPlan('right', { holdSeconds: 45 }) }).waits(seconds(80));

    expect(run.script).toContain('53.5 Half the time is done.');
    expect(run.script).toContain('66 Ten more seconds.');
    expect(run.script).toContain('76 (move)');
  });

  it('is made longer by 15 s, but never longer than the spot allows', () => {
    const run = holding();
    for (let presses = 0; presses < 9; presses += 1) run.does({ type: 'lengthened' });
    run.waits(seconds(85));
    expect(run.script.filter((line) => line.endsWith('(move)'))).toEqual([]);

    run.waits(seconds(2));
    expect(run.script).toContain(`${31 + 90} (move)`);
  });

  it('says "ten more seconds" when there are ten, also after it was made longer', () => {
    const run = new SessionRun({ plan: aPlan('right', { holdSeconds: 30 }) }).waits(seconds(40));

    run.does({ type: 'lengthened' }).waits(seconds(60));

    const hold = run.script.filter((line) => /Ten more|\(move\)/.test(line));
    expect(hold.slice(0, 2)).toEqual(['66 Ten more seconds.', '76 (move)']);
  });

  it('is never made shorter than it has lasted', () => {
    const run = holding().does({ type: 'lengthened' }).waits(seconds(20));

    run.does({ type: 'shortened' }).does({ type: 'shortened' });

    expect(run.state.phase).toMatchObject({ stretchIndex: 3, clockMs: 0 });
  });

  it('starts again with the left arrow, and goes on to the next place with the right', () => {
    const run = holding().does({ type: 'went-back' });
    expect(run.state.phase).toMatchObject({ stretchIndex: 0, clockMs: 0 });

    run.does({ type: 'went-forward' });
    expect(run.state.phase).toMatchObject({ stretchIndex: 3 });

    run.does({ type: 'went-back' });
    expect(run.state.phase).toMatchObject({ stretchIndex: 0 });
  });
});

describe('a pause', () => {
  it('stops the clock, and counts three before the hold goes on', () => {
    const run = holding().does({ type: 'pause-toggled' }).waits(seconds(100));
    const left = run.state.phase;

    run.does({ type: 'pause-toggled' }).waits(seconds(3)).waits(seconds(9));

    expect(left).toMatchObject({ name: 'paused', guiding: { clockMs: seconds(4) } });
    expect(run.script.slice(-2)).toEqual([
      `${135 + 3 + 9} (move)`,
      `${135 + 3 + 9} Ease off. Move a thumb width toward the little-finger side.`,
    ]);
    expect(run.state.guidedMs).toBe(seconds(35 - 12 + 12));
  });

  it('ends the session after three minutes, and saves what was done', () => {
    const run = holding().does({ type: 'pause-toggled' }).waits(minutes(3));

    expect(run.state.phase.name).toBe('summary');
    expect(run.reports.at(-1)).toMatchObject({
      type: 'session-ended',
      ended: 'stopped',
      reason: 'paused-too-long',
      steps: [{ places: [0], heldSeconds: 4 }],
      seconds: 23,
    });
  });

  it('begins when work is counted while the stage has no focus', () => {
    const run = holding().does({ type: 'worked-elsewhere' });
    expect(run.state.phase.name).toBe('guiding');

    run.does({ type: 'focus-changed', focused: false }).does({ type: 'worked-elsewhere' });

    expect(run.state.phase).toMatchObject({ name: 'paused', why: 'worked' });
  });

  it('begins when the machine slept, and none of the sleep counts', () => {
    const run = holding().at(minutes(90), { type: 'slept' });

    expect(run.state.phase).toMatchObject({ name: 'paused', why: 'asleep' });
    expect(run.state.guidedMs).toBe(seconds(23));
    expect(nextDeadlineMs(run.state)).toBe(minutes(93));
  });

  it('begins when the screen is locked, and lasts until somebody is back', () => {
    const run = holding().does({ type: 'screen-left' });
    expect(run.state.phase).toMatchObject({ name: 'paused', why: 'left' });

    run.waits(minutes(25)).does({ type: 'screen-left' }).does({ type: 'screen-returned' });

    expect(run.state.phase).toMatchObject({ name: 'paused', why: 'left' });
    expect(run.state.guidedMs).toBe(seconds(23));
    expect(nextDeadlineMs(run.state)).toBe(run.state.nowMs + minutes(3));
  });

  it('that nobody comes back from ends by itself and keeps what was done', () => {
    const run = holding().does({ type: 'screen-left' }).waits(minutes(33));

    expect(run.reports.at(-1)).toMatchObject({ ended: 'stopped', reason: 'paused-too-long' });
  });

  it('of a locked screen is as long as it was, also when the machine slept in it', () => {
    const run = holding().does({ type: 'screen-left' });

    run.at(minutes(90), { type: 'slept' }).does({ type: 'screen-returned' });

    expect(nextDeadlineMs(run.state)).toBe(minutes(93));
  });

  it('may be left by hand while the lock is still said to be there', () => {
    const run = holding().does({ type: 'screen-left' }).waits(minutes(10));

    run.does({ type: 'pause-toggled' });

    expect(run.state.phase.name).toBe('guiding');
    run.waits(seconds(5)).does({ type: 'pause-toggled' });
    expect(nextDeadlineMs(run.state)).toBe(run.state.nowMs + minutes(3));
  });

  it('can start the place again', () => {
    const run = holding().does({ type: 'pause-toggled' }).does({ type: 'went-back' });

    expect(run.state.phase).toMatchObject({ name: 'guiding', stretchIndex: 0, clockMs: 0 });
  });
});

describe('a rating', () => {
  it('waits for somebody who locked the screen, and leads to no press when they stay away', () => {
    const waiting = new SessionRun().waits(seconds(4)).does({ type: 'screen-left' });
    waiting.waits(minutes(20)).does({ type: 'screen-returned' });
    expect(waiting.state.phase.name).toBe('rating-before');
    waiting.waits(seconds(8));
    expect(waiting.state.phase.name).toBe('guiding');

    const left = new SessionRun().waits(seconds(4)).does({ type: 'screen-left' });
    left.waits(minutes(31));
    expect(left.reports.at(-1)).toMatchObject({ ended: 'stopped', reason: 'paused-too-long' });
    expect(left.state.guidedMs).toBe(0);
  });

  it('confirms itself after three seconds', () => {
    const run = new SessionRun().waits(seconds(2)).does({ type: 'digit-typed', digit: 5 });

    run.waits(seconds(3));

    expect(run.reports).toEqual([{ type: 'session-started', sessionId: 7, before: 5 }]);
    expect(run.state.phase.name).toBe('guiding');
  });

  it('reads a one and a quick nought as ten', () => {
    const run = new SessionRun().waits(seconds(2)).does({ type: 'digit-typed', digit: 1 });

    run.waits(500).does({ type: 'digit-typed', digit: 0 });

    expect(run.state.phase).toMatchObject({ rating: { picked: 10 } });
  });

  it('reads a one and a slow nought as nought', () => {
    const run = new SessionRun().waits(seconds(2)).does({ type: 'digit-typed', digit: 1 });

    run.waits(700).does({ type: 'digit-typed', digit: 0 });

    expect(run.state.phase).toMatchObject({ rating: { picked: 0 } });
  });

  it('stays open after any other key, and is not made up in the end', () => {
    const run = new SessionRun().waits(seconds(2)).does({ type: 'picked', rating: 5 });

    run.does({ type: 'fumbled' }).waits(seconds(4));
    expect(run.state.phase.name).toBe('rating-before');

    run.waits(seconds(8));
    expect(run.reports).toEqual([{ type: 'session-started', sessionId: 7, before: null }]);
  });

  it('of both kinds ends in a summary that closes by itself', () => {
    const run = rated(5, 2);

    expect(run.reports.at(-1)).toMatchObject({ ended: 'finished', before: 5, after: 2 });
    run.waits(seconds(30));
    expect(run.log.at(-1)).toEqual([run.state.nowMs / 1000, { type: 'close' }]);
  });

  it('that got worse keeps the summary open', () => {
    expect(nextDeadlineMs(rated(3, 5).state)).toBeNull();
  });
});

describe('safety', () => {
  it('stops at once on one key, and says so', () => {
    const run = holding().does({ type: 'stopped' });

    expect(run.state.phase).toMatchObject({ name: 'safety', why: 'by-user' });
    expect(run.script.slice(-2)).toEqual(['35 Let go.', '35 (pause)']);
  });

  it('ends the session from the panel, with what was held', () => {
    const run = holding().does({ type: 'stopped' }).does({ type: 'ended' });

    expect(run.reports.at(-1)).toMatchObject({
      ended: 'stopped',
      reason: 'by-user',
      steps: [{ places: [0], heldSeconds: 4 }],
    });
    expect(run.state.phase.name).toBe('summary');
  });

  it('ends by itself when nobody answers the panel', () => {
    const run = holding().does({ type: 'stopped' }).waits(seconds(60));

    expect(run.state.phase.name).toBe('summary');
  });

  it('goes on softer after "only too hard", also at the next place', () => {
    const run = holding().does({ type: 'stopped' }).does({ type: 'went-on' });
    expect(run.script.slice(-2)).toEqual(['35 Keep it light. Three out of ten.', '35 (start)']);

    run.does({ type: 'went-back' }).waits(seconds(10));

    expect(run.state.softer).toBe(true);
    expect(run.script.at(-1)).toBe('45 Keep it light. Three out of ten.');
  });

  it('does not begin to press at a rating of eight', () => {
    const run = new SessionRun().waits(seconds(2)).does({ type: 'picked', rating: 8 });

    run.does({ type: 'confirmed' });

    expect(run.reports.at(-1)).toMatchObject({ ended: 'stopped', reason: 'pain', before: 8 });
    expect(run.state.phase).toMatchObject({ name: 'safety', why: 'pain', back: null });
    expect(run.does({ type: 'went-on' }).state.phase.name).toBe('safety');
  });

  it('shows the panel after a rise of three, with everything reported already', () => {
    const run = rated(2, 5);

    expect(run.reports.at(-1)).toMatchObject({ ended: 'finished', reason: 'pain-rise', after: 5 });
    expect(run.state.phase).toMatchObject({ name: 'safety', why: 'pain-rise' });
    expect(run.does({ type: 'ended' }).reports.filter(isEnd)).toHaveLength(1);
  });

  it('can be read before the first press, and left again', () => {
    const run = new SessionRun().waits(seconds(3)).does({ type: 'stopped' });
    expect(run.state.phase).toMatchObject({ name: 'safety' });

    run.does({ type: 'went-on' });

    expect(run.state.phase.name).toBe('rating-before');
  });
});

describe('the first moments', () => {
  it('ignore keys that were still meant for work', () => {
    const run = new SessionRun().at(1_400, { type: 'digit-typed', digit: 9 });
    expect(run.state.phase).toMatchObject({ rating: { picked: null } });

    run.at(1_500, { type: 'digit-typed', digit: 4 });
    expect(run.state.phase).toMatchObject({ rating: { picked: 4 } });
  });
});

describe('a stage that was cut off', () => {
  it('offers to go on, and does so by itself after ten seconds', () => {
    const run = new SessionRun({ finishedSteps: 1 });
    expect(run.state.phase).toMatchObject({ name: 'resume-offer', stepIndex: 1 });

    run.waits(seconds(10)).runsOut();

    expect(run.reports.map(({ type }) => type)).toEqual([
      'step-finished',
      'step-finished',
      'session-ended',
    ]);
    expect(run.reports.at(-1)).toMatchObject({ ended: 'finished', seconds: 54 });
  });

  it('asks only how it is when all steps were done', () => {
    const run = new SessionRun({ finishedSteps: 3, records: [aPress] });

    expect(run.state.phase.name).toBe('rating-after');
  });

  it('ends when nobody wants to go on', () => {
    const run = new SessionRun({ finishedSteps: 1 }).waits(seconds(2)).does({ type: 'stopped' });

    expect(run.reports.at(-1)).toMatchObject({ ended: 'stopped', reason: 'by-user', steps: [] });
  });
});

describe('a clock with fractions', () => {
  it('leads to the end all the same', () => {
    const run = new SessionRun({ voice: true }).at(7_480.3, { type: 'asked-again' });
    for (let at = 8_000.1; at < 140_000; at += 333.37) run.at(at, { type: 'ticked' });

    expect(run.runsOut().state.phase.name).toBe('summary');
  });
});

describe('an event from the past', () => {
  it('does not turn the clock back', () => {
    const run = holding();

    const { state } = advance(run.state, { type: 'ticked', atMs: seconds(10) });

    expect(state.nowMs).toBe(seconds(35));
  });
});

const isEnd = ({ type }: { readonly type: string }) => type === 'session-ended';

/** A session rated before and after, with nothing else touched. */
function rated(before: number, after: number): SessionRun {
  const run = new SessionRun().waits(seconds(2)).does({ type: 'picked', rating: before });
  run.does({ type: 'confirmed' }).waits(seconds(61));
  return run.does({ type: 'picked', rating: after }).does({ type: 'confirmed' });
}
