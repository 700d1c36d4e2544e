import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { Network } from '../network.ts';

/** With so many neighbours in all, the other library counts places in bytes, and the last is 0 again. */
const miscounted = 256;

/**
 * The same network for the measures of another library; `group` goes into `community`. A property passes
 * over those that it miscounts.
 */
export function graphologyGraph(
  { ids, directed, out }: Network,
  group: ArrayLike<number> = [],
): AbstractGraph {
  fc.pre(out.targets.length !== miscounted);
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (const [actor, id] of ids.entries()) graph.addNode(id, { community: group[actor] });
  for (const [actor, id] of ids.entries()) {
    for (let arc = out.starts[actor]; arc < out.starts[actor + 1]; arc += 1) {
      const weight = out.weights === null ? 1 : out.weights[arc];
      graph.mergeEdge(id, ids[out.targets[arc]], { weight });
    }
  }
  return graph;
}
