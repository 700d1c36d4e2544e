import { z } from 'zod';
import { NetworkActor, type NetworkTie } from '../network.ts';
import { PackedTie, packTies, unpackTies } from '../packed-ties.ts';

/** What is kept of an actor: what everybody who reads the network may see, whatever its levels. */
const SnapshotActor = NetworkActor.pick({ id: true, name: true, type: true, areaId: true });
export type SnapshotActor = z.infer<typeof SnapshotActor>;

export interface SnapshotNetwork {
  readonly actors: readonly SnapshotActor[];
  readonly ties: readonly NetworkTie[];
}

const { id, name, type, areaId } = SnapshotActor.shape;

/** As it is kept: nothing but values, in a fixed order. */
export const PackedSnapshot = z.strictObject({
  /** Id, name, type, area. */
  actors: z.array(z.tuple([id, name, type, areaId])),
  /** Id, from, to, type, level, formality, standing; ends are places in `actors`. */
  ties: z.array(PackedTie),
});
export type PackedSnapshot = z.infer<typeof PackedSnapshot>;

export function packSnapshot({ actors, ties }: SnapshotNetwork): PackedSnapshot {
  return {
    actors: actors.map((actor) => [actor.id, actor.name, actor.type, actor.areaId]),
    ties: packTies(ties, actors),
  };
}

export function unpackSnapshot(packed: PackedSnapshot): SnapshotNetwork {
  const actors = packed.actors.map(([actorId, actorName, actorType, area]) => ({
    id: actorId,
    name: actorName,
    type: actorType,
    areaId: area,
  }));
  return { actors, ties: unpackTies(packed.ties, actors) };
}

/** A tie of level 0 says that there is no contact: it is kept, and counts as none. */
export function countedTies(ties: readonly NetworkTie[]): readonly NetworkTie[] {
  return ties.filter(({ level }) => level > 0);
}
