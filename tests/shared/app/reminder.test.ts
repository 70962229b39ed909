import { describe, expect, it } from 'vitest';
import { noInput } from '../../../src/shared/activity/input';
import type { AppEvent } from '../../../src/shared/app/events';
import { fromStored, toStored } from '../../../src/shared/app/persist';
import { type AppState, initialState } from '../../../src/shared/app/state';
import { step } from '../../../src/shared/app/step';
import type { HeldReason } from '../../../src/shared/ipc';
import { defaultSettings, type Settings } from '../../../src/shared/settings/schema';
import { days, hours, minutes, seconds } from '../../../src/shared/time';
import { someSettings } from '../../support/builders';
import { someMorning } from '../../support/fake-bridge';
import { reportOf } from '../../support/quiet';
import { simulate } from '../../support/simulate';

const at = (wallAt: number) => ({ wallAt, offsetMinutes: 0 });
const press = { routineId: 'desk-forearm-60', side: 'left' } as const;
type Happening = AppEvent extends infer E ? (E extends AppEvent ? Omit<E, 'now'> : never) : never;

/** An app that was asked to remind this morning; each event comes at a time after that. */
function asked(settings: Settings = defaultSettings()) {
  let state: AppState = initialState(at(someMorning), settings);
  const shown: unknown[] = [];
  const heard = { reason: null as HeldReason | null, times: 0 };
  const happens = (after: number, event: Happening) => {
    const done = step(state, { ...event, now: at(someMorning + after) } as AppEvent, settings);
    state = done.state;
    shown.push(...done.effects.filter(({ type }) => type === 'show-reminder'));
    if (!done.effects.some(({ type }) => type === 'ask-quiet')) return;
    heard.times += 1;
    happens(after, { type: 'quiet-changed', report: reportOf(heard.reason) });
  };
  const ticks = (after: number, keys: number) => {
    const input = { ...noInput, right: { ...noInput.right, keys } };
    happens(after, { type: 'ticked', slice: { elapsedMs: seconds(1), input, systemActive: null } });
  };
  const works = (after: number) => {
    for (let second = 0; second < 5; second += 1) ticks(after + seconds(second), 3);
  };
  happens(0, { type: 'sensor-changed', mode: 'counting' });
  happens(0, { type: 'reminder-set', press });
  return { happens, ticks, works, shown, heard, state: () => state };
}

describe('a reminder', () => {
  it('comes once, a day later, as soon as somebody works', () => {
    const { works, ticks, shown } = asked();

    works(hours(23));
    ticks(days(1) + seconds(1), 0);
    expect(shown).toEqual([]);
    works(days(1) + minutes(20));
    works(days(1) + minutes(30));

    expect(shown).toEqual([
      { type: 'show-reminder', reminder: { ...press, at: someMorning + days(1) } },
    ]);
  });

  it('waits while prompts are paused', () => {
    const { works, happens, shown } = asked();
    happens(days(1) - minutes(1), { type: 'paused', until: null });

    works(days(1) + minutes(1));
    expect(shown).toEqual([]);
    happens(days(1) + minutes(9), { type: 'resumed' });
    works(days(1) + minutes(10));

    expect(shown).toHaveLength(1);
  });

  it.each(['call', 'share', 'full-screen', 'dnd', 'lock'] as const)(
    'is held by what holds a break (%s), and comes once after it',
    (reason) => {
      const { works, shown, heard } = asked();
      heard.reason = reason;

      for (let minute = 1; minute <= 20; minute += 1) works(days(1) + minutes(minute));
      expect(shown).toEqual([]);
      expect(heard.times).toBeLessThanOrEqual(20); // once a minute, in work
      heard.reason = null;
      for (let minute = 21; minute <= 25; minute += 1) works(days(1) + minutes(minute));

      expect(shown).toHaveLength(1);
    },
  );

  it('waits for the working hours', () => {
    const { works, shown } = asked(someSettings({ workingHours: Array(7).fill(['12:00-18:00']) }));

    works(days(1) + minutes(1)); // nine o'clock
    expect(shown).toEqual([]);
    works(days(1) + hours(4));

    expect(shown).toHaveLength(1);
  });

  it('is not lost where nobody answers whether it may come', () => {
    const day = simulate();
    day.dispatch({ type: 'reminder-set', press }).rests(hours(24));
    day.answersQuiet = false;

    day.works(seconds(6));

    expect(day.log.filter(([, { type }]) => type === 'show-reminder')).toHaveLength(1);
    expect(day.state.reminder).toBeNull();
  });

  it('is taken back, and forgotten half a day after its hour', () => {
    const back = asked();
    back.happens(minutes(1), { type: 'reminder-set', press: null });
    back.works(days(1) + minutes(1));
    const late = asked();
    late.works(days(1) + hours(13));

    expect([back.shown, late.shown]).toEqual([[], []]);
    expect(late.state().reminder).toBeNull();
  });

  it('outlives the app, and is not missed by a state that knows of none', () => {
    const { state } = asked();
    const stored = toStored(state(), at(someMorning)) as { state: Record<string, unknown> };
    const read = (raw: unknown) => fromStored(raw, at(someMorning + hours(1)), defaultSettings());

    expect(read(stored)).toMatchObject({ state: { reminder: press } });
    const { reminder: _, ...older } = stored.state;
    expect(read({ ...stored, state: older })).toMatchObject({ state: { reminder: null } });
  });
});
