import { type Hand, otherHand } from '../activity/input';
import { isRoutineId, routineOf, spotOf, type ToolId, turnOf } from '../knowledge';
import type { PressStep, RoutineStep } from '../knowledge/routines';
import type { Limb, StepKind } from '../knowledge/terms';
import type { RoutineWords } from '../knowledge/words';
import { type KnowledgeWords, withSides } from '../knowledge/words';
import { knowledgeEn } from '../knowledge/words-en';
import type { Millis } from '../time';
import { type PressTarget, pressTarget } from './press-target';
import { type CountLines, type Stretch, stretchesOf } from './timeline';

/** A routine made concrete for one person and one arm. */
export interface Plan {
  readonly routineId: string;
  readonly side: Hand;
  readonly steps: readonly PlanStep[];
  /** True where a rating before and after makes sense: something is pressed. */
  readonly rates: boolean;
  readonly says: StandingLines;
}

/** Lines that may be said at any time, with the side filled in. */
export interface StandingLines {
  readonly start: string;
  readonly rateAfter: string;
  readonly check: string;
  readonly letGo: string;
  readonly softer: string;
  readonly afterCare: string;
  readonly counts: CountLines;
}

/** One step of the plan; `press` is null where nothing is pressed. */
export interface PlanStep {
  readonly index: number;
  readonly kind: StepKind;
  readonly side: Hand | null;
  readonly headline: string | null;
  readonly line: string | null;
  readonly press: PressTarget | null;
  readonly stretches: readonly Stretch[];
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
 * A step of a region to avoid is left out, and so is a change of arms that leads to no press.
 */
export function planFor(
  { routineId, spotId, side }: Chosen,
  preferences: PlanPreferences,
  words: KnowledgeWords = knowledgeEn,
): Plan | null {
  if (!isRoutineId(routineId)) return null;
  const turn = turnOf(routineId, spotId);
  const routineWords = words.routines[turn];
  const person = { side, preferences, words };
  const own = routineOf(turn);
  const kept = withoutIdleSwitches(own.steps.filter((step) => !isAvoided(step, preferences)));
  const presses = kept.some(isPress);
  if (!presses && own.steps.some(isPress)) return null;
  const steps = kept.map((step, index) => planStep(step, index, own.toolId, routineWords, person));
  return { routineId, side, steps, rates: presses, says: standingLines(words, side, own.limb) };
}

const isAvoided = (step: RoutineStep, { avoid = [] }: PlanPreferences): boolean =>
  isPress(step) && avoid.includes(spotOf(step.spotId).region);

/** Nobody changes arms for nothing. */
const withoutIdleSwitches = (steps: readonly RoutineStep[]): readonly RoutineStep[] =>
  steps.filter(({ kind }, at) => kind !== 'switch' || steps.slice(at).some(isPress));

/** Places to press, in order, with the step each belongs to: what the stage counts as "spots". */
export const placesOf = (
  plan: Plan,
): readonly { readonly stepIndex: number; readonly place: number }[] =>
  plan.steps.flatMap(({ index, press }) =>
    Array.from({ length: press?.places ?? 0 }, (_, place) => ({ stepIndex: index, place })),
  );

/** How long the steps take when the voice keeps its pace; ratings and summary are not in it. */
export const plannedMs = (plan: Plan): Millis =>
  plan.steps.reduce((sum, step) => sum + stepMs(step), 0);

export const stepMs = ({ stretches }: Pick<PlanStep, 'stretches'>): Millis =>
  stretches.reduce((sum, { lengthMs }) => sum + lengthMs, 0);

interface Person {
  readonly side: Hand;
  readonly preferences: PlanPreferences;
  readonly words: KnowledgeWords;
}

function planStep(
  step: RoutineStep,
  index: number,
  onlyTool: ToolId | undefined,
  routineWords: RoutineWords,
  person: Person,
): PlanStep {
  const { words, preferences } = person;
  const side = sideOf(step, person.side);
  const own = routineWords.steps[step.id];
  const tools = onlyTool ? [onlyTool] : preferences.tools;
  const press = isPress(step) ? pressTarget(step, tools, words, preferences.holdSeconds) : null;
  const say = (text: string | undefined) =>
    text ? withSides(text, words, side ?? person.side) : null;
  return {
    index,
    kind: step.kind,
    side,
    headline: say(own?.headline),
    line: say(own?.line),
    press,
    stretches: stretchesOf(
      step,
      press,
      countLines(words),
      (cueId) => say(cueText(routineWords, cueId, press?.toolIds[0])) ?? '',
    ),
  };
}

const isPress = (step: RoutineStep): step is PressStep =>
  step.kind === 'press' || step.kind === 'roll';

/** The sentence of a cue, in the variant for the tool in use where there is one. */
function cueText(words: RoutineWords, cueId: string, tool: ToolId | undefined): string {
  const cue = words.cues[cueId];
  if (!cue) return '';
  return (tool && cue.withTool?.[tool]) ?? cue.text;
}

function sideOf(step: RoutineStep, side: Hand): Hand | null {
  if (step.side === 'none' || step.side === 'both') return null;
  return step.side === 'opposite' ? otherHand(side) : side;
}

function standingLines(words: KnowledgeWords, side: Hand, limb: Limb): StandingLines {
  const say = (text: string) => withSides(text, words, side);
  return {
    start: say(words.phrases['ph-start']),
    rateAfter: say(words.phrases[limb === 'upper' ? 'ph-rate-after' : 'ph-rate-after-leg']),
    check: say(words.phrases['ph-check']),
    letGo: say(words.phrases['ph-let-go']),
    softer: say(words.phrases['ph-softer']),
    afterCare: say(words.cautions[limb === 'upper' ? 'ac-no-back-to-typing' : 'ac-walk'].spoken),
    counts: countLines(words),
  };
}

const countLines = (words: KnowledgeWords): CountLines => ({
  half: words.phrases['ph-half'],
  ten: words.phrases['ph-ten'],
});
