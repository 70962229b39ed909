import { noQuiet } from '../breaks/quiet';
import { initialSchedule } from '../breaks/schedule';
import type { Settings } from '../settings/schema';
import { days, type Millis, type Now } from '../time';
import type { AppState } from './state';
import { initialState } from './state';
import { type StoredFile, storedFile } from './stored-schema';

export { rebuildToday } from './rebuild';

/** A longer absence is a holiday or a wrong clock; thirty days pay everything back either way. */
const LONGEST_REST_MS = days(30);

/** What goes to disk: doses, loan, pause, today's tallies, the minute that is open, the last wall time. */
export function toStored(state: AppState, now: Now): unknown {
  const { front: _, undo: __, ...schedule } = state.schedule;
  const { locked: ___, ...kept } = state;
  const { programs: ____, ...quiet } = schedule.quiet;
  const stored: StoredFile = {
    v: 1,
    savedAt: now.wallAt,
    state: { ...kept, schedule: { ...schedule, quiet } },
  };
  return stored;
}

/**
 * Reads back what `toStored` wrote.
 *
 * The time since is rest; a clock that was set back in between makes it none. The sensor is off
 * until an adapter reports it. `started` does the rest: it lets the time pass, turns the day, and
 * tells the history of a session that was running.
 */
export function fromStored(
  raw: unknown,
  now: Now,
  settings: Settings,
): { readonly state: AppState; readonly restedMs: Millis } | { readonly error: string } {
  const parsed = storedFile.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { error: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a stored state'}` };
  }
  const { savedAt, state } = parsed.data;
  const fresh = initialState(now, settings);
  return {
    restedMs: Math.min(LONGEST_REST_MS, Math.max(0, now.wallAt - savedAt)),
    state: {
      ...state,
      sensor: fresh.sensor,
      locked: fresh.locked,
      schedule: {
        ...initialSchedule,
        ...state.schedule,
        quiet: { ...noQuiet, ...state.schedule.quiet },
      },
    },
  };
}
