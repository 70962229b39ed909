import type { CautionId } from './cautions';
import type { MuscleId } from './muscles';
import type { SpotData } from './schema';
import type { SourceId } from './sources';
import type { ToolId } from './tools';
import type { ZoneId } from './zones';

type Linked = 'muscleIds' | 'toolIds' | 'cautionIds' | 'zoneIds' | 'sources';

export type Spot = Omit<SpotData, Linked> & {
  readonly muscleIds: readonly MuscleId[];
  readonly toolIds: readonly ToolId[];
  readonly cautionIds: readonly CautionId[];
  readonly zoneIds: readonly ZoneId[];
  readonly sources: readonly SourceId[];
};
