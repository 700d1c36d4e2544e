import type { Box, Point, Size, View } from './geometry.ts';

const scales = { least: 0.15, most: 4 };
/** Never larger than this without being asked: three actors need not fill the page. */
const mostFitting = 1.5;

/** Pixels kept free around the outermost actors, for their marks and names. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The view in which the whole box is seen, in the middle. */
export function fitView(
  box: Box,
  { width, height }: Size,
  { left, right, top, bottom }: Margins,
): View {
  const wide = Math.max(1, box.right - box.left);
  const high = Math.max(1, box.bottom - box.top);
  const room = {
    width: Math.max(40, width - left - right),
    height: Math.max(40, height - top - bottom),
  };
  const scale = Math.min(mostFitting, room.width / wide, room.height / high);
  return {
    scale,
    x: (left + width - right) / 2 - (scale * (box.left + box.right)) / 2,
    y: (top + height - bottom) / 2 - (scale * (box.top + box.bottom)) / 2,
  };
}

interface ZoomingAt {
  readonly at: Point;
  /** The scale of the whole. */
  readonly whole?: number;
}

/**
 * Closer or farther; what lies at the point stays where it is on the screen. A network that as a whole is
 * smaller than the least scale can be seen as a whole.
 */
export function zoomView(view: View, factor: number, { at, whole }: ZoomingAt): View {
  const least = Math.min(scales.least, whole ?? scales.least);
  const scale = Math.min(scales.most, Math.max(least, view.scale * factor));
  const real = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * real, y: at.y - (at.y - view.y) * real };
}

export function onScreen(view: View, { x, y }: Point): Point {
  return { x: x * view.scale + view.x, y: y * view.scale + view.y };
}

export function inDrawing(view: View, { x, y }: Point): Point {
  return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale };
}

/** A part of the screen, in the drawing's units. */
export function boxOfView(view: View, { left, top, right, bottom }: Box): Box {
  const start = inDrawing(view, { x: left, y: top });
  const end = inDrawing(view, { x: right, y: bottom });
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

/** Moved as little as needed so that the point is seen, with some room around it. */
export function reveal(view: View, point: Point, { width, height }: Size): View {
  const room = Math.min(64, width / 4, height / 4);
  const { x, y } = onScreen(view, point);
  return {
    ...view,
    x: view.x + Math.max(0, room - x) - Math.max(0, x - (width - room)),
    y: view.y + Math.max(0, room - y) - Math.max(0, y - (height - room)),
  };
}

/** From here on marks shrink as the drawing does: a large network seen as a whole. */
const farScale = 0.25;

/** Marks grow and shrink less than the drawing, so that zooming in makes room. */
export function markScale(scale: number): number {
  const near = Math.min(1.5, Math.max(0.55, Math.sqrt(scale)));
  return near * Math.min(1, scale / farScale);
}

/** Moved by whole pixels, a layer is copied as it is; by parts of one, each pixel is mixed anew, and blurred. */
export function onWholePixels(view: View): View {
  return { ...view, x: Math.round(view.x), y: Math.round(view.y) };
}

/** How a layer that was made for one view is moved, as it is, to where another shows it; in CSS. */
export function layerAt(made: View, { x, y, scale }: View): string {
  const growth = scale / made.scale;
  return `translate(${x - made.x * growth}px, ${y - made.y * growth}px) scale(${growth})`;
}
