import type { NeighbourhoodFacts } from '@augenhoehe/domain/access';
import type { Language, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';

export interface NeighbourhoodDraft extends NeighbourhoodFacts {
  readonly id: NeighbourhoodId;
  readonly slug: string;
  readonly sample: boolean;
  readonly at: Date;
}

/** Adds a neighbourhood under its slug, unless there is one; answers whether it was added. */
export async function insertNeighbourhoodAs(trx: Trx, draft: NeighbourhoodDraft): Promise<boolean> {
  const { at, ...values } = draft;
  const added = await trx
    .insertInto('neighbourhood')
    .values({ ...values, created_at: at })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('slug')
    .executeTakeFirst();
  return added !== undefined;
}

/** Adds a neighbourhood under its slug, or under the first free `slug-2`, `slug-3` …; answers which. */
export async function insertNeighbourhood(trx: Trx, draft: NeighbourhoodDraft): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? draft.slug : `${draft.slug}-${number}`;
    if (await insertNeighbourhoodAs(trx, { ...draft, slug })) return slug;
  }
}

export async function updateNeighbourhood(
  trx: Trx,
  id: NeighbourhoodId,
  changes: { readonly [Fact in keyof NeighbourhoodFacts]?: NeighbourhoodFacts[Fact] | undefined },
): Promise<void> {
  await trx.updateTable('neighbourhood').set(changes).where('id', '=', id).execute();
}

/** In the operator's view: the neighbourhood of this address. */
export async function findNeighbourhood(
  trx: Trx,
  slug: string,
): Promise<{ id: NeighbourhoodId; name: string; language: Language } | undefined> {
  return await trx
    .selectFrom('neighbourhood')
    .select(['id', 'name', 'language'])
    .where('slug', '=', slug)
    .executeTakeFirst();
}

/** What the neighbourhood is called, and where. */
export async function factsOf(trx: Trx, id: NeighbourhoodId) {
  return await trx
    .selectFrom('neighbourhood')
    .select(['name', 'city', 'language', 'slug'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Name, city and language, and how many take part. */
export async function readNeighbourhood(trx: Trx, id: NeighbourhoodId) {
  return await trx
    .selectFrom('neighbourhood')
    .select([
      'slug',
      'name',
      'city',
      'language',
      'sample',
      sql<number>`(select count(*) from membership
        where neighbourhood_id = neighbourhood.id and left_at is null)::int`.as('members'),
      sql<number>`(select count(*) from membership where neighbourhood_id = neighbourhood.id
        and left_at is null and role = 'coordination')::int`.as('coordinators'),
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** In the operator's view: the first addresses there are, in their order. */
export async function firstSlugs(trx: Trx, limit: number): Promise<string[]> {
  const found = await trx
    .selectFrom('neighbourhood')
    .select('slug')
    .orderBy('slug')
    .limit(limit)
    .execute();
  return found.map(({ slug }) => slug);
}

export async function findSample(trx: Trx) {
  return await trx
    .selectFrom('neighbourhood')
    .select(['id', 'slug'])
    .where('sample', '=', true)
    .orderBy('created_at')
    .executeTakeFirst();
}

/** Neighbourhoods without a coordinator, by name; samples do not wait for one. */
export async function waitingNeighbourhoods(trx: Trx) {
  return await trx
    .selectFrom('neighbourhood')
    .select(['id', 'slug', 'name', 'language'])
    .where('sample', '=', false)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('membership')
            .select('person_id')
            .whereRef('membership.neighbourhood_id', '=', 'neighbourhood.id')
            .where('role', '=', 'coordination')
            .where('left_at', 'is', null),
        ),
      ),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(50)
    .execute();
}

/** Whether anybody coordinates a neighbourhood that is not a sample. */
export async function hasCoordinator(trx: Trx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from membership join neighbourhood on neighbourhood.id = neighbourhood_id
      where role = 'coordination' and left_at is null and not sample
    ) as found`.execute(trx);
  return rows[0]?.found === true;
}
