import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { IconShape } from '../../ui/index.ts';
import type { PinLook } from './pin-look.ts';
import type { ReadToken } from './read-token.ts';

/** Pixels of the map; drawn at twice that. */
const size = 30;
const scale = 2;
const iconSize = 16;

/** An icon of the interface as an image in one colour. */
async function drawIcon(shape: IconShape, color: string): Promise<HTMLImageElement> {
  const root = createRoot(document.createElement('div'));
  const pixels = iconSize * scale;
  const svg = await new Promise<SVGSVGElement>((resolve) => {
    function take(drawn: SVGSVGElement | null): void {
      if (drawn !== null) resolve(drawn);
    }
    root.render(createElement(shape, { ref: take, size: pixels, color, strokeWidth: 2 }));
  });
  const image = new Image(pixels, pixels);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  root.unmount();
  await image.decode();
  return image;
}

function blankCanvas(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = size * scale;
  canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no images.');
  return context;
}

function taken(context: CanvasRenderingContext2D): ImageData {
  return context.getImageData(0, 0, size * scale, size * scale);
}

/** Paper with a rim of ink, for a number to stand on. */
export function crowdImage(shape: 'disc' | 'square', token: ReadToken): ImageData {
  const context = blankCanvas();
  const [rim, inner] = [1.5 * scale, size * scale - 3 * scale];
  context.fillStyle = token('--surface');
  context.strokeStyle = token('--text');
  context.lineWidth = 2 * scale;
  context.beginPath();
  context.roundRect(rim, rim, inner, inner, shape === 'disc' ? inner / 2 : 5 * scale);
  context.fill();
  context.stroke();
  return taken(context);
}

/** The dot of an actor, as beside its name in lists, with a rim of paper around it. */
export async function pinImage(look: PinLook, token: ReadToken): Promise<ImageData> {
  const context = blankCanvas();
  const colour = token(look.colour);
  const surface = token('--surface');
  const middle = (size * scale) / 2;
  disc(context, middle, { radius: 15 * scale, colour: surface });
  disc(context, middle, { radius: 13.5 * scale, colour });
  if (look.isOutlined) disc(context, middle, { radius: 11.5 * scale, colour: surface });
  const ink = look.isOutlined ? colour : token('--on-group');
  const corner = middle - (iconSize * scale) / 2;
  context.drawImage(await drawIcon(look.shape, ink), corner, corner);
  return taken(context);
}

function disc(
  context: CanvasRenderingContext2D,
  middle: number,
  { radius, colour }: { readonly radius: number; readonly colour: string },
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(middle, middle, radius, 0, 2 * Math.PI);
  context.fill();
}

export const pinPixelRatio = scale;
