import { components, createNetwork, density, fragmentation, isolates } from '@augenhoehe/graph';
import { z } from 'zod';
import { countedTies, type SnapshotNetwork } from './snapshot-network.ts';

const Count = z.int().min(0);
const Share = z.number().min(0).max(1);

/** What a network amounts to at a date; several ties between the same two make them partners once. */
export const SnapshotFigures = z.object({
  actors: Count,
  ties: Count,
  /** Mean number of partners of an actor; `null` without actors. */
  partners: z.number().min(0).nullable(),
  /** Share of all possible pairs that are tied; comparable at equal numbers of actors only. */
  density: Share.nullable(),
  isolates: Count,
  /** Parts of two actors or more between which there is no tie. */
  parts: Count,
  /** Share of all pairs that reach each other over ties. */
  reachable: Share.nullable(),
  /** Ties that both sides confirm. */
  confirmed: Count,
  /** Ties by level, 1 to 5. */
  levels: z.array(Count).length(5),
});
export type SnapshotFigures = z.infer<typeof SnapshotFigures>;

export function snapshotFigures({ actors, ties }: SnapshotNetwork): SnapshotFigures {
  const counted = countedTies(ties);
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const { network } = createNetwork({
    ids: actors.map(({ id }) => id),
    ties: {
      from: counted.map(({ from }) => places.get(from) ?? -1),
      to: counted.map(({ to }) => places.get(to) ?? -1),
      weights: null,
    },
  });
  const apart = fragmentation(network.around);
  return {
    actors: actors.length,
    ties: counted.length,
    partners: actors.length === 0 ? null : (2 * network.tieCount) / actors.length,
    density: density(network),
    isolates: isolates(network.around).length,
    parts: components(network.around).filter((members) => members.length > 1).length,
    reachable: apart === null ? null : 1 - apart,
    confirmed: counted.filter(({ standing }) => standing === 'confirmed').length,
    levels: [1, 2, 3, 4, 5].map((level) => counted.filter((tie) => tie.level === level).length),
  };
}
