import { describe, expect, it } from 'vitest';
import { offersPause, offersShort } from '../../../src/shared/breaks/escalation';
import { minutes, seconds } from '../../../src/shared/time';
import { pressOnly } from '../../support/builders';
import { type Simulation, simulate, withBreaths } from '../../support/simulate';

const quick = { 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 } as const;
const asked = (change = {}) => simulate(pressOnly({ ...quick, ...change })).worksUntil('card');
const again = (day: Simulation) => day.worksUntil('card', minutes(30), withBreaths);

describe('escalation', () => {
  it('offers one short press after the third postpone in a row, and the usual one after that', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(offersShort)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);

    const day = asked();
    for (let time = 0; time < 3; time++) again(day.answers('postponed'));
    expect(day.snapshot.offer).toMatchObject({ routineId: 'desk-forearm-60' });
    again(day.answers('postponed'));

    expect(day.snapshot.prompt?.postponedInARow).toBe(4);
    expect(offersShort(4)).toBe(false);
  });

  it('relaxes by one step after each break taken', () => {
    const day = asked();
    again(day.answers('postponed'));
    again(day.answers('postponed'));
    expect(day.state.schedule.loan).toBe(2);

    day.takesPress();
    expect(day.state.schedule).toMatchObject({ loan: 1, postponedInARow: 0 });
    again(day).takesPress();

    expect(day.state.schedule.loan).toBe(0);
  });

  it('offers to pause until tomorrow after the third skip in a day', () => {
    const day = asked();
    again(day.answers('skipped'));
    again(day.answers('skipped'));
    expect(offersPause(day.snapshot.prompt?.skippedToday ?? 0)).toBe(false);
    again(day.answers('skipped'));

    expect(day.snapshot.prompt?.skippedToday).toBe(3);
    expect(offersPause(3)).toBe(true);
  });
});

describe('leaving', () => {
  it('takes the card away, keeps the break due, and it comes again after five minutes', () => {
    const day = asked().answers('left');
    const leftAt = day.elapsedMs;
    expect(day.shows).toBeNull();
    expect(day.snapshot.next.state).toBe('due');

    again(day);

    expect(day.elapsedMs - leftAt).toBeGreaterThanOrEqual(minutes(5));
    expect(day.prompts).toEqual([
      expect.objectContaining({ kind: 'press', outcome: 'ignored', reason: 'left' }),
    ]);
    expect(day.state.schedule.loan).toBe(0);
  });

  it('is asked no fourth time: then the tray alone says due', () => {
    const day = asked();
    again(day.answers('left'));
    again(day.answers('left'));

    day.answers('left').works(minutes(40), withBreaths);

    expect(day.shows).toBeNull();
    expect(day.state.schedule.press.name).toBe('tray');
  });
});

describe('strict mode', () => {
  it('has no skip, one postpone in a row, and always a way out', () => {
    const day = asked({ strict: true });
    expect(day.snapshot.prompt?.choices).toEqual({
      postpone: true,
      skip: false,
      leaveAfterMs: seconds(10),
    });
    day.answers('skipped');
    expect(day.shows).toBe('card');

    again(day.answers('postponed'));
    expect(day.snapshot.prompt?.choices).toMatchObject({ postpone: false, skip: false });
    day.answers('postponed');
    expect(day.shows).toBe('card');
    day.answers('left');

    expect(day.shows).toBeNull();
    expect(day.outcomes).toEqual(['press postponed', 'press ignored']);
  });

  it('allows a postpone again after a break was taken', () => {
    const day = asked({ strict: true });
    again(day.answers('postponed')).takesPress();

    expect(again(day).snapshot.prompt?.choices.postpone).toBe(true);
  });

  it('can be turned off while its card is up', () => {
    const day = asked({ strict: true }).changes({ strict: false });

    expect(day.snapshot.prompt?.choices.skip).toBe(true);
    expect(day.answers('skipped').outcomes).toEqual(['press skipped']);
  });
});

