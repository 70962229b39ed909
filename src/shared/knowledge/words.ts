import type { CautionId } from './cautions';
import type { ComplaintId } from './complaints';
import type { MuscleId } from './muscles';
import type { PhraseId } from './phrases';
import type { RoutineId } from './routines';
import type { SpotId } from './spots';
import type { ToolId } from './tools';
import type { ZoneId } from './zones';

/**
 * Every sentence of the knowledge base. Another language is one more value of this type.
 *
 * `{side}` and `{other}` stand for the words of the side that is pressed and of the other one.
 */
export interface KnowledgeWords {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly sides: { readonly left: string; readonly right: string };
  readonly tools: Readonly<Record<ToolId, ToolWords>>;
  readonly zones: Readonly<Record<ZoneId, ZoneWords>>;
  readonly cautions: Readonly<Record<CautionId, CautionWords>>;
  readonly muscles: Readonly<Record<MuscleId, MuscleWords>>;
  readonly spots: Readonly<Record<SpotId, SpotWords>>;
  readonly complaints: Readonly<Record<ComplaintId, ComplaintWords>>;
  readonly routines: Readonly<Record<RoutineId, RoutineWords>>;
  readonly phrases: Readonly<Record<PhraseId, string>>;
}

export interface ToolWords {
  readonly name: string;
  /** As the second tool under the first: "or knuckles". */
  readonly inline: string;
  readonly howTo: string;
  readonly care: string;
}

export interface ZoneWords {
  readonly name: string;
  readonly where: string;
  readonly why: string;
  readonly cue: string;
}

export interface CautionWords {
  readonly title: string;
  readonly text: string;
  readonly spoken: string;
}

export interface MuscleWords {
  readonly name: string;
  readonly plainName: string;
  readonly action: string;
  readonly overloadedBy: string;
  readonly referral: { readonly main: string; readonly spill: string };
  /** How to tell it from its neighbours; empty where nothing tells. */
  readonly tellApart: string;
  /** Why it has no spot; null where it has one. */
  readonly noSpotReason: string | null;
}

export interface SpotWords {
  readonly name: string;
  /** The first place on the stage: at most 12 words, complete on its own. */
  readonly stageLine: string;
  /** The same for each further place. */
  readonly stageLineNext: string;
  /** How the next place is announced in the corner, after "Next:". */
  readonly nextHint: string;
  readonly landmark: string;
  /** A movement that makes the muscle show itself. */
  readonly checkMove: string;
  readonly position: string;
  readonly explore: string;
  readonly rightSpotFeelsLike: string;
  readonly referralFeltAt: readonly string[];
  readonly caution: string;
  readonly cues: SpotCues;
}

/** What is said at a spot when no routine has words of its own. Each names no tool. */
export interface SpotCues {
  readonly find: string;
  readonly caution: string;
  readonly press: string;
  readonly feel: string;
  /** The move to the next place: the one of `stageLineNext`. */
  readonly explore: string;
}

export interface ComplaintWords {
  readonly name: string;
  readonly painArea: string;
  /** As a person would say it. */
  readonly youMightSay: readonly string[];
  /** Why each candidate is one, in their order. */
  readonly whys: readonly string[];
  /** What it may be instead, and what to do about that. */
  readonly notMuscleIf: string;
  readonly alsoDo: readonly string[];
  /** Said first. */
  readonly openingCue: string;
  readonly evidenceNote: string;
  /** Why nothing is pressed; null where something is. */
  readonly noSpotReason: string | null;
}

/** A cue, and how it is said with a tool other than the step's own. */
export interface CueWords {
  readonly text: string;
  readonly withTool?: Partial<Readonly<Record<ToolId, string>>>;
}

export interface StepWords {
  readonly title: string;
  /** Large on the stage. A press step has none: its headline comes from its muscle. */
  readonly headline?: string;
  /** Below the headline. A press step has none: its line comes from its spot. */
  readonly line?: string;
}

export interface RoutineWords {
  readonly name: string;
  readonly forWhom: string;
  readonly purpose: string;
  readonly frequency: string;
  readonly evidenceNote: string;
  /** What comes after it, for a leg that hurts when it runs; null for the others. */
  readonly returnRule: string | null;
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly cues: Readonly<Record<string, CueWords>>;
}

/** Puts the side into a line and gives it a capital. */
export function withSides(
  text: string,
  words: Pick<KnowledgeWords, 'sides'>,
  side: 'left' | 'right',
): string {
  const other = side === 'left' ? 'right' : 'left';
  const filled = text
    .replaceAll('{side}', words.sides[side])
    .replaceAll('{other}', words.sides[other]);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
