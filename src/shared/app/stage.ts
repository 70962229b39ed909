import type { Hand } from '../activity/input';
import { openCard, watchRest } from '../breaks/answers';
import { cleared } from '../breaks/front';
import type { Moment } from '../breaks/moment';
import { sideFor } from '../breaks/routine-choice';
import { isDue } from '../breaks/schedule';
import { checkAgainst, reliefStanding } from '../guide/relief-screening';
import type { Offer } from '../ipc';
import { limbOf } from '../knowledge/limb';
import { isPause, isPress, routineSummary } from '../knowledge/routine-index';
import type { Settings } from '../settings/schema';
import type { AppEvent } from './events';
import { isForArms, type Session } from './session';
import type { AppState } from './state';
import type { Step } from './step';

type PressRequest = Extract<AppEvent, { readonly type: 'press-requested' }>;
type ReliefRequest = Extract<AppEvent, { readonly type: 'relief-requested' }>;

const nothing = (state: AppState): Step => ({ state, effects: [] });

const noComplaint = { complaintId: null, relief: null } as const;

/** The card was answered with yes: the stage opens, or a plain rest is watched. */
export function acceptOffer(state: AppState, moment: Moment): Step {
  const { front } = state.schedule;
  if (front.name !== 'card') return nothing(state); // a micro-break needs no yes: hands off is enough
  const { offer } = front.prompt;
  switch (offer.kind) {
    case 'press':
      return openStage(state, { ...offer, ...noComplaint }, moment);
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
  if (offer.kind === 'press') return openStage(state, { ...offer, ...noComplaint }, moment);
  if (moment.blocked !== null || schedule.press.name === 'resting') return nothing(state);
  const opened = openCard(schedule, moment);
  return { state: { ...state, schedule: opened.schedule }, effects: opened.effects };
}

/** Starts a press that was chosen: its routine, its side or both. */
export function requestPress(state: AppState, request: PressRequest, moment: Moment): Step {
  const offer = moment.offer();
  if (state.session !== null) return { state, effects: [{ type: 'focus-stage' }] };
  if (request.routineId === null && offer.kind !== 'press') return requestBreak(state, moment);
  if (isUnsafe(request.routineId, offer) && !legsMayStart(state, request.routineId, moment))
    return requestBreak(state, moment);
  const routineId =
    request.routineId ??
    (offer.kind === 'press' ? offer.routineId : moment.settings['press.routine']);
  const side = request.side ?? sideOf(routineId, offer, moment.settings);
  const { spotId, seconds } = moment.beginning(routineId, side);
  if (spotId === null && isKnownPress(routineId)) return nothing(state); // all of it is to be avoided
  const complaintId = request.complaintId ?? null;
  return openStage(state, { routineId, spotId, side, seconds, complaintId, relief: null }, moment);
}

/** Starts a session that was planned for a complaint, unless the safety check speaks against it. */
export function requestRelief(state: AppState, request: ReliefRequest, moment: Moment): Step {
  if (state.session !== null) return { state, effects: [{ type: 'focus-stage' }] };
  const { complaintId, side, routineId, relief } = request;
  const limb = limbOf(complaintId);
  const spotId = relief.spotIds[0] ?? null;
  if (limb === null || spotId === null) return nothing(state);
  if (checkAgainst(state.screening, limb, moment.now.wallAt) !== null) return nothing(state);
  const { seconds } = relief;
  return openStage(state, { routineId, spotId, side, seconds, complaintId, relief }, moment);
}

/** A safety check that speaks against pressing does so for whoever asks; a pause presses nothing. */
const isUnsafe = (routineId: string | null, offer: Offer): boolean =>
  offer.kind === 'rest' && offer.why === 'safety' && !(routineId !== null && isPause(routineId));

/** A yes about an arm does not speak against legs whose own cards were just answered with no. */
const legsMayStart = (
  { reliefScreenings, screening }: AppState,
  routineId: string | null,
  { now }: Moment,
): boolean =>
  routineId !== null &&
  isOfLegs(routineId) &&
  reliefStanding(routineId, 'lower', { screenings: reliefScreenings, check: screening }, now.wallAt)
    .mayStart;

const isOfLegs = (routineId: string | null): boolean =>
  routineId !== null && limbOf(routineId) === 'lower';

/** The arm that is due for it where nobody chose one; of the legs, the one of the dominant side. */
function sideOf(routineId: string, offer: Offer, settings: Settings): Hand {
  const isDue = offer.kind === 'press' && !isOfLegs(routineId);
  const due = isDue ? offer.side : settings['body.dominantHand'];
  const routine = routineSummary(routineId);
  return routine === undefined ? due : sideFor(routine, due, settings);
}

function isKnownPress(routineId: string): boolean {
  const routine = routineSummary(routineId);
  return routine !== undefined && isPress(routine);
}

interface Chosen extends Pick<Session, 'routineId' | 'spotId' | 'side' | 'complaintId' | 'relief'> {
  /** The length it is offered at. */
  readonly seconds: number;
}

function openStage(state: AppState, chosen: Chosen, { now }: Moment): Step {
  const { routineId, spotId, complaintId, relief, side } = chosen;
  const { schedule, effects } = cleared(state.schedule);
  const session: Session = {
    id: state.nextSessionId,
    routineId,
    spotId,
    complaintId,
    relief,
    side,
    startedAt: now.wallAt,
    offsetMinutes: now.offsetMinutes,
    offeredSeconds: chosen.seconds,
    focused: false,
    finishedSteps: 0,
    steps: [],
    before: null,
    seconds: 0,
    secondsBefore: 0,
    allDone: false,
    answersDue: isDue(schedule.press) && isForArms(chosen) && !isPause(routineId),
    reopened: false,
  };
  return {
    state: { ...state, schedule, session, nextSessionId: session.id + 1 },
    effects: [...effects, { type: 'open-stage', sessionId: session.id }],
  };
}
