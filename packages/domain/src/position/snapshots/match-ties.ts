import type { ActorId } from '../../contract/index.ts';
import { tieKey } from '../../inventory/index.ts';
import type { NetworkTie } from '../network.ts';

/** The same tie at both dates; `null` where it was not yet, or is no longer. */
export interface TiePair {
  readonly before: NetworkTie | null;
  readonly after: NetworkTie | null;
}

interface Dates {
  readonly earlier: readonly NetworkTie[];
  readonly later: readonly NetworkTie[];
}

/**
 * Which tie is which, each at most once: by its entry, else by its ends and type, as somebody may have
 * removed a tie and entered it anew. In the order of ids, the earlier ones first.
 *
 * @param known the actor under which another one is known at both dates, for those merged in between
 */
export function matchTies({ earlier, later }: Dates, known: (id: ActorId) => ActorId): TiePair[] {
  const laterById = new Map(later.map((tie) => [tie.id, tie]));
  const earlierIds = new Set(earlier.map(({ id }) => id));
  function keyOf({ from, to, type }: NetworkTie): string {
    return tieKey({ from: known(from), to: known(to), type });
  }
  const unmatched = queuesBy(
    later.filter(({ id }) => !earlierIds.has(id)),
    keyOf,
  );
  const pairs = inOrder(earlier).map((before): TiePair => {
    const same = laterById.get(before.id) ?? unmatched.get(keyOf(before))?.shift();
    return { before, after: same ?? null };
  });
  const met = new Set(pairs.map(({ after }) => after?.id));
  const fresh = inOrder(later).filter(({ id }) => !met.has(id));
  return [...pairs, ...fresh.map((after) => ({ before: null, after }))];
}

function inOrder(ties: readonly NetworkTie[]): readonly NetworkTie[] {
  return ties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function queuesBy(
  ties: readonly NetworkTie[],
  keyOf: (tie: NetworkTie) => string,
): ReadonlyMap<string, NetworkTie[]> {
  const queues = new Map<string, NetworkTie[]>();
  for (const tie of inOrder(ties)) {
    const key = keyOf(tie);
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, [tie]);
    else queue.push(tie);
  }
  return queues;
}
