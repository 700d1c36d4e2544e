import { createNetwork } from '../create-network.ts';
import type { Network } from '../network.ts';
import { knownFigures, type KnownName } from './known-figures.ts';

/** 0–1–2–… */
export function path(actors: number): Network {
  return ofPairs(
    actors,
    Array.from({ length: Math.max(0, actors - 1) }, (_, actor) => [actor, actor + 1]),
  );
}

/** 0 in the middle. */
export function star(actors: number): Network {
  return ofPairs(
    actors,
    Array.from({ length: Math.max(0, actors - 1) }, (_, end) => [0, end + 1]),
  );
}

export function circle(actors: number): Network {
  return ofPairs(
    actors,
    Array.from({ length: actors }, (_, actor) => [actor, (actor + 1) % actors]),
  );
}

/** All tied with all. */
export function complete(actors: number): Network {
  const all = Array.from({ length: actors }, (_, actor) => actor);
  return ofPairs(
    actors,
    all.flatMap((low) => all.slice(low + 1).map((high) => [low, high])),
  );
}

/** Nobody tied with anybody. */
export function unconnected(actors: number): Network {
  return ofPairs(actors, []);
}

/** A network of the reference values, its actors in their order there. */
export function known(name: KnownName): Network {
  const { nodes, edges } = knownFigures[name];
  const ids = Object.keys(nodes);
  return createNetwork({
    ids,
    ties: {
      from: edges.map(([from]) => ids.indexOf(from)),
      to: edges.map(([, to]) => ids.indexOf(to)),
      weights: null,
    },
  }).network;
}

function ofPairs(actors: number, pairs: readonly (readonly number[])[]): Network {
  return createNetwork({
    ids: Array.from({ length: actors }, (_, actor) => `${actor}`),
    ties: { from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to), weights: null },
  }).network;
}
