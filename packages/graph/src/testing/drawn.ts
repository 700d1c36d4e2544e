import { createNetwork } from '../create-network.ts';
import type { Network } from '../network.ts';

/**
 * The network of a line of text: `a-b` is a tie, `a>b` an arrow, `a-b:3` one of weight 3, `c` alone an
 * actor without ties. Actors in the order in which they are named.
 */
export function drawn(text: string): Network {
  const parts = text.split(' ').filter((part) => part !== '');
  const ties = parts.map((part) => part.split(/[->:]/)).filter((names) => names.length > 1);
  const ids = [...new Set(parts.flatMap((part) => part.split(':')[0].split(/[->]/)))];
  const hasWeights = text.includes(':');
  return createNetwork({
    ids,
    directed: text.includes('>'),
    ties: {
      from: ties.map(([from]) => ids.indexOf(from)),
      to: ties.map(([, to]) => ids.indexOf(to)),
      weights: hasWeights ? ties.map(([, , weight = '1']) => Number(weight)) : null,
    },
  }).network;
}

/** The actor's place in the network. */
export function at({ ids }: Network, id: string): number {
  return ids.indexOf(id);
}
