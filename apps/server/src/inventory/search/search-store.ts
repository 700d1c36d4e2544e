import { SharedVisibility } from '@augenhoehe/domain/access';
import {
  type ActorId,
  type AreaId,
  type NeighbourhoodId,
  PersonId,
} from '@augenhoehe/domain/contract';
import {
  bodiesAtMost,
  type Body,
  ContactVisibility,
  FactVisibility,
  Provenances,
  type SearchableActor,
  type SearchablePerson,
} from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';

/** An actor as the search keeps it: its texts, and what an answer shows of it. */
export interface SearchRow extends SearchableActor {
  readonly sortKey: string;
  readonly areaId: AreaId | null;
  readonly provenance: Provenances;
  readonly visibility: FactVisibility;
}

/**
 * A stamp for each actor, another one after each change of it, its area or its contact persons: the numbers
 * of the transactions that wrote the rows.
 */
export async function actorStamps(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<ReadonlyMap<ActorId, string>> {
  const { rows } = await sql<{ id: ActorId; stamp: string }>`
    select actor.id, concat_ws(' ', actor.xmin, area.xmin, (
      select string_agg(person.id::text || person.xmin::text, ' ' order by person.id)
      from contact_person as person
      where person.neighbourhood_id = actor.neighbourhood_id and person.actor_id = actor.id
        and person.blocked_on is null and person.anonymised_on is null)) as stamp
    from actor
    left join area on area.neighbourhood_id = actor.neighbourhood_id and area.id = actor.area_id
    where actor.neighbourhood_id = ${neighbourhoodId}
    order by actor.id`.execute(trx);
  return new Map(rows.map(({ id, stamp }) => [id, stamp]));
}

export async function searchRows(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly ActorId[],
): Promise<SearchRow[]> {
  const rows = await trx
    .selectFrom('actor')
    .leftJoin('area', (join) =>
      join
        .onRef('area.neighbourhood_id', '=', 'actor.neighbourhood_id')
        .onRef('area.id', '=', 'actor.area_id'),
    )
    .select([
      'actor.id',
      'actor.name',
      'actor.sort_key as sortKey',
      'actor.type',
      'actor.area_id as areaId',
      'area.name as areaName',
      'actor.fields',
      'actor.target_groups as targetGroups',
      'actor.offers',
      'actor.offers_text as offersText',
      'actor.needs',
      'actor.needs_text as needsText',
      'actor.street',
      'actor.postal_code as postalCode',
      'actor.city',
      'actor.phone',
      'actor.email',
      'actor.web',
      'actor.mandate',
      'actor.strengths',
      'actor.limits',
      'actor.tags',
      'actor.notes',
      'actor.provenance',
      'actor.visibility',
    ])
    .where('actor.neighbourhood_id', '=', neighbourhoodId)
    .where('actor.id', '=', anyOf(ids))
    .orderBy('actor.id')
    .execute();
  const persons = await searchPersons(trx, neighbourhoodId, ids);
  return rows.map(({ areaName, ...row }) => ({
    ...row,
    provenance: Provenances.parse(row.provenance),
    visibility: FactVisibility.parse(row.visibility),
    contactPersons: persons.get(row.id) ?? [],
    area: row.areaId === null || areaName === null ? null : { id: row.areaId, name: areaName },
  }));
}

/** Contact persons by actor, but not those who objected or were forgotten. */
async function searchPersons(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly ActorId[],
): Promise<ReadonlyMap<ActorId, SearchablePerson[]>> {
  const rows = await trx
    .selectFrom('contact_person')
    .select(['actor_id as actorId', 'name', 'duty', 'availability', 'visibility', 'author'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(ids))
    .where('blocked_on', 'is', null)
    .where('anonymised_on', 'is', null)
    .orderBy('actor_id')
    .orderBy('rank')
    .orderBy('id')
    .execute();
  const persons = new Map<ActorId, SearchablePerson[]>();
  for (const { visibility, author, ...row } of rows) {
    const person = {
      ...row,
      visibility: ContactVisibility.parse(visibility),
      author: PersonId.nullable().parse(author),
    };
    persons.set(row.actorId, [...(persons.get(row.actorId) ?? []), person]);
  }
  return persons;
}

/** A body as the search keeps it. */
export type SearchBody = Pick<Body, 'id' | 'name' | 'purpose' | 'visibility'>;

/** All bodies, by name. */
export async function searchBodies(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<SearchBody[]> {
  const rows = await trx
    .selectFrom('body')
    .select(['id', 'name', 'purpose', 'visibility'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(bodiesAtMost)
    .execute();
  return rows.map((row) => ({ ...row, visibility: SharedVisibility.parse(row.visibility) }));
}
