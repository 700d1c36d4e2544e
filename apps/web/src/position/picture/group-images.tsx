import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import { groupLook } from '../../ui/index.ts';
import { svgOf } from '../paper/svg-of.ts';
import type { Palette } from './palette.ts';

export type GroupImages = ReadonlyMap<string, HTMLCanvasElement>;

/** Enough for the largest mark on a fine screen. */
const sidePx = 96;
const groups = [...actorTypeGroups.map(({ key }) => key), 'none'];

/** The icon of each group as an image, to be painted many times. */
export async function groupImages(palette: Palette): Promise<GroupImages> {
  // Not while React is at work: an image is rendered by a root of its own.
  await Promise.resolve();
  return new Map(await Promise.all(groups.map((group) => groupImage(group, palette))));
}

async function groupImage(
  group: string,
  palette: Palette,
): Promise<readonly [string, HTMLCanvasElement]> {
  const { shape: Shape, isColoured } = groupLook(group);
  const colour = isColoured ? palette.onGroup : palette.other;
  const image = new Image();
  const svg = svgOf(<Shape size={48} strokeWidth={2} color={colour} />);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  // As pixels: an SVG would be drawn anew each of a thousand times.
  const pixels = document.createElement('canvas');
  pixels.width = sidePx;
  pixels.height = sidePx;
  pixels.getContext('2d')?.drawImage(image, 0, 0, sidePx, sidePx);
  return [group, pixels];
}
