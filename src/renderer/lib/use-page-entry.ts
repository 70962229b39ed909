import { useLayoutEffect, useRef } from 'react';
import type { MainPage } from './use-page';

/** How a page takes the screen. */
export interface PageEntry {
  /** What is on the screen, as its address has it; another name is another page. */
  readonly place: string;
  /** True for a list that one comes back to where one left it. */
  readonly comesBack: boolean;
  /** True where the page itself scrolls to a part of it. */
  readonly jumps: boolean;
}

/** A session of the library is a page of its own; a part of another page is only a place in it. */
export function entryOf(page: MainPage, part: string | null): PageEntry {
  const isSession = page === 'library' && part !== null;
  return {
    place: isSession ? `${page}/${part}` : page,
    comesBack: page === 'library' && !isSession,
    jumps: page === 'settings' && part !== null,
  };
}

/**
 * A page begins at its top, however far the one before was scrolled, and with the keyboard where it begins;
 * of a list that one comes back to, at the link that led away. A control that is still there keeps the keyboard.
 */
export function usePageEntry({ place, comesBack, jumps }: PageEntry): void {
  const left = useRef(new Map<string, number>());
  const before = useRef(place);
  const skips = useRef(jumps);
  useLayoutEffect(() => {
    skips.current = jumps;
  });
  useLayoutEffect(() => {
    const known = left.current;
    if (!skips.current) scrollTo({ top: comesBack ? (known.get(place) ?? 0) : 0 });
    if (before.current !== place) takeLostKeyboard(before.current);
    before.current = place;
    const remember = () => known.set(place, scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [place, comesBack]);
}

function takeLostKeyboard(cameFrom: string): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const main = document.querySelector<HTMLElement>('main');
  const link = main?.querySelector<HTMLElement>(`a[href="#${CSS.escape(cameFrom)}"]`);
  (link ?? main)?.focus({ preventScroll: true });
}
