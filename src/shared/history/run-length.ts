import { type RunRecord, runLimits } from './record';

/** What is wrong with the length of a run as it was typed. */
export type RunLengthProblem = 'minutes' | 'km' | 'missing';

/**
 * The length of a run from two fields, of which one is enough. A comma is a point to half the world.
 *
 * @returns Minutes (1 to 1440) and kilometres (0.1 to 300), null where nothing was typed; or which field
 *   has to be mended.
 */
export function runLength(
  minutesText: string,
  kmText: string,
): Pick<RunRecord, 'minutes' | 'km'> | RunLengthProblem {
  const minutes = numberFrom(minutesText);
  const km = numberFrom(kmText);
  if (minutes !== null && !isWithin(minutes, runLimits.minutes)) return 'minutes';
  if (km !== null && !isWithin(km, runLimits.km)) return 'km';
  return minutes === null && km === null ? 'missing' : { minutes, km };
}

/** A number as people type it, with a point or a comma: null for nothing, NaN for what is no number. */
export function numberFrom(text: string): number | null {
  const written = text.trim().replace(',', '.');
  if (written === '') return null;
  return /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
}

const isWithin = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  value >= min && value <= max;
