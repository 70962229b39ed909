import type { Millis } from '../time';
import { showDanger, showSummary } from './ending';
import { enterStep } from './guiding';
import { holdPick, movePick, pick, type Rating, typeDigit } from './rating';
import { reportEnd, reportStart } from './report';
import { dangerOf } from './safety';
import type { SessionEvent } from './session-event';
import { andThen, type SessionState, type Step, unchanged, withPhase } from './session-state';

/** What a person does on a rating screen. On any other screen it changes nothing. */
export function handleRating(state: SessionState, event: SessionEvent): Step {
  const { phase } = state;
  if (phase.name !== 'rating-before' && phase.name !== 'rating-after') return unchanged(state);
  if (state.nowMs < phase.rating.deafUntilMs) return unchanged(state);
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
