import { useEffect, useState } from 'react';
import { type Instant, type Millis, seconds } from '../../shared/time';

/**
 * What is left of an amount of time, counted here between two snapshots.
 *
 * The age of the amount is read from the wall clock once, when it arrives; from then on only the
 * monotonic clock counts, so a clock set back cannot stretch it. Never below zero.
 *
 * @param leftMs What was left at `asOf`; null for nothing to count, and then nothing ticks.
 * @param everyMs How often to draw again; 0 counts nothing down.
 */
export function useCountdown(
  leftMs: Millis | null,
  asOf: Instant,
  everyMs: Millis = seconds(1),
): Millis | null {
  const [, redraw] = useState(0);
  const [amount, setAmount] = useState(() => arrived(leftMs, asOf));
  if (amount.leftMs !== leftMs || amount.asOf !== asOf) setAmount(arrived(leftMs, asOf));

  const left = leftMs === null ? null : Math.max(0, amount.endsAt - performance.now());
  const runs = everyMs > 0 && left !== null && left > 0;

  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => redraw((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [runs, everyMs]);

  return left;
}

/** An amount of time with the monotonic moment at which it is used up. */
function arrived(leftMs: Millis | null, asOf: Instant) {
  const age = Math.max(0, Date.now() - asOf);
  return { leftMs, asOf, endsAt: performance.now() + (leftMs ?? 0) - age };
}
