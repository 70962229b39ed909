import { describe, expect, it } from 'vitest';
import { fromStored, rebuildToday, toStored } from '../../../src/shared/app/persist';
import { snapshotOf } from '../../../src/shared/app/snapshot';
import type { AppState } from '../../../src/shared/app/state';
import { unasked } from '../../../src/shared/breaks/signals';
import { noExperience } from '../../../src/shared/guide/experience';
import { days, hours, minutes, seconds } from '../../../src/shared/time';
import { clicks, keys, pressOnly, someSettings } from '../../support/builders';
import { type Pattern, type Simulation, simulate } from '../../support/simulate';

const extras = {
  system: 'linux',
  ownVoice: true,
  version: '0.0.0',
  recent: [],
  experience: noExperience,
  notices: [],
  undoResetUntil: null,
  quiet: { report: unasked, askedAt: null },
} as const;

/** What `state.json` holds. */
const stored = (day: Simulation) => JSON.parse(JSON.stringify(toStored(day.state, day.now)));

const mixed: Pattern = (second) => (second % 12 < 9 ? keys(2) : clicks('right', 1));

describe('the stored state', () => {
  it('keeps doses, tallies, loan and pause across a restart', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 2 }));
    day.worksUntil('card').answers('postponed');
    day.dispatch({ type: 'paused', until: day.now.wallAt + hours(1) });
    const before = day.snapshot;

    day.restarts(seconds(5));

    expect(day.snapshot).toMatchObject({
      dose: before.dose,
      today: before.today,
      paused: true,
      pausedUntil: before.pausedUntil,
    });
    expect(day.state.schedule).toMatchObject({ loan: 1, postponedInARow: 1 });
  });

  it('takes the time in between for rest', () => {
    const day = simulate(pressOnly()).works(minutes(30)).restarts(minutes(10));

    expect(day.snapshot.dose).toEqual({ left: 0, right: 0 });
    expect(day.outcomes).toEqual(['press natural']);
  });

  it('offers a card that was on the screen again, and hears no answer to the old one', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 2 })).worksUntil('card');
    const promptId = day.snapshot.prompt?.id ?? 0;

    day.restarts(seconds(5));

    expect(day.shows).toBe('card');
    expect(day.snapshot.prompt?.id).not.toBe(promptId);
    day.dispatch({ type: 'prompt-answered', promptId, answer: 'skipped' });
    expect(day.shows).toBe('card');
  });

  it('begins a new day with empty tallies and the rested dose of the old one', () => {
    const day = simulate(pressOnly()).works(minutes(40)).restarts(hours(20));

    expect(day.snapshot.today).toMatchObject({ keys: 0, activeSeconds: 0 });
    expect(day.outcomes).toEqual([]);
    expect(day.snapshot.dose).toEqual({ left: 0, right: 0 });
  });

  it('counts no rest when the clock was set back in between', () => {
    const day = simulate(pressOnly()).works(minutes(30));
    const earlier = { ...day.now, wallAt: day.now.wallAt - days(365) };

    expect(fromStored(stored(day), earlier, day.settings)).toMatchObject({ restedMs: 0 });
  });

  it('counts thirty days of rest at most', () => {
    const day = simulate(pressOnly()).works(minutes(30));
    const later = { ...day.now, wallAt: day.now.wallAt + days(4_000) };

    expect(fromStored(stored(day), later, day.settings)).toMatchObject({ restedMs: days(30) });
  });

  it('keeps whose turn it is on each arm', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 2 })).worksUntil('card');
    const { lastSpots } = day.takesPress().state;

    day.restarts(seconds(5));

    expect(day.state.lastSpots).toEqual(lastSpots);
    expect(Object.values(lastSpots)).toContain('edc-middle-strip');
  });

  it('is read when it was stored before arms took turns, also in the middle of a session', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 2 })).worksUntil('card');
    const file = stored(day.answers('accepted'));
    delete file.state.lastSpots;
    delete file.state.session.spotId;

    const read = fromStored(file, day.now, day.settings);

    expect(read).toMatchObject({
      state: { lastSpots: { left: null, right: null }, session: { spotId: null } },
    });
  });

  it('is read when it was stored before holds could be waived and showings could fail', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 2 })).worksUntil('card');
    day.answers('postponed').dispatch({ type: 'paused', until: day.now.wallAt + hours(1) });
    const file = stored(day);
    const { quiet, press } = file.state.schedule;
    for (const field of ['waiver', 'sinceAskMs']) delete quiet[field];
    for (const signal of Object.values<{ missed?: number }>(quiet.signals)) delete signal.missed;
    delete press.failed;
    delete file.state.pause.byOffset;

    const read = fromStored(file, day.now, day.settings);

    expect(read).toMatchObject({
      state: {
        schedule: {
          quiet: { waiver: null, programs: {}, signals: { call: { missed: 0 } } },
          press: { name: 'later', failed: 0 },
        },
        pause: { name: 'until', byOffset: null },
      },
    });
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another version', { v: 2, savedAt: 0, state: {} }],
    ['half of it', { v: 1, savedAt: 0, state: { today: {} } }],
  ])('is refused in a line when it is %s', (_, raw) => {
    const day = simulate();

    expect(fromStored(raw, day.now, day.settings)).toEqual({ error: expect.any(String) });
  });

  it('is refused when a number in it is none', () => {
    const day = simulate().works(seconds(10));
    const file = stored(day);

    for (const bad of [null, -1, 'much']) {
      file.state.load.left.base.press = bad;
      expect(fromStored(file, day.now, day.settings)).toHaveProperty('error');
    }
  });
});

