import type { CautionId } from './cautions';
import type { OtherStepData, PressStepData, RoutineData } from './schema';
import type { SourceId } from './sources';
import type { SpotId } from './spots';
import type { ToolId } from './tools';

export type PressStep = PressStepData & { readonly spotId: SpotId; readonly toolId: ToolId };

export type RoutineStep = PressStep | OtherStepData;

export type Routine = Omit<RoutineData, 'steps' | 'branches'> & {
  readonly steps: readonly RoutineStep[];
  /** By complaint id: a plain string, since the complaints name the routines. */
  readonly branches?: Readonly<Record<string, readonly RoutineStep[]>> | undefined;
  readonly cautionIds: readonly CautionId[];
  readonly sources: readonly SourceId[];
  readonly toolId?: ToolId | undefined;
};
