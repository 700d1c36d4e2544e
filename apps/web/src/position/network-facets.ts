import { ageOf } from '@augenhoehe/domain/inventory';
import { groupOfActor, type Network } from '@augenhoehe/domain/position';

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many actors, or ties, have each value that can be filtered by. */
export function networkFacets({ actors, ties }: Network, now: Date) {
  return {
    group: count(actors.map(groupOfActor)),
    field: count(actors.flatMap(({ fields }) => fields)),
    target: count(actors.flatMap(({ targetGroups }) => targetGroups)),
    area: count(actors.map(({ areaId }) => areaId ?? 'none')),
    age: count(actors.map(({ confirmedAt }) => ageOf(confirmedAt, now))),
    tieType: count(ties.map(({ type }) => type)),
    standing: count(ties.map(({ standing }) => standing)),
  };
}
