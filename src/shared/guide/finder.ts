import { spokenMs, spokenSeconds } from '../knowledge/speech';
import type { Limb } from '../knowledge/terms';
import type { ReliefLines } from '../text/relief-lines';
import { type Millis, seconds } from '../time';
import type { PlanStep } from './plan-steps';
import { type CountLines, holdOf, type Stretch } from './timeline';

/**
 * How much longer a spot is held that was found better (content.json, `adaptive`, extendSeconds;
 * judgement). The spot's own limit stays above it.
 */
const STAY = seconds(45);
/** Spoken 3-2-1 and its tones need this long. */
const LEAD_IN = seconds(3);

/** What is said to the answers after a spot. */
export interface AnswerLines {
  /** Null where a spot that got better is not held longer, and the plan goes on. */
  readonly better: string | null;
  readonly same: string;
  readonly worse: string;
  readonly worseTwice: string;
  /** Closing lines for a search that found nothing, and for one that nobody answered. */
  readonly notFound: string;
  readonly unanswered: string;
  readonly closing: { readonly headline: string; readonly line: string };
}

/** @param stays True where a spot that got better is held longer and ends the search. */
export const answerLines = (lines: ReliefLines, limb: Limb, stays: boolean): AnswerLines => ({
  better: stays ? lines.better : null,
  same: lines.same,
  worse: lines.worse,
  worseTwice: lines.worseTwice,
  notFound: lines.notFound[limb],
  unanswered: lines.unanswered,
  closing: lines.closing,
});

/**
 * Lays the paths of the answers into steps that ask after their spots: a spot that got better is held
 * longer, then it closes; otherwise the next one is tried. What is said last fits what was found.
 *
 * Where a better spot does not end the plan, the steps stay as they are.
 */
export function withAnswers(
  steps: readonly PlanStep[],
  lines: AnswerLines,
  counts: CountLines,
): readonly PlanStep[] {
  const { better } = lines;
  if (better === null) return steps;
  return steps
    .flatMap((step, at): readonly PlanStep[] => {
      if (step.press) return [{ ...step, when: 'searching' }];
      if (step.kind === 'close') return closings(step, lines);
      const pressed = steps.slice(0, at).findLast(({ press }) => press !== null);
      if (step.kind !== 'rate' || !pressed) return [step];
      return [{ ...step, when: 'searching' }, stayStep(pressed, better, counts)];
    })
    .map((step, index) => ({ ...step, index }));
}

/** Once more the same spot, at its first place, for longer. */
function stayStep(pressed: PlanStep, line: string, counts: CountLines): PlanStep {
  const press = pressed.press && { ...pressed.press, places: 1 };
  const leadIn: Stretch = {
    mode: 'lead-in',
    place: 0,
    lengthMs: Math.max(LEAD_IN, seconds(spokenSeconds(line))),
    cues: [{ atMs: 0, text: line }],
  };
  const hold: Stretch = { mode: 'hold', place: 0, lengthMs: 0, cues: [] };
  const lengthMs = Math.min(STAY, press?.maxHoldMs ?? STAY);
  return {
    ...pressed,
    press,
    when: 'found-here',
    stretches: [leadIn, holdOf(hold, lengthMs, counts)],
  };
}

function closings(step: PlanStep, lines: AnswerLines): readonly PlanStep[] {
  const other = { ...step, ...lines.closing };
  return [
    { ...step, when: 'found' },
    { ...other, when: 'not-found', stretches: beginningWith(lines.notFound, step.stretches) },
    { ...other, when: 'unanswered', stretches: beginningWith(lines.unanswered, step.stretches) },
  ];
}

/** Another first sentence; the later ones wait for it. */
const beginningWith = (text: string, stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map((stretch, at) => (at === 0 ? withFirst(text, stretch) : stretch));

function withFirst(text: string, { cues, lengthMs, ...stretch }: Stretch): Stretch {
  const [, ...later] = cues;
  const toMs = seconds(spokenSeconds(text));
  const byMs = Math.max(0, toMs - (later[0]?.atMs ?? toMs));
  const moved = later.map((cue) => ({ ...cue, atMs: cue.atMs + byMs }));
  const endMs: Millis = Math.max(toMs, ...moved.map((cue) => cue.atMs + spokenMs(cue.text)));
  const own = Math.max(lengthMs, Math.ceil(endMs / seconds(1)) * seconds(1));
  return { ...stretch, lengthMs: own, cues: [{ atMs: 0, text }, ...moved] };
}
