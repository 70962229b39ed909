import { describe, expect, it } from 'vitest';
import { noInput } from '../../../src/shared/activity/input';
import { type Millis, minutes, seconds } from '../../../src/shared/time';
import { clicks, keys, someSettings } from '../../support/builders';
import { type Pattern, type Simulation, simulate } from '../../support/simulate';

/** Longer than the heartbeat's, for speed; the longest that is still all work. */
const BEAT_MS = seconds(2);

/** Someone who takes each break as it is offered. */
function worksTakingBreaks(day: Simulation, ms: Millis, pattern: Pattern): void {
  for (let at = 0; at < ms; at += BEAT_MS) {
    if (day.shows === 'card') day.takesPress();
    if (day.shows === 'micro') day.rests(seconds(30));
    day.tick(BEAT_MS, pattern(at / seconds(1)));
  }
}

/** Work and rest in turns, in minutes. */
function dayOf(pattern: Pattern, ...turns: readonly (readonly [number, number])[]): Simulation {
  const day = simulate(someSettings());
  for (const [work, rest] of turns) {
    worksTakingBreaks(day, minutes(work), pattern);
    day.rests(minutes(rest));
  }
  return day;
}

const times = (count: number, turn: readonly [number, number]) => Array(count).fill(turn);

/** Typing with a breath of a few seconds now and then. */
const dataEntry: Pattern = (second) => (second % 40 < 37 ? keys(2) : noInput);
const steady: Pattern = (second) => (second % 60 < 54 ? keys(2) : noInput);
/** Mail, documents and the mouse: a third of the time goes into reading the screen. */
const office: Pattern = (second) => {
  const at = second % 60;
  if (at < 28) return keys(1);
  if (at < 40) return clicks('right', 1);
  return at < 48 ? noInput : keys(1);
};

describe('a scripted day', { timeout: 20_000 }, () => {
  it('asks for 5 to 8 presses in 7.2 hours of data entry with three breaks', () => {
    const day = dayOf(dataEntry, [116, 15], [100, 30], [116, 15], [100, 0]);

    expect(day.snapshot.today.press.taken).toBeGreaterThanOrEqual(5);
    expect(day.snapshot.today.press.taken).toBeLessThanOrEqual(8);
  });

  it('asks a steady typist, 50 minutes on and 6 off for 8 hours, for 4 or 5', () => {
    const day = dayOf(steady, ...times(9, [50, 6]));

    expect([4, 5]).toContain(day.snapshot.today.press.taken);
  });

  it('asks for 5 or 6 when bursts of 25 minutes are 4 apart', () => {
    const day = dayOf(steady, ...times(17, [25, 4]));

    expect([5, 6]).toContain(day.snapshot.today.press.taken);
  });

  it('asks for 2 to 4 on an office day of 4.8 hours with lunch and a meeting', () => {
    const stretch = times(9, [10, 4]);
    const day = dayOf(office, ...stretch, [8, 45], ...stretch, [8, 60], ...stretch, [10, 0]);

    expect(day.snapshot.today.press.taken).toBeGreaterThanOrEqual(2);
    expect(day.snapshot.today.press.taken).toBeLessThanOrEqual(4);
  });

  it('asks for at most one on a meeting day of 1.7 hours in five pieces', () => {
    const day = dayOf(office, ...times(5, [20, 60]));

    expect(day.snapshot.today.press.taken).toBeLessThanOrEqual(1);
  });
});
