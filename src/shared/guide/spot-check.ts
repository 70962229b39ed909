import type { StepRecord } from '../history/record';
import { showDanger } from './ending';
import { enterStep } from './guiding';
import { isTaken, pressBefore } from './path';
import { reportEnd, stepFinished } from './report';
import { safetyRules } from './safety';
import { andThen, type SessionState, type Step, unchanged } from './session-state';
import { hush, say } from './speaking';

/** How a spot is after it was pressed. */
export type SpotAnswer = NonNullable<StepRecord['answer']>;

/**
 * Takes the answer to "better, same or worse?" and goes on where it leads; null, which is to wait, goes
 * on as after "same", and is stored as no answer.
 *
 * One spot that got worse makes the rest of the session light and short. A second one ends it
 * (content.json, screening `sq-after`: worse twice, refer out).
 */
export function answerCheck(state: SessionState, answer: SpotAnswer | null): Step {
  const { phase } = state;
  if (phase.name !== 'check') return unchanged(state);
  const { stepIndex } = phase;
  const told = andThen(hush(state), (now) => keepAnswer(now, stepIndex, answer));
  const over = andThen(told, (now) => rateStepOver(now, stepIndex));
  return andThen(over, (now) =>
    worseTwice(now)
      ? refer(now)
      : andThen(reply(now, stepIndex, answer), (heard) => enterStep(heard, stepIndex + 1)),
  );
}

/** Tells main of the pressed step once more, now with its answer. */
function keepAnswer(state: SessionState, stepIndex: number, answer: SpotAnswer | null): Step {
  const last = state.records.at(-1);
  const pressed = pressBefore(state.plan.steps, stepIndex);
  if (answer === null || !last || !pressed) return unchanged(state);
  const record: StepRecord = { ...last, answer };
  const records = [...state.records.slice(0, -1), record];
  const softer = state.softer || answer === 'worse';
  return stepFinished({ ...state, records, softer }, pressed.index, record);
}

/** A question that is a step of the plan is over with its answer. */
const rateStepOver = (state: SessionState, stepIndex: number): Step =>
  state.plan.steps[stepIndex]?.kind === 'rate'
    ? stepFinished(state, stepIndex, null)
    : unchanged(state);

/** Says what an answer leads to. Better says it where it stays; where nothing more comes, nothing is said. */
function reply(state: SessionState, stepIndex: number, answer: SpotAnswer | null): Step {
  const { answers, steps } = state.plan;
  if (answers === null || answer === null || answer === 'better') return unchanged(state);
  const more = steps
    .slice(stepIndex + 1)
    .some((step) => step.press && isTaken(step, steps, state.records));
  return more ? say(state, answers[answer]) : unchanged(state);
}

const worseTwice = ({ records }: SessionState): boolean =>
  records.filter(({ answer }) => answer === 'worse').length >= safetyRules.worseInARow.value;

function refer(state: SessionState): Step {
  const ended = andThen(reportEnd(state, 'stopped', 'worse-twice'), (now) =>
    showDanger(now, 'worse-twice'),
  );
  const { answers } = state.plan;
  return answers === null ? ended : andThen(ended, (now) => say(now, answers.worseTwice));
}
