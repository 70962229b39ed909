import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../../src/shared/time';
import { pressOnly } from '../../support/builders';
import { simulate, withBreaths } from '../../support/simulate';

/** Due after two minutes of typing, restored by five. */
const quick = { 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 } as const;

describe('answers to the card', () => {
  const asked = (settings = pressOnly(quick)) => simulate(settings).worksUntil('card');

  it('opens the stage for a yes, and the press is taken when it finishes', () => {
    const day = asked().answers('accepted');
    expect(day.snapshot.next.state).toBe('in-session');

    day.finishesSession();

    expect(day.screen.map(([, what]) => what)).toEqual(['card', 'hide', 'stage']);
    expect(day.outcomes).toEqual(['press taken']);
    expect(day.snapshot.next.state).toBe('counting');
  });

  it('pays the press back and charges the hand that pressed', () => {
    const day = asked().answers('accepted');
    const side = day.state.session?.side ?? 'left';
    const pressing = side === 'left' ? 'right' : 'left';

    day.finishesSession();

    expect(day.snapshot.dose[side]).toBeLessThan(1.6);
    expect(day.snapshot.dose[pressing] - day.snapshot.dose[side]).toBeCloseTo(1.25 / 2, 3);
  });

  it('comes back in the next pause when it is postponed, and the dose stays', () => {
    const day = asked();
    const dose = day.snapshot.dose;

    day.answers('postponed');
    expect(day.snapshot.dose).toEqual(dose);
    expect(day.snapshot.next).toMatchObject({ state: 'due', inMs: minutes(5) });
    const postponedAt = day.elapsedMs;
    day.worksUntil('card', minutes(10), withBreaths);

    expect(day.elapsedMs - postponedAt).toBeGreaterThanOrEqual(minutes(5));
    expect(day.elapsedMs - postponedAt).toBeLessThan(minutes(5) + seconds(16));
    expect(day.outcomes).toEqual(['press postponed']);
  });

  it('keeps its word when it was postponed: short rests do not bring it sooner', () => {
    const day = asked(pressOnly({ ...quick, 'press.restSeconds': 200 })).answers('postponed');
    const postponedAt = day.elapsedMs;

    day.rests(minutes(3)).worksUntil('card', minutes(10), withBreaths);

    expect(day.elapsedMs - postponedAt).toBeGreaterThanOrEqual(minutes(5));
  });

  it('comes back after a skip when half a capacity more has been worked', () => {
    const day = asked();
    const dose = day.snapshot.dose.left;

    day.answers('skipped').worksUntil('card', minutes(10), withBreaths);

    expect(day.outcomes).toEqual(['press skipped']);
    expect(day.snapshot.dose.left - dose).toBeGreaterThanOrEqual(0.5);
    expect(day.snapshot.dose.left - dose).toBeLessThan(0.8);
  });

  it('undoes a skip within ten seconds, and not later', () => {
    const undone = asked().answers('skipped').works(seconds(9)).dispatch({ type: 'skip-undone' });
    expect(undone.snapshot.next.state).toBe('due');
    expect(undone.snapshot.today.press.skipped).toBe(0);

    const late = asked().answers('skipped').works(seconds(10)).dispatch({ type: 'skip-undone' });
    expect(late.snapshot.next.state).toBe('counting');
    expect(late.snapshot.today.press.skipped).toBe(1);
  });

  it('changes nothing when it comes too late', () => {
    const day = asked();
    const promptId = day.snapshot.prompt?.id ?? 0;
    day.answers('skipped');
    const before = day.state;

    day.dispatch({ type: 'prompt-answered', promptId, answer: 'accepted' });

    expect(day.state).toEqual(before);
  });

  it('changes nothing when it is given to the heads-up', () => {
    const day = simulate(pressOnly({ ...quick, 'prompt.headsUp': true })).worksUntil('heads-up');
    const before = day.state;

    day.answers('accepted');

    expect(day.state).toEqual(before);
  });

  it('opens the same card again for the keyboard', () => {
    const day = asked();
    const id = day.snapshot.prompt?.id;

    day.dispatch({ type: 'prompt-opened-focusable' });

    expect(day.snapshot.prompt).toMatchObject({ id, surface: 'card', focusable: true });
    expect(day.snapshot.today.press.prompted).toBe(1);
  });

  it('opens a waiting card for the keyboard, and nothing when nothing is due', () => {
    const waiting = simulate(pressOnly(quick)).works(seconds(125));
    waiting.dispatch({ type: 'prompt-opened-focusable' });
    expect(waiting.snapshot.prompt).toMatchObject({ surface: 'card', focusable: true });

    const early = simulate(pressOnly(quick)).works(seconds(60));
    early.dispatch({ type: 'prompt-opened-focusable' });
    expect(early.snapshot.prompt).toBeNull();
  });
});

describe('pausing', () => {
  it('takes a card away and brings it back when the pause is over', () => {
    const day = simulate(pressOnly(quick)).worksUntil('card');

    day.dispatch({ type: 'paused', until: day.now.wallAt + minutes(30) });
    expect(day.snapshot).toMatchObject({ prompt: null, next: { state: 'paused', inMs: null } });
    day.works(minutes(29), withBreaths);
    expect(day.shows).toBeNull();
    day.worksUntil('card', minutes(2), withBreaths);

    expect(day.outcomes).toEqual(['press held']);
  });

  it('goes on counting', () => {
    const day = simulate(pressOnly()).dispatch({ type: 'paused', until: null }).works(minutes(10));

    expect(day.snapshot.today.activeSeconds).toBeGreaterThan(595);
    expect(day.snapshot.dose.left).toBeGreaterThan(0.15);
  });

  it('lasts until resumed when it has no end', () => {
    const day = simulate(pressOnly(quick)).dispatch({ type: 'paused', until: null });
    day.works(minutes(30), withBreaths);
    expect(day.snapshot).toMatchObject({ paused: true, pausedUntil: null });

    day.dispatch({ type: 'resumed' }).works(seconds(20), withBreaths);

    expect(day.shows).toBe('card');
  });

  it('does not last a year because the clock was set back by one', () => {
    const day = simulate(pressOnly());
    day.dispatch({ type: 'paused', until: day.now.wallAt + minutes(30) });

    day.wallOffsetMs -= minutes(60 * 24 * 365);
    day.works(minutes(31));

    expect(day.snapshot.paused).toBe(false);
  });

  it('is refused where its end has passed', () => {
    const day = simulate(pressOnly());

    day.dispatch({ type: 'paused', until: day.now.wallAt - 1 });

    expect(day.snapshot.paused).toBe(false);
  });
});
