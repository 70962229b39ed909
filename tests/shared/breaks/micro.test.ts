import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../../src/shared/time';
import { clicks, microOnly, someSettings } from '../../support/builders';
import { simulate, withBreaths } from '../../support/simulate';

/** Due after two minutes of typing. */
const quick = { 'micro.everyLoadMinutes': 2 } as const;
describe('the micro-break', () => {
  it('comes as a small card in the next pause', () => {
    const day = simulate(microOnly(quick)).worksUntil('micro', minutes(5), withBreaths);

    expect(day.elapsedMs).toBe(seconds(135));
    expect(day.snapshot).toMatchObject({
      prompt: { surface: 'micro', offer: { kind: 'micro', seconds: 30 } },
      next: { kind: 'micro', state: 'prompting' },
    });
  });

  it('is taken when the hands rest for its time, the pause before it included', () => {
    const day = simulate(microOnly(quick)).worksUntil('micro', minutes(5), withBreaths);

    day.rests(seconds(27));

    expect(day.outcomes).toEqual(['micro taken']);
    expect(day.shows).toBeNull();
    expect(day.state.load.left.base.micro).toBeGreaterThan(2);
  });

  it('is ignored when twenty seconds are worked through it', () => {
    const day = simulate(microOnly(quick)).worksUntil('micro', minutes(5), withBreaths);

    day.works(seconds(22));

    expect(day.outcomes).toEqual(['micro ignored']);
    expect(day.snapshot.today.micro).toMatchObject({ prompted: 1, taken: 0 });
  });

  it('is natural when the hands were resting already', () => {
    const day = simulate(microOnly(quick)).works(seconds(110));
    day.dispatch({ type: 'paused', until: day.now.wallAt + seconds(30) });

    day.works(seconds(20)).rests(seconds(12));
    expect(day.shows).toBe('micro');
    day.rests(seconds(20));

    expect(day.outcomes.at(-1)).toBe('micro natural');
  });

  it('is natural when a rest comes before the card', () => {
    const day = simulate(microOnly({ ...quick, 'prompt.pauseSeconds': 6 })).works(seconds(122));

    day.sleeps(minutes(1));

    expect(day.outcomes).toEqual(['micro natural']);
    expect(day.screen).toEqual([]);
  });

  it('does not stay for ever beside hands that neither rest nor work', () => {
    const day = simulate(microOnly(quick)).worksUntil('micro', minutes(5), withBreaths);

    for (let times = 0; times < 6; times++) day.rests(seconds(20)).works(seconds(2));

    expect(day.outcomes).toEqual(['micro ignored']);
  });

  it('comes again after half a capacity more when it was ignored or skipped', () => {
    const day = simulate(microOnly(quick)).worksUntil('micro', minutes(5), withBreaths);
    day.answers('skipped');
    const skippedAt = day.elapsedMs;

    day.worksUntil('micro', minutes(5), withBreaths);

    expect(day.elapsedMs - skippedAt).toBeGreaterThanOrEqual(minutes(1));
    expect(day.elapsedMs - skippedAt).toBeLessThan(minutes(1.5));
  });

  it('needs no yes: accepting it changes nothing', () => {
    const day = simulate(microOnly(quick)).worksUntil('micro', minutes(5), withBreaths);

    day.answers('accepted');

    expect(day.shows).toBe('micro');
    expect(day.state.session).toBeNull();
  });

  it('is not broken by a bump of the desk', () => {
    const day = simulate(microOnly(quick)).worksUntil('micro', minutes(5), withBreaths);

    day.rests(seconds(10)).tick(1_000, clicks('right', 1)).rests(seconds(18));

    expect(day.outcomes).toEqual(['micro taken']);
    expect(day.snapshot.today.clicks).toBe(1);
  });

  it('gives way to a press that is due within five minutes', () => {
    const day = simulate(
      someSettings({ 'micro.everyLoadMinutes': 15, 'press.everyLoadMinutes': 18 }),
    );

    day.works(minutes(25), withBreaths);

    expect(day.screen.map(([, what]) => what)).not.toContain('micro');
    expect(day.screen.map(([, what]) => what)).toContain('card');
  });

  it('is absorbed by a press five minutes off, not by one that is further away', () => {
    const shown = (everyLoadMinutes: number) =>
      simulate(
        someSettings({
          'micro.everyLoadMinutes': 15,
          'press.everyLoadMinutes': everyLoadMinutes,
          'prompt.headsUp': false,
        }),
      )
        .works(minutes(18), withBreaths)
        .screen.map(([, what]) => what);

    expect(shown(26)).toContain('micro');
    expect(shown(20)).toEqual(['card']);
  });

  it('waits as long as a press was postponed for', () => {
    const day = simulate(
      someSettings({ ...quick, 'press.everyLoadMinutes': 8, 'press.postponeSeconds': 600 }),
    );
    day.worksUntil('card', minutes(30), withBreaths).answers('postponed');
    const before = day.screen.length;

    day.works(minutes(9), withBreaths);

    expect(day.screen).toHaveLength(before);
  });

  it('goes on beside a press that only the tray still mentions', () => {
    const day = simulate(someSettings({ ...quick, 'press.everyLoadMinutes': 8 }));
    day.works(minutes(40), withBreaths, seconds(3));
    expect(day.outcomes.filter((outcome) => outcome === 'press ignored')).toHaveLength(3);

    day.works(minutes(4), withBreaths);

    expect(day.screen.at(-2)?.[1]).toBe('micro');
  });

  it('is never shown when it is switched off, also in the midst of one', () => {
    const day = simulate(microOnly(quick)).worksUntil('micro', minutes(5), withBreaths);

    day.changes({ 'micro.enabled': false }).works(minutes(5), withBreaths);

    expect(day.screen.map(([, what]) => what)).toEqual(['micro', 'hide']);
    expect(day.snapshot.next.kind).toBe('press');
  });
});
