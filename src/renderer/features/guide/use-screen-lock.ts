import { useEffect } from 'react';
import type { StageRunner } from './stage-runner';

/** Tells the session that nobody can see it: a press waits until the screen is back. */
export function useScreenLock(runner: StageRunner, locked: boolean): void {
  useEffect(() => {
    if (!locked) return;
    runner.send({ type: 'screen-left' });
    return () => runner.send({ type: 'screen-returned' });
  }, [runner, locked]);
}
