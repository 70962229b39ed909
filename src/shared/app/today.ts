import type { Hand, InputReading } from '../activity/input';
import { SORE_RATING } from '../activity/weight';
import { MOST_PRESSES_A_DAY, MOST_PRESSES_OF_A_PLACE, placeOf } from '../breaks/offer';
import type { PromptedKind } from '../breaks/policy';
import { sidesOf } from '../breaks/routine-choice';
import type { Outcome, SessionRecord } from '../history/record';
import type { BreakTally, PromptSurface } from '../ipc';
import { routineSummary } from '../knowledge/routine-index';
import { days, type Instant, type LocalDay, localDay, type Millis, type Now } from '../time';
import type { Effect } from './events';
import type { Quarters } from './quarters';
import { isForArms } from './session';

/** What the day so far adds up to; it begins anew at the day-start setting. */
export interface Today {
  readonly day: LocalDay;
  readonly keys: Readonly<Record<'left' | 'right', number>>;
  readonly clicks: Readonly<Record<'left' | 'right', number>>;
  readonly scrolls: number;
  readonly travelPx: number;
  readonly activeMs: Millis;
  readonly press: BreakTally;
  readonly micro: BreakTally;
  /** When in the day hands worked, and when nobody could tell. */
  readonly quarters: Quarters;
  /** Presses of arms and sessions of legs done, and how often each place had one. */
  readonly presses: number;
  readonly legPresses: number;
  readonly places: Readonly<Record<string, number>>;
  /** The highest rating of an arm today, 0 to 10; null when none was given. */
  readonly pain: number | null;
  /** True once the day's second mark was told of; it is told once. */
  readonly limitTold: boolean;
}

const noTally: BreakTally = { prompted: 0, taken: 0, natural: 0, postponed: 0, skipped: 0 };

export const emptyDay = (day: LocalDay): Today => ({
  day,
  keys: { left: 0, right: 0 },
  clicks: { left: 0, right: 0 },
  scrolls: 0,
  travelPx: 0,
  activeMs: 0,
  press: noTally,
  micro: noTally,
  quarters: {},
  presses: 0,
  legPresses: 0,
  places: {},
  pain: null,
  limitTold: false,
});

/** A day that another one took the place of. */
export interface LeftDay {
  readonly today: Today;
  /** What the clock on the wall said when the other day began. */
  readonly leftAt: Instant;
}

/** The present day, and the one before it; null before the first change of day. */
export interface Days {
  readonly today: Today;
  readonly leftDay: LeftDay | null;
}

/**
 * The day that `now` belongs to: the present one, the one that was left, or a new one.
 *
 * A clock that jumped to another day and comes back finds the day as it was left; what was counted in
 * between stays with the day that the clock told, in the history too. A flight west can bring yesterday
 * back for some hours, with a clock that only goes on; that is still the same day to the person.
 */
export function daysAt({ today, leftDay }: Days, now: Now, dayStartHour: number): Days {
  const day = localDay(now, dayStartHour);
  if (day === today.day) return { today, leftDay };
  const left: LeftDay = { today, leftAt: now.wallAt };
  const jumped = day > today.day || (leftDay !== null && now.wallAt < leftDay.leftAt);
  if (leftDay?.today.day === day && jumped) return { today: leftDay.today, leftDay: left };
  const tomorrow = localDay({ ...now, wallAt: now.wallAt + days(1) }, dayStartHour);
  if (tomorrow === today.day) return { today, leftDay };
  return { today: emptyDay(day), leftDay: left };
}

export const isSore = ({ pain }: Today): boolean => pain !== null && pain >= SORE_RATING;

export const addCounts = (
  today: Today,
  { left, right, travelPx }: InputReading,
  activeMs: Millis,
): Today => ({
  ...today,
  keys: { left: today.keys.left + left.keys, right: today.keys.right + right.keys },
  clicks: { left: today.clicks.left + left.clicks, right: today.clicks.right + right.clicks },
  scrolls: today.scrolls + left.scrolls + right.scrolls,
  travelPx: today.travelPx + travelPx,
  activeMs: today.activeMs + activeMs,
});

