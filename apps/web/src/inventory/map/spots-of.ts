import type { MapActor, Position } from '@augenhoehe/domain/inventory';

/** One place on the map, with everybody who is there: a house may have several. */
export interface Spot {
  readonly key: string;
  readonly position: Position;
  readonly actors: readonly [MapActor, ...MapActor[]];
}

/** Five decimals are about a metre; nearer to each other, pins cover each other at every scale. */
export function spotKey({ latitude, longitude }: Position): string {
  return `${latitude.toFixed(5)} ${longitude.toFixed(5)}`;
}

/** The places of all actors that have a position, in the order of their first. */
export function spotsOf(actors: readonly MapActor[]): Spot[] {
  const spots = new Map<string, { position: Position; actors: [MapActor, ...MapActor[]] }>();
  for (const actor of actors) {
    if (actor.position === null) continue;
    const known = spots.get(spotKey(actor.position));
    if (known === undefined) {
      spots.set(spotKey(actor.position), { position: actor.position, actors: [actor] });
    } else known.actors.push(actor);
  }
  return [...spots].map(([key, spot]) => ({ key, ...spot }));
}
