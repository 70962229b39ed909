import { type Complaint, type ComplaintId, complaints } from './complaints';
import type { MuscleId } from './muscles';
import { type Routine, type RoutineId, routines } from './routines';
import type { ToolData } from './schema';
import { type Spot, type SpotId, spots } from './spots';
import { type ToolId, tools } from './tools';

/**
 * Look-ups by id. Typed ids come from the data itself; a plain string, as it arrives from settings
 * or from main, has to pass one of the guards first.
 */
export const routineOf = (id: RoutineId): Routine => routines[id];
export const complaintOf = (id: ComplaintId): Complaint => complaints[id];
export const spotOf = (id: SpotId): Spot => spots[id];
export const toolOf = (id: ToolId): ToolData => tools[id];

/**
 * The steps of a routine when it is to press this spot: those of the turn that begins with it. Its
 * own where no turn does, or no spot was asked for.
 */
export function turnOf(routineId: RoutineId, spotId: string | null): RoutineId {
  const turns = (Object.keys(routines) as RoutineId[]).filter(
    (id) => id === routineId || routineOf(id).turnOf === routineId,
  );
  return turns.find((id) => firstSpotOf(routineOf(id)) === spotId) ?? routineId;
}

/** The spot a routine begins with; null for one that presses nothing. */
export const firstSpotOf = ({ steps }: Routine): SpotId | null =>
  steps.flatMap((step) => ('spotId' in step ? [step.spotId] : []))[0] ?? null;

export const isRoutineId = (id: string): id is RoutineId => Object.hasOwn(routines, id);
export const isComplaintId = (id: string): id is ComplaintId => Object.hasOwn(complaints, id);
export const isSpotId = (id: string): id is SpotId => Object.hasOwn(spots, id);

/** The spots of a muscle, in the order of the data. */
export const spotsOf = (muscleId: MuscleId): readonly SpotId[] =>
  (Object.keys(spots) as SpotId[]).filter((id) =>
    (spots[id].muscleIds as readonly string[]).includes(muscleId),
  );

export type { ComplaintId, MuscleId, RoutineId, SpotId, ToolId };
