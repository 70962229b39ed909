import { GONE_MS } from '../activity/monitor';
import type { HeldReason } from '../ipc';
import { afterBreak, askFor, hidden } from './front';
import {
  changed,
  endOfHold,
  hadHalfADose,
  hold,
  isThere,
  type Moment,
  type Rule,
  record,
  restedInFull,
  type Scheduled,
  unchanged,
  worked,
} from './moment';
import { dueAt, timeUntil } from './need';
import { holdReason, mayPrompt, noQuiet } from './quiet';
import { missedQuiet } from './quiet-heard';
import {
  AFTER_CALL_MS,
  ASK_AGAIN_MS,
  laterTrack,
  MOST_ASKS,
  notDue,
  RETURN_GRACE_MS,
  readyTrack,
  type Schedule,
  type Track,
  WORKED_THROUGH_MS,
} from './schedule';
import { withinWorkingHours } from './working-hours';

/** A press that rest has already paid for is not asked for any more. */
export const settlePress: Rule = (schedule, moment) => {
  const { press } = schedule;
  if (moment.blocked === 'in-session') return unchanged(schedule);
  if (press.name === 'resting') {
    return moment.load.restMs - press.beforeMs >= press.forMs
      ? endPress(schedule, moment, 'taken')
      : unchanged(schedule);
  }
  return restedInstead(press, moment) ? endPress(schedule, moment, 'natural') : unchanged(schedule);
};

/**
 * Whether the present rest stands for the break: a due press needs the rest that makes it no longer
 * due and at least five minutes of it; one that nobody asked for needs the whole recommended rest.
 */
function restedInstead(press: Track, moment: Moment): boolean {
  const { load, need } = moment;
  if (press.name === 'counting') {
    return !press.rested && restedInFull('press', moment) && hadHalfADose('press', moment);
  }
  return need.press < 1 && load.restMs >= Math.min(load.terms.press.restMs, GONE_MS);
}

/** The press was had, guided or as a rest: the loan relaxes by one step. */
export function endPress(
  schedule: Schedule,
  moment: Moment,
  outcome: 'taken' | 'natural',
): Scheduled {
  const covers = pressIsInFront(schedule);
  return changed(
    schedule,
    {
      ...afterBreak(schedule, 'press', moment),
      front: covers ? { name: 'nothing' } : schedule.front,
      loan: Math.max(0, schedule.loan - 1),
      postponedInARow: 0,
    },
    ...(covers ? hidden(schedule.front) : []),
    ...endOfHold('press', schedule.press, moment),
    record('press', outcome, moment),
  );
}

const pressIsInFront = ({ front }: Schedule): boolean => {
  const surface = front.name === 'asking' ? front.wants : front.name;
  return surface === 'heads-up' || surface === 'card';
};

/** The heads-up: once for each press that comes near, and only while hands work. */
export const announcePress: Rule = (schedule, moment) => {
  const { press, front } = schedule;
  const { policy, load, presence } = moment;
  if (press.name !== 'counting' || press.announced || front.name !== 'nothing') {
    return unchanged(schedule);
  }
  if (policy.headsUpLeadMs === null || !mayAsk(moment) || !worked(moment)) {
    return unchanged(schedule);
  }
  const inMs = timeUntil(dueAt(schedule.floor.press), 'press', load, presence, policy);
  if (inMs > policy.headsUpLeadMs) return unchanged(schedule);
  return askFor({ ...schedule, press: { ...press, announced: true } }, 'heads-up');
};

/** What is known without asking; signals heard long ago say nothing about now. */
export const mayAsk = ({ blocked, settings, now }: Moment): boolean =>
  mayPrompt({ quiet: noQuiet, blocked }, settings, now) === null;

/** Moves the press on: due, waiting, held, later, and back when short rests made it not due. */
export const movePress: Rule = (schedule, moment) => {
  const { press } = schedule;
  if (hasFaded(schedule, moment)) {
    return changed(schedule, { press: faded }, ...endOfHold('press', press, moment));
  }
  switch (press.name) {
    case 'counting':
      return moment.need.press >= dueAt(schedule.floor.press)
        ? changed(schedule, { press: nowDue(moment) })
        : unchanged(schedule);
    case 'later':
      return press.leftMs <= 0
        ? changed(schedule, { press: timeIsUp(press, moment) })
        : unchanged(schedule);
    case 'resting':
      return press.workedMs >= WORKED_THROUGH_MS
        ? restWasBroken(schedule, moment)
        : unchanged(schedule);
    case 'ready':
      return moment.policy.pressPrompts
        ? holdOutsideHours(schedule, moment, 'press')
        : changed(schedule, { press: trayByStyle });
    case 'held':
      return watchHold(schedule, moment, 'press');
    case 'tray':
      return press.byStyle ? changed(schedule, { press: nowDue(moment) }) : unchanged(schedule);
  }
};

