import { careKey } from '../guide/experience';
import { checkAfter } from '../guide/relief-screening';
import type { RunRecord } from '../history/record';
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

export function logRun(state: AppState, { now, run }: Happened<'run-logged'>): Step {
  const record: RunRecord = { at: now.wallAt, offsetMinutes: now.offsetMinutes, ...run };
  return { state: { ...state, lastRun: record }, effects: [{ type: 'record-run', record }] };
}
