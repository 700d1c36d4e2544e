import type { ActorId } from '@augenhoehe/domain/contract';
import type { Scene } from '../scene.ts';
import type { Point, View } from './geometry.ts';
import type { Places } from './moved-places.ts';
import { markScale, onScreen } from './view.ts';

/** A finger needs this much, in pixels around the middle; WCAG 2.5.8 asks for 12. */
const reachPx = 20;

interface Drawn {
  readonly scene: Scene;
  readonly places: Places;
  readonly view: View;
}

/** Who is meant by a press at this point of the screen: the nearest mark that it touches or almost does. */
export function actorAt({ scene, places, view }: Drawn, point: Point): ActorId | null {
  let best: { id: ActorId; distance: number } | null = null;
  for (const [id, place] of places) {
    const { x, y } = onScreen(view, place);
    const actor = scene.actors.get(id);
    if (actor === undefined) continue;
    const radius = scene.look.radiusOf(actor) * markScale(view.scale);
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance > Math.max(radius, reachPx)) continue;
    if (best === null || distance < best.distance) best = { id, distance };
  }
  return best?.id ?? null;
}
