import { creditSession } from '../activity/dose';
import type { Hand } from '../activity/input';
import { openCard, watchRest } from '../breaks/answers';
import { afterBreak, cleared } from '../breaks/front';
import { changed, endOfHold, type Moment, record, type Scheduled } from '../breaks/moment';
import { endPress } from '../breaks/press';
import { sideFor } from '../breaks/routine-choice';
import { isDue, notDue, type Schedule } from '../breaks/schedule';
import type { StepRecord } from '../history/record';
import type { Offer, SessionReport } from '../ipc';
import { isPause, isPress, routineSummary } from '../knowledge/routine-index';
import type { Settings } from '../settings/schema';
import type { AppEvent } from './events';
import { momentOf } from './moment';
import {
  effortOf,
  isForArms,
  recordOf,
  restWorth,
  type Session,
  type SessionEnding,
  shareDone,
  withLastSpots,
  withoutStage,
  withStepsBefore,
} from './session';
import type { AppState } from './state';
import type { Step } from './step';
import { addSession } from './today';

type PressRequest = Extract<AppEvent, { readonly type: 'press-requested' }>;
type StageReport<T extends SessionReport['type']> = Extract<SessionReport, { readonly type: T }>;

const nothing = (state: AppState): Step => ({ state, effects: [] });

/** The card was answered with yes: the stage opens, or a plain rest is watched. */
export function acceptOffer(state: AppState, moment: Moment): Step {
  const { front } = state.schedule;
  if (front.name !== 'card') return nothing(state); // a micro-break needs no yes: hands off is enough
  const { offer } = front.prompt;
  switch (offer.kind) {
    case 'press':
      return openStage(state, { ...offer, complaintId: null }, moment);
    case 'rest': {
      const { schedule, effects } = watchRest(state.schedule, offer.seconds);
      return { state: { ...state, schedule }, effects };
    }
    case 'micro':
      return nothing(state);
  }
}

/** Answers the break that is due, else starts the default press; at the day's cap the card says why not. */
export function requestBreak(state: AppState, moment: Moment): Step {
  const { schedule } = state;
  if (state.session !== null) return { state, effects: [{ type: 'focus-stage' }] };
  if (schedule.front.name === 'card') return acceptOffer(state, moment);
  const offer = moment.offer();
  if (offer.kind === 'press') return openStage(state, { ...offer, complaintId: null }, moment);
  if (moment.blocked !== null || schedule.press.name === 'resting') return nothing(state);
  const opened = openCard(schedule, moment);
  return { state: { ...state, schedule: opened.schedule }, effects: opened.effects };
}

/** Starts a press that was chosen: its routine, its side or both. */
export function requestPress(state: AppState, request: PressRequest, moment: Moment): Step {
  const offer = moment.offer();
  if (state.session !== null) return { state, effects: [{ type: 'focus-stage' }] };
  if (request.routineId === null && offer.kind !== 'press') return requestBreak(state, moment);
  if (isUnsafe(request.routineId, offer)) return requestBreak(state, moment);
  const routineId =
    request.routineId ??
    (offer.kind === 'press' ? offer.routineId : moment.settings['press.routine']);
  const side = request.side ?? sideOf(routineId, offer, moment.settings);
  const { spotId, seconds } = moment.beginning(routineId, side);
  if (spotId === null && isKnownPress(routineId)) return nothing(state); // all of it is to be avoided
  const complaintId = request.complaintId ?? null;
  return openStage(state, { routineId, spotId, side, seconds, complaintId }, moment);
}

/** A safety check that speaks against pressing does so for whoever asks; a pause presses nothing. */
const isUnsafe = (routineId: string | null, offer: Offer): boolean =>
  offer.kind === 'rest' && offer.why === 'safety' && !(routineId !== null && isPause(routineId));

/** The arm that is due for it where nobody chose one. */
function sideOf(routineId: string, offer: Offer, settings: Settings): Hand {
  const due = offer.kind === 'press' ? offer.side : settings['body.dominantHand'];
  const routine = routineSummary(routineId);
  return routine === undefined ? due : sideFor(routine, due, settings);
}

function isKnownPress(routineId: string): boolean {
  const routine = routineSummary(routineId);
  return routine !== undefined && isPress(routine);
}

interface Chosen extends Pick<Session, 'routineId' | 'spotId' | 'side' | 'complaintId'> {
  /** The length it is offered at. */
  readonly seconds: number;
}

