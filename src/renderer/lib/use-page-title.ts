import { useEffect } from 'react';
import { words } from './words';

/** Names the window after what it shows, for task bars and screen readers. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? words.appName : `${words.appName}: ${title}`;
  }, [title]);
}
