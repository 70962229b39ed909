import type { StepRecord } from '../history/record';
import { showDanger } from './ending';
import { enterStep } from './guiding';
import { reportEnd, stepFinished } from './report';
import { safetyRules } from './safety';
import { andThen, type SessionState, type Step, unchanged } from './session-state';
import { hush } from './speaking';

/** How a spot is after it was pressed. */
export type SpotAnswer = NonNullable<StepRecord['answer']>;

/**
 * Takes the answer to "better, same or worse?" and goes on; null goes on without one.
 *
 * One spot that got worse makes the rest of the session light. A second one ends it (content.json,
 * screening `sq-after`: worse twice, refer out).
 */
export function answerCheck(state: SessionState, answer: SpotAnswer | null): Step {
  const { phase } = state;
  if (phase.name !== 'check') return unchanged(state);
  const quiet = hush(state);
  const last = state.records.at(-1);
  if (answer === null || !last) return andThen(quiet, (now) => enterStep(now, phase.stepIndex + 1));
  const record: StepRecord = { ...last, answer };
  const records = [...state.records.slice(0, -1), record];
  const softer = state.softer || answer === 'worse';
  const told = andThen(quiet, (now) =>
    stepFinished({ ...now, records, softer }, phase.stepIndex, record),
  );
  return andThen(told, (now) =>
    worseTwice(now) ? refer(now) : enterStep(now, phase.stepIndex + 1),
  );
}

const worseTwice = ({ records }: SessionState): boolean =>
  records.filter(({ answer }) => answer === 'worse').length >= safetyRules.worseInARow.value;

const refer = (state: SessionState): Step =>
  andThen(reportEnd(state, 'stopped', 'worse-twice'), (now) => showDanger(now, 'worse-twice'));
