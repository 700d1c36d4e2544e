import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { Network } from '../network.ts';

/** The same network for the measures of another library; `group` goes into `community`. */
export function graphologyGraph(
  { ids, directed, out }: Network,
  group: ArrayLike<number> = [],
): AbstractGraph {
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