const faded: Track = { name: 'counting', rested: false, announced: true };

/** A press that was ignored to the end begins anew only when this little is left of the need for it. */
const TRAY_FADES_BELOW = 0.5;

/**
 * Whether rests too short to be a break have made the press not due after all; looked at once hands
 * work again. One that was postponed keeps its word and comes, or not, when its time is up.
 */
function hasFaded({ press, front }: Schedule, moment: Moment): boolean {
  if (!worked(moment)) return false;
  switch (press.name) {
    case 'counting':
    case 'resting':
      return false;
    case 'later':
      return press.leftMs <= 0 && moment.need.press < 1;
    case 'tray':
      return moment.need.press < TRAY_FADES_BELOW;
    case 'ready':
    case 'held':
      return moment.need.press < 1 && front.name !== 'card';
  }
}

const trayByStyle: Track = { name: 'tray', byStyle: true };

const nowDue = ({ policy }: Moment): Track => (policy.pressPrompts ? readyTrack() : trayByStyle);

/**
 * The wait is over. One that was for a call waits for a pause no longer than another minute.
 */
export const timeIsUp = (
  { asks, after, failed }: Extract<Track, { readonly name: 'later' }>,
  { policy }: Moment,
): Track => ({
  name: 'ready',
  waitedMs: isTalk(after) ? Math.max(0, policy.giveUpMs - AFTER_CALL_MS) : 0,
  asks,
  after,
  failed,
});

const isTalk = (reason: HeldReason | null): boolean => reason === 'call' || reason === 'share';

/** Somebody who said yes and went on working is not asked a third time. */
const restWasBroken = (schedule: Schedule, moment: Moment): Scheduled =>
  changed(
    schedule,
    { press: moment.need.press < 1 ? notDue : { name: 'tray', byStyle: false } }, // it may have been a wish, not due
    record('press', 'ignored', moment, 'worked-through'),
  );

export const reasonToHold = (schedule: Schedule, { settings, now }: Moment) =>
  holdReason(schedule.quiet, settings, now);

/** The hour is known without asking. */
export function holdOutsideHours(
  schedule: Schedule,
  moment: Moment,
  kind: 'press' | 'micro',
): Scheduled {
  const showing = schedule.front.name !== 'nothing' && schedule.front.name !== 'heads-up';
  return !showing && !withinWorkingHours(moment.settings.workingHours, moment.now)
    ? changed(schedule, { [kind]: hold('working-hours') })
    : unchanged(schedule);
}

/**
 * Asks again every 15 s, and lets go when nothing holds any more; then it is offered once. A question
 * that had no answer by the next one has failed.
 */
export function watchHold(schedule: Schedule, moment: Moment, kind: 'press' | 'micro'): Scheduled {
  const track = schedule[kind];
  if (track.name !== 'held') return unchanged(schedule);
  const reason = reasonToHold(schedule, moment);
  if (reason === null) return released(schedule, moment, kind);
  if (reason !== track.reason) return changed(schedule, { [kind]: { ...track, reason } });
  const tooEarly = track.sinceAskMs < ASK_AGAIN_MS || !isThere(moment);
  if (reason === 'working-hours' || tooEarly || moment.blocked !== null) {
    return unchanged(schedule);
  }
  const answered = schedule.quiet.ageMs <= track.sinceAskMs;
  const quiet = answered ? schedule.quiet : missedQuiet(schedule.quiet, moment.locked);
  return changed(schedule, { quiet, [kind]: { ...track, sinceAskMs: 0 } }, { type: 'ask-quiet' });
}

/** Offered once, in the next pause. */
export const released = (schedule: Schedule, moment: Moment, kind: 'press' | 'micro'): Scheduled =>
  changed(
    schedule,
    { [kind]: readyTrack(MOST_ASKS - 1, heldBy(schedule[kind])) },
    ...endOfHold(kind, schedule[kind], moment),
  );

/**
 * The same once nothing was heard that holds: not at once after a call, nor after a lock, for whoever
 * comes back has something to do first.
 */
export function releasedAfter(
  schedule: Schedule,
  moment: Moment,
  kind: 'press' | 'micro',
): Scheduled {
  const reason = heldBy(schedule[kind]);
  const returns = reason === 'lock';
  if (!isTalk(reason) && !returns) return released(schedule, moment, kind);
  const waitMs = returns ? RETURN_GRACE_MS : AFTER_CALL_MS;
  const track = laterTrack(waitMs, MOST_ASKS - 1, reason);
  return changed(schedule, { [kind]: track }, ...endOfHold(kind, schedule[kind], moment));
}

const heldBy = (track: Track): HeldReason | null => (track.name === 'held' ? track.reason : null);
