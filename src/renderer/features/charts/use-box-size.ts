import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an element on screen, known before it is first painted and kept up to date.
 *
 * `usual` stands in where there is no layout, as in a test.
 */
export function useBoxSize<E extends Element>(usual: BoxSize): [RefObject<E | null>, BoxSize] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState(usual);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0)
        setSize((old) => (same(old, width, height) ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [ref, size];
}

const same = (old: BoxSize, width: number, height: number): boolean =>
  old.width === width && old.height === height;
