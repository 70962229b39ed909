import type { MuscleData } from './schema';
import type { SourceId } from './sources';

export type Muscle = MuscleData & { readonly sources: readonly SourceId[] };
