import type { ActorId } from '@augenhoehe/domain/contract';
import { useMemo } from 'react';
import type { Scene } from '../scene.ts';
import { type Backdrop, captionBoxes } from './backdrop.ts';
import type { Size } from './geometry.ts';
import { type ActorLabel, labelsOf } from './labels-of.ts';
import type { Places } from './moved-places.ts';
import { useTextSize } from './text-size.ts';
import type { PictureView } from './use-view.ts';

interface Labelling {
  readonly scene: Scene;
  readonly places: Places;
  readonly view: PictureView;
  readonly size: Size;
  readonly backdrop: Backdrop | null;
}

/**
 * Which names are shown and where; they depend on how close one looks, not on what part. As far away as the
 * whole is seen, they stay within its edges.
 */
export function useLabels({
  scene,
  places,
  view: { restingScale: scale, whole },
  size,
  backdrop,
}: Labelling): ReadonlyMap<ActorId, ActorLabel> {
  const text = useTextSize();
  return useMemo(() => {
    const { x, y } = whole;
    const edges = { left: -x, top: -y, right: size.width - x, bottom: size.height - y };
    return labelsOf(scene, places, {
      scale,
      text,
      within: scale === whole.scale ? edges : null,
      captions: backdrop === null ? [] : captionBoxes(backdrop, scale, text),
    });
  }, [scene, places, scale, whole, size, text, backdrop]);
}
