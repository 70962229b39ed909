import type { HeldReason } from '../ipc';
import type { Settings } from '../settings/schema';
import { days, hours, type Instant, type Millis, minutes, type Now } from '../time';

/** A signal that has been heard for this much active work is stuck (decisions 6). */
export const STUCK_AFTER_MS: Millis = hours(4);

/** The quiet signal as last heard, and how much was worked under it. */
export interface QuietSignal {
  readonly reason: HeldReason | null;
  readonly workedMs: Millis;
}

export const noSignal: QuietSignal = { reason: null, workedMs: 0 };

/** Takes in an answer. The same reason heard again goes on; another one starts anew. */
export const heardSignal = (before: QuietSignal, reason: HeldReason | null): QuietSignal =>
  reason === before.reason ? before : { reason, workedMs: 0 };

/**
 * May a break be offered now? The reason why not, or null.
 *
 * Working hours and a locked screen are facts and never get stuck; the other signals do.
 */
export function holdReason(signal: QuietSignal, settings: Settings, now: Now): HeldReason | null {
  if (!withinWorkingHours(settings.workingHours, now)) return 'working-hours';
  const { reason, workedMs } = signal;
  if (reason === null || !wanted(reason, settings)) return null;
  return canStick(reason) && workedMs >= STUCK_AFTER_MS ? null : reason;
}

const canStick = (reason: HeldReason): boolean => reason !== 'lock' && reason !== 'working-hours';

function wanted(reason: HeldReason, settings: Settings): boolean {
  switch (reason) {
    case 'call':
      return settings['quiet.call'];
    case 'share':
      return settings['quiet.share'];
    case 'full-screen':
      return settings['quiet.fullScreen'];
    case 'dnd':
      return settings['quiet.dnd'];
    case 'presentation':
      return settings['quiet.presentation'];
    case 'lock':
      return true;
    case 'working-hours':
      return false; // decided by the clock above, not by a signal
  }
}

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
