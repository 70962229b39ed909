import { complaintSummary } from './complaint-index';
import { routineSummary } from './routine-index';
import type { Limb } from './terms';

/** The limb that a complaint or a routine is about; null for an id that is neither. */
export const limbOf = (id: string): Limb | null =>
  (complaintSummary(id) ?? routineSummary(id))?.limb ?? null;
