import { seededRandom } from '@augenhoehe/graph';

/**
 * Ties of a random network with few who have many and neighbours who know each other, after Holme, P.,
 * Kim, B. J. (2002): Growing scale-free networks with tunable clustering. Physical Review E 65, 026107.
 * Each newcomer ties itself to `tiesEach` others, chosen by their ties, or with `closing` to a neighbour
 * of the last one chosen. The same seed gives the same network.
 */
export function powerLawTies({ actors, tiesEach = 4, closing = 0.3, seed = 7 }: PowerLaw) {
  const random = seededRandom(seed);
  const around = Array.from({ length: actors }, () => new Set<number>());
  const ends: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  function tie(a: number, b: number): void {
    around[a]?.add(b);
    around[b]?.add(a);
    ends.push(a, b);
    from.push(a);
    to.push(b);
  }
  for (let newcomer = tiesEach; newcomer < actors; newcomer += 1) {
    const known = ends.length;
    let last: number | null = null;
    while ((around[newcomer]?.size ?? 0) < tiesEach) {
      const chosen: number = choose({ newcomer, last: random() < closing ? last : null, known });
      if (chosen !== newcomer && around[newcomer]?.has(chosen) !== true) tie(newcomer, chosen);
      last = chosen;
    }
  }
  function choose({ newcomer, last, known }: Choice): number {
    const near = last === null ? [] : [...(around[last] ?? [])];
    if (near.length > 0) return near[Math.floor(random() * near.length)] ?? newcomer;
    if (known === 0) return Math.floor(random() * tiesEach);
    return ends[Math.floor(random() * known)] ?? newcomer;
  }
  return { from, to, weights: null };
}

interface Choice {
  readonly newcomer: number;
  readonly last: number | null;
  /** How many ends of ties there were when the newcomer came. */
  readonly known: number;
}

interface PowerLaw {
  readonly actors: number;
  readonly tiesEach?: number;
  readonly closing?: number;
  readonly seed?: number;
}
