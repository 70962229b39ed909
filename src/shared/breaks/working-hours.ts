import type { Settings } from '../settings/schema';
import { days, type Instant, minutes, type Now } from '../time';

const DAYS_A_WEEK = 7;
/** 1 January 1970 was a Thursday, three days after a Monday. */
const EPOCH_WEEKDAY = 3;

/**
 * Whether an instant lies in the working hours: seven lists of `HH:MM-HH:MM`, Monday first, or none
 * for always. A range that crosses midnight belongs to the day it begins on.
 */
export function withinWorkingHours(
  week: Settings['workingHours'],
  { wallAt, offsetMinutes }: Now,
): boolean {
  if (week.length === 0) return true;
  const local: Instant = wallAt + minutes(offsetMinutes);
  const day = Math.floor(local / days(1));
  const minute = Math.floor((local - day * days(1)) / minutes(1));
  const rangesOf = (daysAgo: number) =>
    week[modulo(day - daysAgo + EPOCH_WEEKDAY, DAYS_A_WEEK)] ?? [];
  return (
    rangesOf(0).some((range) => covers(range, minute)) ||
    rangesOf(1).some((range) => covers(range, minute + MINUTES_A_DAY))
  );
}

const MINUTES_A_DAY = 24 * 60;

/** @param minute Counted from the midnight before the range begins. */
function covers(range: string, minute: number): boolean {
  const [from = 0, to = 0] = range.split('-').map(minuteOfDay);
  const end = to > from ? to : to + MINUTES_A_DAY;
  return minute >= from && minute < end;
}

function minuteOfDay(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
