/**
 * The labels of an earlier division, given to the groups of a later one that have most members in
 * common with it, so that a group keeps its name and colour between two dates.
 *
 * Pairs of an old and a new group are matched from the most alike on (members in both / members in
 * either, Jaccard), each once; equals by the order given. A new group that matches none gets the
 * lowest label that is free. Members are whatever identifies an actor at both dates. Time O(n + pairs
 * log pairs).
 */
export function matchCommunities<Member>(
  earlier: readonly (readonly Member[])[],
  later: readonly (readonly Member[])[],
): number[] {
  const oldOf = new Map(earlier.flatMap((members, old) => members.map((one) => [one, old])));
  const pairs = later.flatMap((members, place) => {
    const shared = new Map<number, number>();
    for (const one of members) {
      const old = oldOf.get(one);
      if (old !== undefined) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    return [...shared].map(([old, both]) => {
      return { old, place, alike: both / (members.length + earlier[old].length - both) };
    });
  });
  pairs.sort((a, b) => b.alike - a.alike || a.old - b.old || a.place - b.place);
  const labels = new Map<number, number>();
  const taken = new Set<number>();
  for (const { old, place } of pairs) {
    if (taken.has(old) || labels.has(place)) continue;
    labels.set(place, old);
    taken.add(old);
  }
  let free = 0;
  return later.map((_, place) => {
    const kept = labels.get(place);
    if (kept !== undefined) return kept;
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  });
}
