import type { Hand } from '../activity/input';
import type { RoutineSummary } from '../knowledge/routine-index';
import type { Limb } from '../knowledge/terms';

/** The library of guided sessions, and the page of one. */
export interface LibraryWords {
  readonly title: string;
  readonly sentence: (count: number) => string;
  readonly limb: string;
  readonly limbs: Readonly<Record<Limb | 'all', string>>;
  readonly time: string;
  readonly anyTime: string;
  readonly atMost: (minutes: number) => string;
  readonly haveTools: string;
  readonly favouritesOnly: string;
  readonly found: (count: number, of: number) => string;
  readonly showAll: string;
  readonly nothingFits: string;
  readonly favourite: (name: string) => string;
  /** "5 min · one arm · ball" */
  readonly facts: (routine: RoutineSummary) => string;
  readonly routine: RoutinePageWords;
}

export interface RoutinePageWords {
  readonly back: string;
  readonly unknown: string;
  readonly favourite: string;
  readonly forWhom: string;
  readonly howOften: string;
  readonly side: (limb: Limb) => string;
  readonly sides: (limb: Limb) => Readonly<Record<Hand | 'auto', string>>;
  readonly bothSides: (limb: Limb) => string;
  readonly start: string;
  readonly running: string;
  readonly capped: string;
  readonly allAvoided: string;
  readonly tools: string;
  readonly lacks: string;
  readonly steps: string;
  readonly stepsSentence: (seconds: number) => string;
  readonly press: (muscle: string) => string;
  /** "2 places · 62 s" */
  readonly pressFacts: (places: number, seconds: number) => string;
  readonly stepFacts: (seconds: number) => string;
  readonly said: string;
  readonly leaveIf: string;
  readonly stopIf: string;
  readonly rating: string;
}
