import { ActorId, type NeighbourhoodId, TieId } from '@augenhoehe/domain/contract';
import type {
  ActorRef,
  Plan,
  PlannedActor,
  PlannedTie,
  StockActor,
} from '@augenhoehe/domain/exchange';
import {
  changedGroups,
  filledGroups,
  type Provenance,
  recordOrigin,
  type TieStatement,
} from '@augenhoehe/domain/inventory';
import {
  insertActors,
  insertTies,
  type NewActor,
  type NewTie,
  updateActors,
  updateTies,
} from '../inventory/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import type { NewId } from '../platform/ids.ts';

export interface Writing {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly at: Date;
  readonly newId: NewId;
  readonly source: string;
  /** Known actors, whose provenance goes on. */
  readonly known: ReadonlyMap<string, StockActor>;
}

export type Writes = Pick<Plan, 'newActors' | 'changedActors' | 'ties'>;

function origin({ source, at }: Writing): Provenance {
  return {
    source,
    means: 'imported',
    recordedAt: at.toISOString(),
    confirmedAt: null,
    confirmedBy: null,
  };
}

function addedActor(planned: PlannedActor, id: ActorId, writing: Writing): NewActor {
  const { facts } = planned;
  return {
    id,
    facts,
    provenance: recordOrigin({}, filledGroups(facts), origin(writing)),
    visibility: {},
  };
}

function changedActor({ ref, facts, changed }: PlannedActor, writing: Writing): NewActor[] {
  const known = ref.kind === 'known' ? writing.known.get(ref.id) : undefined;
  if (known === undefined) return [];
  const changes = Object.fromEntries(changed.map((fact) => [fact, facts[fact]]));
  const provenance = recordOrigin(known.provenance, changedGroups(changes), origin(writing));
  return [
    {
      id: known.id,
      facts: { ...known.facts, ...changes },
      provenance,
      visibility: known.visibility,
    },
  ];
}

/** The list speaks from outside: what it said before is replaced, what the two sides say stays. */
function statementsOf({ known, statement }: PlannedTie, writing: Writing): TieStatement[] {
  const others = known?.statements.filter(({ side }) => side !== 'outside') ?? [];
  const said: TieStatement = {
    side: 'outside',
    ...statement,
    statedAt: writing.at.toISOString(),
    source: writing.source,
  };
  return [...others, said];
}

function toTie(planned: PlannedTie, idOf: (ref: ActorRef) => ActorId, writing: Writing): NewTie {
  const ends = planned.known?.facts ?? { from: idOf(planned.from), to: idOf(planned.to) };
  return {
    id: planned.known?.id ?? TieId.parse(writing.newId()),
    facts: { ...planned.facts, from: ends.from, to: ends.to },
    statements: statementsOf(planned, writing),
  };
}

/** Writes a plan in bulk; a change has to be open in the transaction. */
export async function writePlan(trx: Trx, writes: Writes, writing: Writing): Promise<void> {
  const { neighbourhoodId, at, newId } = writing;
  const ids = new Map<string, ActorId>();
  const added = writes.newActors.map((planned) => {
    const id = ActorId.parse(newId());
    if (planned.ref.kind === 'new') ids.set(planned.ref.key, id);
    return addedActor(planned, id, writing);
  });
  function idOf(ref: ActorRef): ActorId {
    const id = ref.kind === 'known' ? ref.id : ids.get(ref.key);
    if (id === undefined)
      throw new Error(`The plan names an actor that it does not add: ${JSON.stringify(ref)}`);
    return id;
  }
  const changed = writes.changedActors.flatMap((planned) => changedActor(planned, writing));
  const [known, fresh] = [true, false].map((isKnown) =>
    writes.ties
      .filter((tie) => (tie.known !== null) === isKnown)
      .map((tie) => toTie(tie, idOf, writing)),
  );
  if (added.length > 0) await insertActors(trx, neighbourhoodId, { actors: added, at });
  if (changed.length > 0) await updateActors(trx, neighbourhoodId, { actors: changed, at });
  if (fresh !== undefined && fresh.length > 0)
    await insertTies(trx, neighbourhoodId, { ties: fresh, at });
  if (known !== undefined && known.length > 0)
    await updateTies(trx, neighbourhoodId, { ties: known, at });
}
