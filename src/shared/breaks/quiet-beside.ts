import { type Millis, minutes } from '../time';
import { changed, type Moment, type Rule, unchanged, worked } from './moment';
import { ignoredSignals } from './quiet';
import { ASK_AGAIN_MS, type Front, type Schedule } from './schedule';

/** A signal that is ignored is asked about this often while hands work, so that its end is noticed. */
const IGNORED_AGAIN_MS = minutes(1);

/** Asks about quiet though no break waits for the answer. */
export const askBeside: Rule = (schedule, moment) => {
  const { front, quiet } = schedule;
  if (moment.blocked !== null || front.name === 'asking') return unchanged(schedule);
  const due = timeToCardQuestion(front, quiet.sinceAskMs) === 0 || isIgnoredLong(schedule, moment);
  return due ? changed(schedule, {}, { type: 'ask-quiet' }) : unchanged(schedule);
};

/**
 * A call may begin while a card is up, and then everybody in it sees the card. So it is asked again
 * beside one; not beside one that the person opened, nor beside a micro-break, which is small and soon
 * gone.
 *
 * @returns Time until then; null where nothing is asked.
 */
export const timeToCardQuestion = (front: Front, sinceAskMs: Millis): Millis | null =>
  front.name === 'card' && !front.focusable ? Math.max(0, ASK_AGAIN_MS - sinceAskMs) : null;

/** In work only: no question wakes anything while hands rest. */
const isIgnoredLong = ({ quiet }: Schedule, moment: Moment): boolean =>
  worked(moment) &&
  quiet.sinceAskMs >= IGNORED_AGAIN_MS &&
  ignoredSignals(quiet, moment.settings).length > 0;
