import type { ActorId } from '@augenhoehe/domain/contract';
import type { Box, View } from './geometry.ts';
import type { GroupImages } from './group-images.tsx';
import type { ActorLabel, TextSize } from './labels-of.ts';
import { leastIconRadius } from './level-of-detail.ts';
import type { PaintedMark } from './painted-marks.ts';
import type { Palette } from './palette.ts';
import { halfSide } from './mark-shape.tsx';
import { labelBox } from './place-labels.ts';
import { markScale } from './view.ts';

export interface MarkPainting {
  readonly marks: readonly PaintedMark[];
  readonly labels: ReadonlyMap<ActorId, ActorLabel>;
  readonly view: View;
  readonly palette: Palette;
  readonly images: GroupImages;
  readonly text: TextSize;
  /** What is painted, in drawing units. */
  readonly painted: Box;
}

type Canvas = CanvasRenderingContext2D;

/** All marks, then their names, so that no mark lies on a name. */
export function paintMarks(canvas: Canvas, painting: MarkPainting): void {
  const { marks, painted, view, labels } = painting;
  const size = markScale(view.scale);
  const onCanvas = marks
    .filter(
      ({ x, y }) =>
        x >= painted.left && x <= painted.right && y >= painted.top && y <= painted.bottom,
    )
    .map((mark) => ({
      ...mark,
      x: mark.x * view.scale + view.x,
      y: mark.y * view.scale + view.y,
      radius: mark.radius * size,
    }));
  for (const mark of onCanvas) {
    if (mark.isCutpoint) paintCut(canvas, mark, painting.palette);
    if (mark.isFocus) paintRing(canvas, mark, painting.palette);
    paintMark(canvas, painting, mark);
  }
  for (const mark of onCanvas) {
    const label = labels.get(mark.id);
    if (label !== undefined) paintLabel(canvas, painting, { ...mark, label });
  }
}

function paintRing(canvas: Canvas, { x, y, radius }: PaintedMark, palette: Palette): void {
  canvas.beginPath();
  canvas.arc(x, y, radius + 4, 0, 2 * Math.PI);
  canvas.fillStyle = palette.surface;
  canvas.fill();
  canvas.strokeStyle = palette.action;
  canvas.lineWidth = 3;
  canvas.stroke();
}

function paintMark(canvas: Canvas, { palette, images }: MarkPainting, mark: PaintedMark): void {
  const { radius, tint, isShown } = mark;
  const colour = mark.isTheme ? palette.ink : palette.groups.get(tint);
  outline(canvas, mark);
  if (!isShown || colour === undefined) {
    canvas.fillStyle = palette.surface;
    canvas.fill();
  }
  canvas.globalAlpha = isShown ? 1 : 0.34;
  if (colour === undefined) {
    canvas.strokeStyle = palette.other;
    canvas.lineWidth = Math.min(1.5, radius / 3);
    canvas.stroke();
  } else {
    canvas.fillStyle = colour;
    canvas.fill();
  }
  if (radius >= leastIconRadius) {
    if (mark.sign === null) paintIcon(canvas, images, mark);
    else paintSign(canvas, palette, { ...mark, sign: mark.sign });
  }
  canvas.globalAlpha = 1;
}

function outline(canvas: Canvas, { x, y, radius, isTheme }: PaintedMark): void {
  canvas.beginPath();
  if (!isTheme) return canvas.arc(x, y, radius, 0, 2 * Math.PI);
  const half = halfSide(radius);
  canvas.roundRect(x - half, y - half, 2 * half, 2 * half, Math.min(4, half / 2));
}

function paintIcon(
  canvas: Canvas,
  images: GroupImages,
  { x, y, radius, group }: PaintedMark,
): void {
  const icon = radius * 1.16;
  const image = images.get(group);
  if (image !== undefined) canvas.drawImage(image, x - icon / 2, y - icon / 2, icon, icon);
}

function paintSign(
  canvas: Canvas,
  { groups, onGroup, other, surface }: Palette,
  { x, y, radius, tint, sign, isTheme }: PaintedMark & { readonly sign: string },
): void {
  canvas.font = `700 ${radius * 1.1}px sans-serif`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillStyle = isTheme ? surface : groups.has(tint) ? onGroup : other;
  canvas.fillText(sign, x, y);
}

function paintCut(canvas: Canvas, { x, y, radius }: PaintedMark, { attention }: Palette): void {
  canvas.beginPath();
  canvas.arc(x, y, radius + 5, 0, 2 * Math.PI);
  canvas.setLineDash([4, 3]);
  canvas.strokeStyle = attention;
  canvas.lineWidth = 2.5;
  canvas.stroke();
  canvas.setLineDash([]);
}

const aligns = { below: 'center', above: 'center', right: 'left', left: 'right' } as const;

function paintLabel(
  canvas: Canvas,
  { palette, text }: MarkPainting,
  { label: { lines, side }, ...mark }: PaintedMark & { readonly label: ActorLabel },
): void {
  const width = Math.max(...lines.map(text.widthOf));
  const box = labelBox({ ...mark, width, height: lines.length * text.line }, side);
  const x = { below: mark.x, above: mark.x, right: box.left, left: box.right }[side];
  canvas.font = text.font;
  canvas.textAlign = aligns[side];
  canvas.textBaseline = 'top';
  canvas.lineJoin = 'round';
  canvas.lineWidth = 4;
  canvas.strokeStyle = palette.surface;
  canvas.fillStyle = mark.isShown ? palette.ink : palette.quiet;
  lines.forEach((line, index) => {
    canvas.strokeText(line, x, box.top + index * text.line);
    canvas.fillText(line, x, box.top + index * text.line);
  });
}
