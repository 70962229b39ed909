import { describe, expect, it } from 'vitest';
import { noInput } from '../../../src/shared/activity/input';
import { type Millis, minutes, seconds } from '../../../src/shared/time';
import { clicks, keys, pressOnly, scrolls, someSettings } from '../../support/builders';
import { type Pattern, simulate, typing } from '../../support/simulate';

/** Due after two minutes of typing, restored by five. */
const quick = { 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 } as const;

/** Typing with a breath of three seconds in each fifteen. */
const withBreaths: Pattern = (second) => (second % 15 < 12 ? keys(2) : noInput);

const secondsOf = (screen: readonly (readonly [Millis, string])[]) =>
  screen.map(([at, what]) => [at / 1_000, what]);

describe('the arm break', () => {
  it('comes as a card in the first pause of the typing once it is due', () => {
    const day = simulate(pressOnly(quick)).works(minutes(3), withBreaths);

    expect(secondsOf(day.screen)).toEqual([[135, 'card']]);
  });

  it('comes anyway when three minutes bring no pause', () => {
    const day = simulate(pressOnly(quick)).works(minutes(6));

    expect(secondsOf(day.screen)[0]).toEqual([121 + 180, 'card']);
  });

  it('comes after the longest stretch at the screen although the hands did little', () => {
    const reading: Pattern = (second) => (second % 20 === 0 ? scrolls('right', 1) : noInput);
    const day = simulate(pressOnly()).works(minutes(80), reading, seconds(2));

    expect(day.snapshot.dose).toEqual({ left: 0, right: 0 });
    expect(day.screen[0]?.[1]).toBe('card');
    expect((day.screen[0]?.[0] ?? 0) / 60_000).toBeCloseTo(75, 0);
  });

  it('does not come to an empty chair', () => {
    const day = simulate(pressOnly({ ...quick, 'prompt.pauseSeconds': 6 })).works(seconds(121));

    day.sleeps(minutes(2));

    expect(day.snapshot.next.state).toBe('due');
    expect(day.screen).toEqual([]);
  });

  it('does not come after a night of sleep in the midst of work', () => {
    const day = simulate(pressOnly(quick)).works(minutes(2)).sleeps(minutes(480));

    day.works(minutes(1), withBreaths);

    expect(day.screen).toEqual([]);
    expect(day.snapshot.dose.left).toBeLessThan(0.6);
  });

  it('is announced eight seconds long, some time before', () => {
    const day = simulate(pressOnly({ ...quick, 'prompt.headsUp': true })).works(seconds(115));

    expect(secondsOf(day.screen)).toEqual([
      [97, 'heads-up'],
      [105, 'hide'],
    ]);
    expect(day.snapshot.next.state).toBe('counting');
  });

  it('is called soon while the heads-up shows', () => {
    const day = simulate(pressOnly({ ...quick, 'prompt.headsUp': true })).worksUntil('heads-up');

    expect(day.snapshot.next.state).toBe('soon');
    expect(day.snapshot.prompt?.cardInMs).toBeCloseTo(23_000, -3);
  });

  it('follows its heads-up at once when a pause comes first', () => {
    const day = simulate(
      pressOnly({ 'press.everyLoadMinutes': 0.1, 'prompt.headsUp': true }),
    ).works(seconds(7));

    day.rests(seconds(4));

    expect(day.screen.map(([, what]) => what)).toEqual(['heads-up', 'hide', 'card']);
  });

  it('is announced once, even when the hands slow down and it moves away', () => {
    const day = simulate(pressOnly({ ...quick, 'prompt.headsUp': true })).worksUntil('heads-up');

    day.rests(seconds(20)).works(seconds(12)).rests(seconds(20)).works(seconds(5));

    expect(day.screen.map(([, what]) => what)).toEqual(['heads-up', 'hide']);
  });

  it('moves away when the hands slow down', () => {
    const slowly: Pattern = (second) => (second % 2 === 0 ? keys(1, 0) : noInput);
    const day = simulate(pressOnly()).works(minutes(10));
    const before = day.snapshot.next.inMs ?? 0;

    day.works(minutes(5), (second) => (second % 28 === 0 ? slowly(0) : noInput));

    expect(day.snapshot.next.inMs).toBeGreaterThan(before);
  });

  it('stays in the tray alone where the style says so', () => {
    const day = simulate(pressOnly({ ...quick, 'prompt.style': 'tray' })).works(minutes(6));

    expect(day.screen).toEqual([]);
    expect(day.snapshot.next.state).toBe('due');
  });
});

