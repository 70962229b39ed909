import fc from 'fast-check';
import { noInput } from '../../../src/shared/activity/input';
import { days, hours, seconds } from '../../../src/shared/time';
import { clicks, keys, scrolls, someSettings, travel } from '../../support/builders';
import { reportOf } from '../../support/quiet';
import type { Simulation } from '../../support/simulate';

/** Something that happens to a day; the words are what a failing run prints. */
export type Move = readonly [word: string, amount: number];

export const settings = someSettings({
  'press.everyLoadMinutes': 2,
  'press.restSeconds': 120,
  'press.maxScreenMinutes': 5,
  'press.postponeSeconds': 60,
  'micro.everyLoadMinutes': 0.5,
});

const otherSettings = [
  { 'press.everyLoadMinutes': 1 },
  { 'press.everyLoadMinutes': 60 },
  { 'press.restSeconds': 5, 'micro.seconds': 5 },
  { 'press.restSeconds': 600, 'micro.seconds': 30 },
  { 'micro.enabled': false },
  { 'micro.enabled': true },
  { 'prompt.style': 'tray' },
  { 'prompt.style': 'card' },
  { 'prompt.style': 'notification' },
  { strict: true },
  { strict: false },
  { 'daily.amberHours': 0.5, 'daily.redHours': 0.5 },
  { 'prompt.headsUp': false },
  { 'day.start': 0 },
  { workingHours: Array(7).fill(['10:00-11:00']) },
  { workingHours: [] },
] as const;

const patterns = [
  () => keys(2),
  (second: number) => (second % 9 < 5 ? keys(1, 0) : noInput),
  (second: number) => (second % 3 === 0 ? clicks('right', 1) : noInput),
  (second: number) => (second % 20 === 0 ? scrolls('right', 2) : noInput),
  () => travel(2),
];

export const nth = <T>(list: readonly T[], index: number): T =>
  list[Math.abs(index) % list.length] as T;

const year = days(365);

export const moves: Readonly<Record<string, (day: Simulation, amount: number) => void>> = {
  works: (day, amount) => day.works(seconds(2 + (amount % 150)), nth(patterns, amount), seconds(2)),
  blurts: (day, amount) => day.tick(amount * 7, keys(3)),
  rests: (day, amount) => day.rests(seconds(amount % 700)),
  sleeps: (day, amount) => day.sleeps((amount / 1_000) * days(30)),
  accepts: (day) => day.answers('accepted'),
  postpones: (day) => day.answers('postponed'),
  skips: (day) => day.answers('skipped'),
  leaves: (day) => day.answers('left'),
  fails: (day) => day.dispatch({ type: 'prompt-failed', promptId: day.snapshot.prompt?.id ?? -1 }),
  undoes: (day) => day.dispatch({ type: 'skip-undone' }),
  opens: (day) => day.dispatch({ type: 'prompt-opened-focusable' }),
  yields: (day) => day.dispatch({ type: 'rest-requested' }),
  breaks: (day) => day.dispatch({ type: 'break-requested', source: 'tray' }),
  presses: (day, amount) =>
    day.dispatch({
      type: 'press-requested',
      routineId: amount % 2 === 0 ? null : 'desk-forearm-60',
      side: nth(['left', 'right', null] as const, amount),
      source: 'window',
    }),
  finishes: (day, amount) => day.finishesSession(amount % 90),
  focuses: (day, amount) =>
    day.dispatch({ type: 'stage-focus-changed', focused: amount % 2 === 0 }),
  loses: (day, amount) =>
    day.dispatch({
      type: 'stage-gone',
      sessionId: day.state.session?.id ?? amount,
      crashed: amount % 2 === 0,
    }),
  pauses: (day, amount) =>
    day.dispatch({
      type: 'paused',
      until: amount % 5 === 0 ? null : day.now.wallAt + amount * seconds(3),
    }),
  resumes: (day) => day.dispatch({ type: 'resumed' }),
  hushes: (day, amount) => {
    day.quietReason = nth(['call', null, 'full-screen', 'lock', null] as const, amount);
    if (amount % 2 === 1) return; // found out with the next question
    day.dispatch({ type: 'quiet-changed', report: reportOf(day.quietReason) });
  },
  overrides: (day) => day.dispatch({ type: 'hold-overridden' }),
  locks: (day, amount) => day.dispatch({ type: 'lock-changed', locked: amount % 2 === 0 }),
  blinds: (day, amount) =>
    day.dispatch({
      type: 'sensor-changed',
      ...nth(
        [
          { mode: 'counting' },
          { mode: 'lost', why: 'deaf' },
          { mode: 'off', why: 'chosen' },
          { mode: 'idle-only', why: 'idle-unknown' },
        ] as const,
        amount,
      ),
    }),
  resets: (day, amount) => {
    day.wallOffsetMs += nth([year, -year, hours(1), -hours(1)], amount);
  },
  travels: (day, amount) => {
    day.offsetMinutes = nth([-600, 0, 60, 120, 765], amount);
  },
  changes: (day, amount) => day.changes(nth(otherSettings, amount)),
  restarts: (day, amount) => day.restarts(amount * seconds(5)),
};

export const aDay: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('works', 'works', 'rests') },
      { weight: 3, arbitrary: fc.constantFrom(...Object.keys(moves)) },
    ),
    fc.integer({ min: 0, max: 1_000 }),
  ),
  { minLength: 5, maxLength: 40 },
);

/** Runs a day and calls `watch` after each step of it. */
export function live(
  day: Simulation,
  story: readonly Move[],
  watch: Simulation['watch'],
): Simulation {
  day.watch = watch;
  for (const [word, amount] of story) moves[word]?.(day, amount);
  return day;
}
