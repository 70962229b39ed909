import type { Hand } from '../activity/input';
import type { ComplaintGroup } from '../guide/complaint-groups';
import type { Enough } from '../guide/relief-dose';
import type { LeftOutReason, RefusalReason } from '../guide/relief-planner';
import type { ComplaintId } from '../knowledge/complaints';
import type { Limb } from '../knowledge/terms';
import type { Instant } from '../time';
import type { LocalNow } from './messages';

/**
 * The sentences of the Relief page. They are loaded with the page and not with the tray; the
 * knowledge's own words stand beside it.
 */
export interface ReliefWords {
  readonly title: string;
  readonly sentence: string;
  readonly side: string;
  readonly sides: Readonly<Record<Hand, string>>;
  /** The letters that choose a side. */
  readonly sideKeys: Readonly<Record<string, Hand>>;
  /** A sore place in two or three words, for the list. */
  readonly places: Readonly<Record<ComplaintId, string>>;
  readonly groups: Readonly<Record<ComplaintGroup, string>>;
  /** Which picture is shown. */
  readonly view: string;
  readonly views: Readonly<Record<'hand' | 'arm' | 'foot' | 'leg' | 'body', string>>;
  /** The name of the radio group that list and picture are. */
  readonly list: string;
  readonly found: string;
  readonly search: SearchWords;
  readonly lately: LatelyWords;
  readonly start: StartWords;
  readonly plan: PlanWords;
  readonly refer: ReferWords;
  readonly none: NothingChosenWords;
  /** Back to the list, where the window has no room for both. */
  readonly otherPlace: string;
  /** "Ring finger, right" */
  readonly named: (id: ComplaintId, side: Hand) => string;
  /** Why another place than the sore one is pressed. */
  readonly whyElsewhere: (id: ComplaintId) => string;
}

export interface SearchWords {
  readonly label: string;
  readonly hint: string;
  readonly count: (count: number) => string;
  readonly nothing: (query: string) => string;
  readonly nothingHelp: string;
}

export interface LatelyWords {
  readonly title: string;
  readonly rated: (before: number, after: number) => string;
  readonly when: (at: Instant, now: LocalNow) => string;
}

export interface StartWords {
  readonly rateAndStart: string;
  readonly running: string;
  readonly handsFree: string;
}

export interface PlanWords {
  readonly title: string;
  readonly minutes: string;
  readonly minute: (count: number) => string;
  /** How many spots, and how long it takes. */
  readonly summary: (spots: number, seconds: number) => string;
  /** Why a spot stands first. */
  readonly helped: (meanDrop: number, rated: number) => string;
  readonly answeredBetter: string;
  readonly usual: string;
  readonly yourTools: string;
  /** Why there is no plan. */
  readonly refused: Readonly<Record<Exclude<RefusalReason, 'no-tool'>, string>>;
  /** No tool of the person fits; these would. */
  readonly itTakes: (tools: readonly string[]) => string;
  /** Nothing may load a hand, and these are missing; none where no tool at all would do. */
  readonly bothHandsSore: (tools: readonly string[]) => string;
  /** What two sore hands change about a plan. */
  readonly sparesHands: Readonly<Record<Limb, string>>;
  /** Why a plan is shorter than the time there is. */
  readonly enough: (enough: Enough) => string;
  /** Spots that belong to it and are not in this plan. */
  readonly leftOut: Readonly<Record<LeftOutReason, (count: number) => string>>;
  readonly alsoDo: string;
  readonly notMuscle: string;
}

export interface ReferWords {
  readonly title: string;
  readonly whomToSee: string;
  /** Whom to see and how soon, by what a caution asks for. */
  readonly whom: Readonly<Record<'emergency' | 'today' | 'soon', string>>;
  readonly meanwhile: string;
}

export interface NothingChosenWords {
  readonly title: string;
  readonly steps: readonly string[];
  readonly care: string;
}
