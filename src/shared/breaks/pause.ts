import { hours, type Instant, type Millis, minutes, type Now, nextDayStart } from '../time';

/**
 * No prompts for a while, by the person's wish.
 *
 * It ends at `until` by the wall clock or when its own length has passed, whichever is first: a
 * clock that is set back by a year must not make a pause of half an hour last a year.
 */
export type Pause =
  | { readonly name: 'open-ended' }
  | {
      readonly name: 'until';
      readonly until: Instant;
      readonly leftMs: Millis;
      /** Where a time of day was asked for: the zone offset that `until` was reckoned by. Else null. */
      readonly byOffset: number | null;
    };

/** @param byClock Whether a time of day was asked for, not a length. */
export function pauseFor(
  until: Instant | null,
  { wallAt, offsetMinutes }: Now,
  byClock: boolean,
): Pause {
  if (until === null) return { name: 'open-ended' };
  const leftMs = Math.max(0, until - wallAt);
  return { name: 'until', until, leftMs, byOffset: byClock ? offsetMinutes : null };
}

/** The pause after some time has passed, or null when it is over. */
export function pauseAfter(pause: Pause | null, elapsedMs: Millis, now: Now): Pause | null {
  if (pause === null || pause.name === 'open-ended') return pause;
  const moved = moveWithClock(pause, now);
  const leftMs = moved.leftMs - elapsedMs;
  return leftMs <= 0 || now.wallAt >= moved.until ? null : { ...moved, leftMs };
}

type PauseWithEnd = Extract<Pause, { readonly name: 'until' }>;

/** Four in the morning is four in the morning, also when summer time begins that night. */
function moveWithClock(pause: PauseWithEnd, { offsetMinutes }: Now): PauseWithEnd {
  const { byOffset, until, leftMs } = pause;
  if (byOffset === null || byOffset === offsetMinutes) return pause;
  const laterMs = minutes(byOffset - offsetMinutes);
  return {
    ...pause,
    until: until + laterMs,
    leftMs: leftMs + laterMs,
    byOffset: offsetMinutes,
  };
}

/** Time until the pause ends by itself, or null. */
export const pauseEndsInMs = (pause: Pause | null, { wallAt }: Now): Millis | null =>
  pause === null || pause.name === 'open-ended'
    ? null
    : Math.max(0, Math.min(pause.leftMs, pause.until - wallAt));

/** When a pause shall end, as a person says it. */
export type PauseUntil =
  | { readonly kind: 'resumed' }
  | { readonly kind: 'after'; readonly minutes: number }
  /** Hour 0 to 23, minute 0 to 59, by the person's clock. */
  | { readonly kind: 'at'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'tomorrow' };

/**
 * The instant a pause ends, or null for "until resumed". A time of day that has passed is meant for
 * tomorrow.
 */
export function pauseEnd(until: PauseUntil, now: Now, dayStartHour: number): Instant | null {
  switch (until.kind) {
    case 'resumed':
      return null;
    case 'after':
      return now.wallAt + minutes(until.minutes);
    case 'tomorrow':
      return nextDayStart(now, dayStartHour);
    case 'at': {
      const ahead = modulo(until.hour * 60 + until.minute - minuteOfDay(now), MINUTES_A_DAY);
      const thisMinute = modulo(now.wallAt, minutes(1));
      return now.wallAt - thisMinute + minutes(ahead === 0 ? MINUTES_A_DAY : ahead);
    }
  }
}

/** The event for it. A time of day goes with the clock when that changes. */
export const pausedBy = (until: PauseUntil, now: Now, dayStartHour: number) =>
  ({
    type: 'paused',
    until: pauseEnd(until, now, dayStartHour),
    byClock: until.kind === 'at' || until.kind === 'tomorrow',
  }) as const;

/** As the menu and the window name a pause: for so long, until tomorrow, or, by null, until resumed. */
export function pauseNamed(forMs: Millis | 'tomorrow' | null): PauseUntil {
  if (forMs === null) return { kind: 'resumed' };
  return forMs === 'tomorrow'
    ? { kind: 'tomorrow' }
    : { kind: 'after', minutes: forMs / minutes(1) };
}

/** The next full hours by the person's clock that are at least this far off. */
const LEAST_AHEAD_MS = minutes(30);

/** @returns So many full hours, soonest first, none nearer than half an hour. */
export function nextHours({ wallAt, offsetMinutes }: Now, count: number): readonly Instant[] {
  const local = wallAt + minutes(offsetMinutes) + LEAST_AHEAD_MS;
  const first = Math.ceil(local / hours(1)) * hours(1) - minutes(offsetMinutes);
  return Array.from({ length: count }, (_, hour) => first + hours(hour));
}

const MINUTES_A_DAY = 24 * 60;

const minuteOfDay = ({ wallAt, offsetMinutes }: Now): number =>
  modulo(Math.floor(wallAt / minutes(1)) + offsetMinutes, MINUTES_A_DAY);

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
