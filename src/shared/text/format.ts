import { days, hours, type Instant, type Millis, minutes, seconds } from '../time';

/** How numbers, lengths and times are written in one language. */
export interface Formatter {
  /** `3,140` */
  readonly number: (value: number) => string;
  /** `42 %`, whole, and never broken in two. */
  readonly percent: (share: number) => string;
  /** `14:30`, by the offset of the person's clock. */
  readonly clock: (at: Instant, offsetMinutes: number) => string;
  /** `Tue`, by the offset of the person's clock. */
  readonly weekday: (at: Instant, offsetMinutes: number) => string;
  /** `24 November`, for days that are too far away for a weekday. */
  readonly date: (at: Instant, offsetMinutes: number) => string;
}

/**
 * @param locale A BCP 47 tag. Clock times have 24 hours in every language: `Paused until 2:30`
 *   would leave half a day open.
 */
export function formatter(locale: string): Formatter {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const local = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (at: Instant, offsetMinutes: number) => format.format(at + minutes(offsetMinutes));
  };
  return {
    number: (value) => numbers.format(value),
    percent: (share) => `${numbers.format(Math.max(0, share) * 100)}\u00a0%`,
    clock: local({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    weekday: local({ weekday: 'short' }),
    date: local({ day: 'numeric', month: 'long' }),
  };
}

/** A length of time rounded to what a person would say. */
export type SpokenLength =
  | { readonly unit: 'seconds'; readonly count: number }
  | { readonly unit: 'minutes'; readonly count: number }
  | { readonly unit: 'hours'; readonly count: number; readonly minutes: number };

/**
 * Rounds a length to seconds (below 90 s), whole minutes (below an hour) or hours and minutes.
 *
 * Seconds between 10 and 90 go up to the next ten: "in about 40 seconds" is as exact as it is true.
 */
export function spokenLength(length: Millis): SpokenLength {
  const total = Math.max(0, length) / seconds(1);
  if (total < 90) return { unit: 'seconds', count: total < 10 ? Math.ceil(total) : tens(total) };
  const wholeMinutes = Math.round(total / 60);
  if (wholeMinutes < 60) return { unit: 'minutes', count: wholeMinutes };
  return { unit: 'hours', count: Math.floor(wholeMinutes / 60), minutes: wholeMinutes % 60 };
}

const tens = (total: number): number => Math.ceil(total / 10) * 10;

/** How many of the person's calendar days `at` lies after `from`: 0 today, 1 tomorrow. */
export function calendarDaysBetween(from: Instant, at: Instant, offsetMinutes: number): number {
  const day = (instant: Instant) => Math.floor((instant + minutes(offsetMinutes)) / days(1));
  return day(at) - day(from);
}

/** The hour of the person's day, 0 to 23. */
export const localHour = (at: Instant, offsetMinutes: number): number =>
  Math.floor(((at + minutes(offsetMinutes)) % days(1)) / hours(1));
