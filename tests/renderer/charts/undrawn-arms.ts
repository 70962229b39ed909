/** Spots of the arm that have no picture yet; a spot that is drawn must leave the list. */
export const UNDRAWN_ARMS: readonly string[] = [];
