import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether things should stand still: the person's setting, else the system's. */
export const useReducedMotion = (): boolean => useSyncExternalStore(subscribe, read);

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function read(): boolean {
  const own = document.documentElement.dataset.motion;
  if (own === 'reduced' || own === 'full') return own === 'reduced';
  return window.matchMedia(QUERY).matches;
}
