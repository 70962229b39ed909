import { useEffect, useState } from 'react';
import { type Millis, seconds } from '../../../shared/time';

/** A click already under way when the card came up must not answer it. */
export const INERT_MS: Millis = seconds(2);

/** True for the first two seconds, unless the person opened the card and expects it. */
export function useInert(expected: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), INERT_MS);
    return () => clearTimeout(timer);
  }, []);
  return !settled && !expected;
}
