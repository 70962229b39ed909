import { useCallback, useState } from 'react';
import { blocksPresses } from '../../../shared/guide/screening';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { isPause, routineSummary } from '../../../shared/knowledge/routine-index';

type StartPress = Extract<Intent, { readonly type: 'start-press' }>;

interface Screened {
  readonly dispatch: (intent: Intent) => void;
  /** Starts the press that waited for the safety check; null where none waits. */
  readonly startWanted: (() => void) | null;
}

/** Leads a press that is started from this window to the safety check first, where that is due. */
export function useScreenedDispatch(
  snapshot: Snapshot | null,
  send: (intent: Intent) => void,
): Screened {
  const [wanted, setWanted] = useState<StartPress | null>(null);
  const asks = snapshot !== null && snapshot.session === null && mustAsk(snapshot);
  const dispatch = useCallback(
    (intent: Intent) => {
      if (intent.type !== 'start-press' || !asks || hasOwnCheck(intent)) return send(intent);
      setWanted(intent);
      // A page that goes elsewhere with its press must not lead away from the check.
      queueMicrotask(() => {
        location.hash = 'safety';
      });
    },
    [asks, send],
  );
  // Past the check: its answers go to main before this, and main looks at them.
  const startWanted =
    wanted === null
      ? null
      : () => {
          setWanted(null);
          send(wanted);
        };
  return { dispatch, startWanted };
}

const mustAsk = ({ screening }: Snapshot): boolean => screening.due || blocksPresses(screening);

/** Nothing is pressed in a pause, and before a session of the legs its own cards are asked. */
const hasOwnCheck = ({ routineId }: StartPress): boolean =>
  routineId !== null && (isPause(routineId) || routineSummary(routineId)?.limb === 'lower');
