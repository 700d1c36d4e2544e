import type { ActorId } from '@augenhoehe/domain/contract';
import type { Scene } from '../scene.ts';
import { NodeLabel } from './drawn-actor.tsx';
import type { Point } from './geometry.ts';
import type { Places } from './moved-places.ts';
import type { ActorLabel } from './labels-of.ts';
import { wrapLabel } from './wrap-label.ts';

interface TopLayerProps {
  readonly scene: Scene;
  readonly places: Places;
  readonly labels: ReadonlyMap<ActorId, ActorLabel>;
  /** Under the pointer: its name is shown even where there was no room for it. */
  readonly named: ActorId | null;
  /** The line of a tie that is being drawn. */
  readonly pen: { readonly from: ActorId; readonly to: Point } | null;
}

/** What lies above everything else, for the moment. */
export function TopLayer({ scene, places, labels, named, pen }: TopLayerProps) {
  const start = pen === null ? undefined : places.get(pen.from);
  const actor = named === null ? undefined : scene.actors.get(named);
  const place = named === null ? undefined : places.get(named);
  return (
    <g className="net__top" aria-hidden="true">
      {pen !== null && start !== undefined && (
        <line className="tie tie--pen" x1={start.x} y1={start.y} x2={pen.to.x} y2={pen.to.y} />
      )}
      {actor !== undefined && place !== undefined && !labels.has(actor.id) && (
        <g style={{ transform: `translate(${place.x}px, ${place.y}px)` }}>
          <NodeLabel
            label={{ lines: wrapLabel(actor.name), side: 'below' }}
            radius={scene.look.radiusOf(actor)}
            isFocus
          />
        </g>
      )}
    </g>
  );
}
