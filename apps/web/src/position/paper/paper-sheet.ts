import type { ActorId } from '@augenhoehe/domain/contract';
import { captionBoxes } from '../picture/backdrop.ts';
import { boxAround, type Point, type View } from '../picture/geometry.ts';
import { labelsOf, type ActorLabel, type TextSize } from '../picture/labels-of.ts';
import type { Arrangement } from '../picture/use-arrangement.ts';
import { markScale } from '../picture/view.ts';
import type { Scene } from '../scene.ts';

/** Where everything stands on a sheet; lengths in its own units, at 96 an inch. */
export interface PaperSheet {
  readonly width: number;
  /** Words and legend, written for a sheet of the least width, grow with it by this. */
  readonly growth: number;
  /** Of the drawing, from its own upper edge. */
  readonly height: number;
  readonly places: ReadonlyMap<ActorId, Point>;
  /** How the drawing's units come onto the sheet. */
  readonly view: View;
  readonly backdrop: Arrangement['backdrop'];
  /** How large marks are, beside their size on the screen. */
  readonly marks: number;
  readonly labels: ReadonlyMap<ActorId, ActorLabel>;
}

/** As wide as A3 across, so that names can be read when it is printed on A4. */
export const leastWidth = 1500;
/** A larger sheet could not be made a PNG everywhere. */
const mostWidth = 4200;
const margin = { side: 120, top: 40, end: 60 };
const mostScale = 1.6;
/** The drawing may be drawn together by this before the sheet grows. */
const wantedScale = 0.8;

/** The whole drawing on one sheet, as large as it fits, with the names that have room. */
export function paperSheet(
  scene: Scene,
  { places, backdrop }: Pick<Arrangement, 'places' | 'backdrop'>,
  text: TextSize,
): PaperSheet {
  const box = backdrop?.box ?? boxAround(places.values());
  const wide = Math.max(1, box.right - box.left);
  const wanted = wide * wantedScale + 2 * margin.side;
  const width = Math.round(Math.min(mostWidth, Math.max(leastWidth, wanted)));
  const scale = Math.min(mostScale, (width - 2 * margin.side) / wide);
  const left = (width - scale * (box.left + box.right)) / 2;
  const top = margin.top - box.top * scale;
  const height = margin.top + (box.bottom - box.top) * scale + margin.end;
  const within = { left: 8 - left, right: width - 8 - left, top: -top, bottom: height - top };
  return {
    width,
    growth: width / leastWidth,
    height,
    places: new Map(
      [...places].map(([id, { x, y }]) => [id, { x: left + x * scale, y: top + y * scale }]),
    ),
    view: { x: left, y: top, scale },
    backdrop,
    marks: markScale(scale),
    labels: labelsOf(scene, places, {
      scale,
      text,
      within,
      captions: backdrop === null ? [] : captionBoxes(backdrop, scale, text),
    }),
  };
}