describe('a card nobody answers', () => {
  it('goes after a minute, comes twice more, and then leaves it to the tray', () => {
    const day = simulate(pressOnly(quick)).works(minutes(60), withBreaths, seconds(3));

    expect(day.outcomes).toEqual(['press ignored', 'press ignored', 'press ignored']);
    expect(day.screen.map(([, what]) => what)).toEqual(Array(3).fill(['card', 'hide']).flat());
    const shown = day.screen.filter(([, what]) => what === 'card').map(([at]) => at);
    expect((shown[1] ?? 0) - (shown[0] ?? 0)).toBeGreaterThanOrEqual(minutes(6));
    expect(day.snapshot.next.state).toBe('due');
    expect(day.snapshot.today.press.prompted).toBe(3);
  });

  it('is a natural break when the rest beside it is long enough', () => {
    const day = simulate(pressOnly({ ...quick, 'press.restSeconds': 30 })).works(seconds(121));

    day.rests(minutes(1));

    expect(day.screen.map(([, what]) => what)).toEqual(['card', 'hide']);
    expect(day.outcomes).toEqual(['press natural']);
  });
});

describe('a rest nobody asked for', () => {
  it('is a natural break when it is as long as the recommended one', () => {
    const day = simulate(pressOnly()).works(minutes(40), typing, seconds(2)).rests(minutes(10));

    expect(day.outcomes).toEqual(['press natural']);
    expect(day.snapshot.today.press.natural).toBe(1);
  });

  it('is none when there was little to rest from', () => {
    const day = simulate(pressOnly()).works(minutes(20)).rests(minutes(60));

    expect(day.outcomes).toEqual([]);
  });

  it('stands for a due break after five minutes when that makes it no longer due', () => {
    const day = simulate(pressOnly()).worksUntil('card', minutes(70), withBreaths);

    day.sleeps(minutes(6));

    expect(day.shows).toBeNull();
    expect(day.outcomes).toEqual(['press natural']);
    expect(day.snapshot.next.state).toBe('counting');
  });

  it('counts once however long it lasts', () => {
    const day = simulate(pressOnly()).works(minutes(62), typing, seconds(2)).rests(minutes(300));

    expect(day.outcomes.filter((outcome) => outcome === 'press natural')).toHaveLength(1);
  });

  it('is no break of the new day when it was a night', () => {
    const day = simulate(pressOnly())
      .works(minutes(40))
      .sleeps(minutes(24 * 60));

    expect(day.outcomes).toEqual([]);
    expect(day.snapshot.today.press.natural).toBe(0);
    expect(day.snapshot.dose.left).toBe(0);
  });
});

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

describe('the screen', () => {
  it('never shows the arm break and the micro-break together', () => {
    const day = simulate(
      someSettings({ 'press.everyLoadMinutes': 6, 'micro.everyLoadMinutes': 2 }),
    );
    let shown = false;
    day.watch = ({ log }) => {
      const screen = log.filter(([, { type }]) => type === 'show-prompt' || type === 'hide-prompt');
      shown = screen.at(-1)?.[1].type === 'show-prompt';
    };

    day.works(minutes(40), withBreaths);

    const kinds = day.screen.map(([, what]) => what);
    kinds.forEach((what, at) => {
      expect(what === 'hide').toBe(at % 2 === 1);
    });
    expect(shown).toBe(day.shows !== null);
  });
});
