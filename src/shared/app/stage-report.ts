import type { Moment } from '../breaks/moment';
import type { StepRecord } from '../history/record';
import type { SessionReport } from '../ipc';
import { type Session, withoutStage, withStepsBefore } from './session';
import { endSession } from './session-end';
import type { AppState } from './state';
import type { Step } from './step';

type StageReport<T extends SessionReport['type']> = Extract<SessionReport, { readonly type: T }>;

const nothing = (state: AppState): Step => ({ state, effects: [] });

/** What the stage reports; a report about another session comes too late and changes nothing. */
export function takeReport(state: AppState, report: SessionReport, moment: Moment): Step {
  const { session } = state;
  if (session === null || session.id !== report.sessionId) return nothing(state);
  switch (report.type) {
    case 'session-started':
      return nothing({
        ...state,
        session: { ...session, before: report.before ?? session.before },
      });
    case 'step-finished':
      return nothing({ ...state, session: withStep(session, report) });
    case 'session-ended': {
      const { type: _, sessionId: __, ...ending } = report;
      return endSession(state, session, withStepsBefore(session, ending), moment);
    }
  }
}

function withStep(session: Session, report: StageReport<'step-finished'>): Session {
  const { index, step, last, seconds } = report;
  if (index === session.finishedSteps - 1 && step !== null) return withAnswer(session, step);
  if (index < session.finishedSteps) return session;
  return {
    ...session,
    finishedSteps: index + 1,
    steps: step === null ? session.steps : [...session.steps, step],
    allDone: last,
    seconds: session.secondsBefore + seconds,
  };
}

/** A step is told of again once its answer is known. */
function withAnswer(session: Session, step: StepRecord): Session {
  const last = session.steps.at(-1);
  if (last?.spotId !== step.spotId || last.side !== step.side) return session;
  return { ...session, steps: [...session.steps.slice(0, -1), step] };
}

/** A stage that crashed is opened once more, to go on at the unfinished step; any other end is final. */
export function stageGone(
  state: AppState,
  sessionId: number,
  crashed: boolean,
  moment: Moment,
): Step {
  const { session } = state;
  if (session === null || session.id !== sessionId) return nothing(state);
  if (crashed && !session.reopened) {
    const reopened: Session = {
      ...session,
      reopened: true,
      focused: false,
      secondsBefore: session.seconds,
    };
    return {
      state: { ...state, session: reopened },
      effects: [{ type: 'open-stage', sessionId }],
    };
  }
  return endSession(state, session, withoutStage(session, crashed ? 'crashed' : 'closed'), moment);
}

/** A session that was running when the app ended. */
export const leftBehind = (state: AppState, moment: Moment): Step =>
  state.session === null
    ? nothing(state)
    : endSession(state, state.session, withoutStage(state.session, 'quit'), moment);
