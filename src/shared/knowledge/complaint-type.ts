import type { CautionId } from './cautions';
import type { MuscleId } from './muscles';
import type { RoutineId } from './routines';
import type { CandidateData, ComplaintData } from './schema';
import type { SourceId } from './sources';
import type { SpotId } from './spots';
import type { ZoneId } from './zones';

export type Candidate = Omit<CandidateData, 'muscleId' | 'spotIds'> & {
  readonly muscleId: MuscleId;
  readonly spotIds: readonly SpotId[];
};

type Linked = 'candidates' | 'spotIds' | 'cautionIds' | 'zoneIds' | 'routineIds' | 'sources';

export type Complaint = Omit<ComplaintData, Linked> & {
  readonly candidates: readonly Candidate[];
  readonly spotIds: readonly SpotId[];
  readonly cautionIds: readonly CautionId[];
  readonly zoneIds: readonly ZoneId[];
  readonly routineIds: readonly RoutineId[];
  readonly sources: readonly SourceId[];
};
