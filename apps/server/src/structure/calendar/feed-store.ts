import type { NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewCalendarFeed } from './tables.ts';

interface Reader {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly personId: PersonId;
}

/** An earlier address of the person ends. */
export async function putFeed(
  trx: Trx,
  { neighbourhoodId, personId }: Reader,
  { tokenHash, at }: { readonly tokenHash: string; readonly at: Date },
): Promise<void> {
  const fresh: Pick<NewCalendarFeed, 'token_hash' | 'created_at'> = {
    token_hash: tokenHash,
    created_at: at,
  };
  await trx
    .insertInto('calendar_feed')
    .values({ neighbourhood_id: neighbourhoodId, person_id: personId, ...fresh })
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'person_id']).doUpdateSet(fresh),
    )
    .execute();
}

export async function deleteFeed(trx: Trx, { neighbourhoodId, personId }: Reader): Promise<void> {
  await trx
    .deleteFrom('calendar_feed')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('person_id', '=', personId)
    .execute();
}

/** Of members as they are now: an address made before somebody left is none any more, also if they came back. */
function feedsInUse(trx: Trx) {
  return trx
    .selectFrom('calendar_feed')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.neighbourhood_id', '=', 'calendar_feed.neighbourhood_id')
        .onRef('membership.person_id', '=', 'calendar_feed.person_id')
        .onRef('membership.joined_at', '<=', 'calendar_feed.created_at')
        .on('membership.left_at', 'is', null),
    );
}

/** Since when this member has an address. For the operator's view. */
export async function feedSince(
  trx: Trx,
  { neighbourhoodId, personId }: Reader,
): Promise<Date | null> {
  const row = await feedsInUse(trx)
    .select('calendar_feed.created_at as since')
    .where('calendar_feed.neighbourhood_id', '=', neighbourhoodId)
    .where('calendar_feed.person_id', '=', personId)
    .executeTakeFirst();
  return row?.since ?? null;
}

/** Whose address it is, as a member of which neighbourhood. For the operator's view. */
export async function findFeed(trx: Trx, tokenHash: string) {
  return await feedsInUse(trx)
    .innerJoin('neighbourhood', 'neighbourhood.id', 'calendar_feed.neighbourhood_id')
    .select([
      'neighbourhood.id as neighbourhoodId',
      'neighbourhood.slug',
      'neighbourhood.name',
      'neighbourhood.language',
      'neighbourhood.sample',
      'membership.person_id as personId',
      'membership.role',
      'membership.actor_id as actorId',
    ])
    .where('calendar_feed.token_hash', '=', tokenHash)
    .executeTakeFirst();
}
