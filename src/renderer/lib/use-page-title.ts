import { useEffect } from 'react';
import { words } from './words';

/** Names the window after what it shows, for task bars and screen readers; undefined leaves that to a part of the page. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${words.appName}: ${title}`;
  }, [title]);
}
