import { useEffect } from 'react';
import type { PromptSurface } from '../../../shared/ipc';
import { seconds } from '../../../shared/time';
import { scheduleChime } from '../guide/chimes';

/** One soft note, as before a session, and never an alarm (ux.md 8, Sound: nudge). */
const nudge = { notes: [{ hertz: 392, at: 0 }], length: 1 } as const;

/** A device that is asleep needs a moment more than the note is long. */
const CLOSE_AFTER_MS = seconds(nudge.length + 1);

interface NudgeWhen {
  /** Null while nothing is shown. */
  readonly surface: PromptSurface | null;
  /** The window that speaks for all displays, and the person wants a sound. */
  readonly wanted: boolean;
  /** Whether a heads-up comes before the card, so that the card itself stays silent. */
  readonly headsUp: boolean;
  /** 0 to 1 */
  readonly volume: number;
}

/** Sounds once with the first thing a break puts on the screen. Without audio it stays silent. */
export function useNudge({ surface, wanted, headsUp, volume }: NudgeWhen): void {
  const sounds = wanted && volume > 0 && surface === (headsUp ? 'heads-up' : 'card');
  useEffect(() => {
    if (!sounds || typeof AudioContext === 'undefined') return;
    const audio = new AudioContext();
    void audio.resume().then(
      () => scheduleChime(audio, nudge, volume),
      () => {}, // no device: the card is seen all the same
    );
    const timer = setTimeout(() => void audio.close(), CLOSE_AFTER_MS);
    return () => {
      clearTimeout(timer);
      if (audio.state !== 'closed') void audio.close();
    };
  }, [sounds, volume]);
}
