import { useEffect, useRef } from 'react';
import type { Snapshot } from '../../../shared/ipc';
import type { StageRunner } from './stage-runner';

/**
 * Tells the session about the focus, and about keys and clicks that were counted without it.
 *
 * Pointer travel is left out: an arm that is being pressed nudges the mouse.
 */
export function useWorkElsewhere(runner: StageRunner, snapshot: Snapshot): void {
  const focused = snapshot.session?.focused ?? true;
  const worked = snapshot.today.keys + snapshot.today.clicks;
  const before = useRef(worked);

  useEffect(() => runner.send({ type: 'focus-changed', focused }), [runner, focused]);

  useEffect(() => {
    // Main learns of the focus a moment later than the page does.
    const away = !focused && !document.hasFocus();
    if (worked > before.current && away) runner.send({ type: 'worked-elsewhere' });
    before.current = worked;
  }, [runner, worked, focused]);
}
