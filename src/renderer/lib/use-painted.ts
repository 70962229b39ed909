import { useEffect } from 'react';
import { bridge } from '../bridge';

/**
 * Tells main that what `what` names is on the screen, once for each new value; null says nothing.
 *
 * Two frames: the first callback runs before the paint, the second after it. A hidden window draws
 * no frames, so a page made ahead reports only once it is shown.
 */
export function usePainted(what: string | null): void {
  useEffect(() => {
    if (what === null) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => void bridge().dispatch({ type: 'painted' }));
    });
    return () => cancelAnimationFrame(frame);
  }, [what]);
}
