import { holdBack } from './answers';
import { cleared, ignoreMicro, ignorePress, showAsked } from './front';
import { type Moment, type Rule, type Scheduled, unchanged } from './moment';
import { reasonToHold } from './press';
import { missedQuiet } from './quiet-heard';
import {
  ASK_PATIENCE_MS,
  type Front,
  HEADS_UP_MS,
  IGNORED_AFTER_MS,
  LIMIT_NOTICE_MS,
  MICRO_SPARE_MS,
  type Schedule,
  WORKED_THROUGH_MS,
} from './schedule';

/** A prompt has its time, and goes by itself when that is over. */
export const expire: Rule = (schedule, moment) => {
  const { front } = schedule;
  if (moment.blocked !== null || unwanted(front, moment)) return cleared(schedule);
  switch (front.name) {
    case 'nothing':
      return unchanged(schedule);
    case 'asking':
      return front.askedMs >= ASK_PATIENCE_MS
        ? goByWhatIsKnown(schedule, moment)
        : unchanged(schedule);
    case 'heads-up':
      return front.prompt.shownMs >= HEADS_UP_MS ? cleared(schedule) : unchanged(schedule);
    case 'limit':
      return front.prompt.shownMs >= LIMIT_NOTICE_MS ? cleared(schedule) : unchanged(schedule);
    case 'card':
      return front.prompt.shownMs >= IGNORED_AFTER_MS
        ? ignorePress(schedule, moment)
        : unchanged(schedule);
    case 'micro':
      return microIsOver(front, moment) ? ignoreMicro(schedule, moment) : unchanged(schedule);
  }
};

/** Nobody answers whether a prompt may come: what was on a moment ago still holds it. */
function goByWhatIsKnown(schedule: Schedule, moment: Moment): Scheduled {
  const missed: Schedule = { ...schedule, quiet: missedQuiet(schedule.quiet, moment.locked) };
  const why = reasonToHold(missed, moment);
  return why === null ? showAsked(missed, moment) : holdBack(missed, why);
}

/** A setting may take away the kind of prompt that is showing. */
const unwanted = (front: Front, { policy }: Moment): boolean => {
  if (front.name === 'micro') return !policy.microPrompts;
  const openedByPerson = front.name === 'card' && front.focusable;
  return (
    (front.name === 'card' || front.name === 'heads-up' || front.name === 'limit') &&
    !openedByPerson &&
    !policy.pressPrompts
  );
};

const microIsOver = (
  { prompt, workedMs }: Extract<Front, { readonly name: 'micro' }>,
  { load }: Moment,
): boolean =>
  workedMs >= WORKED_THROUGH_MS || prompt.shownMs >= load.terms.micro.restMs + MICRO_SPARE_MS;