function openStage(
  state: AppState,
  { routineId, spotId, side, complaintId, seconds: offeredSeconds }: Chosen,
  { now }: Moment,
): Step {
  const { schedule, effects } = cleared(state.schedule);
  const session: Session = {
    id: state.nextSessionId,
    routineId,
    spotId,
    complaintId,
    side,
    startedAt: now.wallAt,
    offsetMinutes: now.offsetMinutes,
    offeredSeconds,
    focused: false,
    finishedSteps: 0,
    steps: [],
    before: null,
    seconds: 0,
    secondsBefore: 0,
    allDone: false,
    answersDue: isDue(schedule.press) && isForArms(routineId) && !isPause(routineId),
    reopened: false,
  };
  return {
    state: { ...state, schedule, session, nextSessionId: session.id + 1 },
    effects: [...effects, { type: 'open-stage', sessionId: session.id }],
  };
}

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

function endSession(
  before: AppState,
  session: Session,
  ending: SessionEnding,
  { now, settings, policy }: Moment,
): Step {
  const record = recordOf(session, ending);
  const away = isPause(session.routineId) ? 0 : shareDone(session, ending);
  const restedMs = restWorth(session, ending, policy.terms);
  const state: AppState = {
    ...before,
    session: null,
    load: creditSession(before.load, restedMs, effortOf(session, ending)),
    presence: { ...before.presence, screenMs: before.presence.screenMs * (1 - away) },
    today: addSession(before.today, record),
    lastSide: isPressOfArms(session.routineId) ? session.side : before.lastSide,
    lastSpots: withLastSpots(before.lastSpots, record),
  };
  const moment = momentOf(state, now, settings);
  const { schedule, effects } = afterSession(state.schedule, session, ending, moment);
  return {
    state: { ...state, schedule },
    effects: [{ type: 'record-session', record }, ...effects],
  };
}

function afterSession(
  schedule: Schedule,
  session: Session,
  ending: SessionEnding,
  moment: Moment,
): Scheduled {
  const finished = ending.ended === 'finished';
  if (isPause(session.routineId))
    return finished ? afterPause(schedule, moment) : changed(schedule, {});
  return finished && ending.steps.length > 0 // skipped through is no press
    ? afterFinished(schedule, session, moment)
    : afterBrokenOff(schedule, session, ending, moment);
}

const isPressOfArms = (routineId: string): boolean => isForArms(routineId) && !isPause(routineId);

/** A hands-off pause is a micro-break: one that was due is taken, and presses are left as they are. */
function afterPause(schedule: Schedule, moment: Moment): Scheduled {
  if (moment.need.micro >= 1) return changed(schedule, {}); // cut short by skipping its steps
  return changed(
    schedule,
    afterBreak(schedule, 'micro', moment),
    ...endOfHold('micro', schedule.micro, moment),
    ...(isDue(schedule.micro) ? [record('micro', 'taken', moment)] : []),
  );
}

/** A press that was due is taken; one that was not has been a break all the same. */
function afterFinished(schedule: Schedule, session: Session, moment: Moment): Scheduled {
  const ended: Scheduled =
    session.answersDue && isDue(schedule.press)
      ? endPress(schedule, moment, 'taken')
      : changed(
          schedule,
          isForArms(session.routineId) ? afterBreak(schedule, 'press', moment) : {},
        );
  return changed(
    ended.schedule,
    afterBreak(ended.schedule, 'micro', moment),
    ...ended.effects,
    ...endOfHold('micro', schedule.micro, moment),
  );
}

/**
 * What was not finished is still owed, and offered again later; after pain or a danger sign as after
 * a skip. A press that came due beside the session, and that the rest in it has paid for, is done.
 */
function afterBrokenOff(
  schedule: Schedule,
  session: Session,
  { ended, reason }: SessionEnding,
  moment: Moment,
): Scheduled {
  const { press } = schedule;
  const paid = moment.need.press < 1;
  if (!isDue(press)) return changed(schedule, {});
  if (!session.answersDue) {
    return paid ? endPress(schedule, moment, 'natural') : changed(schedule, {});
  }
  const notAgain = paid || reason === 'pain' || reason === 'red-flag';
  return changed(
    schedule,
    {
      press: notAgain ? notDue : { name: 'later', leftMs: moment.policy.postponeMs, asks: 0 },
      floor: {
        press: notAgain ? moment.need.press : schedule.floor.press,
        micro: moment.need.micro,
      },
    },
    ...endOfHold('press', press, moment),
    record('press', 'postponed', moment, reason ?? ended),
  );
}
