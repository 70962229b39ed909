import type { SafetyReason } from './safety';
import { andThen, type SessionState, type Step, waits, withPhase } from './session-state';
import { hush, say } from './speaking';

/** The panel after a rating. What there was to report is reported, so closing the window loses nothing. */
export function showDanger(state: SessionState, why: SafetyReason): Step {
  const endsAtMs = state.nowMs + waits.safety;
  return hush(withPhase(state, { name: 'safety', why, back: null, endsAtMs }));
}

/** True when it was rated worse after than before. */
export const worsened = ({ before, after }: SessionState): boolean =>
  before !== null && after !== null && after > before;

/**
 * The summary closes by itself only after a last rating, and when nothing on it has to be read. A
 * pause has none: its last words were said, and the stage goes.
 */
export function showSummary(state: SessionState): Step {
  const { outcome, after } = state;
  const calm = outcome?.ended === 'finished' && outcome.reason === null;
  const closes = calm && after !== null && !worsened(state);
  const restsOnly = !state.plan.rates;
  if (restsOnly) return hush(withPhase(state, { name: 'summary', closesAtMs: state.nowMs }));
  const closesAtMs = closes ? state.nowMs + waits.summary : null;
  const quiet = hush(withPhase(state, { name: 'summary', closesAtMs }));
  return calm ? andThen(quiet, (now) => say(now, now.plan.says.afterCare)) : quiet;
}
