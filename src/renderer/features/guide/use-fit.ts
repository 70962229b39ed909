import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const STEP = 0.04;
const SMALLEST = 0.6;

/**
 * Makes text smaller step by step until nothing of it is cut, through `--fit`.
 *
 * The sizes of the stage fit the lines of the knowledge base; this is for a longer line, a narrow
 * window or a screen nobody thought of.
 *
 * @param content Changes whenever what is to fit does.
 */
export function useFit<E extends HTMLElement>(content: string): RefObject<E | null> {
  const ref = useRef<E>(null);
  const [size, setSize] = useState('');

  useLayoutEffect(() => {
    const measure = () => setSize(`${window.innerWidth} ${window.innerHeight}`);
    window.addEventListener('resize', measure);
    void document.fonts?.ready.then(measure);
    return () => window.removeEventListener('resize', measure);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: fits anew when the text or the window changed
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let fit = 1;
    element.style.setProperty('--fit', '1');
    while (fit > SMALLEST && isCut(element)) {
      fit -= STEP;
      element.style.setProperty('--fit', fit.toFixed(2));
    }
  }, [content, size]);

  return ref;
}

const isCut = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
