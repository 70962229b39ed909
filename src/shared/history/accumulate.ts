import type { InputCounts, InputReading, SensorMode } from '../activity/input';
import { type Millis, minutes, type Now, seconds } from '../time';
import type { MinuteCounts, MinuteRecord } from './record';

/** One minute while it is being counted, times still in milliseconds. */
export interface OpenMinute {
  readonly utcMinute: number;
  readonly offsetMinutes: number;
  readonly sensor: SensorMode;
  readonly counted: Counted;
}

/** Counts with the working time they took. */
export interface Counted {
  readonly activeMs: Millis;
  readonly input: InputReading;
}

/**
 * The minute that is open, and what whole seconds and pixels left over of the minutes before.
 *
 * Left-overs go into the next minute, so that the lines add up to what was counted.
 */
export interface Recording {
  readonly open: OpenMinute | null;
  readonly leftOver: Counted;
}

const noHand: InputCounts = { keys: 0, chords: 0, clicks: 0, scrolls: 0, dragMs: 0, heldMs: 0 };
const nothing: Counted = { activeMs: 0, input: { left: noHand, right: noHand, travelPx: 0 } };

export const initialRecording: Recording = { open: null, leftOver: nothing };

/** A minute holds no more than this of work; gaps credited late may overshoot. */
const MOST_ACTIVE_SECONDS = 60;

/**
 * Adds what was counted to the minute in which it ended, and closes a minute that is over.
 *
 * A clock that goes backward opens a minute that was there before: there are then two lines for
 * it, and the reader adds them.
 *
 * @param worth Whether this needs a minute of its own even without counts: a sensor that is not
 *   counting must leave a trace, or the gap would look like rest.
 */
export function accumulate(
  recording: Recording,
  counted: Counted,
  now: Now,
  sensor: SensorMode,
  worth: boolean,
): { readonly recording: Recording; readonly records: readonly MinuteRecord[] } {
  const utcMinute = Math.floor(now.wallAt / minutes(1));
  const { open } = recording;
  const same = open !== null && open.utcMinute === utcMinute && open.sensor === sensor;
  const { recording: before, records } = same ? { recording, records: [] } : closeMinute(recording);
  if (!worth && isNothing(counted)) return { recording: before, records };
  const fresh = { utcMinute, offsetMinutes: now.offsetMinutes, sensor, counted: nothing };
  const minute = before.open ?? fresh;
  return {
    recording: { ...before, open: { ...minute, counted: plus(minute.counted, counted) } },
    records,
  };
}

/** Closes the open minute: at the end of it, and when the app quits in the middle of one. */
export function closeMinute({ open, leftOver }: Recording): {
  readonly recording: Recording;
  readonly records: readonly MinuteRecord[];
} {
  if (open === null) return { recording: { open, leftOver }, records: [] };
  const all = plus(open.counted, leftOver);
  const record: MinuteRecord = {
    utcMinute: open.utcMinute,
    offsetMinutes: open.offsetMinutes,
    sensor: open.sensor,
    activeSeconds: Math.min(MOST_ACTIVE_SECONDS, wholeSeconds(all.activeMs)),
    left: minuteCounts(all.input.left),
    right: minuteCounts(all.input.right),
    travelPx: Math.floor(all.input.travelPx),
  };
  return { recording: { open: null, leftOver: rest(all, record) }, records: [record] };
}

const isNothing = ({ activeMs, input: { left, right, travelPx } }: Counted): boolean =>
  activeMs === 0 &&
  travelPx === 0 &&
  [left, right].every((hand) => Object.values(hand).every((count) => count === 0));

const wholeSeconds = (ms: Millis): number => Math.floor(ms / seconds(1));

const minuteCounts = ({
  dragMs,
  heldMs,
  keys,
  chords,
  clicks,
  scrolls,
}: InputCounts): MinuteCounts => ({
  keys,
  chords,
  clicks,
  scrolls,
  dragSeconds: wholeSeconds(dragMs),
  heldSeconds: wholeSeconds(heldMs),
});

const rest = ({ activeMs, input }: Counted, record: MinuteRecord): Counted => ({
  activeMs: activeMs - seconds(record.activeSeconds),
  input: {
    left: handRest(input.left, record.left),
    right: handRest(input.right, record.right),
    travelPx: input.travelPx - record.travelPx,
  },
});

const handRest = ({ dragMs, heldMs }: InputCounts, written: MinuteCounts): InputCounts => ({
  ...noHand,
  dragMs: dragMs - seconds(written.dragSeconds),
  heldMs: heldMs - seconds(written.heldSeconds),
});

const plus = (a: Counted, b: Counted): Counted => ({
  activeMs: a.activeMs + b.activeMs,
  input: {
    left: plusHand(a.input.left, b.input.left),
    right: plusHand(a.input.right, b.input.right),
    travelPx: a.input.travelPx + b.input.travelPx,
  },
});

const plusHand = (a: InputCounts, b: InputCounts): InputCounts => ({
  keys: a.keys + b.keys,
  chords: a.chords + b.chords,
  clicks: a.clicks + b.clicks,
  scrolls: a.scrolls + b.scrolls,
  dragMs: a.dragMs + b.dragMs,
  heldMs: a.heldMs + b.heldMs,
});
