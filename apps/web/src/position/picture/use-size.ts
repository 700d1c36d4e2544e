import { type RefObject, useEffect, useState } from 'react';
import type { Size } from './geometry.ts';

/** How large an element is, now and while it changes; `null` before it stands, and while it is hidden. */
export function useSize(element: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setSize(width < 1 || height < 1 ? null : { width, height });
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
