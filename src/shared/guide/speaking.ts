import { spokenMs } from '../knowledge/speech';
import { seconds } from '../time';
import type { SessionState, Step } from './session-state';

/**
 * Says a line and shows it.
 *
 * While there is a voice, what follows waits for it, but never for longer than twice the estimate:
 * some voices never report that they have ended.
 */
export function say(state: SessionState, text: string): Step {
  const id = state.lines + 1;
  const untilMs = state.nowMs + Math.ceil(2 * spokenMs(text)) + seconds(2);
  return {
    state: { ...state, lines: id, caption: text, speech: state.voice ? { id, untilMs } : null },
    effects: [{ type: 'speak', id, text }],
  };
}

/** Cuts off what is being said. */
export function hush(state: SessionState): Step {
  return { state: { ...state, speech: null }, effects: [{ type: 'hush' }] };
}

export const withoutSpeech = (state: SessionState): SessionState => ({ ...state, speech: null });
