import { useCallback, useState } from 'react';
import type { Intent } from '../../shared/ipc';
import { bridge } from '../bridge';

/** Sends intents to main and keeps the line with which it refused the last one. */
export function useDispatch(): {
  readonly dispatch: (intent: Intent) => void;
  /** Null while the last intent was not refused. */
  readonly refused: string | null;
} {
  const [refused, setRefused] = useState<string | null>(null);
  const dispatch = useCallback((intent: Intent) => {
    bridge()
      .dispatch(intent)
      .then(
        () => setRefused(null),
        (error: unknown) => setRefused(lineOf(error)),
      );
  }, []);
  return { dispatch, refused };
}

/** Electron puts the channel and the class before the line that main wrote. */
const WRAPPING = /^Error invoking remote method '[^']*': (?:\w*Error: )?/;

const lineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(WRAPPING, '');
