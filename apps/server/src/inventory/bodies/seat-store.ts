import type { SharedVisibility } from '@augenhoehe/domain/access';
import type { ActorId, BodyId, NeighbourhoodId, SeatId } from '@augenhoehe/domain/contract';
import { type Provenance, Seat, type SeatFacts } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewSeatRecord, SeatRecord } from './tables.ts';

export interface NewSeat extends SeatFacts {
  readonly id: SeatId;
  readonly bodyId: BodyId;
  readonly provenance: Provenance;
}

interface Written {
  readonly seats: readonly NewSeat[];
  readonly at: Date;
}

export async function insertSeats(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'body_seat', toRows(neighbourhoodId, written));
}

export async function updateSeats(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'body_seat', {
    key: ['neighbourhood_id', 'id'],
    columns: [
      'body_id',
      'actor_id',
      'function',
      'mandate',
      'mandate_text',
      'since',
      'until',
      'provenance',
      'updated_at',
    ],
    rows: toRows(neighbourhoodId, written),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { seats, at }: Written): NewSeatRecord[] {
  return seats.map((seat) => ({
    neighbourhood_id: neighbourhoodId,
    id: seat.id,
    body_id: seat.bodyId,
    actor_id: seat.actorId,
    function: seat.function,
    mandate: seat.mandate,
    mandate_text: seat.mandateText,
    since: seat.since,
    until: seat.until,
    provenance: seat.provenance,
    created_at: at,
    updated_at: at,
  }));
}

function toSeat(row: SeatRecord): Seat {
  return Seat.parse({
    id: row.id,
    bodyId: row.body_id,
    actorId: row.actor_id,
    function: row.function,
    mandate: row.mandate,
    mandateText: row.mandate_text,
    since: row.since,
    until: row.until,
    provenance: row.provenance,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

/** All seats of these bodies, past ones too, by the name of who sits there; vacant ones last. */
export async function seatsOfBodies(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  bodies: readonly BodyId[],
) {
  const rows = await trx
    .selectFrom('body_seat')
    .leftJoin('actor', (join) =>
      join
        .onRef('actor.neighbourhood_id', '=', 'body_seat.neighbourhood_id')
        .onRef('actor.id', '=', 'body_seat.actor_id'),
    )
    .selectAll('body_seat')
    .select(['actor.name as actorName', 'actor.type as actorType'])
    .where('body_seat.neighbourhood_id', '=', neighbourhoodId)
    .where('body_seat.body_id', '=', anyOf(bodies))
    .orderBy('actor.sort_key', (order) => order.asc().nullsLast())
    .orderBy('body_seat.id')
    .execute();
  return rows.map(({ actorName, actorType, ...row }) => {
    const seat = toSeat(row);
    const actor =
      seat.actorId === null || actorName === null
        ? null
        : { id: seat.actorId, name: actorName, type: actorType };
    return { ...seat, actor };
  });
}

/** All seats of these actors, in the order of their ids. */
export async function seatsOfActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<Seat[]> {
  const rows = await trx
    .selectFrom('body_seat')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(actors))
    .orderBy('id')
    .execute();
  return rows.map(toSeat);
}

/** Seats of these actors in bodies of these levels of visibility, in the order of their ids. */
export async function seatsInVisibleBodies(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    actors,
    visible,
  }: { readonly actors: readonly ActorId[]; readonly visible: readonly SharedVisibility[] },
) {
  return await trx
    .selectFrom('body_seat')
    .innerJoin('body', (join) =>
      join
        .onRef('body.neighbourhood_id', '=', 'body_seat.neighbourhood_id')
        .onRef('body.id', '=', 'body_seat.body_id'),
    )
    .select(['actor_id as actorId', 'body_id as bodyId', 'since', 'until'])
    .where('body_seat.neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(actors))
    .where(sql<boolean>`body.visibility = any(${visible}::text[])`)
    .orderBy('body_seat.id')
    .execute();
}

export async function deleteSeats(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly SeatId[],
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('body_seat')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}

export async function deleteSeatsOfActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<void> {
  await trx
    .deleteFrom('body_seat')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(actors))
    .execute();
}
