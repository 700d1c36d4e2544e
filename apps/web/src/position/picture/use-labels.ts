import type { ActorId } from '@augenhoehe/domain/contract';
import { useMemo } from 'react';
import { useSettled } from '../../app/use-settled.ts';
import type { Scene } from '../scene.ts';
import type { Size } from './geometry.ts';
import { type ActorLabel, labelsOf } from './labels-of.ts';
import type { Places } from './moved-places.ts';
import { useTextWidth } from './use-text-width.ts';
import type { PictureView } from './use-view.ts';

/** Settled after so many milliseconds: names are placed anew when zooming has come to rest. */
const restMs = 100;

interface Labelling {
  readonly scene: Scene;
  readonly places: Places;
  readonly view: PictureView;
  readonly size: Size;
}

/** Which names are shown and where; they depend on how close one looks, not on what part. */
export function useLabels({
  scene,
  places,
  view: { view, isWhole },
  size,
}: Labelling): ReadonlyMap<ActorId, ActorLabel> {
  const scale = useSettled(view.scale, restMs);
  const text = useTextWidth();
  // The corner of what is seen, in pixels at this scale, while the whole is seen.
  const left = isWhole ? -view.x : null;
  const top = isWhole ? -view.y : null;
  return useMemo(() => {
    const within =
      left === null || top === null
        ? null
        : { left, top, right: left + size.width, bottom: top + size.height };
    return labelsOf(scene, places, { scale, text, within });
  }, [scene, places, scale, left, top, size, text]);
}
