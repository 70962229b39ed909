import { minutes } from '../time';
import { askFor } from './front';
import { type Rule, unchanged, worked } from './moment';
import { mayAsk, reasonToHold } from './press';

/** Held back, it is asked again this often, in work only: it may wait, and wakes nothing. */
const REMIND_AGAIN_MS = minutes(1);

/**
 * Reminds of a press when somebody is at work, nothing else is on the screen or about to be, and
 * nothing speaks against it: never in an empty room, in a pause, in a call or out of hours.
 */
export const announceReminder: Rule = (schedule, moment) => {
  const { front, press, micro, quiet } = schedule;
  const breakFirst = front.name !== 'nothing' || press.name === 'ready' || micro.name === 'ready';
  if (moment.reminder === null || breakFirst || !worked(moment) || !mayAsk(moment)) {
    return unchanged(schedule);
  }
  const held = reasonToHold(schedule, moment) !== null;
  return held && quiet.sinceAskMs < REMIND_AGAIN_MS
    ? unchanged(schedule)
    : askFor(schedule, 'reminder');
};
