/** A length of time in milliseconds. */
export type Millis = number;

/** A point in time: milliseconds since the Unix epoch, by the wall clock. It may jump; never subtract two of them to learn how long something took. */
export type Instant = number;

/** A day as the person lives it, `2026-11-23`: it begins at the day-start setting, not at midnight. */
export type LocalDay = string;

/**
 * The wall clock as read once for an event.
 *
 * Rules see only this and lengths of time that adapters measured with the monotonic clock, so a
 * clock set back or a flight to another zone can shift labels but never a dose.
 */
export interface Now {
  readonly wallAt: Instant;
  /** Minutes east of UTC at that instant, for example 60 in winter Berlin. */
  readonly offsetMinutes: number;
}

/** Both clocks, as adapters see them; only adapters hold one. */
export interface Clock {
  now(): Now;
  /** Milliseconds that only ever grow; the zero point means nothing. */
  monotonicMs(): Millis;
}

export const seconds = (count: number): Millis => count * 1_000;
export const minutes = (count: number): Millis => count * 60_000;
export const hours = (count: number): Millis => count * 3_600_000;
export const days = (count: number): Millis => count * 86_400_000;

/**
 * The day an instant belongs to.
 *
 * @param dayStartHour 0 to 23; work at 01:30 with a day start of 4 still belongs to the day before.
 */
export function localDay({ wallAt, offsetMinutes }: Now, dayStartHour: number): LocalDay {
  return isoDay(wallAt + minutes(offsetMinutes) - hours(dayStartHour));
}

/** The next time the person's day begins, strictly after `now`. Uses the present zone offset. */
export function nextDayStart({ wallAt, offsetMinutes }: Now, dayStartHour: number): Instant {
  const local = wallAt + minutes(offsetMinutes) - hours(dayStartHour);
  const startOfDay = Math.floor(local / days(1)) * days(1);
  return startOfDay + days(1) + hours(dayStartHour) - minutes(offsetMinutes);
}

/** Whether a word is a day of the calendar, `2026-11-23`: there is no 31st of February. */
export function isDay(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return false;
  const at = Date.parse(`${word}T00:00:00Z`);
  return Number.isFinite(at) && isoDay(at) === word;
}

/**
 * The noon of a day where the clock is so many minutes east of UTC.
 *
 * @param day A day of the calendar; see `isDay`.
 */
export const noonOf = (day: LocalDay, offsetMinutes: number): Instant =>
  Date.parse(`${day}T12:00:00Z`) - minutes(offsetMinutes);

/** `2026-11-23T09:15:00.000Z` */
export const isoInstant = (at: Instant): string => new Date(at).toISOString();

/** `2026-11` of the UTC month, the name of a history file. */
export const utcMonth = (at: Instant): string => isoInstant(at).slice(0, 7);

const isoDay = (at: Instant): LocalDay => isoInstant(at).slice(0, 10);
