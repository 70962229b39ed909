import type { MinuteRecord } from '../history/record';
import type { DayHours, QuarterView } from '../ipc';
import { days, type Instant, type Millis, minutes, type Now, nextDayStart, seconds } from '../time';

/** What a quarter of an hour was made of. Rest is what was known of it and was not active. */
export interface Quarter {
  readonly activeMs: Millis;
  /** Time in which Knead knew whether hands worked. */
  readonly knownMs: Millis;
  /** Time in which it did not hear them: a gap, which is neither work nor rest. */
  readonly gapMs: Millis;
}

/** The quarters of a day that anything is known of, by their number since the Unix epoch. */
export type Quarters = Readonly<Record<number, Quarter>>;

export const QUARTER_MS = minutes(15);

const nothing: Quarter = { activeMs: 0, knownMs: 0, gapMs: 0 };

/** A silent heartbeat sleeps a minute at most; longer, and the computer slept: nobody was missed. */
const LONGEST_GAP_MS = minutes(2);

/** Time that passed up to `now`. */
export interface Passed {
  readonly elapsedMs: Millis;
  /** What of it was work; it is put where it ended, as in the history. */
  readonly activeMs: Millis;
  /** Whether it went unheard. */
  readonly gap: boolean;
}

/** Adds time to the quarters it lay in; what lies before the day began is left out. */
export function addQuarters(
  quarters: Quarters,
  { elapsedMs, activeMs, gap }: Passed,
  now: Now,
  dayStartHour: number,
): Quarters {
  const begin = Math.max(now.wallAt - elapsedMs, dayBegin(now, dayStartHour));
  const kind = gap && elapsedMs <= LONGEST_GAP_MS ? 'gapMs' : 'knownMs';
  const after: Record<number, Quarter> = { ...quarters };
  for (let at = begin; at < now.wallAt; ) {
    const index = quarterOf(at);
    const end = Math.min(now.wallAt, (index + 1) * QUARTER_MS);
    const quarter = after[index] ?? nothing;
    after[index] = { ...quarter, [kind]: quarter[kind] + end - at };
    at = end;
  }
  if (activeMs === 0) return after;
  const index = quarterOf(now.wallAt);
  const quarter = after[index] ?? nothing;
  return { ...after, [index]: { ...quarter, activeMs: quarter.activeMs + activeMs } };
}

/** The same from the minutes of the history. Rest left no line there, so it is not known any more. */
export function quartersFrom(worked: readonly MinuteRecord[]): Quarters {
  const quarters: Record<number, Quarter> = {};
  const seen = new Set<string>();
  for (const { utcMinute, sensor, activeSeconds } of worked) {
    const index = quarterOf(minutes(utcMinute));
    const quarter = quarters[index] ?? nothing;
    const kind = sensor === 'lost' ? 'gapMs' : 'knownMs';
    const first = !seen.has(`${kind} ${utcMinute}`);
    seen.add(`${kind} ${utcMinute}`);
    quarters[index] = {
      ...quarter,
      activeMs: quarter.activeMs + seconds(activeSeconds),
      [kind]: quarter[kind] + (first ? minutes(1) : 0),
    };
  }
  return quarters;
}

/** The day so far, quarter by quarter from its start to now, for drawing. */
export function dayHours(quarters: Quarters, now: Now, dayStartHour: number): DayHours {
  const from = dayBegin(now, dayStartHour);
  const count = Math.floor((now.wallAt - from) / QUARTER_MS) + 1;
  const first = quarterOf(from);
  return {
    from,
    quarters: Array.from({ length: count }, (_, at) => viewOf(quarters[first + at] ?? nothing)),
  };
}

const viewOf = ({ activeMs, knownMs, gapMs }: Quarter): QuarterView => ({
  active: Math.round(Math.min(activeMs, QUARTER_MS) / seconds(1)),
  known: Math.round(Math.min(knownMs, QUARTER_MS) / seconds(1)),
  gap: Math.round(Math.min(gapMs, QUARTER_MS) / seconds(1)),
});

const quarterOf = (at: Instant): number => Math.floor(at / QUARTER_MS);

const dayBegin = (now: Now, dayStartHour: number): Instant =>
  nextDayStart(now, dayStartHour) - days(1);
