import type { DayHours, QuarterView } from './ipc';
import { type Instant, minutes } from './time';

/** An hour of the day, as it is drawn and told. */
export interface HourView {
  readonly at: Instant;
  /** Four, or fewer in the hour that is running; none in an hour to come. */
  readonly quarters: readonly QuarterView[];
  /** Whole seconds of the hour. */
  readonly active: number;
  readonly gap: number;
}

/** A stretch of quarters that went unheard. */
export interface Gap {
  readonly from: Instant;
  readonly to: Instant;
  readonly seconds: number;
}

/** The watch over the hook takes a minute to call it lost; what is left of a gap then is one. */
const LEAST_GAP_SECONDS = 2;
const HOURS = 24;
const LEAST_SHOWN = 12;
const STEPS = 5;
const QUARTER_SECONDS = 900;

/**
 * The hours to draw: from the first that anything is known of, half a day of them at least, and
 * all up to now; those to come are empty.
 */
export function shownHours(hours: DayHours): readonly HourView[] {
  const all = hoursOf(hours);
  const present = Math.floor((hours.quarters.length - 1) / 4);
  const first = all.findIndex(({ quarters }) => quarters.some(isKnown));
  const begin = Math.min(first === -1 ? present : first, HOURS - LEAST_SHOWN);
  return all.slice(begin, Math.max(begin + LEAST_SHOWN, present + 1));
}

/** Whether Knead ran in any of a quarter. */
export const isKnown = ({ active, known, gap }: QuarterView): boolean => active + known + gap > 0;

/** All 24 hours of the day. */
export const hoursOf = ({ from, quarters }: DayHours): readonly HourView[] =>
  Array.from({ length: HOURS }, (_, hour) => {
    const own = quarters.slice(hour * 4, hour * 4 + 4);
    return {
      at: from + minutes(60 * hour),
      quarters: own,
      active: own.reduce((sum, { active }) => sum + active, 0),
      gap: own.reduce((sum, { gap }) => sum + gap, 0),
    };
  });

/** True for a quarter to be hatched: part of it is not known, and must not look like rest. */
export const isGap = ({ gap }: QuarterView): boolean => gap >= LEAST_GAP_SECONDS;

/** The stretches that went unheard, in order; quarters side by side are one. */
export function gapsOf({ from, quarters }: DayHours): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const [index, quarter] of quarters.entries()) {
    if (!isGap(quarter)) continue;
    const begin = from + minutes(15 * index);
    const last = gaps.at(-1);
    if (last?.to === begin) gaps.pop();
    const joined = last?.to === begin ? last : { from: begin, seconds: 0 };
    gaps.push({
      from: joined.from,
      to: begin + minutes(15),
      seconds: joined.seconds + quarter.gap,
    });
  }
  return gaps;
}

/** The step of the heat ramp: 0 for rest, 1 to 5 for work, each three minutes of the quarter. */
export const heatOf = ({ active }: QuarterView): number =>
  active === 0 ? 0 : Math.min(STEPS, Math.ceil((active / QUARTER_SECONDS) * STEPS));
