import type { SourceId } from '../knowledge/sources';

/** A number that stops or limits pressing, and what it rests on. */
export interface SafetyRule {
  readonly value: number;
  readonly sources: readonly SourceId[];
  /** Says openly where a number is judgement. */
  readonly basis: string;
}

/** Every clinical limit of the guide, in one place. */
export const safetyRules = {
  /** A rating from here up opens the safety panel instead of going on. */
  stopAtRating: {
    value: 8,
    sources: ['clinical-judgement'],
    basis: 'Judgement: pain this strong wants a look, not pressure.',
  },
  /** A rating this much above the one before opens the safety panel. */
  stopAtRise: {
    value: 3,
    sources: ['vincent-2017', 'clinical-judgement'],
    basis: 'Pain that grows means stop; the size of the step is judgement.',
  },
  /** So many sessions in a row that made it worse: refer out. */
  worseInARow: {
    value: 2,
    sources: ['source-idea', 'clinical-judgement'],
    basis: 'Judgement: once is chance, twice is an answer.',
  },
  /** Days without any ease after which somebody should look at it. */
  noBetterDays: {
    value: 14,
    sources: ['source-idea', 'nhs-rsi', 'clinical-judgement'],
    basis: 'Guidance says see a doctor if it persists; two weeks is judgement.',
  },
  /** Days of searching without any change after which the search is over. */
  searchDays: {
    value: 3,
    sources: ['clinical-judgement'],
    basis: 'Judgement: a place that helps shows itself within days.',
  },
  /** A press above this is too much. */
  maxPain: {
    value: 6,
    sources: ['grabow-2018', 'clinical-judgement'],
    basis: 'Harder rolling was not better, so the ceiling sits at six.',
  },
  /** The ceiling after somebody said "too hard". */
  maxPainSofter: {
    value: 3,
    sources: ['clinical-judgement'],
    basis: 'Judgement: light for the rest of the session.',
  },
  /** Seconds a hold lasts at most once a spot got worse. */
  holdAfterWorse: {
    value: 15,
    sources: ['clinical-judgement'],
    basis: 'Judgement: the next spot is tried lighter and shorter.',
  },
  /** Points by which pain while running may not rise from one run to the next after pressing. */
  riseWhileRunning: {
    value: 2,
    sources: ['source-idea', 'vincent-2017', 'silbernagel-2007', 'clinical-judgement'],
    basis:
      'Pain that grows on runs after pressing means see somebody. One point is noise: two at once, or any rise twice in a row, is judgement.',
  },
  pressesPerDay: {
    value: 6,
    sources: ['field-2004', 'madenci-2012', 'clinical-judgement'],
    basis: 'Judgement; trials used daily to three times a week.',
  },
  samePlacePerDay: {
    value: 3,
    sources: ['clinical-judgement'],
    basis: 'Judgement: tender places need time.',
  },
} as const satisfies Readonly<Record<string, SafetyRule>>;

/** Why the safety panel is on the screen. */
export type SafetyReason = 'by-user' | 'pain' | 'pain-rise' | 'worse-twice';

/** What a rating asks for: null goes on. A rating that was not given asks for nothing. */
export function dangerOf(before: number | null, after: number | null): SafetyReason | null {
  const latest = after ?? before;
  if (latest !== null && latest >= safetyRules.stopAtRating.value) return 'pain';
  if (before === null || after === null) return null;
  return after - before >= safetyRules.stopAtRise.value ? 'pain-rise' : null;
}

/** A session with both ratings, as much of it as the rules below need. Oldest first. */
export interface RatedSession {
  readonly before: number;
  readonly after: number;
}
