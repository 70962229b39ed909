import type { Millis } from '../time';
import { enterStep } from './guiding';
import { holdPick, movePick, pick, type Rating, typeDigit } from './rating';
import { reportEnd, reportStart } from './report';
import { dangerOf, type SafetyReason } from './safety';
import type { SessionEvent } from './session-event';
import {
  andThen,
  type SessionState,
  type Step,
  unchanged,
  waits,
  withPhase,
} from './session-state';
import { hush, say } from './speaking';

/** What a person does on a rating screen. On any other screen it changes nothing. */
export function handleRating(state: SessionState, event: SessionEvent): Step {
  const { phase } = state;
  if (phase.name !== 'rating-before' && phase.name !== 'rating-after') return unchanged(state);
  if (event.type === 'confirmed') {
    return phase.rating.picked === null
      ? unchanged(state)
      : answerRating(state, phase.rating.picked);
  }
  if (event.type === 'not-sure') return answerRating(state, null);
  return unchanged(
    withPhase(state, { ...phase, rating: changed(phase.rating, event, state.nowMs) }),
  );
}

function changed(rating: Rating, event: SessionEvent, nowMs: Millis): Rating {
  switch (event.type) {
    case 'digit-typed':
      return typeDigit(rating, event.digit, nowMs);
    case 'picked':
      return pick(rating, event.rating, nowMs);
    case 'pick-moved':
      return movePick(rating, event.by, nowMs);
    case 'fumbled':
      return holdPick(rating, nowMs);
    default:
      return rating;
  }
}

/** Goes on with the rating, or without one: what was not said is never made up. */
export function answerRating(state: SessionState, rating: number | null): Step {
  return state.phase.name === 'rating-before'
    ? answerBefore(state, rating)
    : answerAfter(state, rating);
}

function answerBefore(state: SessionState, before: number | null): Step {
  const started = reportStart({ ...state, before });
  const danger = dangerOf(before, null);
  if (!danger) return andThen(started, (now) => enterStep(now, 0));
  const ended = andThen(started, (now) => reportEnd(now, 'stopped', danger));
  return andThen(ended, (now) => showDanger(now, danger));
}

function answerAfter(state: SessionState, after: number | null): Step {
  const danger = dangerOf(state.before, after);
  const safeToSay = after === null ? null : danger;
  const ended = reportEnd({ ...state, after }, 'finished', safeToSay);
  return andThen(ended, (now) => (safeToSay ? showDanger(now, safeToSay) : showSummary(now)));
}

/** The panel after a rating. What there was to report is reported, so closing the window loses nothing. */
function showDanger(state: SessionState, why: SafetyReason): Step {
  const endsAtMs = state.nowMs + waits.safety;
  return hush(withPhase(state, { name: 'safety', why, back: null, endsAtMs }));
}

/** True when it was rated worse after than before. */
export const worsened = ({ before, after }: SessionState): boolean =>
  before !== null && after !== null && after > before;

/** The summary closes by itself only after a last rating, and when nothing on it has to be read. */
export function showSummary(state: SessionState): Step {
  const { outcome, after } = state;
  const calm = outcome?.ended === 'finished' && outcome.reason === null;
  const closes = calm && after !== null && !worsened(state);
  const closesAtMs = closes ? state.nowMs + waits.summary : null;
  const quiet = hush(withPhase(state, { name: 'summary', closesAtMs }));
  return calm ? andThen(quiet, (now) => say(now, now.plan.says.afterCare)) : quiet;
}
