import type { SessionRecord } from '../history/record';
import { type Instant, localDay } from '../time';
import { safetyRules } from './safety';

/** A session that tells whether anything changed. */
export interface ToldSession {
  readonly at: Instant;
  readonly offsetMinutes: number;
  readonly eased: boolean;
}

/** What a session tells; null where it was neither rated nor answered. */
export const toldOf = (session: SearchedSession): ToldSession | null =>
  saysSomething(session)
    ? { at: session.startedAt, offsetMinutes: session.offsetMinutes, eased: eased(session) }
    : null;

type SearchedSession = Pick<
  SessionRecord,
  'startedAt' | 'offsetMinutes' | 'steps' | 'before' | 'after'
>;

/**
 * True once the last three days on which a complaint was pressed brought no change: then it is left
 * alone (content.json, finders, frequency).
 *
 * @param told Of one complaint and side, in any order.
 * @param dayStartHour When a day begins, 0 to 23.
 */
export function isSearchOver(told: readonly ToldSession[], dayStartHour: number): boolean {
  const dayOf = ({ at, offsetMinutes }: ToldSession) =>
    localDay({ wallAt: at, offsetMinutes }, dayStartHour);
  const days = [...new Set(told.map(dayOf))].sort().slice(-safetyRules.searchDays.value);
  if (days.length < safetyRules.searchDays.value) return false;
  return told.filter((session) => days.includes(dayOf(session))).every((each) => !each.eased);
}

const saysSomething = ({ before, after, steps }: SearchedSession): boolean =>
  (before !== null && after !== null && before > 0) || steps.some(({ answer }) => answer !== null);

const eased = ({ before, after, steps }: SearchedSession): boolean =>
  (before !== null && after !== null && after < before) ||
  steps.some(({ answer }) => answer === 'better');
