import { useEffect } from 'react';

const CONTROLS = 'a[href], button, input, select, textarea, [tabindex="0"]';

/**
 * Keeps the keyboard where it was when the focused control goes away, as "Undo" does once it is used.
 *
 * A browser drops focus to the page then, and the next Tab begins at the top. Here it goes to the
 * first control of the nearest part that is still there. Focus that was given up on purpose stays so.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: readonly Element[] = [];
    const remember = (event: FocusEvent) => {
      path = event.target instanceof Element ? pathOf(event.target) : [];
    };
    const observer = new MutationObserver(() => {
      const [focused] = path;
      if (focused === undefined || focused.isConnected) return;
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      nextControl(path)?.focus();
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

function pathOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}

const nextControl = (path: readonly Element[]): HTMLElement | null =>
  path
    .filter((part) => part.isConnected)
    .map((part) => part.querySelector<HTMLElement>(CONTROLS))
    .find((control) => control !== null) ?? null;