describe('a prompt that could not be shown', () => {
  const inACall = (day: Simulation) => {
    day.quietReason = 'call';
    day.works(minutes(4), withBreaths);
    day.quietReason = null;
    return day;
  };
  const ignoredTwice = (day: Simulation) =>
    again(again(day).answers('left')).answers('left').works(minutes(1), withBreaths);

  it('goes, the break stays due, and it is tried again later', () => {
    const day = asked();
    const promptId = day.snapshot.prompt?.id ?? -1;

    day.dispatch({ type: 'prompt-failed', promptId });
    expect(day.shows).toBeNull();
    expect(day.snapshot.next.state).toBe('due');
    again(day);

    expect(day.prompts[0]).toMatchObject({ outcome: 'ignored', reason: 'not-shown' });
  });

  it('is tried again after half a minute the first time, after five the second, and then no more', () => {
    const day = asked();
    const fails = () =>
      day.dispatch({ type: 'prompt-failed', promptId: day.snapshot.prompt?.id ?? -1 });
    const comesAgainAfter = () => {
      fails();
      const failedAt = day.elapsedMs;
      return again(day).elapsedMs - failedAt;
    };
    const first = comesAgainAfter();
    const second = comesAgainAfter();
    fails();
    day.works(minutes(40), withBreaths);

    expect(first).toBeGreaterThanOrEqual(seconds(30));
    expect(first).toBeLessThan(minutes(1)); // in the first breath after it
    expect(second).toBeGreaterThanOrEqual(minutes(5));
    expect(day.shows).toBeNull();
    expect(day.state.schedule.press.name).toBe('tray');
  });

  it.each([
    ['after a call, when it is offered once', (day: Simulation) => inACall(day), 'call'],
    ['the third time', (day: Simulation) => ignoredTwice(day), null],
  ])('was never offered: %s, it comes again all the same', (_, before, heldBy) => {
    const day = before(simulate(pressOnly(quick)));
    day.worksUntil('card', minutes(15), withBreaths);
    day.dispatch({ type: 'prompt-failed', promptId: day.snapshot.prompt?.id ?? -1 });

    day.worksUntil('card', minutes(1), withBreaths);

    expect(day.snapshot.prompt?.heldBy).toBe(heldBy);
    day.rests(seconds(61));
    expect(day.state.schedule.press.name).toBe('tray');
  });

  it('costs nothing when it was a heads-up or is gone already', () => {
    const day = simulate(pressOnly({ ...quick, 'prompt.headsUp': true })).worksUntil('heads-up');
    const promptId = day.snapshot.prompt?.id ?? -1;

    day.dispatch({ type: 'prompt-failed', promptId });
    const after = day.state;
    day.dispatch({ type: 'prompt-failed', promptId });

    expect(day.shows).toBeNull();
    expect(day.state).toEqual(after);
    expect(day.prompts).toEqual([]);
  });
});

describe('a rest at the cap', () => {
  const capped = () => {
    const day = asked();
    day.state = { ...day.state, today: { ...day.state.today, presses: 6 } };
    return day.answers('postponed');
  };

  it('is shown while it runs, and counts while hands rest', () => {
    const day = again(capped()).answers('accepted').rests(seconds(100));

    expect(day.snapshot.rest).toMatchObject({ forMs: seconds(300), resting: true });
    expect(day.snapshot.rest?.leftMs).toBeLessThanOrEqual(seconds(200));
    day.works(seconds(2));
    expect(day.snapshot.rest).toMatchObject({ leftMs: seconds(300), resting: false });
    day.rests(seconds(301));

    expect(day.snapshot.rest).toBeNull();
    expect(day.outcomes).toContain('press taken');
  });

  it('begins without its card for a person who asks for it, also while paused', () => {
    const day = capped().dispatch({ type: 'paused', until: null });

    day.dispatch({ type: 'rest-requested' });
    expect(day.snapshot.rest).toMatchObject({ forMs: seconds(300) });
    day.rests(seconds(301));

    expect(day.outcomes).toContain('press taken');
  });

  it('has its whole length before it when hands had rested already', () => {
    const day = simulate(pressOnly(quick)).works(minutes(1)).rests(minutes(9));
    day.state = { ...day.state, today: { ...day.state.today, presses: 6 } };

    day.dispatch({ type: 'rest-requested' });
    expect(day.snapshot.rest).toEqual({
      forMs: seconds(300),
      leftMs: seconds(300),
      resting: true,
    });
    day.rests(seconds(299));
    expect(day.outcomes).not.toContain('press taken');
    day.rests(seconds(2));

    expect(day.outcomes).toContain('press taken');
  });

  it('that was begun before anything was due leaves nothing due when hands work through it', () => {
    const day = simulate(pressOnly(quick)).works(minutes(1));
    day.state = { ...day.state, today: { ...day.state.today, presses: 6 } };

    day.dispatch({ type: 'rest-requested' }).works(seconds(25));

    expect(day.snapshot.rest).toBeNull();
    expect(day.snapshot.next.state).toBe('counting');
    expect(day.outcomes).toEqual(['press ignored']);
  });

  it('is not begun where a press is offered, nor in a session', () => {
    const offered = simulate(pressOnly(quick)).dispatch({ type: 'rest-requested' });
    const inSession = capped().dispatch({
      type: 'press-requested',
      routineId: 'desk-forearm-60',
      side: 'left',
      source: 'window',
    });
    expect(inSession.state.session).not.toBeNull();

    inSession.dispatch({ type: 'rest-requested' });

    expect([offered.snapshot.rest, inSession.snapshot.rest]).toEqual([null, null]);
  });
});
