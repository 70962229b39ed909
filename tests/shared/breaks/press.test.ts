import { describe, expect, it } from 'vitest';
import { noInput } from '../../../src/shared/activity/input';
import { type Millis, minutes, seconds } from '../../../src/shared/time';
import { keys, pressOnly, scrolls, someSettings } from '../../support/builders';
import { type Pattern, simulate, typing, withBreaths } from '../../support/simulate';

/** Due after two minutes of typing, restored by five. */
const quick = { 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 } as const;

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
    const day = simulate(pressOnly()).works(minutes(10));
    const before = day.snapshot.next.inMs ?? 0;

    day.works(minutes(5), (second) => (second % 12 < 2 ? keys(1) : noInput));

    expect(day.snapshot.next.inMs).toBeGreaterThan(before);
  });

  it('stays in the tray alone where the style says so', () => {
    const day = simulate(pressOnly({ ...quick, 'prompt.style': 'tray' })).works(minutes(6));

    expect(day.screen).toEqual([]);
    expect(day.snapshot.next.state).toBe('due');
  });

  it('comes after all once another style is chosen, unless it was asked often enough', () => {
    const byStyle = simulate(pressOnly({ ...quick, 'prompt.style': 'tray' })).works(minutes(6));
    const ignored = simulate(pressOnly(quick)).works(minutes(40), withBreaths);
    expect(ignored.outcomes).toEqual(Array(3).fill('press ignored'));
    ignored.changes({ 'prompt.style': 'tray' });

    byStyle.changes({ 'prompt.style': 'card' }).rests(seconds(5));
    ignored.changes({ 'prompt.style': 'card' }).rests(seconds(5));

    expect([byStyle.shows, ignored.shows]).toEqual(['card', null]);
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

  it('does not begin anew because of a short rest', () => {
    const day = simulate(pressOnly(quick)).works(minutes(30), withBreaths, seconds(3));
    expect(day.outcomes).toHaveLength(3);

    day.rests(minutes(2)).works(minutes(3), withBreaths);

    expect(day.shows).toBeNull();
    expect(day.snapshot.next.state).toBe('due');
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
