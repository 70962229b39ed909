import { minutes } from '../time';

/** What a hand worked with. `unknown` where only the system's idle time says that somebody worked. */
export type Device = 'keyboard' | 'mouse' | 'drag' | 'unknown';

/**
 * Load of an active minute by device. That a mouse costs more than a keyboard is evidence, the
 * factors are judgement (content.json, breakDefaults.loadWeights.device: ijmker-2007, kryger-2003).
 */
const deviceWeight: Readonly<Record<Device, number>> = {
  keyboard: 1,
  mouse: 1.25,
  drag: 1.4,
  unknown: 1,
};

/** Pace against the person's own median of 14 days; judgement (loadWeights.pace). */
const paceSteps = [
  { above: 1.75, factor: 1.3 },
  { above: 1.25, factor: 1.15 },
  { above: 0.75, factor: 1 },
] as const;
const SLOW_FACTOR = 0.9;

/** Work without a gap of 5 s for 5 min costs more; judgement (loadWeights.unbroken). */
const UNBROKEN_MS = minutes(5);
const UNBROKEN_FACTOR = 1.2;

/** Pain today of 3 or more; earlier soreness as a risk is evidence (huysmans-2012), the factor judgement. */
export const SORE_RATING = 3;
const SORE_FACTOR = 1.3;

/** The product never grows beyond this (loadWeights.cap). */
const HIGHEST_WEIGHT = 2;

export interface Circumstances {
  /** Present presses a minute as a share of the person's usual; null while that is not known. */
  readonly pace: number | null;
  readonly unbrokenMs: number;
  readonly sore: boolean;
}

/** Load-minutes that one active minute with this device costs a hand. */
export function weightOf(device: Device, { pace, unbrokenMs, sore }: Circumstances): number {
  const soreness = sore ? SORE_FACTOR : 1;
  if (device === 'unknown') return deviceWeight.unknown * soreness;
  const unbroken = unbrokenMs >= UNBROKEN_MS ? UNBROKEN_FACTOR : 1;
  const product = deviceWeight[device] * paceFactor(pace) * unbroken * soreness;
  return Math.min(HIGHEST_WEIGHT, product);
}

const paceFactor = (pace: number | null): number =>
  pace === null ? 1 : (paceSteps.find(({ above }) => pace > above)?.factor ?? SLOW_FACTOR);
