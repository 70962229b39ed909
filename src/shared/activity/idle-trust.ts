import { type Millis, minutes } from '../time';

/** An idle time of nothing for this long, without an event of the hook, is no idle time. */
const STUCK_MS = minutes(10);

/**
 * How far an idle time is believed. Some systems answer 0 for ever (Wayland compositors that speak
 * no idle protocol, X servers without MIT-SCREEN-SAVER), which would be invented work.
 */
export interface IdleTrust {
  /** True once it was seen above zero: it can then be held against the hook. */
  readonly proven: boolean;
  /** How long it has been 0 without a word of the hook. */
  readonly zeroMs: Millis;
}

export const initialIdleTrust: IdleTrust = { proven: false, zeroMs: 0 };

/** @param idleMs What was answered; null for no answer, which says nothing either way. */
export function idleHeard(trust: IdleTrust, idleMs: Millis | null, elapsedMs: Millis): IdleTrust {
  if (idleMs === null) return trust;
  return idleMs > 0
    ? { proven: true, zeroMs: 0 }
    : { proven: trust.proven, zeroMs: trust.zeroMs + elapsedMs };
}

/** The hook heard something: the zeros have their reason. */
export const idleExplained = (trust: IdleTrust): IdleTrust => ({ ...trust, zeroMs: 0 });

export const isStuck = ({ zeroMs }: IdleTrust): boolean => zeroMs >= STUCK_MS;
