import { type Box, contains, type Point, type Size, type View } from './geometry.ts';
import { boxOfView } from './view.ts';

interface Painted {
  /** The view that was painted, and how much beyond each edge of what was seen. */
  readonly painted: View;
  readonly margin: Point;
  readonly size: Size;
  /** All that there is to paint, in drawing units. */
  readonly drawing: Box;
}

/** Whether a view shows nothing that is not painted, with so many pixels to spare on each side. */
export function isPaintedEnough(view: View, spare: number, what: Painted): boolean {
  const { painted, margin, size, drawing } = what;
  const there = boxOfView(painted, {
    left: -margin.x,
    top: -margin.y,
    right: size.width + margin.x,
    bottom: size.height + margin.y,
  });
  const wanted = boxOfView(view, {
    left: -spare,
    top: -spare,
    right: size.width + spare,
    bottom: size.height + spare,
  });
  const needed = {
    left: Math.max(wanted.left, drawing.left),
    top: Math.max(wanted.top, drawing.top),
    right: Math.min(wanted.right, drawing.right),
    bottom: Math.min(wanted.bottom, drawing.bottom),
  };
  const isNothing = needed.left >= needed.right || needed.top >= needed.bottom;
  return isNothing || contains(there, needed);
}
