import { type Actor, FactVisibility } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import type { ActorId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { anyOf, insertRows, updateRows } from '../platform/database/bulk.ts';
import type { Trx } from '../platform/database/schema.ts';
import { deleteContactPersonsOf } from './contact-persons/contact-person-store.ts';
import { type ActorContent, toActor, toColumns, writableColumns } from './actor-row.ts';
import { deleteSeatsOfActors } from './bodies/seat-store.ts';
import type { NewActorRow } from './tables.ts';

export interface NewActor extends ActorContent {
  readonly id: ActorId;
}

export async function insertActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  input: { actors: readonly NewActor[]; at: Date },
): Promise<void> {
  await insertRows(trx, 'actor', toRows(neighbourhoodId, input));
}

/** Writes the content of known actors. */
export async function updateActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  input: { actors: readonly NewActor[]; at: Date },
): Promise<void> {
  await updateRows(trx, 'actor', {
    key: ['neighbourhood_id', 'id'],
    columns: writableColumns,
    rows: toRows(neighbourhoodId, input),
  });
}

function toRows(
  neighbourhoodId: NeighbourhoodId,
  input: { actors: readonly NewActor[]; at: Date },
): NewActorRow[] {
  return input.actors.map((actor) => ({
    neighbourhood_id: neighbourhoodId,
    id: actor.id,
    ...toColumns(actor),
    created_at: input.at,
    updated_at: input.at,
  }));
}

/** The actor, locked until the transaction ends: two edits at once come one after the other. */
export async function lockActor(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: ActorId,
): Promise<Actor | null> {
  const [actor] = await lockActors(trx, neighbourhoodId, [id]);
  return actor ?? null;
}

export async function lockActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly ActorId[],
): Promise<Actor[]> {
  const rows = await trx
    .selectFrom('actor')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toActor);
}

export async function findActor(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: ActorId,
): Promise<Actor | null> {
  const row = await trx
    .selectFrom('actor')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toActor(row);
}

/** Who sees what of these actors today, by id; those that are gone are not in it. */
export async function visibilitiesOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FactVisibility>> {
  const rows = await trx
    .selectFrom('actor')
    .select(['id', 'visibility'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(sql<boolean>`id::text = any(${[...ids]}::text[])`)
    .execute();
  return new Map(rows.map(({ id, visibility }) => [id, FactVisibility.parse(visibility)]));
}

/** Removes actors with their seats, their ties, what was said about them, and their contact persons. */
export async function deleteActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly ActorId[],
): Promise<void> {
  const ties = await trx
    .selectFrom('tie')
    .select('id')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where((eb) => eb.or([eb('from_id', '=', anyOf(ids)), eb('to_id', '=', anyOf(ids))]))
    .execute();
  const tieIds = ties.map((tie) => tie.id);
  await deleteSeatsOfActors(trx, neighbourhoodId, ids);
  if (tieIds.length > 0) {
    await trx
      .deleteFrom('tie_statement')
      .where('neighbourhood_id', '=', neighbourhoodId)
      .where('tie_id', '=', anyOf(tieIds))
      .execute();
    await trx
      .deleteFrom('tie')
      .where('neighbourhood_id', '=', neighbourhoodId)
      .where('id', '=', anyOf(tieIds))
      .execute();
  }
  await deleteContactPersonsOf(trx, neighbourhoodId, ids);
  await trx
    .deleteFrom('actor')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}
