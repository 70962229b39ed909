import type { Hand } from '../activity/input';
import { isRoutineId, routineOf, spotOf, turnOf } from '../knowledge';
import type { RoutineStep } from '../knowledge/routines';
import type { Limb } from '../knowledge/terms';
import { type KnowledgeWords, withSides } from '../knowledge/words';
import { knowledgeEn } from '../knowledge/words-en';
import { reliefEn } from '../text/relief-lines-en';
import type { Millis } from '../time';
import { type AnswerLines, answerLines, withAnswers } from './finder';
import { countLines, isPressStep, type PlanStep, planSteps } from './plan-steps';
import type { CountLines } from './timeline';

export type { PlanStep } from './plan-steps';

/** A routine made concrete for one person and one limb. */
export interface Plan {
  readonly routineId: string;
  /** What hurts, where that led here; null for a press. */
  readonly complaint: { readonly id: string; readonly name: string } | null;
  readonly limb: Limb;
  readonly side: Hand;
  readonly steps: readonly PlanStep[];
  /** True where a rating before and after makes sense: something is pressed. */
  readonly rates: boolean;
  readonly says: StandingLines;
  /** What is said to the answers after its spots; null where they are not part of the plan. */
  readonly answers: AnswerLines | null;
}

/** Lines that may be said at any time, with the side filled in. */
export interface StandingLines {
  readonly start: string;
  readonly rateAfter: string;
  readonly check: string;
  readonly letGo: string;
  readonly softer: string;
  readonly afterCare: string;
  /** What makes it last: less load, and strength (content.json, caution ac-load). */
  readonly lasting: string;
  readonly counts: CountLines;
}

/** What a person's settings change about a routine. */
export interface PlanPreferences {
  /** 15 to 90, or null for the routine's own. */
  readonly holdSeconds: number | null;
  /** The tools the person has, as ids; unknown ones are left alone. */
  readonly tools: readonly string[];
  /** Regions that are never pressed, as ids. */
  readonly avoid?: readonly string[];
}

/** What was offered and is to be led through. */
export interface Chosen {
  readonly routineId: string;
  /** Which of the routine's turns it is, by the spot it begins with; null for its own steps. */
  readonly spotId: string | null;
  readonly side: Hand;
}

/**
 * Turns a routine into a plan. Null when there is no such routine, or when all it presses is to be
 * left alone: never a guess.
 *
 * A step of a region to avoid is left out, with the question about it, and so is a change of arms
 * that leads to no press.
 */
export function planFor(
  { routineId, spotId, side }: Chosen,
  preferences: PlanPreferences,
  words: KnowledgeWords = knowledgeEn,
): Plan | null {
  if (!isRoutineId(routineId)) return null;
  const turn = turnOf(routineId, spotId);
  const { steps, toolId, limb } = routineOf(turn);
  const kept = withoutIdleSwitches(withoutAvoided(steps, preferences));
  const presses = kept.some(isPressStep);
  if (!presses && steps.some(isPressStep)) return null;
  const { holdSeconds, tools } = preferences;
  const script = { steps: kept, words: words.routines[turn], toolId };
  const made = planSteps(script, { side, holdSeconds, tools, words });
  const asks = made.some(({ kind }) => kind === 'rate');
  const answers = asks ? answerLines(reliefEn, limb, true) : null;
  return {
    routineId,
    complaint: null,
    limb,
    side,
    steps: answers ? withAnswers(made, answers, countLines(words)) : made,
    rates: presses,
    says: standingLines(words, limb, side),
    answers,
  };
}

/** A question about a spot goes with the spot. */
function withoutAvoided(
  steps: readonly RoutineStep[],
  { avoid = [] }: PlanPreferences,
): readonly RoutineStep[] {
  let kept = true;
  return steps.filter((step) => {
    if (isPressStep(step)) kept = !avoid.includes(spotOf(step.spotId).region);
    return isPressStep(step) || step.kind === 'rate' ? kept : true;
  });
}

/** Nobody changes arms for nothing. */
const withoutIdleSwitches = (steps: readonly RoutineStep[]): readonly RoutineStep[] =>
  steps.filter(({ kind }, at) => kind !== 'switch' || steps.slice(at).some(isPressStep));

/** Places to press, in order, with the step each belongs to: what the stage counts as "spots". */
export const placesOf = (
  plan: Plan,
): readonly { readonly stepIndex: number; readonly place: number }[] =>
  plan.steps.flatMap(({ index, press, when }) =>
    Array.from({ length: when === 'found-here' ? 0 : (press?.places ?? 0) }, (_, place) => ({
      stepIndex: index,
      place,
    })),
  );

/**
 * How long the steps take when nobody answers anything and the voice keeps its pace; ratings before
 * and after, and the summary, are not in it.
 */
export const plannedMs = (plan: Plan): Millis =>
  plan.steps
    .filter(({ when }) => when === null || when === 'searching' || when === 'unanswered')
    .reduce((sum, step) => sum + stepMs(step), 0);

export const stepMs = ({ stretches }: Pick<PlanStep, 'stretches'>): Millis =>
  stretches.reduce((sum, { lengthMs }) => sum + lengthMs, 0);

/** The lines of a plan that belong to no step. */
export function standingLines(words: KnowledgeWords, limb: Limb, side: Hand): StandingLines {
  const say = (text: string) => withSides(text, words, side);
  return {
    start: say(words.phrases['ph-start']),
    rateAfter: say(words.phrases[limb === 'upper' ? 'ph-rate-after' : 'ph-rate-after-leg']),
    check: say(words.phrases['ph-check']),
    letGo: say(words.phrases['ph-let-go']),
    softer: say(words.phrases['ph-softer']),
    afterCare: say(words.cautions[limb === 'upper' ? 'ac-no-back-to-typing' : 'ac-walk'].spoken),
    lasting: say(words.cautions['ac-load'].spoken),
    counts: countLines(words),
  };
}
