import { useCallback, useMemo, useState } from 'react';
import { useSettled } from '../../app/use-settled.ts';
import type { Backdrop } from './backdrop.ts';
import { boxAround, type Point, type Size, type View } from './geometry.ts';
import type { Places } from './moved-places.ts';
import { fitView, reveal, zoomView, onWholePixels } from './view.ts';

export interface PictureView {
  readonly view: View;
  /** The scale that marks and names are made for: that of the view once zooming has come to rest. */
  readonly restingScale: number;
  /** The view in which the whole is seen. */
  readonly whole: View;
  readonly set: (view: View) => void;
  readonly zoom: (factor: number, at?: Point) => void;
  readonly pan: (by: Point) => void;
  /** The whole drawing again, also after it has changed. */
  readonly fit: () => void;
  readonly reveal: (point: Point) => void;
}

const restMs = 100;

/** Room for captions beside the drawing. */
const captionPx = 150;

/** Room for the outermost marks with their names, and for the tools above and at the right. */
function marginsOf({ width }: Size, hasCaptions: boolean) {
  const side = hasCaptions && width > 560 ? captionPx : Math.min(90, width / 7);
  const isWide = width > 560;
  return { left: side, right: isWide ? side + 44 : side, top: isWide ? 104 : 140, bottom: 44 };
}

/** Which part is seen and how close. Until somebody moves it, it is always the whole. */
export function useView(places: Places, size: Size, backdrop: Backdrop | null = null): PictureView {
  const [chosen, setChosen] = useState<View | null>(null);
  const fitting = useMemo(
    () =>
      fitView(
        backdrop?.box ?? boxAround(places.values()),
        size,
        marginsOf(size, backdrop !== null),
      ),
    [places, size, backdrop],
  );
  const view = useMemo(() => onWholePixels(chosen ?? fitting), [chosen, fitting]);

  const change = useCallback(
    (next: (view: View) => View) => setChosen((before) => next(before ?? fitting)),
    [fitting],
  );
  return {
    view,
    restingScale: useSettled(view.scale, restMs),
    whole: fitting,
    set: setChosen,
    zoom: (factor, at = { x: size.width / 2, y: size.height / 2 }) =>
      change((before) => zoomView(before, factor, { at, whole: fitting.scale })),
    pan: (by) => change((before) => ({ ...before, x: before.x + by.x, y: before.y + by.y })),
    fit: () => setChosen(null),
    reveal: (point) => {
      const next = reveal(view, point, size);
      if (next.x !== view.x || next.y !== view.y) setChosen(next);
    },
  };
}
