import { creditSession } from '../activity/dose';
import { afterBreak } from '../breaks/front';
import { changed, endOfHold, type Moment, record, type Scheduled } from '../breaks/moment';
import { endPress } from '../breaks/press';
import { isDue, laterTrack, notDue, type Schedule } from '../breaks/schedule';
import { isPause } from '../knowledge/routine-index';
import { momentOf } from './moment';
import {
  effortOf,
  isForArms,
  recordOf,
  restWorth,
  type Session,
  type SessionEnding,
  shareDone,
  withLastSpots,
} from './session';
import type { AppState } from './state';
import type { Step } from './step';
import { addSession } from './today';

/** The session is over: it is recorded, credited as rest, charged as effort, and may have been a break. */
export function endSession(
  before: AppState,
  session: Session,
  ending: SessionEnding,
  { now, settings, policy }: Moment,
): Step {
  const record = recordOf(session, ending);
  const away = isPressOfArms(session) ? shareDone(session, ending) : 0;
  const restedMs = restWorth(session, ending, policy.terms);
  const state: AppState = {
    ...before,
    session: null,
    load: creditSession(before.load, restedMs, effortOf(session, ending)),
    presence: { ...before.presence, screenMs: before.presence.screenMs * (1 - away) },
    today: addSession(before.today, record),
    lastSide: isPressOfArms(session) ? session.side : before.lastSide,
    lastSpots: withLastSpots(before.lastSpots, record),
  };
  const moment = momentOf(state, now, settings);
  const { schedule, effects } = afterSession(state.schedule, session, ending, moment);
  return {
    state: { ...state, schedule },
    effects: [{ type: 'record-session', record }, ...effects],
  };
}

function afterSession(
  schedule: Schedule,
  session: Session,
  ending: SessionEnding,
  moment: Moment,
): Scheduled {
  if (!isForArms(session)) return changed(schedule, {}); // a leg is no break of the hands
  const finished = ending.ended === 'finished';
  if (isPause(session.routineId))
    return finished ? afterPause(schedule, moment) : changed(schedule, {});
  return finished && ending.steps.length > 0 // skipped through is no press
    ? afterFinished(schedule, session, moment)
    : afterBrokenOff(schedule, session, ending, moment);
}

const isPressOfArms = (session: Session): boolean =>
  isForArms(session) && !isPause(session.routineId);

/** A hands-off pause is a micro-break: one that was due is taken, and presses are left as they are. */
function afterPause(schedule: Schedule, moment: Moment): Scheduled {
  if (moment.need.micro >= 1) return changed(schedule, {}); // cut short by skipping its steps
  return changed(
    schedule,
    afterBreak(schedule, 'micro', moment),
    ...endOfHold('micro', schedule.micro, moment),
    ...(isDue(schedule.micro) ? [record('micro', 'taken', moment)] : []),
  );
}

/** A press that was due is taken; one that was not has been a break all the same. */
function afterFinished(schedule: Schedule, session: Session, moment: Moment): Scheduled {
  const ended: Scheduled =
    session.answersDue && isDue(schedule.press)
      ? endPress(schedule, moment, 'taken')
      : changed(schedule, afterBreak(schedule, 'press', moment));
  return changed(
    ended.schedule,
    afterBreak(ended.schedule, 'micro', moment),
    ...ended.effects,
    ...endOfHold('micro', schedule.micro, moment),
  );
}

/**
 * What was not finished is still owed, and offered again later; after pain or a danger sign as after
 * a skip. A press that came due beside the session, and that the rest in it has paid for, is done.
 */
function afterBrokenOff(
  schedule: Schedule,
  session: Session,
  { ended, reason }: SessionEnding,
  moment: Moment,
): Scheduled {
  const { press } = schedule;
  const paid = moment.need.press < 1;
  if (!isDue(press)) return changed(schedule, {});
  if (!session.answersDue) {
    return paid ? endPress(schedule, moment, 'natural') : changed(schedule, {});
  }
  const notAgain = paid || reason === 'pain' || reason === 'red-flag';
  return changed(
    schedule,
    {
      press: notAgain ? notDue : laterTrack(moment.policy.postponeMs),
      floor: {
        press: notAgain ? moment.need.press : schedule.floor.press,
        micro: moment.need.micro,
      },
    },
    ...endOfHold('press', press, moment),
    record('press', 'postponed', moment, reason ?? ended),
  );
}
