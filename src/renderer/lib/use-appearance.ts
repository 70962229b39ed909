import { useLayoutEffect } from 'react';
import type { Preferences } from '../../shared/ipc';

type Appearance = Pick<Preferences, 'theme' | 'textScale' | 'reducedMotion' | 'easierLetters'>;

/** Puts the person's look on the document, where the style sheets read it. Before the first paint. */
export function useAppearance(look: Appearance | undefined): void {
  useLayoutEffect(() => {
    if (!look) return;
    const root = document.documentElement;
    const apply = () => setAttribute(root, 'data-theme', themeOf(look));
    apply();
    setAttribute(root, 'data-motion', motionOf(look));
    setAttribute(root, 'data-letters', look.easierLetters ? 'easier' : null);
    root.style.setProperty('--text-scale', String(look.textScale));

    const moreContrast = window.matchMedia('(prefers-contrast: more)');
    moreContrast.addEventListener('change', apply);
    return () => moreContrast.removeEventListener('change', apply);
  }, [look]);
}

/** Null leaves light or dark to the style sheet; only more contrast has to be asked for here. */
function themeOf({ theme }: Appearance): string | null {
  if (theme !== 'system') return theme;
  return window.matchMedia('(prefers-contrast: more)').matches ? 'contrast' : null;
}

function motionOf({ reducedMotion }: Appearance): string | null {
  if (reducedMotion === 'system') return null;
  return reducedMotion === 'on' ? 'reduced' : 'full';
}

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
