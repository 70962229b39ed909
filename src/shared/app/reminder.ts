import type { Hand } from '../activity/input';
import { days, type Instant, type Millis, type Now } from '../time';
import type { AppState } from './state';
import type { Step } from './step';

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

/**
 * Reminds once, when somebody is at work and nothing else is on the screen: never in an empty room,
 * in a pause or over a break that asks. So it needs no waking of the heartbeat either.
 *
 * @param activeMs Active time of the tick; 0 where hands rested.
 */
export function remind(step: Step, { wallAt }: Now, activeMs: Millis): Step {
  const { state, effects } = step;
  const { reminder, session, pause, schedule } = state;
  if (reminder === null || wallAt < reminder.at) return step;
  const forgotten = { ...state, reminder: null };
  if (wallAt > reminder.at + FORGOTTEN_AFTER) return { state: forgotten, effects };
  const isFree = session === null && pause === null && schedule.front.name === 'nothing';
  if (!isFree || activeMs === 0) return step;
  return { state: forgotten, effects: [...effects, { type: 'show-reminder', reminder }] };
}
