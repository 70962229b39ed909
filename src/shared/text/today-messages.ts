import type { Hand } from '../activity/input';
import type { DailyLimit } from '../breaks/daily';
import type { BreakKind, SessionRecord } from '../history/record';
import type { BreakTally, DayHours, HeldReason, RestReason, TodayTotals, WaitView } from '../ipc';
import type { Limb } from '../knowledge/terms';
import type { Instant, Millis } from '../time';
import type { LocalNow, SensorState } from './messages';

export interface TodayWords {
  readonly navigation: string;
  readonly title: string;
  readonly summary: (today: TodayTotals, counting: boolean) => string;
  readonly privacy: string;
  readonly waiting: string;
  readonly hero: HeroWords;
  readonly hands: HandsWords;
  readonly counts: CountsWords;
  readonly hours: HoursWords;
  readonly breaks: BreaksWords;
  readonly sessions: SessionsWords;
  readonly pause: PauseWords;
  readonly banner: (sensor: SensorState, now: LocalNow) => BannerText;
  readonly notices: string;
  readonly skipped: string;
  readonly undoSkip: string;
  readonly secondsLeft: (leftMs: Millis) => string;
}

export interface BannerText {
  readonly title: string;
  readonly detail: string;
  /** The one act that helps, or null where none does. */
  readonly act: string | null;
}

/** The big card: a small line above, the answer, and what it means. */
export interface HeroText {
  readonly eyebrow: string;
  readonly title: string;
  readonly detail: string;
}

export interface HeroWords {
  readonly counting: (kind: BreakKind, inMs: Millis | null, blind: boolean) => HeroText;
  readonly soon: (kind: BreakKind, inMs: Millis | null) => HeroText;
  readonly due: (kind: BreakKind) => HeroText;
  /** Due, and offered after a while. */
  readonly waits: (kind: BreakKind, wait: WaitView) => HeroText;
  readonly prompting: (kind: BreakKind) => HeroText;
  readonly held: (kind: BreakKind, reason: HeldReason | null) => HeroText;
  /** A press is due that was passed on; null where the work until it asks again is not known. */
  readonly owed: (inMs: Millis | null) => HeroText;
  /** Of one arm or leg, or `both`; null where nothing is known of the side. */
  readonly inSession: (limb: Limb, side: Hand | 'both' | null) => HeroText;
  /** A hands-off pause is led through. */
  readonly inPause: HeroText;
  readonly paused: (until: Instant | null, now: LocalNow) => HeroText;
  readonly side: string;
  readonly sides: Readonly<Record<Hand, string>>;
  /** Under the picture of a press that goes over both. */
  readonly both: Readonly<Record<Limb, string>>;
  readonly start: string;
  readonly length: (
    seconds: number,
    side: Hand,
    spotId: string | null,
    routineId: string | null,
  ) => string;
  readonly showSession: string;
  readonly capped: (why: RestReason) => string;
  readonly rest: (seconds: number) => string;
  readonly resting: (leftMs: Millis, handsRest: boolean) => HeroText;
}

export interface HandsWords {
  readonly title: string;
  /** One sentence that compares the hands; the gauges are its evidence. */
  readonly sentence: (dose: Readonly<Record<Hand, number>>) => string;
  readonly hand: Readonly<Record<Hand, string>>;
  readonly percent: (dose: number) => string;
  readonly state: (dose: number) => string;
  readonly gauge: (hand: Hand, dose: number) => string;
  readonly keys: (count: number) => string;
  readonly clicks: (count: number) => string;
}

export interface CountsWords {
  readonly title: string;
  readonly active: (seconds: number) => string;
  readonly keys: string;
  readonly clicks: string;
  readonly scrolls: string;
  readonly travel: string;
  readonly number: (count: number) => string;
  /** How far the pointer went, in a length a person knows. */
  readonly distance: (px: number) => string;
  readonly notCounted: string;
  /** Where the day's active time stands beside the two marks. */
  readonly daily: (daily: DailyLimit) => string;
  readonly dailyMeter: string;
  /** The name of a mark on the bar. */
  readonly mark: (ms: Millis) => string;
}

/** When hands worked today: a sentence, the gaps by name, and a table. */
export interface HoursWords {
  /** What the table is called. */
  readonly label: string;
  /** Empty while the day has no shape yet. */
  readonly sentence: (hours: DayHours, now: LocalNow) => string;
  /** One line for each stretch that went unheard. */
  readonly gaps: (hours: DayHours, now: LocalNow) => readonly string[];
  /** The name of an hour under its column. */
  readonly hour: (at: Instant, now: LocalNow) => string;
  readonly asTable: string;
  readonly columns: { readonly hour: string; readonly work: string; readonly gap: string };
  readonly minutes: (seconds: number) => string;
}

export interface BreaksWords {
  readonly title: string;
  readonly empty: string;
  readonly sentence: (press: BreakTally) => string;
  readonly kinds: Readonly<Record<Exclude<keyof BreakTally, 'prompted'>, string>>;
  readonly micro: (micro: BreakTally) => string;
}

export interface SessionsWords {
  readonly title: string;
  readonly empty: string;
  readonly when: (startedAt: Instant, now: LocalNow) => string;
  /** The routine's own name, or null for one this version does not know. */
  readonly name: (routine: string | null) => string;
  readonly arm: (side: Hand, spotId: string | null, routineId: string) => string;
  readonly length: (seconds: number) => string;
  readonly notRated: string;
  readonly rated: (before: number, after: number) => string;
  readonly showAll: (hidden: number) => string;
  /** Leads to the first steps, while no press was done yet. */
  readonly firstSteps: string;
  readonly ended: Readonly<Record<Exclude<SessionRecord['ended'], 'finished'>, string>>;
}

export interface PauseWords {
  readonly button: string;
  readonly halfHour: string;
  readonly hour: string;
  readonly untilTime: string;
  readonly untilTomorrow: string;
  readonly untilResumed: string;
  readonly pauseUntilTime: string;
  readonly resume: string;
}
