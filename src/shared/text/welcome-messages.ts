import type { Instant } from '../time';

/** The first steps: five screens for a person who has never seen Knead. */
export interface WelcomeWords {
  readonly name: string;
  readonly step: (index: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  readonly skip: string;
  readonly why: {
    readonly title: string;
    readonly detail: string;
    readonly promise: string;
    readonly hurts: string;
    readonly press: string;
    /** The picture in words. */
    readonly picture: string;
  };
  readonly care: {
    readonly title: string;
    readonly detail: string;
    readonly signsTitle: string;
    readonly signs: readonly string[];
    readonly emergency: string;
    readonly askFirst: string;
    readonly read: string;
    readonly readFirst: string;
  };
  readonly tools: {
    readonly title: string;
    readonly detail: string;
    readonly legend: string;
    readonly none: string;
  };
  readonly counting: {
    readonly title: string;
    readonly detail: string;
    readonly typeHere: string;
    readonly number: (count: number) => string;
    readonly keys: string;
    readonly clicks: string;
    readonly storedTitle: string;
    /** All that is kept of a minute, hand by hand. */
    readonly stored: (minute: CountedMinute) => readonly string[];
    readonly works: string;
    readonly waiting: string;
    readonly choice: string;
    readonly count: string;
    readonly clock: string;
  };
  readonly ready: {
    readonly title: string;
    readonly detail: string;
    readonly login: string;
    readonly loginDetail: string;
    readonly yes: string;
    readonly no: string;
    readonly tryNow: string;
    readonly toToday: string;
  };
}

/** What was counted since the panel opened; times in seconds, travel in pixels. */
export interface CountedMinute {
  readonly at: Instant;
  readonly offsetMinutes: number;
  readonly activeSeconds: number;
  readonly left: { readonly keys: number; readonly clicks: number };
  readonly right: { readonly keys: number; readonly clicks: number };
}
