import { seededRandom } from '@augenhoehe/graph';

const tiesEach = 4;
const closing = 0.3;

/**
 * Ties of a random network with few who have many and neighbours who know each other, after Holme, P.,
 * Kim, B. J. (2002): Growing scale-free networks with tunable clustering. Physical Review E 65, 026107.
 * Each newcomer ties itself to four others, chosen by their ties or from the neighbours of the last one
 * chosen. The same size gives the same network.
 */
export function powerLawTies(actors: number) {
  const random = seededRandom(7);
  const around = Array.from({ length: actors }, () => new Set<number>());
  const from: number[] = [];
  const to: number[] = [];
  function oneOf(list: readonly number[]): number | undefined {
    return list[Math.floor(random() * list.length)];
  }
  function neighbourOf(actor: number | undefined): number | undefined {
    return random() < closing ? oneOf([...(around[actor ?? 0] ?? [])]) : undefined;
  }
  // Whoever has a tie stands here once for each.
  const ends = Array.from({ length: tiesEach }, (_, actor) => actor);
  for (let newcomer = tiesEach; newcomer < actors; newcomer += 1) {
    const partners = around[newcomer] ?? new Set<number>();
    let last: number | undefined;
    while (partners.size < tiesEach) {
      last = neighbourOf(last) ?? oneOf(ends);
      if (last !== undefined && last !== newcomer) partners.add(last);
    }
    for (const partner of partners) {
      around[partner]?.add(newcomer);
      from.push(newcomer);
      to.push(partner);
      ends.push(newcomer, partner);
    }
  }
  return { from, to, weights: null };
}
