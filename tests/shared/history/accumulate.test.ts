import { describe, expect, it } from 'vitest';
import { noCounts, noInput } from '../../../src/shared/activity/input';
import type { MinuteRecord } from '../../../src/shared/history/record';
import { minutes, seconds } from '../../../src/shared/time';
import { clicks, keys, someSettings, travel } from '../../support/builders';
import { MORNING, type Simulation, simulate } from '../../support/simulate';

const firstMinute = MORNING / minutes(1);
const sum = (records: readonly MinuteRecord[], of: (record: MinuteRecord) => number) =>
  records.reduce((total, record) => total + of(record), 0);
const keysIn = (records: readonly MinuteRecord[]) =>
  sum(records, ({ left, right }) => left.keys + right.keys);

/** A day that wrote its last minute. */
const closed = (day: Simulation): readonly MinuteRecord[] =>
  day.dispatch({ type: 'quitting' }).minutes.filter(({ sensor }) => sensor === 'counting');

describe('the minutes of a day', () => {
  it('are written as each ends, with what ended in it', () => {
    const day = simulate(someSettings()).works(seconds(90));

    expect(day.minutes.at(-1)).toMatchObject({
      utcMinute: firstMinute,
      offsetMinutes: 0,
      sensor: 'counting',
      left: { keys: 118 },
      right: { keys: 118 },
    });
    expect(keysIn(closed(day))).toBe(90 * 4);
  });

  it('are written when the hands rest, without waiting for more work', () => {
    const day = simulate(someSettings()).works(seconds(30)).rests(seconds(40));

    expect(keysIn(day.minutes)).toBe(120);
  });

  it('are not written for time without anything in it', () => {
    const day = simulate(someSettings()).works(seconds(30)).rests(minutes(30)).works(seconds(30));

    expect(closed(day).map(({ utcMinute }) => utcMinute - firstMinute)).toEqual([0, 30, 31]);
  });

  it('count a lone bump exactly, although it is no work', () => {
    const day = simulate(someSettings()).rests(minutes(5)).tick(1_000, clicks('right', 1));
    const [first, last] = closed(day.rests(minutes(2)));

    expect(first?.activeSeconds).toBe(0);
    expect(last).toMatchObject({ activeSeconds: 0, right: { clicks: 1 }, travelPx: 40 });
  });

  it('lose nothing to whole seconds and pixels', () => {
    const second = { ...noInput, right: { ...noCounts, dragMs: 333, heldMs: 250 }, travelPx: 0.5 };
    const records = closed(simulate(someSettings()).works(minutes(10), () => second));

    expect(sum(records, ({ right }) => right.dragSeconds)).toBe(Math.floor(600 * 0.333));
    expect(sum(records, ({ right }) => right.heldSeconds)).toBe(150);
    expect(sum(records, ({ travelPx }) => travelPx)).toBe(300);
  });

  it('have at most sixty active seconds, and all of them together', () => {
    const day = simulate(someSettings());
    for (let times = 0; times < 20; times++) day.works(seconds(10)).rests(seconds(21));
    const records = closed(day);

    expect(Math.max(...records.map(({ activeSeconds }) => activeSeconds))).toBeLessThanOrEqual(60);
    expect(sum(records, ({ activeSeconds }) => activeSeconds)).toBe(
      day.snapshot.today.activeSeconds,
    );
  });

  it('stay exact when the clock goes backward: there are then two lines for a minute', () => {
    const day = simulate(someSettings()).works(seconds(90));
    day.wallOffsetMs -= minutes(1);
    day.works(seconds(60));

    const records = closed(day);

    expect(keysIn(records)).toBe(150 * 4);
    expect(records.filter(({ utcMinute }) => utcMinute === firstMinute + 1).length).toBeGreaterThan(
      1,
    );
  });

  it('leave a trace of a sensor that was lost, and of the time nobody knows of', () => {
    const day = simulate(someSettings()).works(seconds(30));
    day.dispatch({ type: 'sensor-changed', mode: 'lost' }).tick(minutes(3));
    day.dispatch({ type: 'sensor-changed', mode: 'counting' }).works(seconds(30));

    day.dispatch({ type: 'quitting' });

    expect(day.minutes.map(({ utcMinute, sensor }) => [utcMinute - firstMinute, sensor])).toEqual([
      [0, 'counting'],
      [0, 'lost'],
      [3, 'lost'],
      [3, 'counting'],
      [4, 'counting'],
    ]);
  });

  it('survive a kill: what was stored of an open minute is written later', () => {
    const day = simulate(someSettings()).works(seconds(30)).restarts(minutes(5)).works(seconds(30));

    expect(keysIn(closed(day))).toBe(240);
  });

  it('keep the offset of the zone they were worked in', () => {
    const day = simulate(someSettings()).works(seconds(70));
    day.offsetMinutes = 60;
    day.works(seconds(70), () => ({ ...keys(1), travelPx: travel(2).travelPx }));

    expect(new Set(closed(day).map(({ offsetMinutes }) => offsetMinutes))).toEqual(
      new Set([0, 60]),
    );
  });
});
