import { useMemo } from 'react';
import type { TextSize } from './labels-of.ts';

/** How wide names are when they are written that large, in pixels. */
export function textSize(size: number): TextSize {
  const context = document.createElement('canvas').getContext('2d');
  const font = `520 ${size}px ${getComputedStyle(document.body).fontFamily}`;
  if (context !== null) context.font = font;
  const known = new Map<string, number>();
  function widthOf(text: string): number {
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * size * 0.55;
    known.set(text, width);
    return width;
  }
  return { widthOf, line: Math.round(size * 1.15), font };
}

/** Names as the picture writes them: in the size of small text (`--text--1`) that the reader has chosen. */
export function useTextSize(): TextSize {
  return useMemo(() => {
    const root = getComputedStyle(document.documentElement);
    return textSize(Number.parseFloat(root.fontSize) * 0.8854);
  }, []);
}
