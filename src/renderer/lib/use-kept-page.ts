import { useEffect } from 'react';
import { bridge } from '../bridge';

/** While `keep` is true no link from outside leads away from what is on this page. */
export function useKeptPage(keep: boolean): void {
  useEffect(() => {
    if (!keep) return;
    void bridge().dispatch({ type: 'keep-page', keep: true });
    return () => void bridge().dispatch({ type: 'keep-page', keep: false });
  }, [keep]);
}
