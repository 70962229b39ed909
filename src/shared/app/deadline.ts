import { restToPay } from '../activity/dose';
import { HANDS } from '../activity/input';
import { AWAY_MS, GONE_MS, IDLE_THRESHOLD_MS } from '../activity/monitor';
import { timeToLimitNotice } from '../breaks/daily';
import { isThere, type Moment } from '../breaks/moment';
import { pauseEndsInMs } from '../breaks/pause';
import type { PromptedKind } from '../breaks/policy';
import { timeToCardQuestion } from '../breaks/quiet-beside';
import {
  ASK_AGAIN_MS,
  ASK_PATIENCE_MS,
  HEADS_UP_MS,
  IGNORED_AFTER_MS,
  isDue,
  LIMIT_NOTICE_MS,
  MICRO_SPARE_MS,
  type Schedule,
  type Track,
} from '../breaks/schedule';
import { timeToGoodMoment } from '../breaks/scheduler';
import type { Settings } from '../settings/schema';
import { type Millis, minutes, type Now, nextDayStart, seconds } from '../time';
import { momentOf } from './moment';
import type { AppState } from './state';

/**
 * How long the heartbeat may sleep while hands rest, before something happens by itself; null when
 * nothing will.
 *
 * Waking too early costs a little, too late leaves a card standing. So every rule that acts on
 * elapsed time has its line here.
 */
export function nextWakeMs(state: AppState, settings: Settings, now: Now): Millis | null {
  const moment = momentOf(state, now, settings);
  const waits = [
    ...frontWaits(state.schedule, moment),
    ...trackWaits(state.schedule.press, moment),
    ...trackWaits(state.schedule.micro, moment),
    ...handsWaits(state, moment),
    timeToLimitNotice(state.schedule, moment),
    pauseEndsInMs(state.pause, now),
    state.schedule.undo?.leftMs ?? null,
    minuteEnd(state, now),
    dayEnd(state, settings, now),
  ].filter((wait) => wait !== null);
  return waits.length === 0 ? null : Math.max(0, Math.min(...waits));
}

function frontWaits({ front, quiet }: Schedule, { load }: Moment): readonly Millis[] {
  switch (front.name) {
    case 'nothing':
      return [];
    case 'asking':
      return [ASK_PATIENCE_MS - front.askedMs];
    case 'heads-up':
      return [HEADS_UP_MS - front.prompt.shownMs];
    case 'limit':
      return [LIMIT_NOTICE_MS - front.prompt.shownMs];
    case 'card':
      return [
        IGNORED_AFTER_MS - front.prompt.shownMs,
        timeToCardQuestion(front, quiet.sinceAskMs) ?? IGNORED_AFTER_MS,
      ];
    case 'micro':
      return [load.terms.micro.restMs + MICRO_SPARE_MS - front.prompt.shownMs];
  }
}

function trackWaits(track: Track, moment: Moment): readonly Millis[] {
  if (moment.blocked !== null) return track.name === 'later' ? [track.leftMs] : [];
  switch (track.name) {
    case 'later':
      return [track.leftMs];
    case 'held':
      return isThere(moment) && track.reason !== 'working-hours'
        ? [ASK_AGAIN_MS - track.sinceAskMs]
        : [];
    case 'counting':
    case 'resting':
    case 'ready':
    case 'tray':
      return [];
  }
}

/**
 * What the hands' own clocks will reach if they go on resting.
 *
 * Where only the idle time is known those clocks move when it is polled, and while the sensor is
 * lost or the idle time is not known they may stand: neither may keep the heartbeat running.
 */
function handsWaits(state: AppState, moment: Moment): readonly Millis[] {
  const { mode, why } = state.sensor;
  if (mode === 'lost' || why === 'idle-unknown') return [];
  const least = mode === 'counting' ? 0 : SHORTEST_POLL_MS;
  const comesForward = timeToGoodMoment(state.schedule, moment);
  return [
    ...restWaits(state, moment),
    ...screenWaits(state, moment),
    ...(comesForward === null ? [] : [comesForward]),
  ].map((wait) => Math.max(least, wait));
}

const SHORTEST_POLL_MS = seconds(1);

/** The moments of a rest at which a dose begins to fall, a break is had, or nothing is left to pay back. */
function restWaits({ load, monitor, schedule }: AppState, moment: Moment): readonly Millis[] {
  const { restMs, terms } = load;
  const ahead = (at: Millis) => (at > restMs ? [at - restMs] : []);
  const owed = (kind: PromptedKind) => HANDS.some((hand) => load[hand].base[kind] > 0);
  return [
    ...(monitor.name === 'noise' ? [IDLE_THRESHOLD_MS - monitor.silentMs] : []),
    ...(owed('micro') ? [...ahead(terms.restAfterMs), ...ahead(terms.micro.restMs)] : []),
    ...(owed('press') ? ahead(terms.press.restMs) : []),
    ...(schedule.press.name === 'resting'
      ? ahead(schedule.press.forMs + schedule.press.beforeMs)
      : []),
    ...(isDue(schedule.press)
      ? [...ahead(Math.min(terms.press.restMs, GONE_MS)), ...ahead(GONE_MS), ...noLongerDue(moment)]
      : []),
  ];
}

/** A due press may be paid back to below its capacity in the midst of a rest. */
function noLongerDue({ load, policy }: Moment): readonly Millis[] {
  const { left, right, terms, restMs } = load;
  const excess = Math.max(left.base.press, right.base.press) - policy.terms.press.capacity;
  const at = restToPay(terms.press, excess) + 1;
  return excess > 0 && at > restMs ? [at - restMs] : [];
}

/** The chair's clock: away, gone, and for as long as somebody is there the longest stretch at the screen. */
function screenWaits({ presence: { quietMs, screenMs } }: AppState, { policy }: Moment) {
  if (quietMs >= AWAY_MS) return screenMs > 0 && quietMs < GONE_MS ? [GONE_MS - quietMs] : [];
  const untilDue = policy.maxScreenMs - screenMs;
  return [AWAY_MS - quietMs, ...(untilDue > 0 ? [untilDue] : [])];
}

const minuteEnd = ({ recording }: AppState, { wallAt }: Now): Millis | null =>
  recording.open === null
    ? null
    : minutes(1) - (wallAt - Math.floor(wallAt / minutes(1)) * minutes(1));

/** The day's numbers begin anew; nothing to do while they are all zero. */
function dayEnd({ today }: AppState, settings: Settings, now: Now): Millis | null {
  const anything = today.activeMs > 0 || today.press.natural + today.press.prompted > 0;
  return anything ? nextDayStart(now, settings['day.start']) - now.wallAt : null;
}
