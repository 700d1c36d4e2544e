import { useEffect, useState } from 'react';
import { type Box, type Point, type Size, type View, widened } from './geometry.ts';
import { isPaintedEnough } from './painted-enough.ts';

/** Painted anew when the view has not changed for so many milliseconds. */
const restMs = 100;

/** How far names reach beyond the outermost marks. */
const namesPx = 150;

interface PaintedView {
  readonly painted: View;
  /** What is painted beyond each edge of what is seen. */
  readonly margin: Point;
}

/**
 * The view for which a large drawing was painted last. In between the painting is moved as it is; it is
 * painted anew when the reader rests at another scale or near its edge, or is about to see what is not painted.
 */
export function usePaintedView(view: View, { width, height }: Size, drawing: Box): PaintedView {
  const [painted, setPainted] = useState(view);
  const margin = { x: Math.round(width / 2), y: Math.round(height / 2) };
  const names = namesPx / painted.scale;
  const what = { painted, margin, size: { width, height }, drawing: widened(drawing, names) };
  const isSameScale = view.scale === painted.scale;
  const isUrgent = isSameScale && !isPaintedEnough(view, 0, what);
  const isWanted = !isSameScale || !isPaintedEnough(view, Math.min(margin.x, margin.y) / 2, what);
  useEffect(() => {
    if (!isWanted) return undefined;
    const waiting = window.setTimeout(() => setPainted(view), isUrgent ? 0 : restMs);
    return () => window.clearTimeout(waiting);
  }, [view, isWanted, isUrgent]);
  return { painted, margin };
}
