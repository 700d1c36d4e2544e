import { neighboursOf } from './neighbours-of.ts';
import type { Neighbours } from './network.ts';
import { seededRandom } from './seeded-random.ts';
import { tieListOf } from './tie-list-of.ts';

const swapsOfATie = 10;

/**
 * A random network in which everybody has as many ties as in this one: what of a figure comes from
 * the numbers of ties alone.
 *
 * Two ties a–b, c–d become a–d, c–b, unless that gives a self-loop or a repeated tie; ten tries a tie.
 * Maslov, S., Sneppen, K. (2002): Specificity and stability in topology of protein networks. Science
 * 296, 910–913. Give `around`; a tie keeps its weight. Time O(m). Isolates stay isolates.
 */
export function rewired(around: Neighbours, seed = 1): Neighbours {
  const actors = around.starts.length - 1;
  const { from, to, weights } = tieListOf(around);
  const tied = new Set(from.map((end, tie) => keyOf(end, to[tie], actors)));
  const random = seededRandom(seed);
  for (let attempt = 0; attempt < from.length * swapsOfATie; attempt += 1) {
    const one = Math.floor(random() * from.length);
    const other = Math.floor(random() * from.length);
    const isTurned = random() < 0.5;
    const [a, b] = [from[one], to[one]];
    const [c, d] = isTurned ? [to[other], from[other]] : [from[other], to[other]];
    const [first, second] = [keyOf(a, d, actors), keyOf(c, b, actors)];
    if (a === d || c === b || tied.has(first) || tied.has(second)) continue;
    tied.delete(keyOf(a, b, actors));
    tied.delete(keyOf(c, d, actors));
    tied.add(first).add(second);
    to[one] = d;
    from[other] = c;
    to[other] = b;
  }
  return neighboursOf(actors, { from, to, weights }, 'around');
}

function keyOf(a: number, b: number, actors: number): number {
  return Math.min(a, b) * actors + Math.max(a, b);
}
