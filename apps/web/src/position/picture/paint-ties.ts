import type { TieEmphasis } from './drawn-tie.tsx';
import type { Box, View } from './geometry.ts';
import { mostFullLines, thinOpacity } from './level-of-detail.ts';
import type { Palette } from './palette.ts';
import { endsWithin } from './line-ends.ts';
import type { TieBatch, TieBatches } from './tie-batches.ts';

interface TiePainting {
  readonly ties: TieBatches;
  readonly view: View;
  readonly palette: Palette;
  /** What is painted, and of that what is seen; in drawing units. */
  readonly painted: Box;
  readonly seen: Box;
}

type Canvas = CanvasRenderingContext2D;

const layers: readonly TieEmphasis[] = ['faded', 'normal', 'near', 'focus'];
/** In one path: much longer ones take the browser more than their share of time. */
const linesAPath = 100;

/** All lines, those that matter above the others. */
export function paintTies(canvas: Canvas, painting: TiePainting): void {
  const { ties, palette, painted, seen } = painting;
  const { faded, tie, action } = palette;
  const colours = { faded, normal: tie, near: tie, focus: action };
  canvas.lineWidth = 8;
  canvas.strokeStyle = palette.attention;
  paintLines(canvas, endsWithin(ties.bridges, painted), painting.view);
  for (const layer of layers) {
    const batches = ties.batches.filter(({ emphasis }) => emphasis === layer);
    const inSight = batches.reduce((sum, { ends }) => sum + endsWithin(ends, seen).length / 4, 0);
    for (const batch of batches) {
      const own = { ...batch, ends: endsWithin(batch.ends, painted) };
      canvas.strokeStyle = colours[layer];
      if (inSight > mostFullLines) paintThin(canvas, own, { view: painting.view, inSight });
      else paintFull(canvas, own, painting);
    }
  }
}

function paintThin(
  canvas: Canvas,
  { ends, stroke }: TieBatch,
  { view, inSight }: { readonly view: View; readonly inSight: number },
): void {
  canvas.lineWidth = 1;
  canvas.globalAlpha = thinOpacity(inSight, stroke);
  paintLines(canvas, ends, view);
  canvas.globalAlpha = 1;
}

function paintFull(canvas: Canvas, { ends, stroke }: TieBatch, painting: TiePainting): void {
  canvas.lineCap = stroke.cap;
  canvas.lineWidth = stroke.width;
  canvas.setLineDash(stroke.dashes?.split(' ').map(Number) ?? []);
  paintLines(canvas, ends, painting.view);
  canvas.setLineDash([]);
  canvas.lineCap = 'butt';
  if (stroke.gap === undefined) return;
  canvas.lineWidth = stroke.gap;
  canvas.strokeStyle = painting.palette.surface;
  paintLines(canvas, ends, painting.view);
}

function paintLines(canvas: Canvas, ends: Float64Array, { x, y, scale }: View): void {
  for (let from = 0; from < ends.length; from += linesAPath * 4) {
    canvas.beginPath();
    const to = Math.min(ends.length, from + linesAPath * 4);
    for (let at = from; at < to; at += 4) {
      canvas.moveTo((ends[at] ?? 0) * scale + x, (ends[at + 1] ?? 0) * scale + y);
      canvas.lineTo((ends[at + 2] ?? 0) * scale + x, (ends[at + 3] ?? 0) * scale + y);
    }
    canvas.stroke();
  }
}
