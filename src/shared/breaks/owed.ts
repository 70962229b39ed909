import type { Snapshot } from '../ipc';

/**
 * A press that was passed on stays owed: a hand's load is full, and yet it is not asked for now but
 * again after more work (decision of the schedule's floor). What a person reads must then say "due",
 * as the hand does, and not count down as if nothing had come before.
 */
export const isOwed = ({ next, dose }: Pick<Snapshot, 'next' | 'dose'>): boolean =>
  next.state === 'counting' && Math.max(dose.left, dose.right) >= 1;
