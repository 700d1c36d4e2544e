import { createNetwork } from '../create-network.ts';
import type { Network } from '../network.ts';

/** One more actor, the last, who is tied with nobody. */
export function withIsolate({ ids, directed, out }: Network): Network {
  const from = ids.flatMap((_, actor) => {
    return Array.from({ length: out.starts[actor + 1] - out.starts[actor] }, () => actor);
  });
  return createNetwork({
    ids: [...ids, 'alone'],
    directed,
    ties: { from, to: out.targets, weights: out.weights },
  }).network;
}
