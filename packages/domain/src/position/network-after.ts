import type { ActorId, TieId } from '../contract/index.ts';
import type { Network, NetworkTie } from './network.ts';

/**
 * The network as it is read after a tie was entered or changed: ties by id, and counted at their ends. What
 * stayed the same is the same object.
 */
export function networkWithTie(network: Network, tie: NetworkTie): Network {
  const { actors, ties } = network;
  if (ties.some(({ id }) => id === tie.id)) {
    return { actors, ties: ties.map((known) => (known.id === tie.id ? tie : known)) };
  }
  const isSeen = [tie.from, tie.to].every((end) => actors.some(({ id }) => id === end));
  if (!isSeen) return network;
  const place = ties.findLastIndex(({ id }) => id < tie.id) + 1;
  return { actors: counted(actors, tie, 1), ties: ties.toSpliced(place, 0, tie) };
}

/** The network as it is read after a tie was removed. */
export function networkWithoutTie(network: Network, tieId: TieId): Network {
  const { actors, ties } = network;
  const removed = ties.find(({ id }) => id === tieId);
  return removed === undefined
    ? network
    : { actors: counted(actors, removed, -1), ties: ties.filter((tie) => tie !== removed) };
}

function counted(
  actors: Network['actors'],
  { from, to }: NetworkTie,
  more: 1 | -1,
): Network['actors'] {
  const ends: readonly ActorId[] = [from, to];
  return actors.map((actor) =>
    ends.includes(actor.id) ? { ...actor, tieCount: actor.tieCount + more } : actor,
  );
}
