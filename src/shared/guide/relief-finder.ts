import { complaintOf, type RoutineId, routineOf, type SpotId } from '../knowledge';
import type { ComplaintId } from '../knowledge/complaints';
import type { Routine, RoutineStep } from '../knowledge/routines';
import type { KnowledgeWords } from '../knowledge/words';
import { isPressStep } from './plan-steps';

/** What a finder brings to a session: the spots it tries for a complaint, and sentences of its own. */
export interface FinderBranch {
  readonly routineId: RoutineId;
  /** Seconds it is written for. */
  readonly seconds: number;
  readonly spotIds: readonly SpotId[];
  readonly opening: readonly string[];
  /** After each spot. */
  readonly question: string;
  readonly closing: readonly string[];
}

interface Branches {
  readonly branches?: Readonly<Partial<Record<string, readonly RoutineStep[]>>> | undefined;
}

/** The finder that has a branch for a complaint; null where none has. */
export function finderFor(complaintId: ComplaintId, words: KnowledgeWords): FinderBranch | null {
  for (const routineId of complaintOf(complaintId).routineIds) {
    const { branches, seconds }: Routine & Branches = routineOf(routineId);
    const steps = branches?.[complaintId];
    if (steps) return readBranch(routineId, seconds, steps, words);
  }
  return null;
}

function readBranch(
  routineId: RoutineId,
  seconds: number,
  steps: readonly RoutineStep[],
  words: KnowledgeWords,
): FinderBranch {
  const { cues } = words.routines[routineId];
  const said = (kind: RoutineStep['kind']): readonly string[] => {
    const step = steps.find((other) => other.kind === kind);
    return (step?.cues ?? []).map(({ id }) => cues[id]?.text ?? '');
  };
  return {
    routineId,
    seconds,
    spotIds: steps.filter(isPressStep).map(({ spotId }) => spotId),
    opening: said('setup'),
    question: said('rate')[0] ?? '',
    closing: said('close'),
  };
}
