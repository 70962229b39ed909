import type { Millis } from '../time';
import { showSummary } from './ending';
import { changeHold, enterStep, goBack, goForward, stretchOf, takeUp } from './guiding';
import { answerRating } from './rating-phases';
import { reportEnd } from './report';
import {
  andThen,
  type EndReason,
  emit,
  type Guiding,
  type PauseReason,
  type Phase,
  type Safety,
  type SessionState,
  type Step,
  unchanged,
  waits,
  withPhase,
} from './session-state';
import { hush, say } from './speaking';
import { answerCheck } from './spot-check';

/** Holds everything still. After three minutes the session ends by itself and keeps what was done. */
export function pauseSession(state: SessionState, guiding: Guiding, why: PauseReason): Step {
  const endsAtMs = state.nowMs + waits.pause;
  const paused = withPhase(state, { name: 'paused', guiding, why, endsAtMs });
  return andThen(hush(paused), (quiet) => emit(quiet, { type: 'chime', name: 'pause' }));
}

export function togglePause(state: SessionState): Step {
  const { phase } = state;
  if (phase.name === 'guiding') return pauseSession(state, phase, 'key');
  return phase.name === 'paused' ? takeUp(state, phase.guiding) : unchanged(state);
}

/** Starts the place again, from a pause. */
export function restartPlace(state: SessionState): Step {
  const { phase } = state;
  if (phase.name === 'guiding') return goBack(state, phase);
  return phase.name === 'paused' ? goBack(state, phase.guiding) : unchanged(state);
}

/** Makes a hold longer or shorter, also while it waits. */
export function changeLength(state: SessionState, byMs: Millis): Step {
  const { phase } = state;
  if (phase.name === 'guiding') return changeHold(state, phase, byMs);
  if (phase.name !== 'paused') return unchanged(state);
  const changed = changeHold(state, phase.guiding, byMs).state.phase;
  return unchanged(
    changed.name === 'guiding' ? withPhase(state, { ...phase, guiding: changed }) : state,
  );
}

/** Leaves the place for the next one, also from a pause, and a check without an answer. */
export function skipPlace(state: SessionState): Step {
  const { phase } = state;
  if (phase.name === 'check') return answerCheck(state, null);
  if (phase.name === 'guiding') return goForward(state, phase);
  return phase.name === 'paused' ? goForward(state, phase.guiding) : unchanged(state);
}

/**
 * One press, always safe. While something is pressed it opens the safety panel; on the panel it ends
 * the session; at the last rating it leaves the rating out; on the summary it closes. A pause, in
 * which nothing is pressed, it ends at once.
 */
export function stopSession(state: SessionState): Step {
  const { phase } = state;
  switch (phase.name) {
    case 'guiding':
    case 'paused': {
      if (!state.plan.rates) return endSession(state, 'by-user');
      const back = phase.name === 'guiding' ? phase : phase.guiding;
      const stopped = openPanel(state, back);
      const quiet = andThen(stopped, hush);
      const said = andThen(quiet, (now) => say(now, now.plan.says.letGo));
      return andThen(said, (now) => emit(now, { type: 'chime', name: 'pause' }));
    }
    case 'rating-before':
    case 'check':
      return andThen(openPanel(state, phase), hush);
    case 'resume-offer':
    case 'safety':
      return endSession(state, 'by-user');
    case 'rating-after':
      return answerRating(state, null);
    case 'summary':
      return emit(state, { type: 'close' });
  }
}

function openPanel(state: SessionState, back: Safety['back']): Step {
  const endsAtMs = state.nowMs + waits.safety;
  return unchanged(withPhase(state, { name: 'safety', why: 'by-user', back, endsAtMs }));
}

/** "It was only too hard, go softer", "none of these", and "go on where it was cut". */
export function goOn(state: SessionState): Step {
  const { phase } = state;
  if (phase.name === 'resume-offer') return enterStep(state, phase.stepIndex);
  if (phase.name === 'paused') return takeUp(state, phase.guiding);
  if (phase.name !== 'safety' || !phase.back) return unchanged(state);
  if (phase.back.name === 'rating-before') {
    const { rating } = phase.back;
    const untilMs = state.nowMs + rating.waitMs;
    const asked = { ...rating, confirmAtMs: null, untilMs };
    return unchanged(withPhase(state, { name: 'rating-before', rating: asked }));
  }
  const { back } = phase;
  if (back.name === 'check') {
    return unchanged(withPhase(state, { ...back, endsAtMs: state.nowMs + waits.check }));
  }
  // Anything but a hold leads to the lead-in, which says it in place of the press cue.
  const quiet = hush({ ...state, softer: true });
  const said = stretchOf(back)?.mode === 'hold' ? andThen(quiet, saySofter) : quiet;
  return andThen(said, (now) => takeUp(now, back));
}

const saySofter = (state: SessionState): Step => say(state, state.plan.says.softer);

/** Ends the session, unless it has ended already, and shows what was done. */
export function endSession(state: SessionState, reason: EndReason): Step {
  if (state.phase.name === 'summary') return emit(state, { type: 'close' });
  return andThen(reportEnd(state, 'stopped', reason), showSummary);
}

/** The screen was locked or blanked: a step under way pauses, and every wait is longer by that time. */
export function leaveScreen(state: SessionState): Step {
  if (state.leftAtMs !== null) return unchanged(state);
  const { phase } = state;
  const still = phase.name === 'guiding' ? pauseSession(state, phase, 'left') : hush(state);
  return andThen(still, (now) => unchanged(waitingLonger(now, waits.away, now.nowMs)));
}

/** Somebody is there again: what was waiting goes on as if no time had passed. */
export function returnToScreen(state: SessionState, atMs: Millis): Step {
  const { leftAtMs } = state;
  if (leftAtMs === null) return unchanged(state);
  return unchanged(waitingLonger(state, atMs - leftAtMs - waits.away, null));
}

function waitingLonger(state: SessionState, byMs: Millis, leftAtMs: Millis | null): SessionState {
  const { phase } = state;
  const waiting = phase.name === 'guiding' ? phase : later(phase, byMs);
  return withPhase({ ...state, leftAtMs }, waiting);
}

/** The display slept: none of that time counts, and a step under way waits for its person. */
export function wakeUp(state: SessionState, atMs: Millis): Step {
  const sleptMs = Math.max(0, atMs - state.nowMs);
  const leftAtMs = state.leftAtMs === null ? null : state.leftAtMs + sleptMs;
  const awake = { ...state, nowMs: state.nowMs + sleptMs, speech: null, leftAtMs };
  const { phase } = state;
  if (phase.name === 'guiding') return pauseSession(awake, phase, 'asleep');
  return unchanged(withPhase(awake, later(phase, sleptMs)));
}

function later(phase: Exclude<Phase, Guiding>, byMs: Millis): Phase {
  if ('endsAtMs' in phase) return { ...phase, endsAtMs: phase.endsAtMs + byMs };
  if ('rating' in phase) {
    const { rating } = phase;
    const confirmAtMs = rating.confirmAtMs === null ? null : rating.confirmAtMs + byMs;
    return { ...phase, rating: { ...rating, confirmAtMs, untilMs: rating.untilMs + byMs } };
  }
  return phase.closesAtMs === null ? phase : { ...phase, closesAtMs: phase.closesAtMs + byMs };
}
