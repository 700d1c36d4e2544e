import { createNetwork, type Network as Graph } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import type { NetworkActor, NetworkTie } from '../network.ts';

/** A wish is no tie yet, and at level 0 nobody knows each other. */
export function isTied({
  type,
  level,
}: {
  readonly type: string;
  readonly level: number;
}): boolean {
  return type !== 'wunsch' && level > 0;
}

interface Tied {
  readonly actors: readonly Pick<NetworkActor, 'id'>[];
  readonly ties: readonly Pick<NetworkTie, 'from' | 'to' | 'type' | 'level'>[];
}

/**
 * The network as the analysis sees it: who is tied with whom, whatever the kind of tie and whichever
 * way it points. Several ties between two actors are one, as strong as the strongest. Actors keep
 * their order.
 */
export function graphOf({ actors, ties }: Tied): Graph {
  const places = new Map<ActorId, number>(actors.map(({ id }, place) => [id, place]));
  const ends = ties.filter(isTied).flatMap(({ from, to, level }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start === undefined || end === undefined ? [] : [{ start, end, level }];
  });
  return createNetwork({
    ids: actors.map(({ id }) => id),
    ties: {
      from: Int32Array.from(ends, ({ start }) => start),
      to: Int32Array.from(ends, ({ end }) => end),
      weights: Float64Array.from(ends, ({ level }) => level),
    },
  }).network;
}
