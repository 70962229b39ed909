import { describe, expect, it } from 'vitest';
import { ringOf, standingOf } from '#shared/guide/view';
import { minutes, seconds } from '#shared/time';
import { SessionRun } from './session-run';

const ends = (run: SessionRun) => run.reports.filter(({ type }) => type === 'session-ended');

/** The check comes at 64 s, when the one spot of the routine is over. */
const checking = () => new SessionRun({ checks: true }).waits(seconds(64));
const heard = () => checking().waits(seconds(1));

describe('the check after a spot', () => {
  it('comes only where it was asked for', () => {
    expect(checking().state.phase).toMatchObject({ name: 'check', stepIndex: 1 });
    expect(new SessionRun().waits(seconds(64)).state.phase.name).toBe('guiding');
  });

  it('asks aloud, and keeps the answer with the step', () => {
    const run = heard().does({ type: 'spot-answered', answer: 'better' });

    expect(run.script).toContain('64 How is that spot now? Better, same or worse?');
    expect(run.state.phase).toMatchObject({ name: 'guiding', stepIndex: 2 });
    expect(run.reports.at(-1)).toMatchObject({
      type: 'step-finished',
      index: 1,
      step: { spotId: 'edc-middle-strip', answer: 'better' },
    });
    expect(ends(run.runsOut())).toMatchObject([
      { ended: 'finished', steps: [{ answer: 'better' }] },
    ]);
  });

  it('goes on by itself after eight seconds, unanswered', () => {
    const run = checking().waits(seconds(8));

    expect(run.state.phase).toMatchObject({ name: 'guiding', stepIndex: 2 });
    expect(ends(run.runsOut())).toMatchObject([{ steps: [{ answer: null }] }]);
  });

  it('hears nothing in its first moment, when a key was still meant for the hold', () => {
    const run = checking().waits(seconds(0.5)).does({ type: 'spot-answered', answer: 'worse' });

    expect(run.state.phase.name).toBe('check');
  });

  it('does not count its own time as guided', () => {
    const run = checking().waits(seconds(8)).runsOut();

    expect(ends(run)).toMatchObject([{ seconds: 60 }]);
  });

  it('makes the rest light after one spot that got worse', () => {
    const run = heard().does({ type: 'spot-answered', answer: 'worse' });

    expect(run.state.softer).toBe(true);
    expect(run.state.phase.name).toBe('guiding');
  });

  it('ends the session after a second one, and says who should look at it', () => {
    const before = { ...aPress, answer: 'worse' as const };
    const run = new SessionRun({ checks: true, finishedSteps: 1, records: [before] });
    run.waits(seconds(2)).does({ type: 'went-on' }).waits(seconds(47));
    expect(run.state.phase.name).toBe('check');

    run.does({ type: 'spot-answered', answer: 'worse' });

    expect(run.state.phase).toMatchObject({ name: 'safety', why: 'worse-twice', back: null });
    expect(ends(run)).toMatchObject([{ ended: 'stopped', reason: 'worse-twice' }]);
  });

  it('is left without an answer by the right arrow, and stopped by Esc', () => {
    expect(heard().does({ type: 'went-forward' }).state.phase.name).toBe('guiding');

    const run = heard().does({ type: 'stopped' });
    expect(run.state.phase).toMatchObject({ name: 'safety', back: { name: 'check' } });
    expect(run.does({ type: 'went-on' }).state.phase.name).toBe('check');
  });

  it('waits while the machine sleeps', () => {
    const run = checking().at(seconds(64) + minutes(10), { type: 'slept' });

    expect(run.state.phase.name).toBe('check');
  });
});

const aPress = {
  spotId: 'edc-middle-strip',
  side: 'right',
  places: [0, 1],
  heldSeconds: 28,
} as const;

describe('skipping', () => {
  it('of every spot is no press: it ends as stopped, with nothing asked', () => {
    const run = new SessionRun().waits(seconds(30));
    run.does({ type: 'went-forward' }).does({ type: 'went-forward' }).waits(seconds(20));

    expect(run.state.phase.name).toBe('summary');
    expect(ends(run)).toMatchObject([{ ended: 'stopped', reason: 'skipped-through', steps: [] }]);
    expect(run.reports).not.toContainEqual(expect.objectContaining({ last: true }));
  });

  it('lands on no number of the rating after it', () => {
    const run = new SessionRun().waits(seconds(67)).does({ type: 'went-forward' });
    expect(run.state.phase.name).toBe('rating-after');

    run.waits(seconds(0.7)).does({ type: 'pick-moved', by: 1 });
    expect(run.state.phase).toMatchObject({ rating: { picked: null } });

    run.waits(seconds(0.2)).does({ type: 'pick-moved', by: 1 });
    expect(run.state.phase).toMatchObject({ rating: { picked: 0 } });
  });

  it('goes to the next place from a pause as well', () => {
    const run = new SessionRun().waits(seconds(35)).does({ type: 'pause-toggled' });

    run.does({ type: 'went-forward' });

    expect(run.state.phase).toMatchObject({ name: 'guiding', stretchIndex: 3 });
  });
});

describe('a hold that waits', () => {
  it('is made longer and shorter all the same', () => {
    const run = new SessionRun().waits(seconds(35)).does({ type: 'pause-toggled' });

    run.does({ type: 'lengthened' });

    const standing = standingOf(run.state);
    expect(standing && ringOf(standing, 0)).toMatchObject({ lengthMs: seconds(28) });
    expect(run.state.phase.name).toBe('paused');
  });
});

describe('a person who keeps it light', () => {
  it('is told three out of ten from the first press on', () => {
    const run = new SessionRun({ light: true }).waits(seconds(29));

    expect(run.script).toContain('28 Keep it light. Three out of ten.');
    expect(standingOf(run.state)?.maxPain).toBe(3);
  });
});

describe('a stage that was cut off', () => {
  it('knows what was pressed and rated before', () => {
    const first = { ...aPress, answer: null };
    const run = new SessionRun({ finishedSteps: 2, records: [first], before: 5 }).runsOut();

    expect(ends(run)).toMatchObject([{ ended: 'finished', before: 5, steps: [first] }]);
  });
});
