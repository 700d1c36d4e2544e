import type { ActorId } from '@augenhoehe/domain/contract';
import { groupOfActor } from '@augenhoehe/domain/position';
import type { Scene } from '../scene.ts';
import type { Point } from './geometry.ts';
import type { Places } from './moved-places.ts';

/** All that a mark on the canvas needs; place and radius as at scale 1. */
export interface PaintedMark extends Point {
  readonly id: ActorId;
  readonly radius: number;
  readonly group: string;
  readonly tint: string;
  readonly sign: string | null;
  readonly isTheme: boolean;
  readonly isShown: boolean;
  readonly isCutpoint: boolean;
  readonly isFocus: boolean;
}

/** In the order in which they are painted: the faded first, and the largest, who are looked for, last. */
export function paintedMarks(scene: Scene, places: Places): readonly PaintedMark[] {
  const { actors, look, shownActors, focus } = scene;
  const marks = [...places].flatMap(([id, { x, y }]): PaintedMark[] => {
    const actor = actors.get(id);
    if (actor === undefined) return [];
    return [
      {
        id,
        x,
        y,
        radius: look.radiusOf(actor),
        group: groupOfActor(actor),
        tint: look.tintOf(actor),
        sign: look.signOf(actor),
        isTheme: look.isTheme(actor),
        isShown: shownActors.has(id),
        isCutpoint: look.cutpoints.has(id),
        isFocus: focus?.id === id,
      },
    ];
  });
  return marks.toSorted(
    (a, b) =>
      Number(a.isShown) - Number(b.isShown) ||
      Number(a.isFocus) - Number(b.isFocus) ||
      a.radius - b.radius,
  );
}
