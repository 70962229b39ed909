import { useEffect, useState } from 'react';
import type { TodayTotals } from '../../../shared/ipc';
import { seconds } from '../../../shared/time';

/**
 * Whole seconds the hands have rested since the card came up, at most `length`.
 *
 * Input shows in the totals of the day: when they grow, the rest begins again.
 */
export function useRestSeconds(length: number, today: TodayTotals): number {
  const input = today.keys + today.clicks + today.scrolls;
  const [rest, setRest] = useState({ input, rested: 0 });
  if (rest.input !== input) setRest({ input, rested: 0 });

  useEffect(() => {
    const timer = setInterval(
      () => setRest((last) => ({ ...last, rested: Math.min(length, last.rested + 1) })),
      seconds(1),
    );
    return () => clearInterval(timer);
  }, [length]);

  return rest.rested;
}
