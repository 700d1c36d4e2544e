import type { ActorId } from '../../contract/index.ts';
import { leadsOn, type NetworkTie, partnerIn, tiesByActor } from '../../position/index.ts';

type Around = ReturnType<typeof tiesByActor>;

/** How one who is not at the table is reached from it. */
export interface WayToTable {
  /** From somebody at the table to the actor, both included. */
  readonly actors: readonly ActorId[];
  /** Over whom every way leads; `null`: there is another one. */
  readonly onlyOver: ActorId | null;
}

/** Finds the way from a table to an actor outside of it; `null` where none leads there. */
export type TableWays = (actor: ActorId) => WayToTable | null;

/**
 * Ways in the fewest steps over ties that lead on, from whoever at the table is nearest. O(n + m) at first, and so
 * much again for each station of a way that is asked for.
 */
export function waysToTable(table: ReadonlySet<ActorId>, ties: readonly NetworkTie[]): TableWays {
  const around = tiesByActor(ties.filter(leadsOn));
  const before = reachedFrom(table, around, null);
  return (actor) => {
    if (table.has(actor) || !before.has(actor)) return null;
    const actors: ActorId[] = [];
    for (let at: ActorId | null = actor; at !== null; at = before.get(at) ?? null) {
      actors.unshift(at);
    }
    const passed = actors.slice(0, -1).toReversed();
    const onlyOver = passed.find((station) => isCutOff(actor, station, { table, around }));
    return { actors, onlyOver: onlyOver ?? null };
  };
}

interface Net {
  readonly table: ReadonlySet<ActorId>;
  readonly around: Around;
}

/** Whether somebody else at the table could not reach the actor without that station. */
function isCutOff(actor: ActorId, station: ActorId, { table, around }: Net): boolean {
  const others = new Set([...table].filter((id) => id !== station));
  return others.size > 0 && !reachedFrom(others, around, station).has(actor);
}

/** Whoever is reached, by whom one gets to them; `null` for those from whom it begins. */
function reachedFrom(
  starts: ReadonlySet<ActorId>,
  around: Around,
  without: ActorId | null,
): ReadonlyMap<ActorId, ActorId | null> {
  const before = new Map<ActorId, ActorId | null>([...starts].map((id) => [id, null]));
  for (const id of before.keys()) {
    for (const tie of around.get(id) ?? []) {
      const partner = partnerIn(tie, id);
      if (partner !== without && !before.has(partner)) before.set(partner, id);
    }
  }
  return before;
}
