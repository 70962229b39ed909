import type { Settings } from '../settings/schema';
import { hours, type Millis } from '../time';
import { askFor } from './front';
import { isThere, type Moment, type Rule, unchanged } from './moment';
import { mayAsk, reasonToHold } from './press';
import { ASK_AGAIN_MS, type Schedule } from './schedule';

/** How far the day's active time has come: below the first mark, past it, past the second. */
export type DailyLevel = 'below' | 'amber' | 'red';

/** The day's active time beside the person's two marks. Shown, never enforced. */
export interface DailyLimit {
  readonly level: DailyLevel;
  readonly activeMs: Millis;
  readonly amberMs: Millis;
  /** Never below the first mark, whatever was typed in. */
  readonly redMs: Millis;
}

/**
 * Where a day stands.
 *
 * The marks are hours of active time, as sensed, not hours at the desk (content.json,
 * breakDefaults.profiles.daily; judgement).
 */
export function dailyLimit(activeMs: Millis, settings: Settings): DailyLimit {
  const amberMs = hours(settings['daily.amberHours']);
  const redMs = Math.max(amberMs, hours(settings['daily.redHours']));
  return { level: levelOf(activeMs, amberMs, redMs), activeMs, amberMs, redMs };
}

function levelOf(activeMs: Millis, amberMs: Millis, redMs: Millis): DailyLevel {
  if (activeMs >= redMs) return 'red';
  return activeMs >= amberMs ? 'amber' : 'below';
}

/** One calm notice a day once the second mark is passed, in a pause like every prompt. */
export const announceLimit: Rule = (schedule, moment) =>
  timeToLimitNotice(schedule, moment) === 0 ? askFor(schedule, 'limit') : unchanged(schedule);

/** Time until the notice comes if the hands stay as they are; null when none does. */
export function timeToLimitNotice(schedule: Schedule, moment: Moment): Millis | null {
  const { front, press, micro } = schedule;
  const breakFirst = front.name !== 'nothing' || press.name === 'ready' || micro.name === 'ready';
  if (!moment.limitDue || breakFirst || !mayCome(moment)) return null;
  return Math.max(
    0,
    moment.policy.pauseMs - moment.presence.quietMs,
    reasonToHold(schedule, moment) === null ? 0 : ASK_AGAIN_MS - schedule.quiet.ageMs,
  );
}

const mayCome = (moment: Moment): boolean =>
  moment.policy.pressPrompts && isThere(moment) && mayAsk(moment);
