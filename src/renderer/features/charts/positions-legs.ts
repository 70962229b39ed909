import type { Place } from './chart-types';

/** Where the places of a spot of the leg are, in the order in which they are pressed. */
export const LEG_PLACES: Readonly<Record<string, readonly Place[]>> = {};
