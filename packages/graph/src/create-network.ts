import { neighboursOf } from './neighbours-of.ts';
import type { Network } from './network.ts';
import type { TieList } from './tie-list.ts';

export interface NetworkInput {
  /** Every actor once, tied or not. */
  readonly ids: readonly string[];
  readonly ties: TieList;
  readonly directed?: boolean;
}

export interface CreatedNetwork {
  readonly network: Network;
  /** Places in the list of ties that tie an actor to itself; left out. */
  readonly selfLoops: readonly number[];
  /** Places in the list of ties that repeat an earlier one; only its greatest weight counts. */
  readonly repeated: readonly number[];
}

/**
 * The network of these actors and ties. Nothing is dropped in silence: what does not count as a tie
 * of its own is named.
 *
 * Time O(n + m log d), d the most ties of one actor; memory about 50 bytes a tie.
 *
 * @throws {RangeError} when an id comes twice, the columns of the ties are not equally long, a tie has
 * an end outside `ids`, or a weight is not above 0
 */
export function createNetwork(input: NetworkInput): CreatedNetwork {
  const { ids, ties, directed = false } = input;
  refuseFaults(ids, ties);
  const around = neighboursOf(ids.length, ties, 'around');
  if (!directed) {
    const network = { ids, directed, tieCount: around.targets.length / 2, out: around, in: around };
    return { network: { ...network, around }, ...irregularTies(ids.length, ties, false) };
  }
  const out = neighboursOf(ids.length, ties, 'out');
  const network = { ids, directed, tieCount: out.targets.length, out, around };
  return {
    network: { ...network, in: neighboursOf(ids.length, ties, 'in') },
    ...irregularTies(ids.length, ties, true),
  };
}

function refuseFaults(ids: readonly string[], { from, to, weights }: TieList): void {
  const known = new Set<string>();
  for (const id of ids) {
    if (known.has(id)) throw new RangeError(`The id "${id}" comes twice.`);
    known.add(id);
  }
  if (to.length !== from.length || (weights ?? from).length !== from.length) {
    throw new RangeError('The columns of the ties are not equally long.');
  }
  for (let tie = 0; tie < from.length; tie += 1) {
    refuseEnd(from[tie], tie, ids.length);
    refuseEnd(to[tie], tie, ids.length);
    if (weights !== null && !(weights[tie] > 0 && weights[tie] < Infinity)) {
      throw new RangeError(`Tie ${tie} has a weight ${weights[tie]}; it must be above 0.`);
    }
  }
}

function refuseEnd(end: number, tie: number, actors: number): void {
  if (Number.isInteger(end) && end >= 0 && end < actors) return;
  throw new RangeError(`Tie ${tie} has an end ${end} outside the ${actors} ids.`);
}

function irregularTies(
  actors: number,
  { from, to }: TieList,
  directed: boolean,
): Pick<CreatedNetwork, 'selfLoops' | 'repeated'> {
  const selfLoops: number[] = [];
  const repeated: number[] = [];
  const seen = new Set<number>();
  for (let tie = 0; tie < from.length; tie += 1) {
    const [a, b] = directed || from[tie] < to[tie] ? [from[tie], to[tie]] : [to[tie], from[tie]];
    const key = a * actors + b;
    if (a === b) selfLoops.push(tie);
    else if (seen.has(key)) repeated.push(tie);
    else seen.add(key);
  }
  return { selfLoops, repeated };
}
