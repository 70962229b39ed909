import { describe, expect, it } from 'vitest';
import { doseOf } from '../../../src/shared/activity/dose';
import type { Track } from '../../../src/shared/breaks/schedule';
import type { SettingKey } from '../../../src/shared/settings/definition';
import { type Settings, settingKeys } from '../../../src/shared/settings/schema';
import { minutes, seconds } from '../../../src/shared/time';
import { someSettings } from '../../support/builders';
import { otherValues } from '../../support/setting-values';
import { type Simulation, simulate, withBreaths } from '../../support/simulate';

const day = someSettings({ 'press.everyLoadMinutes': 4, 'micro.everyLoadMinutes': 1 });

/** Everything in the state that runs up or down. */
function clocksOf({ state }: Simulation) {
  const { load, presence, pause, session, schedule } = state;
  const { loan, postponedInARow, undo, since } = schedule;
  return {
    doses: [doseOf(load, 'left'), doseOf(load, 'right')],
    rest: load.restMs,
    presence,
    pause,
    session,
    schedule: { loan, postponedInARow, undo, since },
    waits: [waitOf(schedule.press), waitOf(schedule.micro)],
  };
}

/** What is left or gone of a track's own time; null for one that has none. */
function waitOf(track: Track): Track | null {
  return track.name === 'later' || track.name === 'resting' ? track : null;
}

const situations: readonly (readonly [string, () => Simulation])[] = [
  ['hands work', () => simulate(day).works(seconds(40))],
  ['hands rest', () => simulate(day).works(seconds(40)).rests(seconds(14))],
  [
    'a press was postponed',
    () =>
      simulate(day).worksUntil('card', minutes(20), withBreaths).answers('postponed').rests(9_000),
  ],
  [
    'a skip can be undone',
    () =>
      simulate(day).worksUntil('card', minutes(20), withBreaths).answers('skipped').rests(4_000),
  ],
  [
    'breaks are paused',
    () => {
      const paused = simulate(day).works(seconds(40));
      const until = paused.now.wallAt + minutes(30);
      return paused.dispatch({ type: 'paused', until }).rests(minutes(2));
    },
  ],
  [
    'a press is under way',
    () =>
      simulate(day)
        .worksUntil('card', minutes(20), withBreaths)
        .answers('accepted')
        .rests(seconds(20)),
  ],
];

/** Settings that say when a break comes, so that the time to it may well change. */
const moveTheBreak: ReadonlySet<SettingKey> = new Set<SettingKey>([
  'preset',
  'press.everyLoadMinutes',
  'press.restSeconds',
  'press.maxScreenMinutes',
  'micro.enabled',
  'micro.everyLoadMinutes',
  'micro.seconds',
  'prompt.style',
  'workingHours',
]);

describe.each(situations)('while %s', (_, begin) => {
  it.each(settingKeys)('a change of %s starts nothing again', (key) => {
    for (const value of otherValues(key)) {
      const live = begin();
      const clocks = clocksOf(live);
      const { inMs } = live.snapshot.next;

      live.changes({ [key]: value } as Partial<Settings>);

      expect(clocksOf(live)).toEqual(clocks);
      if (!moveTheBreak.has(key)) expect(live.snapshot.next.inMs).toBe(inMs);
    }
  });
});