/**
 * Tallies follow from effects: what is shown was prompted, what is recorded had its outcome.
 *
 * @param firstNewId Prompts with a lower id were shown, and counted, before.
 */
export function tally(today: Today, effects: readonly Effect[], firstNewId: number): Today {
  return effects.reduce((day, effect) => {
    if (effect.type === 'record-prompt') return addOutcome(day, effect.record);
    const prompted = effect.type === 'show-prompt' && effect.promptId >= firstNewId;
    return prompted ? addPrompted(day, effect.surface) : day;
  }, today);
}

function addPrompted(today: Today, surface: PromptSurface): Today {
  switch (surface) {
    case 'card':
      return bump(today, 'press', 'prompted', 1);
    case 'micro':
      return bump(today, 'micro', 'prompted', 1);
    case 'limit':
      return { ...today, limitTold: true };
    case 'heads-up':
      return today;
  }
}

export function addOutcome(
  today: Today,
  { kind, outcome }: { readonly kind: string; readonly outcome: Outcome },
): Today {
  if (kind === 'dailyLimit') return { ...today, limitTold: true };
  if (kind !== 'press' && kind !== 'micro') return today;
  return outcome === 'ignored' || outcome === 'held' ? today : bump(today, kind, outcome, 1);
}

export const bump = (
  today: Today,
  kind: PromptedKind,
  field: keyof BreakTally,
  by: number,
): Today => ({
  ...today,
  [kind]: { ...today[kind], [field]: Math.max(0, today[kind][field] + by) },
});

/**
 * Counts a session's presses and takes note of its ratings. Each place counts once a session, however
 * long it was stayed with. Pain of a leg makes no hand sore.
 */
export function addSession(today: Today, session: SessionRecord): Today {
  const places = { ...today.places };
  const pressed = new Set(session.steps.map(({ spotId, side }) => placeOf(spotId, side)));
  for (const place of pressed) places[place] = (places[place] ?? 0) + 1;
  const done = pressed.size > 0 ? 1 : 0;
  const after = isForArms(session)
    ? { presses: today.presses + done, pain: highest([today.pain, session.before, session.after]) }
    : { legPresses: today.legPresses + done };
  return stoppedForSafety({ ...today, places, ...after }, session);
}

function highest(ratings: readonly (number | null)[]): number | null {
  const given = ratings.filter((rating) => rating !== null);
  return given.length === 0 ? null : Math.max(...given);
}

/** Why a place is left alone for the rest of the day: pain that is strong, that rose, or that came twice. */
const painReasons: readonly (string | null)[] = ['pain', 'pain-rise', 'worse-twice'];

/** What safety spoke against is not offered again today: the place, or after a danger sign all. */
function stoppedForSafety(today: Today, session: SessionRecord): Today {
  const { reason } = session;
  if (reason === 'red-flag') {
    const all = isForArms(session) ? 'presses' : 'legPresses';
    return { ...today, [all]: MOST_PRESSES_A_DAY };
  }
  if (!painReasons.includes(reason)) return today;
  const used = leftAlone(session).map((place) => [place, MOST_PRESSES_OF_A_PLACE] as const);
  return { ...today, places: { ...today.places, ...Object.fromEntries(used) } };
}

/** The places that were pressed, with all others of the same turn. */
function leftAlone(session: SessionRecord): readonly string[] {
  const ofTurn = spotsOfTurn(session).flatMap((spotId) =>
    armsOf(session).map((arm) => placeOf(spotId, arm)),
  );
  return [...ofTurn, ...session.steps.map(({ spotId, side }) => placeOf(spotId, side))];
}

/** The arms a session was about. */
function armsOf({ routineId, side }: SessionRecord): readonly Hand[] {
  const routine = routineSummary(routineId);
  return routine === undefined ? [side] : sidesOf(routine, side);
}

/** All spots of the turn that was pressed; those of every turn when it hurt before the first hold. */
function spotsOfTurn({ routineId, steps }: SessionRecord): readonly string[] {
  const turns = routineSummary(routineId)?.turns ?? [];
  const pressed = turns.filter(({ spotIds }) =>
    steps.some(({ spotId }) => spotIds.includes(spotId)),
  );
  return (pressed.length > 0 ? pressed : turns).flatMap(({ spotIds }) => spotIds);
}
