import type { Network } from './network.ts';

/** Two ids; as in the network when directed, the lower in the order of strings first otherwise. */
export type TieName = readonly [string, string];

export interface NetworkDifference {
  readonly newActors: readonly string[];
  readonly lostActors: readonly string[];
  readonly newTies: readonly TieName[];
  readonly lostTies: readonly TieName[];
  readonly stronger: readonly TieName[];
  readonly weaker: readonly TieName[];
  /** In both, with the same weight. */
  readonly unchanged: readonly TieName[];
}

/**
 * What changed from one network to a later one, by ids. The numbers reconcile: the ties of the earlier
 * one are the lost, stronger, weaker and unchanged ones, those of the later one the new, stronger,
 * weaker and unchanged ones.
 *
 * In the order of the ids. Time O(m log d + n log n). Isolates are actors like others.
 *
 * @throws {RangeError} when one is directed and the other is not
 */
export function compareNetworks(earlier: Network, later: Network): NetworkDifference {
  if (earlier.directed !== later.directed) {
    throw new RangeError('A directed network cannot be compared with one that is not.');
  }
  const before = tiesByName(earlier);
  const after = tiesByName(later);
  const both = [...after].filter(([name]) => before.has(name));
  const changed = both.map(([name, tie]) => {
    return { tie: tie.name, growth: tie.weight - (before.get(name)?.weight ?? 0) };
  });
  function only(isMeant: (growth: number) => boolean): TieName[] {
    return changed.filter(({ growth }) => isMeant(growth)).map(({ tie }) => tie);
  }
  return {
    newActors: missingIn(earlier, later),
    lostActors: missingIn(later, earlier),
    newTies: [...after].filter(([name]) => !before.has(name)).map(([, { name }]) => name),
    lostTies: [...before].filter(([name]) => !after.has(name)).map(([, { name }]) => name),
    stronger: only((growth) => growth > 0),
    weaker: only((growth) => growth < 0),
    unchanged: only((growth) => growth === 0),
  };
}

function missingIn({ ids }: Network, { ids: others }: Network): string[] {
  const known = new Set(ids);
  return others.filter((id) => !known.has(id)).toSorted();
}

interface NamedTie {
  readonly name: TieName;
  readonly weight: number;
}

function tiesByName({ ids, directed, out }: Network): Map<string, NamedTie> {
  const ties: NamedTie[] = [];
  for (const [actor, id] of ids.entries()) {
    for (let arc = out.starts[actor]; arc < out.starts[actor + 1]; arc += 1) {
      const other = ids[out.targets[arc]];
      if (!directed && other < id) continue;
      ties.push({ name: [id, other], weight: out.weights === null ? 1 : out.weights[arc] });
    }
  }
  ties.sort((a, b) => order(a.name[0], b.name[0]) || order(a.name[1], b.name[1]));
  return new Map(ties.map((tie) => [JSON.stringify(tie.name), tie]));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
