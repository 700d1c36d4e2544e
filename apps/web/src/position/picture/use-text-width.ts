import { useMemo } from 'react';
import type { TextSize } from './labels-of.ts';

/** How wide text will be in labels of the drawing, in pixels; `text--1` of the tokens. */
export function useTextWidth(): TextSize {
  return useMemo(() => {
    const root = getComputedStyle(document.documentElement);
    const size = Number.parseFloat(root.fontSize) * 0.8854;
    const context = document.createElement('canvas').getContext('2d');
    if (context !== null)
      context.font = `580 ${size}px ${getComputedStyle(document.body).fontFamily}`;
    const known = new Map<string, number>();
    function widthOf(text: string): number {
      const width =
        known.get(text) ?? context?.measureText(text).width ?? text.length * size * 0.55;
      known.set(text, width);
      return width;
    }
    return { widthOf, line: Math.round(size * 1.15) };
  }, []);
}
