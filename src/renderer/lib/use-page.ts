import { useSyncExternalStore } from 'react';

export type MainPage =
  | 'today'
  | 'relief'
  | 'legs'
  | 'library'
  | 'evidence'
  | 'settings'
  | 'welcome'
  | 'safety';

const pages: readonly string[] = [
  'today',
  'relief',
  'legs',
  'library',
  'evidence',
  'settings',
  'welcome',
  'safety',
] satisfies readonly MainPage[];

/**
 * Which page of the main window is open, and which part of it, all that follows the first slash:
 * `#settings/look`, `#relief/finger-ring/right`.
 */
export function usePage(): { readonly page: MainPage; readonly part: string | null } {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  const [page = '', ...parts] = hash.slice(1).split('/');
  const part = parts.length === 0 ? null : parts.join('/');
  return { page: pages.includes(page) ? (page as MainPage) : 'today', part };
}

function onHashChange(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
