import type { PressStep, RoutineStep } from './routine-types';

interface Finder {
  readonly before: readonly RoutineStep[];
  readonly presses: readonly PressStep[];
  /** How long the question after a spot waits. */
  readonly rateSeconds: number;
  readonly closing: RoutineStep['cues'];
  /** Of the whole; the closing step takes what the others leave. */
  readonly seconds: number;
}

/** Press and ask, press and ask, and close: the steps of a finder for one complaint. */
export function finderBranch(finder: Finder): readonly RoutineStep[] {
  const { before, presses, rateSeconds, closing, seconds } = finder;
  const steps = [...before, ...presses.flatMap((press, at) => [press, rate(at + 1, rateSeconds)])];
  const rest = steps.reduce((left, step) => left - step.seconds, seconds);
  return [...steps, { id: 'keep', kind: 'close', side: 'none', seconds: rest, cues: closing }];
}

const rate = (number: number, seconds: number): RoutineStep => ({
  id: `rate-${number}`,
  kind: 'rate',
  side: 'none',
  seconds,
  cues: [{ id: 'rate', at: 0, role: 'say' }],
});
