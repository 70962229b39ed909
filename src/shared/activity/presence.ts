import type { Millis } from '../time';
import { AWAY_MS, GONE_MS, type Heard } from './monitor';

/**
 * The chair's clock beside the hands': reading rests the hands, not the chair.
 *
 * It hears what the noise filter drops, since one turn of the wheel in twenty seconds is no load
 * but somebody is there.
 */
export interface Presence {
  /** Time since any input; noise counts, moves under 3 px do not. */
  readonly quietMs: Millis;
  /** Time at the screen since the person was last gone for five minutes. */
  readonly screenMs: Millis;
}

export const initialPresence: Presence = { quietMs: GONE_MS, screenMs: 0 };

/** Unknown time moves neither clock. */
export function attend(presence: Presence, heard: Heard): Presence {
  switch (heard.kind) {
    case 'unknown':
      return presence;
    case 'silence':
      return quiet(presence, heard.ms);
    case 'input': {
      const before = quiet(presence, heard.idleMs);
      return { quietMs: 0, screenMs: before.screenMs + heard.work.activeMs };
    }
  }
}

function quiet({ quietMs, screenMs }: Presence, ms: Millis): Presence {
  const after = quietMs + ms;
  const here = Math.min(after, AWAY_MS) - Math.min(quietMs, AWAY_MS);
  return { quietMs: after, screenMs: after >= GONE_MS ? 0 : screenMs + here };
}
