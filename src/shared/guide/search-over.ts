import type { SessionRecord } from '../history/record';
import { localDay } from '../time';
import { safetyRules } from './safety';

/** A session as far as it tells whether anything changed. */
export type SearchedSession = Pick<
  SessionRecord,
  'startedAt' | 'offsetMinutes' | 'steps' | 'before' | 'after'
>;

/**
 * True once the last three days on which a complaint was pressed brought no change: then it is left
 * alone (content.json, finders, frequency). A session that was neither rated nor answered says nothing,
 * and is left out.
 *
 * @param sessions Of one complaint and side, in any order.
 * @param dayStartHour When a day begins, 0 to 23.
 */
export function isSearchOver(sessions: readonly SearchedSession[], dayStartHour: number): boolean {
  const told = sessions.filter(saysSomething);
  const dayOf = ({ startedAt, offsetMinutes }: SearchedSession) =>
    localDay({ wallAt: startedAt, offsetMinutes }, dayStartHour);
  const days = [...new Set(told.map(dayOf))].sort().slice(-safetyRules.searchDays.value);
  if (days.length < safetyRules.searchDays.value) return false;
  return told.filter((session) => days.includes(dayOf(session))).every((each) => !eased(each));
}

const saysSomething = ({ before, after, steps }: SearchedSession): boolean =>
  (before !== null && after !== null && before > 0) || steps.some(({ answer }) => answer !== null);

const eased = ({ before, after, steps }: SearchedSession): boolean =>
  (before !== null && after !== null && after < before) ||
  steps.some(({ answer }) => answer === 'better');
