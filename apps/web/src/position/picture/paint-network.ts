import type { ActorId } from '@augenhoehe/domain/contract';
import { groupOfActor } from '@augenhoehe/domain/position';
import { lookOfTie } from '../../inventory/index.ts';
import { tieStroke } from '../../ui/index.ts';
import type { Scene } from '../scene.ts';
import { emphasisOf } from './drawn-network.tsx';
import type { TieEmphasis } from './drawn-tie.tsx';
import type { Point, Size, View } from './geometry.ts';
import type { GroupImages } from './group-images.tsx';
import type { ActorLabel, TextSize } from './labels-of.ts';
import type { Places } from './moved-places.ts';
import type { Palette } from './palette.ts';
import { labelBox } from './place-labels.ts';
import type { TieLine } from './tie-lines.ts';
import { markScale, onScreen } from './view.ts';

export interface Painting {
  readonly scene: Scene;
  readonly places: Places;
  readonly lines: readonly TieLine[];
  readonly labels: ReadonlyMap<ActorId, ActorLabel>;
  readonly view: View;
  readonly size: Size;
  readonly palette: Palette;
  readonly images: GroupImages;
  readonly text: TextSize;
  /** Pixels of the screen for one of the page. */
  readonly fineness: number;
}

type Canvas = CanvasRenderingContext2D;

const layers: readonly TieEmphasis[] = ['faded', 'normal', 'near', 'focus'];

/** The same look as the marks that are built one by one. */
export function paintNetwork(canvas: Canvas, painting: Painting): void {
  const { size, fineness } = painting;
  canvas.setTransform(fineness, 0, 0, fineness, 0, 0);
  canvas.clearRect(0, 0, size.width, size.height);
  paintTies(canvas, painting);
  paintActors(canvas, painting, false);
  paintActors(canvas, painting, true);
}

function paintTies(canvas: Canvas, painting: Painting): void {
  const { scene, lines, palette } = painting;
  const { faded, tie, action } = palette;
  const colours = { faded, normal: tie, near: tie, focus: action };
  const emphasised = lines.map((line) => ({ line, emphasis: emphasisOf(scene, line) }));
  for (const layer of layers) {
    for (const { line, emphasis } of emphasised) {
      if (emphasis === layer) paintTie(canvas, painting, { line, colour: colours[layer] });
    }
  }
  canvas.setLineDash([]);
}

function paintTie(
  canvas: Canvas,
  { scene, view, palette }: Painting,
  { line, colour }: { readonly line: TieLine; readonly colour: string },
): void {
  const stroke = tieStroke(lookOfTie(line.tie));
  const from = onScreen(view, { x: line.x1, y: line.y1 });
  const to = onScreen(view, { x: line.x2, y: line.y2 });
  canvas.beginPath();
  canvas.moveTo(from.x, from.y);
  canvas.lineTo(to.x, to.y);
  if (scene.look.bridges.has(line.tie.id)) {
    canvas.setLineDash([]);
    canvas.strokeStyle = palette.attention;
    canvas.lineWidth = 8;
    canvas.stroke();
  }
  canvas.lineCap = stroke.cap;
  canvas.setLineDash(stroke.dashes?.split(' ').map(Number) ?? []);
  canvas.strokeStyle = colour;
  canvas.lineWidth = stroke.width;
  canvas.stroke();
  if (stroke.gap === undefined) return;
  canvas.setLineDash([]);
  canvas.strokeStyle = palette.surface;
  canvas.lineWidth = stroke.gap;
  canvas.stroke();
}

interface Mark extends Point {
  readonly radius: number;
  readonly group: string;
  readonly tint: string;
  readonly sign: string | null;
  readonly isShown: boolean;
}

function paintActors(canvas: Canvas, painting: Painting, isShown: boolean): void {
  const { scene, places, view, labels } = painting;
  const marks = markScale(view.scale);
  for (const [id, place] of places) {
    const actor = scene.actors.get(id);
    if (actor === undefined || scene.shownActors.has(id) !== isShown) continue;
    const { look } = scene;
    const mark = {
      ...onScreen(view, place),
      radius: look.radiusOf(actor) * marks,
      group: groupOfActor(actor),
      tint: look.tintOf(actor),
      sign: look.signOf(actor),
      isShown,
    };
    if (look.cutpoints.has(id)) paintCut(canvas, mark, painting.palette);
    if (scene.focus?.id === id) paintRing(canvas, mark, painting.palette);
    paintMark(canvas, painting, mark);
    const label = labels.get(id);
    if (label !== undefined) paintLabel(canvas, painting, { ...mark, label });
  }
}

function paintRing(canvas: Canvas, { x, y, radius }: Mark, palette: Palette): void {
  canvas.beginPath();
  canvas.arc(x, y, radius + 4, 0, 2 * Math.PI);
  canvas.fillStyle = palette.surface;
  canvas.fill();
  canvas.strokeStyle = palette.action;
  canvas.lineWidth = 3;
  canvas.stroke();
}

function paintMark(canvas: Canvas, { palette, images }: Painting, mark: Mark): void {
  const { x, y, radius, tint, isShown } = mark;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, 2 * Math.PI);
  canvas.fillStyle = palette.surface;
  canvas.fill();
  canvas.globalAlpha = isShown ? 1 : 0.34;
  canvas.fillStyle = palette.groups.get(tint) ?? palette.surface;
  canvas.fill();
  if (!palette.groups.has(tint)) {
    canvas.strokeStyle = palette.other;
    canvas.lineWidth = 1.5;
    canvas.stroke();
  }
  if (mark.sign === null) paintIcon(canvas, images, mark);
  else paintSign(canvas, palette, { ...mark, sign: mark.sign });
  canvas.globalAlpha = 1;
}

function paintIcon(canvas: Canvas, images: GroupImages, { x, y, radius, group }: Mark): void {
  const icon = radius * 1.16;
  const image = images.get(group);
  if (image !== undefined) canvas.drawImage(image, x - icon / 2, y - icon / 2, icon, icon);
}

function paintSign(
  canvas: Canvas,
  { groups, onGroup, other }: Palette,
  { x, y, radius, tint, sign }: Mark & { readonly sign: string },
): void {
  canvas.font = `700 ${radius * 1.1}px sans-serif`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillStyle = groups.has(tint) ? onGroup : other;
  canvas.fillText(sign, x, y);
}

function paintCut(canvas: Canvas, { x, y, radius }: Mark, { attention }: Palette): void {
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
  { palette, text }: Painting,
  { label: { lines, side }, ...mark }: Mark & { readonly label: ActorLabel },
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
