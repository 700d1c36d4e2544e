import { boxAround, type Box, type Point } from './geometry.ts';
import type { TextSize } from './labels-of.ts';
import { onEllipse, type SectorLayout } from './sector-layout.ts';
import { wrapLabel } from './wrap-label.ts';

/** Captions are bolder than the names that text is measured for. */
const boldness = 1.08;

export interface Caption extends Point {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What lies behind the marks: rings and sectors with their captions; in drawing units. */
export interface Backdrop {
  /** Half axes, around the origin. */
  readonly rings: readonly Point[];
  readonly rays: readonly { readonly from: Point; readonly to: Point }[];
  readonly ringCaptions: readonly Caption[];
  readonly sectorCaptions: readonly Caption[];
  /** All of it, with some room for the captions. */
  readonly box: Box;
}

interface Named {
  readonly rings: readonly string[];
  readonly sectors: readonly string[];
  /** Signs in a line of a caption. */
  readonly width: number;
}

/** The rings and sectors of a layout, named. */
export function backdropOf<Id>(layout: SectorLayout<Id>, names: Named): Backdrop {
  const outer = layout.rings.at(-1) ?? { x: 0, y: 0 };
  const beyond = { x: outer.x + 40, y: outer.y + 40 };
  const hasRays = layout.sectors.length > 1 && layout.rings.length > 0;
  const sectorCaptions = hasRays
    ? layout.sectors.map(({ from, to }, sector): Caption => {
        const middle = (from + to) / 2;
        const side = Math.sin(middle);
        return {
          ...onEllipse(beyond, middle),
          lines: wrapLabel(names.sectors[sector] ?? '', names.width),
          anchor: side > 0.3 ? 'start' : side < -0.3 ? 'end' : 'middle',
        };
      })
    : [];
  return {
    rings: layout.rings,
    rays: hasRays
      ? layout.sectors.map(({ from }) => ({
          from: onEllipse({ x: outer.x * 0.12, y: outer.y * 0.12 }, from),
          to: onEllipse(beyond, from),
        }))
      : [],
    ringCaptions: layout.rings.map((ring, place) => ({
      ...onEllipse(ring, 0),
      lines: [names.rings[place] ?? ''],
      anchor: 'middle',
    })),
    sectorCaptions,
    box: boxAround([
      { x: -beyond.x, y: -beyond.y },
      { x: beyond.x, y: beyond.y },
      ...sectorCaptions,
    ]),
  };
}

/** What the captions cover, in pixels, at a scale: names keep clear of them. */
export function captionBoxes(
  { ringCaptions, sectorCaptions }: Pick<Backdrop, 'ringCaptions' | 'sectorCaptions'>,
  scale: number,
  text: TextSize,
): readonly Box[] {
  return [...ringCaptions, ...sectorCaptions].map(({ x, y, lines, anchor }) => {
    const width = Math.max(...lines.map(text.widthOf)) * boldness;
    const left = x * scale - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
    const top = y * scale - text.line / 2;
    return { left, top, right: left + width, bottom: top + lines.length * text.line };
  });
}
