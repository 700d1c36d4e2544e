import type { Size } from './geometry.ts';
import { type MarkPainting, paintMarks } from './paint-marks.ts';
import { paintTies } from './paint-ties.ts';
import type { TieBatches } from './tie-batches.ts';
import { boxOfView } from './view.ts';

export interface Painting extends Omit<MarkPainting, 'painted'> {
  readonly ties: TieBatches;
  /** Of the canvas, in pixels of the page. */
  readonly size: Size;
  /** What of it is seen: this much around it is not. */
  readonly margin: { readonly x: number; readonly y: number };
  /** Pixels of the screen for one of the page. */
  readonly fineness: number;
}

/** The same look as the marks that are built one by one; from afar, with less detail. */
export function paintNetwork(canvas: CanvasRenderingContext2D, painting: Painting): void {
  const { size, fineness, view, margin } = painting;
  canvas.setTransform(fineness, 0, 0, fineness, 0, 0);
  canvas.clearRect(0, 0, size.width, size.height);
  const painted = boxOfView(view, { left: 0, top: 0, right: size.width, bottom: size.height });
  const seen = boxOfView(view, {
    left: margin.x,
    top: margin.y,
    right: size.width - margin.x,
    bottom: size.height - margin.y,
  });
  paintTies(canvas, { ...painting, painted, seen });
  paintMarks(canvas, { ...painting, painted });
}
