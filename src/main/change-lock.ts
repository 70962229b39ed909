import type { Desk } from './desk';
import type { WindowsPort } from './ports';

/** Nobody can see the screen any more, or somebody can again: then the display is kept awake for a press. */
export function changeLock(
  desk: Pick<Desk<WindowsPort>, 'windows' | 'dispatch' | 'snapshot'>,
  locked: boolean,
): void {
  if (locked) desk.windows.letSleep();
  desk.dispatch({ type: 'lock-changed', locked });
  if (!locked && desk.snapshot().session !== null) desk.windows.stayAwake();
}
