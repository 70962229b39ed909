import { blocksPresses } from '#shared/guide/screening';
import type { Snapshot } from '#shared/ipc';
import { isPause } from '#shared/knowledge/routine-index';
import { screeningEn } from '#shared/text/screening-en';

/**
 * A press that is started from a window comes after the safety check; a pause presses nothing.
 *
 * @throws One line that says what has to be answered first.
 */
export function assertScreened({ screening, session }: Snapshot, routineId: string | null): void {
  const asks = screening.due || blocksPresses(screening);
  if (session === null && asks && !(routineId !== null && isPause(routineId)))
    throw new Error(screeningEn.refused);
}
