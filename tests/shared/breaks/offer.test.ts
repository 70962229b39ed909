import { describe, expect, it } from 'vitest';
import { noInput } from '../../../src/shared/activity/input';
import { minutes } from '../../../src/shared/time';
import { clicks, pressOnly } from '../../support/builders';
import { type Pattern, simulate, withBreaths } from '../../support/simulate';

/** Due after two minutes of typing, restored by five. */
const quick = { 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 } as const;

describe('what is offered', () => {
  it('is the hand with the higher dose, else the other one than last time', () => {
    const mousing: Pattern = (second) => (second % 15 < 12 ? clicks('right', 1) : noInput);
    const day = simulate(pressOnly(quick)).worksUntil('card', minutes(10), mousing);
    expect(day.snapshot.offer).toMatchObject({ kind: 'press', side: 'right' });

    day.takesPress().worksUntil('card', minutes(10), withBreaths);
    expect(day.snapshot.offer).toMatchObject({ kind: 'press', side: 'left' });
  });

  it('relents to sixty seconds after the third postpone in a row', () => {
    const day = simulate(pressOnly(quick));
    for (let times = 0; times < 3; times++) {
      day.worksUntil('card', minutes(20), withBreaths).answers('postponed');
    }

    day.worksUntil('card', minutes(20), withBreaths);

    expect(day.snapshot.prompt).toMatchObject({ postponedInARow: 3, offer: { seconds: 60 } });
  });

  it('is a plain rest, with the reason, after six presses in a day', () => {
    const day = simulate(pressOnly({ ...quick, 'press.routine': 'desk-forearm-60' }));
    for (let times = 0; times < 6; times++)
      day.worksUntil('card', minutes(30), withBreaths).takesPress();

    expect(day.snapshot.offer).toMatchObject({ kind: 'rest', why: 'daily-cap' });
  });

  it('is a plain rest when the place was pressed three times on that side', () => {
    const mousing: Pattern = (second) => (second % 15 < 12 ? clicks('right', 1) : noInput);
    const day = simulate(pressOnly(quick));
    for (let times = 0; times < 3; times++)
      day.worksUntil('card', minutes(30), mousing).takesPress();

    day.worksUntil('card', minutes(30), mousing);

    expect(day.snapshot.prompt?.offer).toEqual({ kind: 'rest', why: 'place-cap', seconds: 300 });
  });

  it('watches a plain rest that was accepted, and it is taken when it is over', () => {
    const day = simulate(pressOnly(quick));
    for (let times = 0; times < 6; times++)
      day.worksUntil('card', minutes(30), withBreaths).takesPress();
    day.worksUntil('card', minutes(30), withBreaths).answers('accepted');
    expect(day.snapshot.session).toBeNull();

    day.rests(minutes(5));

    expect(day.snapshot.today.press.taken).toBe(7);
  });
});
