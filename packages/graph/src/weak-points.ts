import { depthFirst } from './depth-first.ts';
import type { Neighbours } from './network.ts';

/** Where a network hangs by one actor or by one tie. */
export interface WeakPoints {
  /** Actors whose removal raises the number of components, ascending. */
  readonly cutpoints: number[];
  /** Ties whose removal does, as two actors, the lower first, ascending. */
  readonly bridges: [number, number][];
}

/**
 * All cutpoints and bridges. Hopcroft, J., Tarjan, R. (1973): Algorithm 447: efficient algorithms for
 * graph manipulation. Communications of the ACM 16, 372–378; without recursion.
 *
 * Give `around`. Time O(n + m). An isolate is neither.
 */
export function weakPoints(around: Neighbours): WeakPoints {
  const search = depthFirst(around);
  const actors = around.starts.length - 1;
  const isCut = new Uint8Array(actors);
  const children = new Int32Array(actors);
  const bridges: [number, number][] = [];
  for (const actor of search.order) {
    const parent = search.parent[actor];
    if (parent < 0) continue;
    children[parent] += 1;
    const isRoot = search.parent[parent] < 0;
    if (search.lowest[actor] >= search.entered[parent] && !isRoot) isCut[parent] = 1;
    if (isRoot && children[parent] > 1) isCut[parent] = 1;
    if (search.lowest[actor] > search.entered[parent]) {
      bridges.push(parent < actor ? [parent, actor] : [actor, parent]);
    }
  }
  return {
    cutpoints: [...isCut.entries()].filter(([, cut]) => cut === 1).map(([actor]) => actor),
    bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d),
  };
}
