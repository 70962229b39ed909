import type { Hand } from '../activity/input';
import { days, type Instant, type Millis, type Now } from '../time';
import type { AppState } from './state';

/** "Again tomorrow?": the press that a person asked to be reminded of, and when. */
export interface Reminder {
  readonly at: Instant;
  readonly routineId: string;
  readonly side: Hand;
}

/** A reminder that nobody was there for in this time is forgotten: the hour it was meant for is over. */
const FORGOTTEN_AFTER: Millis = days(1) / 2;

/** Tomorrow at this hour. One at a time; null takes it back. */
export const remember = (
  state: AppState,
  press: Pick<Reminder, 'routineId' | 'side'> | null,
  { wallAt }: Now,
): AppState => ({
  ...state,
  reminder: press && { routineId: press.routineId, side: press.side, at: wallAt + days(1) },
});

/** The reminder whose hour has come, or null; `announceReminder` tells when it is said. */
export const dueReminder = (
  { reminder }: Pick<AppState, 'reminder'>,
  { wallAt }: Now,
): Reminder | null => (reminder !== null && wallAt >= reminder.at ? reminder : null);

/** One that nobody was there for is forgotten. */
export const stillWanted = (reminder: Reminder | null, { wallAt }: Now): Reminder | null =>
  reminder !== null && wallAt > reminder.at + FORGOTTEN_AFTER ? null : reminder;
