import { useEffect, useState } from 'react';
import type { Point, Size, View } from './geometry.ts';

/** Painted anew when the view has not changed for so many milliseconds. */
const restMs = 100;

interface PaintedView {
  readonly painted: View;
  /** What is painted beyond each edge of what is seen. */
  readonly margin: Point;
}

/**
 * The view for which a large drawing was painted last. In between the painting is moved as it is; it is
 * painted anew when the reader rests, or is about to see its edge.
 */
export function usePaintedView(view: View, { width, height }: Size): PaintedView {
  const [painted, setPainted] = useState(view);
  const margin = { x: width / 2, y: height / 2 };
  const isBeyond =
    view.scale === painted.scale &&
    (Math.abs(view.x - painted.x) > margin.x || Math.abs(view.y - painted.y) > margin.y);
  useEffect(() => {
    const waiting = window.setTimeout(() => setPainted(view), isBeyond ? 0 : restMs);
    return () => window.clearTimeout(waiting);
  }, [view, isBeyond]);
  return { painted, margin };
}
