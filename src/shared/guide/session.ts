import { assertNever } from '../assert';
import type { StepRecord } from '../history/record';
import type { Millis } from '../time';
import { driftGuiding, enterStep, fireGuiding, guidingDeadlines, letGo } from './guiding';
import {
  changeLength,
  endSession,
  goOn,
  leaveScreen,
  pauseSession,
  restartPlace,
  returnToScreen,
  skipPlace,
  stopSession,
  togglePause,
  wakeUp,
} from './interrupting';
import { nextIndex } from './path';
import type { Plan } from './plan';
import { askRating, RATE_BEFORE, ratingDeadline } from './rating';
import { answerRating, handleRating } from './rating-phases';
import { reportStart } from './report';
import { isInput, type SessionEvent } from './session-event';
import {
  andThen,
  emit,
  type Guiding,
  type SessionState,
  type Step,
  unchanged,
  waits,
  withPhase,
} from './session-state';
import { hush, say, withoutSpeech } from './speaking';
import { answerCheck } from './spot-check';

export interface SessionStart {
  readonly sessionId: number;
  readonly plan: Plan;
  readonly atMs: Millis;
  readonly voice: boolean;
  /** True asks "better, same or worse?" after each spot. */
  readonly checks: boolean;
  /** True from the start for a person who keeps it light. */
  readonly light: boolean;
  /** Steps already done, when a stage that crashed is opened again, and what was known by then. */
  readonly finishedSteps: number;
  readonly records: readonly StepRecord[];
  readonly before: number | null;
}

/**
 * Opens a session: it begins by asking how it is, or by offering to go on where it was cut. A pause,
 * in which nothing is pressed, begins at once.
 */
export function startSession(start: SessionStart): Step {
  const { sessionId, plan, voice, checks, light, finishedSteps, records, before } = start;
  const atMs = Math.round(start.atMs);
  const state: SessionState = {
    sessionId,
    plan,
    nowMs: atMs,
    openedAtMs: atMs,
    voice,
    focused: true,
    leftAtMs: null,
    speech: null,
    lines: 0,
    caption: '',
    checks: checks && plan.answers === null,
    before,
    after: null,
    records,
    guidedMs: 0,
    softer: light || records.some(({ answer }) => answer === 'worse'),
    outcome: null,
    phase: { name: 'rating-before', rating: askRating(atMs, RATE_BEFORE) },
  };
  if (finishedSteps === 0 && !plan.rates) {
    return settle(andThen(reportStart(state), (started) => enterStep(started, 0)));
  }
  if (finishedSteps === 0) return say(state, plan.says.start);
  const stepIndex = nextIndex(plan.steps, records, finishedSteps);
  if (stepIndex >= plan.steps.length) return enterStep(state, stepIndex);
  const endsAtMs = atMs + waits.resumeOffer;
  return unchanged(withPhase(state, { name: 'resume-offer', stepIndex, endsAtMs }));
}

/**
 * Moves a session on by one event.
 *
 * Pure: the time comes in with the event, and what the stage has to say, sound or report comes back
 * as effects. Everything that was due before the event happens first, so it makes no difference how
 * often anybody ticks, and a session that nobody touches reaches its end by ticks alone.
 */
export function advance(state: SessionState, event: SessionEvent): Step {
  const atMs = Math.round(event.atMs);
  if (event.type === 'slept') return wakeUp(state, atMs);
  const caughtUp = runTo(isInput(event) ? returnToScreen(state, atMs).state : state, atMs);
  if (isInput(event) && atMs < state.openedAtMs + waits.ignoreInput) return caughtUp;
  return settle(andThen(caughtUp, (now) => handle(now, event)));
}

/** The next time at which something happens without anybody doing anything; null at the very end. */
export function nextDeadlineMs(state: SessionState): Millis | null {
  const speech = state.speech ? [state.speech.untilMs] : [];
  const coming = [...speech, ...phaseDeadlines(state)].filter((at) => at > state.nowMs);
  return coming.length > 0 ? Math.min(...coming) : null;
}

function phaseDeadlines(state: SessionState): readonly Millis[] {
  const { phase } = state;
  switch (phase.name) {
    case 'guiding':
      return guidingDeadlines(state, phase);
    case 'rating-before':
    case 'rating-after':
      return [ratingDeadline(phase.rating)];
    case 'resume-offer':
    case 'paused':
    case 'check':
    case 'safety':
      return [phase.endsAtMs];
    case 'summary':
      return phase.closesAtMs === null ? [] : [phase.closesAtMs];
    default:
      return assertNever(phase);
  }
}

function runTo(state: SessionState, untilMs: Millis): Step {
  let step = settle(unchanged(state));
  for (;;) {
    const next = nextDeadlineMs(step.state);
    if (next === null || next > untilMs) break;
    step = settle({ ...step, state: drift(step.state, next) });
  }
  return { ...step, state: drift(step.state, untilMs) };
}

