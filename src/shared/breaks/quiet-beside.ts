import { minutes } from '../time';
import { changed, type Moment, type Rule, unchanged, worked } from './moment';
import { ignoredSignals } from './quiet';
import type { Schedule } from './schedule';

/** A signal that is ignored is asked about this often while hands work, so that its end is noticed. */
const IGNORED_AGAIN_MS = minutes(1);

/** Asks about quiet though no break waits for the answer. */
export const askBeside: Rule = (schedule, moment) =>
  moment.blocked === null && schedule.front.name !== 'asking' && isIgnoredLong(schedule, moment)
    ? changed(schedule, {}, { type: 'ask-quiet' })
    : unchanged(schedule);

/** In work only: no question wakes anything while hands rest. */
const isIgnoredLong = ({ quiet }: Schedule, moment: Moment): boolean =>
  worked(moment) &&
  quiet.sinceAskMs >= IGNORED_AGAIN_MS &&
  ignoredSignals(quiet, moment.settings).length > 0;
