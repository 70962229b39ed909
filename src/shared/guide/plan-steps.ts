import { type Hand, otherHand } from '../activity/input';
import type { ToolId } from '../knowledge';
import type { PressStep, RoutineStep } from '../knowledge/routines';
import type { StepKind } from '../knowledge/terms';
import { type KnowledgeWords, type RoutineWords, withSides } from '../knowledge/words';
import type { StepWhen } from './path';
import { type PressTarget, pressTarget } from './press-target';
import { type CountLines, type Stretch, stretchesOf } from './timeline';

/** One step of the plan; `press` is null where nothing is pressed. */
export interface PlanStep {
  readonly index: number;
  readonly kind: StepKind;
  readonly side: Hand | null;
  readonly headline: string | null;
  readonly line: string | null;
  readonly press: PressTarget | null;
  readonly stretches: readonly Stretch[];
  /** On which answers it is taken; null: always. */
  readonly when: StepWhen | null;
}

/** Steps with the words they are said and shown in: a routine, or what was put together like one. */
export interface Script {
  readonly steps: readonly RoutineStep[];
  readonly words: Pick<RoutineWords, 'steps' | 'cues'>;
  /** The one tool it is made for. */
  readonly toolId?: ToolId | undefined;
}

/** For whom a script is made concrete. */
export interface ScriptFor {
  readonly side: Hand;
  /** 15 to 90 seconds, or null for the script's own holds. */
  readonly holdSeconds: number | null;
  /** Tools that may be used; of bare hands all, unless `bareHands` is false. */
  readonly tools: readonly string[];
  readonly bareHands?: boolean;
  readonly words: KnowledgeWords;
}

/** Fills sides, tools and holds into the steps of a script. */
export const planSteps = (script: Script, person: ScriptFor): readonly PlanStep[] =>
  script.steps.map((step, index) => planStep(step, index, script, person));

function planStep(step: RoutineStep, index: number, script: Script, person: ScriptFor): PlanStep {
  const { words, tools, holdSeconds, bareHands } = person;
  const side = sideOf(step, person.side);
  const own = script.words.steps[step.id];
  const owned = script.toolId ? [script.toolId] : tools;
  const press = isPressStep(step) ? pressTarget(step, owned, words, holdSeconds, bareHands) : null;
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
      (cueId) => say(cueText(script.words, cueId, press?.toolIds[0])) ?? '',
    ),
    when: null,
  };
}

/** True for a step that presses something. */
export const isPressStep = (step: RoutineStep): step is PressStep =>
  step.kind === 'press' || step.kind === 'roll';

/** The sentence of a cue, in the variant for the tool in use where there is one. */
function cueText(words: Script['words'], cueId: string, tool: ToolId | undefined): string {
  const cue = words.cues[cueId];
  if (!cue) return '';
  return (tool && cue.withTool?.[tool]) ?? cue.text;
}

function sideOf(step: RoutineStep, side: Hand): Hand | null {
  if (step.side === 'none' || step.side === 'both') return null;
  return step.side === 'opposite' ? otherHand(side) : side;
}

/** The lines that count a hold down. */
export const countLines = (words: KnowledgeWords): CountLines => ({
  half: words.phrases['ph-half'],
  ten: words.phrases['ph-ten'],
});
