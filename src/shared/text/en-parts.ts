import type { Hand } from '../activity/input';
import type { SignalName } from '../breaks/signals';
import type { BreakKind } from '../history/record';
import type { HeldReason } from '../ipc';
import { pressesBoth, regionOf, routineSummary } from '../knowledge/routine-index';
import type { PressRegion } from '../knowledge/terms';
import { type Instant, type Millis, minutes, seconds } from '../time';
import { calendarDaysBetween, formatter, spokenLength } from './format';
import type { LocalNow } from './messages';

/** Words and lengths that several English sentences are made of. */
export const english = formatter('en-GB');

export const breakNames: Readonly<Record<BreakKind, string>> = {
  press: 'arm break',
  micro: 'short break',
  dailyLimit: 'daily limit',
};

export const heldBecause: Readonly<Record<HeldReason, string>> = {
  call: 'you are in a call',
  share: 'you are sharing your screen',
  'full-screen': 'an app fills the screen',
  dnd: 'do-not-disturb is on',
  presentation: 'you are presenting',
  'working-hours': 'it is outside your working hours',
  lock: 'the screen is locked',
};

/** `in about 5 min`, or as soon as the hands pause. */
export const askedIn = (inMs: Millis): string =>
  inMs < seconds(1) ? 'in your next pause' : `in about ${aboutLength(inMs)}`;

/** When a break comes that was held until now. */
export const heldUntilAfter: Readonly<Record<HeldReason, string>> = {
  call: 'after your call',
  share: 'after your screen was shared',
  'full-screen': 'after the full-screen app',
  dnd: 'after do-not-disturb',
  presentation: 'after your presentation',
  'working-hours': 'now that your working hours have begun',
  lock: 'now that you are back',
};

/** Inside a sentence. */
export const signalNames: Readonly<Record<SignalName, string>> = {
  lock: 'a locked screen',
  share: 'screen sharing',
  presentation: 'a presentation',
  call: 'a call',
  'full-screen': 'a full-screen app',
  dnd: 'do-not-disturb',
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `1 key`, `3,140 keys` */
export const quantity = (count: number, noun: string, plural = `${noun}s`): string =>
  `${english.number(count)} ${Math.round(count) === 1 ? noun : plural}`;

/** `40 s`, `12 min`, `1 h 5 min` */
export function shortLength(length: Millis): string {
  const said = spokenLength(length);
  switch (said.unit) {
    case 'seconds':
      return said.count === 60 ? '1 min' : `${said.count} s`;
    case 'minutes':
      return `${said.count} min`;
    case 'hours':
      return said.minutes === 0 ? `${said.count} h` : `${said.count} h ${said.minutes} min`;
  }
}

/** An estimate: whole minutes at least, since the pace may change. */
export const aboutLength = (length: Millis): string =>
  shortLength(Math.max(1, Math.round(length / minutes(1))) * minutes(1));

/** `in 40 s`, or `soon` where the time is not known or as good as up. */
export const nearLength = (length: Millis | null): string =>
  length === null || length < seconds(1) ? 'soon' : `in ${shortLength(length)}`;

/** `40 seconds`, `2 minutes`, `1 hour` */
export function longLength(length: Millis): string {
  const said = spokenLength(length);
  switch (said.unit) {
    case 'seconds':
      return said.count === 60 ? '1 minute' : quantity(said.count, 'second');
    case 'minutes':
      return quantity(said.count, 'minute');
    case 'hours':
      return quantity(said.count, 'hour');
  }
}

const smallNumbers = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

/** The exact length of something that is offered, to begin a sentence: `One minute`, `150 seconds`. */
export function offeredLength(wholeSeconds: number): string {
  const inMinutes = wholeSeconds / 60;
  if (!Number.isInteger(inMinutes)) return quantity(wholeSeconds, 'second');
  const count = smallNumbers[inMinutes] ?? english.number(inMinutes);
  return `${count} minute${inMinutes === 1 ? '' : 's'}`;
}

const placeNames: Partial<Readonly<Record<PressRegion, string>>> = {
  'forearm-back': 'back',
  'forearm-palm': 'palm side',
};

const isOfLeg = (region: PressRegion | null): boolean =>
  region !== null && /^(lower-leg|thigh|hip|buttock)/.test(region);

/**
 * `right leg`; `right arm, palm side`; the arm alone for a press of several spots, or for one that has no name for
 * its side; `both arms` or `both legs` for a routine that presses both.
 */
export function armAndPlace(
  side: Hand,
  spotId: string | null,
  routineId: string | null = null,
): string {
  const routine = routineId === null ? undefined : routineSummary(routineId);
  const ofLeg = routine?.limb === 'lower' || isOfLeg(regionOf(spotId));
  if (pressesBoth(routineId)) return ofLeg ? 'both legs' : 'both arms';
  if (ofLeg) return `${side} leg`;
  const turn = routine?.turns.find(({ spotIds }) => spotId !== null && spotIds.includes(spotId));
  const region = (turn?.spotIds.length ?? 1) > 1 ? null : regionOf(spotId);
  const place = region === null ? undefined : placeNames[region];
  return place === undefined ? `${side} arm` : `${side} arm, ${place}`;
}

/** `14:30`, `tomorrow, 04:00` or `Tue, 09:00` */
export function momentAhead(at: Instant, { asOf, offsetMinutes }: LocalNow): string {
  const clock = english.clock(at, offsetMinutes);
  const daysAhead = calendarDaysBetween(asOf, at, offsetMinutes);
  if (daysAhead <= 0) return clock;
  return daysAhead === 1 ? `tomorrow, ${clock}` : `${english.weekday(at, offsetMinutes)}, ${clock}`;
}

/** `14:05`, `yesterday, 14:05`, `Tue, 14:05` or `3 November` */
export function momentPast(at: Instant, { asOf, offsetMinutes }: LocalNow): string {
  const clock = english.clock(at, offsetMinutes);
  const daysAgo = calendarDaysBetween(at, asOf, offsetMinutes);
  if (daysAgo <= 0) return clock;
  if (daysAgo === 1) return `yesterday, ${clock}`;
  return daysAgo < 7
    ? `${english.weekday(at, offsetMinutes)}, ${clock}`
    : english.date(at, offsetMinutes);
}

/** `1 h 42 min`, `42 min`, `under a minute` */
export function workedLength(activeSeconds: number): string {
  return activeSeconds < 60 ? 'under a minute' : aboutLength(seconds(activeSeconds));
}
