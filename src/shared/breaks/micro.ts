import { afterBreak, hidden } from './front';
import {
  changed,
  endOfHold,
  hadHalfADose,
  type Moment,
  type Rule,
  record,
  restedInFull,
  type Scheduled,
  unchanged,
  worked,
} from './moment';
import { dueAt, timeUntil } from './need';
import { holdOutsideHours, timeIsUp, watchHold } from './press';
import { isDue, notDue, readyTrack, type Schedule } from './schedule';

/** Resting fills the ring: a rest that is long enough is the break, asked for or not. */
export const settleMicro: Rule = (schedule, moment) => {
  const { micro, front } = schedule;
  if (!moment.settings['micro.enabled'] || !restedInFull('micro', moment)) {
    return unchanged(schedule);
  }
  if (front.name === 'micro') {
    return endMicro(schedule, moment, front.alreadyResting ? 'natural' : 'taken');
  }
  const asked = isDue(micro);
  const unasked = micro.name === 'counting' && !micro.rested && hadHalfADose('micro', moment);
  return asked || unasked ? endMicro(schedule, moment, 'natural') : unchanged(schedule);
};

function endMicro(schedule: Schedule, moment: Moment, outcome: 'taken' | 'natural'): Scheduled {
  const { front } = schedule;
  const inFront = front.name === 'micro' || (front.name === 'asking' && front.wants === 'micro');
  return changed(
    schedule,
    { ...afterBreak(schedule, 'micro', moment), front: inFront ? { name: 'nothing' } : front },
    ...(inFront ? hidden(front) : []),
    ...endOfHold('micro', schedule.micro, moment),
    record('micro', outcome, moment),
  );
}

/** Moves the micro-break on. A press that is due or near takes its place. */
export const moveMicro: Rule = (schedule, moment) => {
  const { micro } = schedule;
  if (schedule.front.name === 'micro') return unchanged(schedule);
  if (isDue(micro) && mustGo(schedule, moment)) {
    return changed(schedule, { micro: notDue }, ...endOfHold('micro', micro, moment));
  }
  switch (micro.name) {
    case 'counting':
      return comesDue(schedule, moment)
        ? changed(schedule, { micro: readyTrack() })
        : unchanged(schedule);
    case 'later':
      return micro.leftMs <= 0
        ? changed(schedule, { micro: timeIsUp(micro, moment) })
        : unchanged(schedule);
    case 'ready':
      return holdOutsideHours(schedule, moment, 'micro');
    case 'held':
      return watchHold(schedule, moment, 'micro');
    case 'resting':
    case 'tray':
      return unchanged(schedule);
  }
};

const comesDue = (schedule: Schedule, moment: Moment): boolean =>
  moment.policy.microPrompts &&
  moment.need.micro >= dueAt(schedule.floor.micro) &&
  !pressIsOwed(schedule) &&
  !pressIsNear(schedule, moment);

const mustGo = (schedule: Schedule, moment: Moment): boolean =>
  !moment.policy.microPrompts ||
  pressIsOwed(schedule) ||
  (worked(moment) && (moment.need.micro < 1 || pressIsNear(schedule, moment)));

/** A press that only the tray still mentions absorbs nothing, else it would silence every micro-break. */
const pressIsOwed = ({ press }: Schedule): boolean => isDue(press) && press.name !== 'tray';

const pressIsNear = ({ press, floor }: Schedule, { policy, load, presence }: Moment): boolean =>
  press.name === 'counting' &&
  timeUntil(dueAt(floor.press), 'press', load, presence, policy) <= policy.absorbMs;
