import { createNetwork } from '../create-network.ts';
import type { Network } from '../network.ts';

/** The same network with its actors in another order; `order[new place]` is the old place. */
export function relabelled({ ids, directed, out }: Network, order: readonly number[]): Network {
  const placeOf = order.map((_, actor) => order.indexOf(actor));
  const from = ids.flatMap((_, actor) => {
    return Array.from({ length: out.starts[actor + 1] - out.starts[actor] }, () => placeOf[actor]);
  });
  return createNetwork({
    ids: order.map((actor) => ids[actor]),
    directed,
    ties: { from, to: Array.from(out.targets, (actor) => placeOf[actor]), weights: out.weights },
  }).network;
}
