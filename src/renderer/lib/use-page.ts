import { useSyncExternalStore } from 'react';

export type MainPage =
  | 'today'
  | 'legs'
  | 'library'
  | 'evidence'
  | 'settings'
  | 'welcome'
  | 'safety';

const pages: readonly string[] = [
  'today',
  'legs',
  'library',
  'evidence',
  'settings',
  'welcome',
  'safety',
] satisfies readonly MainPage[];

/** Which page of the main window is open, and which part of it: `#settings/look`, `#today/pause`. */
export function usePage(): { readonly page: MainPage; readonly part: string | null } {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  const [page = '', part = null] = hash.slice(1).split('/');
  return { page: pages.includes(page) ? (page as MainPage) : 'today', part };
}

function onHashChange(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