describe('today rebuilt from the history', () => {
  /** A day that ended in order, and what its history makes of it. */
  function rebuilt(day: Simulation): AppState {
    day.dispatch({ type: 'quitting' });
    return rebuildToday(day.minutes, day.prompts, day.sessions, day.now, day.settings);
  }

  it('has the counts and tallies that were written', () => {
    const day = simulate(someSettings({ 'press.everyLoadMinutes': 5 }));
    day.works(minutes(3), mixed).rests(minutes(1)).worksUntil('card', minutes(20), mixed);
    day.takesPress().works(minutes(2), mixed);
    const { today } = day.snapshot;

    const again = snapshotOf(rebuilt(day), day.settings, day.now, extras).today;

    expect(again).toMatchObject({
      keys: today.keys,
      clicks: today.clicks,
      left: today.left,
      right: today.right,
      press: today.press,
      micro: today.micro,
    });
    expect(again.activeSeconds).toBeCloseTo(today.activeSeconds, -1);
  });

  it('has about the doses that were lost with the state', () => {
    const day = simulate(someSettings()).works(minutes(30), mixed).rests(minutes(4));
    day.works(minutes(10), mixed);
    const { dose } = day.snapshot;

    const again = snapshotOf(rebuilt(day), day.settings, day.now, extras).dose;

    expect(again.left / dose.left).toBeCloseTo(1, 0);
    expect(again.right / dose.right).toBeCloseTo(1, 0);
  });

  it('knows the presses of the day, for their caps and for taking turns', () => {
    const day = simulate(pressOnly({ 'press.everyLoadMinutes': 2 })).worksUntil('card');
    const state = rebuilt(day.takesPress());

    expect(state.today.presses).toBe(1);
    expect(state.lastSide).toBe(day.state.lastSide);
    expect(state.lastSpots).toEqual(day.state.lastSpots);
  });

  it('leaves out what belongs to other days', () => {
    const day = simulate(someSettings()).works(minutes(30));
    day.dispatch({ type: 'quitting' });
    const tomorrow = { ...day.now, wallAt: day.now.wallAt + days(1) };

    const state = rebuildToday(day.minutes, [], [], tomorrow, day.settings);

    expect(state.today.keys).toEqual({ left: 0, right: 0 });
    expect(state.load.left.base.press).toBe(0);
  });
});
