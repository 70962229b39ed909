import { doseOf, type Load, resting } from '../activity/dose';
import { HANDS } from '../activity/input';
import type { Presence } from '../activity/presence';
import { type Millis, minutes } from '../time';
import type { BreakPolicy, PromptedKind } from './policy';

/**
 * How much a break is needed: 1 is due.
 *
 * For a press the fuller hand or the time at the screen, whichever asks louder.
 */
export function needOf(
  kind: PromptedKind,
  load: Load,
  presence: Presence,
  policy: BreakPolicy,
): number {
  const { capacity } = policy.terms[kind];
  const filled = Math.max(...HANDS.map((hand) => doseOf(load, hand)[kind])) / capacity;
  return kind === 'press' ? Math.max(filled, presence.screenMs / policy.maxScreenMs) : filled;
}

/** After a skip the same kind is offered again when the need has risen by this much (decisions 1). */
const RISE_AFTER_SKIP = 0.5;

/** The need at which a break is due, given the need at the last skip. */
export const dueAt = (floor: number): number => Math.max(1, floor + RISE_AFTER_SKIP);

/** Load-minutes a minute at rest and at work, where nothing better is known; and the least to reckon with. */
const NORMAL_RATE = 1;
const LEAST_RATE = 0.1;

/**
 * Time until the need reaches a height, at the present pace; never negative.
 *
 * Honest rather than steady: it moves away when the hands slow down. At rest it says how long
 * normal work would take.
 */
export function timeUntil(
  need: number,
  kind: PromptedKind,
  load: Load,
  presence: Presence,
  policy: BreakPolicy,
): Millis {
  const { capacity } = policy.terms[kind];
  const byHand = HANDS.map((hand) => {
    const missing = need * capacity - doseOf(load, hand)[kind];
    const rate = resting(load) ? NORMAL_RATE : Math.max(LEAST_RATE, load[hand].rate);
    return minutes(missing / rate);
  });
  const atScreen = kind === 'press' ? [need * policy.maxScreenMs - presence.screenMs] : [];
  return Math.max(0, Math.min(...byHand, ...atScreen));
}