/** Lets everything happen that is due now. */
function settle(step: Step): Step {
  let settled = step;
  for (let due = fire(settled.state); due; due = fire(settled.state)) {
    settled = { state: due.state, effects: [...settled.effects, ...due.effects] };
  }
  return settled;
}

/** Lets time pass without anything happening; nothing may be due on the way. */
function drift(state: SessionState, toMs: Millis): SessionState {
  const elapsedMs = toMs - state.nowMs;
  if (elapsedMs <= 0) return state;
  const moved = { ...state, nowMs: toMs };
  if (isRateStep(state) && state.leftAtMs === null)
    return { ...moved, guidedMs: state.guidedMs + elapsedMs };
  if (state.phase.name !== 'guiding') return moved;
  const phase = driftGuiding(state.phase, elapsedMs);
  return { ...moved, phase, guidedMs: state.guidedMs + elapsedMs };
}

/** A question that is a step of the plan is part of what was planned, and both hands rest in it. */
const isRateStep = ({ phase, plan }: SessionState): boolean =>
  phase.name === 'check' && plan.steps[phase.stepIndex]?.kind === 'rate';

function fire(state: SessionState): Step | null {
  const { phase, nowMs } = state;
  if (state.speech && state.speech.untilMs <= nowMs) return unchanged(withoutSpeech(state));
  if (phase.name === 'guiding') return fireGuiding(state, phase);
  if (phaseDeadlines(state).every((at) => at > nowMs)) return null;
  if (state.leftAtMs !== null) return fireUnseen({ ...state, leftAtMs: null });
  switch (phase.name) {
    case 'rating-before':
    case 'rating-after':
      return answerRating(state, phase.rating.confirmAtMs === null ? null : phase.rating.picked);
    case 'resume-offer':
      return enterStep(state, phase.stepIndex);
    case 'paused':
      return endSession(state, 'paused-too-long');
    case 'check':
      return state.speech ? null : answerCheck(state, null); // nobody is cut off
    case 'safety':
      return endSession(state, phase.why);
    case 'summary':
      return closesAt(state) === null ? null : emit(stayOpen(state), { type: 'close' });
    default:
      return assertNever(phase);
  }
}

/** Nobody came back: a question that would lead on ends the session, since no step runs for nobody. */
function fireUnseen(state: SessionState): Step | null {
  const leadsOn = ['rating-before', 'resume-offer', 'check'].includes(state.phase.name);
  return leadsOn ? endSession(state, 'paused-too-long') : fire(state);
}

const closesAt = ({ phase }: SessionState): Millis | null =>
  phase.name === 'summary' ? phase.closesAtMs : null;

const stayOpen = (state: SessionState): SessionState =>
  withPhase(state, { name: 'summary', closesAtMs: null });

function handle(state: SessionState, event: SessionEvent): Step {
  switch (event.type) {
    case 'ticked':
    case 'slept':
      return unchanged(state);
    case 'speech-ended':
      return unchanged(event.id === state.speech?.id ? withoutSpeech(state) : state);
    case 'voice-changed':
      return andThen(event.on ? unchanged(state) : hush(state), (next) =>
        unchanged({ ...next, voice: event.on }),
      );
    case 'focus-changed':
      return unchanged({ ...state, focused: event.focused });
    case 'screen-left':
      return leaveScreen(state);
    case 'screen-returned':
      return returnToScreen(state, state.nowMs);
    case 'worked-elsewhere':
      return whileGuiding(state, (now, guiding) =>
        now.focused ? unchanged(now) : pauseSession(now, guiding, 'worked'),
      );
    case 'let-go':
      return whileGuiding(state, letGo);
    case 'went-forward':
      return skipPlace(state);
    case 'went-back':
      return restartPlace(state);
    case 'lengthened':
      return changeLength(state, waits.holdStep);
    case 'shortened':
      return changeLength(state, -waits.holdStep);
    case 'asked-again':
      return state.caption === ''
        ? unchanged(state)
        : andThen(hush(state), (now) => say(now, now.caption));
    case 'pause-toggled':
      return togglePause(state);
    case 'stopped':
      return stopSession(state);
    case 'went-on':
      return goOn(state);
    case 'ended':
      return endSession(state, 'by-user');
    case 'spot-answered':
      return whenHeard(state, () => answerCheck(state, event.answer));
    case 'not-sure':
      return state.phase.name === 'check'
        ? whenHeard(state, () => answerCheck(state, null))
        : handleRating(state, event);
    default:
      return handleRating(state, event);
  }
}

/** A check that has just come up hears nothing yet: what was meant for the hold must not answer it. */
function whenHeard(state: SessionState, answer: () => Step): Step {
  const { phase } = state;
  return phase.name === 'check' && state.nowMs < phase.deafUntilMs ? unchanged(state) : answer();
}

function whileGuiding(
  state: SessionState,
  next: (state: SessionState, guiding: Guiding) => Step,
): Step {
  return state.phase.name === 'guiding' ? next(state, state.phase) : unchanged(state);
}
