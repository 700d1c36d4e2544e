import type { ActorId } from '@augenhoehe/domain/contract';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Scene } from '../scene.ts';
import { useMedia } from '../../ui/index.ts';
import { type GroupImages, groupImages } from './group-images.tsx';
import { boxAround, type Size, type View } from './geometry.ts';
import type { ActorLabel } from './labels-of.ts';
import type { Places } from './moved-places.ts';
import { paintNetwork } from './paint-network.ts';
import { paintedMarks } from './painted-marks.ts';
import { type Palette, paletteOf } from './palette.ts';
import { useTextSize } from './text-size.ts';
import { tieBatches } from './tie-batches.ts';
import type { TieLine } from './tie-lines.ts';
import { usePaintedView } from './use-painted-view.ts';
import { layerAt } from './view.ts';

interface PaintedNetworkProps {
  readonly scene: Scene;
  readonly places: Places;
  readonly lines: readonly TieLine[];
  readonly labels: ReadonlyMap<ActorId, ActorLabel>;
  readonly view: View;
  readonly size: Size;
}

/** A large network on one canvas; keys, words for screen readers and the pointer stay with the layer above. */
export function PaintedNetwork({
  scene,
  places,
  lines,
  labels,
  view,
  size: seen,
}: PaintedNetworkProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useTextSize();
  const paint = usePaint();
  const drawing = useMemo(() => boxAround(places.values()), [places]);
  const { painted, margin } = usePaintedView(view, seen, drawing);
  const width = seen.width + 2 * margin.x;
  const height = seen.height + 2 * margin.y;

  const ties = useMemo(() => tieBatches(scene, lines), [scene, lines]);
  const marks = useMemo(() => paintedMarks(scene, places), [scene, places]);

  // With the move of the layer, in one frame.
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (paint === null || context === null || context === undefined) return;
    const margins = { x: margin.x, y: margin.y };
    const shifted = { ...painted, x: painted.x + margins.x, y: painted.y + margins.y };
    const where = { view: shifted, size: { width, height }, margin: margins };
    const fineness = devicePixelRatio;
    paintNetwork(context, { ties, marks, labels, text, ...paint, ...where, fineness });
  }, [ties, marks, labels, text, paint, painted, margin.x, margin.y, width, height]);
  return (
    // Moved by an element around the canvas, which stays as it is meanwhile.
    <div className="net__painted" style={{ transform: layerAt(painted, view) }}>
      <canvas
        ref={canvas}
        width={Math.round(width * devicePixelRatio)}
        height={Math.round(height * devicePixelRatio)}
        style={{ width, height, left: -margin.x, top: -margin.y }}
        aria-hidden="true"
      />
    </div>
  );
}

interface Paint {
  readonly palette: Palette;
  readonly images: GroupImages;
}

/** Colours and icons as the reader's scheme has them; `null` until the icons are ready. */
function usePaint(): Paint | null {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const [paint, setPaint] = useState<Paint | null>(null);
  useEffect(() => {
    let isWanted = true;
    const palette = paletteOf('screen');
    void groupImages(palette).then((images) => {
      if (isWanted) setPaint({ palette, images });
    });
    return () => {
      isWanted = false;
    };
  }, [isDark]);
  return paint;
}
