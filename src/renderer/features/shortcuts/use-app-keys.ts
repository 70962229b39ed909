import { useEffect, useRef } from 'react';

interface NumberedPage {
  readonly id: string;
}

/** What a key asks for: a page by its address, or the sheet of keys. */
type Wish = { readonly page: string } | 'sheet' | null;

/**
 * The keys of the main window: Ctrl or Cmd with a digit for a page, with a comma for the settings,
 * with a slash for the sheet of keys; that one also by `?` where nothing is being typed.
 *
 * @param characterKeys False where the person has switched off keys that write something (WCAG 2.1.4).
 */
export function useAppKeys(
  pages: readonly NumberedPage[],
  characterKeys: boolean,
  openSheet: () => void,
): void {
  const open = useRef(openSheet);
  useEffect(() => {
    open.current = openSheet;
  });
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      const wish = wishOf(event, pages, characterKeys);
      if (wish === null) return;
      event.preventDefault();
      if (wish === 'sheet') open.current();
      else location.hash = wish.page;
    };
    addEventListener('keydown', keyDown);
    return () => removeEventListener('keydown', keyDown);
  }, [pages, characterKeys]);
}

function wishOf(
  event: KeyboardEvent,
  pages: readonly NumberedPage[],
  characterKeys: boolean,
): Wish {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey) return null;
  if (!ctrlKey && !metaKey)
    return key === '?' && characterKeys && !isTyping(event.target) ? 'sheet' : null;
  if (key === '/' || key === '?') return 'sheet';
  if (key === ',') return { page: 'settings' };
  const page = /^[1-9]$/.test(key) ? pages[Number(key) - 1] : undefined;
  return page === undefined ? null : { page: page.id };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
