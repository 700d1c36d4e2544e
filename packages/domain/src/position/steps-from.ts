import type { ActorId } from '../contract/index.ts';
import { type NetworkTie, partnerIn } from './network.ts';

/** The ties of each actor that has any. */
export function tiesByActor(ties: readonly NetworkTie[]): ReadonlyMap<ActorId, NetworkTie[]> {
  const known = new Map<ActorId, NetworkTie[]>();
  for (const tie of ties) {
    for (const end of [tie.from, tie.to]) {
      const list = known.get(end);
      if (list === undefined) known.set(end, [tie]);
      else list.push(tie);
    }
  }
  return known;
}

/**
 * How many steps along ties every actor is away, up to `most`; who cannot be reached within that is
 * not named. Direction does not count: who gets money from somebody can be reached by them too.
 */
export function stepsFrom(
  start: ActorId,
  ties: readonly NetworkTie[],
  most: number,
): ReadonlyMap<ActorId, number> {
  const byActor = tiesByActor(ties);
  const steps = new Map<ActorId, number>([[start, 0]]);
  let edge: ActorId[] = [start];
  for (let step = 1; step <= most && edge.length > 0; step += 1) {
    const next: ActorId[] = [];
    for (const id of edge) {
      for (const tie of byActor.get(id) ?? []) {
        const partner = partnerIn(tie, id);
        if (steps.has(partner)) continue;
        steps.set(partner, step);
        next.push(partner);
      }
    }
    edge = next;
  }
  return steps;
}
