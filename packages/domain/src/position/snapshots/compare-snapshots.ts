import { z } from 'zod';
import { ActorId } from '../../contract/index.ts';
import { NetworkActor, NetworkTie } from '../network.ts';
import { matchTies, type TiePair } from './match-ties.ts';
import { countedTies, type SnapshotActor, type SnapshotNetwork } from './snapshot-network.ts';

/** What became of a tie, by its level. */
export const TieChange = z.enum(['new', 'lost', 'stronger', 'weaker', 'unchanged']);
export type TieChange = z.infer<typeof TieChange>;

const TieState = NetworkTie.pick({ level: true, formality: true, standing: true });

/** A tie at two dates; ends and type as they are later, or were if it is lost. */
export const ComparedTie = NetworkTie.pick({ id: true, from: true, to: true, type: true }).extend({
  change: TieChange,
  before: TieState.nullable(),
  after: TieState.nullable(),
});
export type ComparedTie = z.infer<typeof ComparedTie>;

/** `merged`: it became one with another actor, which is there later. */
export const ActorChange = z.enum(['new', 'lost', 'merged', 'unchanged']);
export type ActorChange = z.infer<typeof ActorChange>;

export const ComparedActor = NetworkActor.pick({ id: true, name: true, type: true }).extend({
  change: ActorChange,
  mergedInto: ActorId.nullable(),
});
export type ComparedActor = z.infer<typeof ComparedActor>;

/** Everybody and everything that is there at one of the two dates at least. */
export const Comparison = z.object({
  /** Those of later in the order given, then those who are no longer there. */
  actors: z.array(ComparedActor),
  ties: z.array(ComparedTie),
});
export type Comparison = z.infer<typeof Comparison>;

/** Who was merged into whom between the two dates. */
export type Merges = ReadonlyMap<ActorId, ActorId>;

/**
 * What changed from one date to a later one. Every counted tie of either date is in it once: the earlier
 * ones are those lost, stronger, weaker and unchanged, the later ones those new, stronger, weaker and
 * unchanged.
 */
export function compareSnapshots(
  earlier: SnapshotNetwork,
  later: SnapshotNetwork,
  merges: Merges = new Map(),
): Comparison {
  const present = new Set(later.actors.map(({ id }) => id));
  const pairs = matchTies(
    { earlier: countedTies(earlier.ties), later: countedTies(later.ties) },
    (id) => (present.has(id) ? id : (merges.get(id) ?? id)),
  );
  return {
    actors: comparedActors(earlier.actors, later.actors, merges),
    ties: pairs.flatMap(comparedTie),
  };
}

function comparedActors(
  earlier: readonly SnapshotActor[],
  later: readonly SnapshotActor[],
  merges: Merges,
): ComparedActor[] {
  const before = new Set(earlier.map(({ id }) => id));
  const after = new Set(later.map(({ id }) => id));
  const there = later.map(({ id, name, type }): ComparedActor => {
    return { id, name, type, change: before.has(id) ? 'unchanged' : 'new', mergedInto: null };
  });
  const gone = earlier.filter(({ id }) => !after.has(id));
  return [
    ...there,
    ...gone.map(({ id, name, type }): ComparedActor => {
      const other = merges.get(id);
      const mergedInto = other !== undefined && after.has(other) ? other : null;
      return { id, name, type, change: mergedInto === null ? 'lost' : 'merged', mergedInto };
    }),
  ];
}

function comparedTie({ before, after }: TiePair): ComparedTie[] {
  const shown = after ?? before;
  if (shown === null) return [];
  const { id, from, to, type } = shown;
  const states = { before: before && stateOf(before), after: after && stateOf(after) };
  return [{ id, from, to, type, change: changeOf(before, after), ...states }];
}

function stateOf({ level, formality, standing }: NetworkTie): z.infer<typeof TieState> {
  return { level, formality, standing };
}

function changeOf(before: NetworkTie | null, after: NetworkTie | null): TieChange {
  if (before === null) return 'new';
  if (after === null) return 'lost';
  if (before.level === after.level) return 'unchanged';
  return before.level < after.level ? 'stronger' : 'weaker';
}
