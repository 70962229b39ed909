import { armMuscles } from './muscles/arm';
import { legMuscles } from './muscles/leg';

/**
 * The atlas. Which spots a muscle has is asked of the spots (`spotsOf`), so it stands in one place;
 * a muscle without one is never pressed, and its words say why.
 */
export const muscles = { ...armMuscles, ...legMuscles } as const;

export type MuscleId = keyof typeof muscles;
