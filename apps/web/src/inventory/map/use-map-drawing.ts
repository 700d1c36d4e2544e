import type { MapGround } from '@augenhoehe/domain/inventory';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { MapDrawing, type MapEvents, type MapSetting } from './map-drawing.ts';

export type DrawingState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly drawing: MapDrawing; readonly isGroundMissing: boolean }
  /** The browser cannot draw. */
  | { readonly kind: 'impossible' };

interface Wishes extends Omit<MapSetting, 'events'> {
  readonly events: MapEvents;
  /** Whatever makes a new drawing necessary, such as other colours. */
  readonly version: string;
}

function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** A drawing as long as the component stands; a new one when the version changes. */
export function useMapDrawing(
  container: RefObject<HTMLElement | null>,
  { version, events, ...setting }: Wishes,
): DrawingState {
  const [state, setState] = useState<DrawingState>(() => ({
    kind: canDraw() ? 'opening' : 'impossible',
  }));
  const onSpot = useEffectEvent(events.onSpot);
  const onPoint = useEffectEvent(events.onPoint);
  const onLeave = useEffectEvent(events.onLeave);
  const onNothing = useEffectEvent(events.onNothing);
  const open = useEffectEvent((element: HTMLElement, ground: MapGround) =>
    MapDrawing.open(element, {
      ...setting,
      ground,
      events: { onSpot, onPoint, onLeave, onNothing },
    }),
  );
  const { ground } = setting;

  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    let isGone = false;
    let drawing: MapDrawing | null = null;
    async function begin(place: HTMLElement, on: MapGround): Promise<void> {
      const opened = await open(place, on);
      if (isGone) return opened.close();
      drawing = opened;
      setState({ kind: 'open', drawing: opened, isGroundMissing: on !== ground });
    }
    begin(element, ground)
      .catch(() => begin(element, { kind: 'none' }))
      .catch(() => {
        if (!isGone) setState({ kind: 'impossible' });
      });
    return () => {
      isGone = true;
      drawing?.close();
      setState({ kind: 'opening' });
    };
  }, [container, ground, version]);

  return state;
}
