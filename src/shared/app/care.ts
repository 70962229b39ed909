import { careKey } from '../guide/experience';
import { checkAfter } from '../guide/relief-screening';
import { byDay, runRecordOf } from '../history/run-day';
import type { AppEvent } from './events';
import type { AppState } from './state';
import type { Step } from './step';

type Happened<T extends AppEvent['type']> = Extract<AppEvent, { readonly type: T }>;

/** Of each complaint only the last answers are kept; a danger sign among them stops every press. */
export function answerReliefScreening(
  state: AppState,
  event: Happened<'relief-screening-answered'>,
): AppState {
  const { now, complaintId, limb, answers, doctorAgreed } = event;
  const given = { answeredAt: now.wallAt, answers, doctorAgreed };
  return {
    ...state,
    reliefScreenings: { ...state.reliefScreenings, [complaintId]: given },
    screening: checkAfter(state.screening, given, state.reliefScreenings[complaintId], limb),
  };
}

export const answerCare = (state: AppState, event: Happened<'care-answered'>): AppState => ({
  ...state,
  lookedAt: { ...state.lookedAt, [careKey(event.complaintId, event.side)]: event.now.wallAt },
});

/** One of an earlier day goes into the history, and leaves what may follow the last one as it is. */
export function logRun(state: AppState, { now, run }: Happened<'run-logged'>): Step {
  const record = runRecordOf(run, now);
  const { lastRun } = state;
  const isNewest = lastRun === null || byDay(lastRun, record) <= 0;
  return {
    state: { ...state, lastRun: isNewest ? record : lastRun },
    effects: [{ type: 'record-run', record }],
  };
}
