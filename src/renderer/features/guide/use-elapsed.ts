import { useEffect, useState } from 'react';
import type { Millis } from '../../../shared/time';

/** Time since a reading of the monotonic clock, drawn again every so often while it runs. */
export function useElapsed(sinceMs: Millis, runs: boolean, everyMs: Millis): Millis {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => redraw((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [runs, everyMs]);
  return runs ? Math.max(0, performance.now() - sinceMs) : 0;
}
