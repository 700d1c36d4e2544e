import { useEffect, useRef, useState } from 'react';
import { useMedia } from '../../ui/index.ts';
import { type GroupImages, groupImages } from './group-images.tsx';
import { type Painting, paintNetwork } from './paint-network.ts';
import { type Palette, paletteOf } from './palette.ts';
import { useTextSize } from './text-size.ts';
import { usePaintedView } from './use-painted-view.ts';
import { layerAt } from './view.ts';

type PaintedNetworkProps = Omit<Painting, 'palette' | 'images' | 'text' | 'fineness'>;

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
  const { painted, margin } = usePaintedView(view, seen);
  const { width, height } = { width: seen.width * 2, height: seen.height * 2 };

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (paint === null || context === null || context === undefined) return;
    const shifted = { ...painted, x: painted.x + margin.x, y: painted.y + margin.y };
    const size = { width, height };
    const fineness = devicePixelRatio;
    const what = { scene, places, lines, labels, text, ...paint };
    paintNetwork(context, { ...what, view: shifted, size, fineness });
  }, [scene, places, lines, labels, text, paint, painted, margin.x, margin.y, width, height]);
  return (
    <canvas
      ref={canvas}
      className="net__painted"
      width={Math.round(width * devicePixelRatio)}
      height={Math.round(height * devicePixelRatio)}
      style={{
        width,
        height,
        left: -margin.x,
        top: -margin.y,
        transformOrigin: `${margin.x}px ${margin.y}px`,
        transform: layerAt(painted, view),
      }}
      aria-hidden="true"
    />
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
