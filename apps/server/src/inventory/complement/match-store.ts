import type { Viewer } from '@augenhoehe/domain/access';
import type { ActorId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { OffersAndNeeds } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/schema.ts';
import { seenActors } from '../visibility/seen-actors.ts';
import type { NewDismissedMatch } from '../coverage/tables.ts';

/** More than a neighbourhood has; whoever comes after them by name is not proposed. */
const mostCandidates = 5000;

interface Matching {
  readonly me: OffersAndNeeds & { readonly id: ActorId };
  readonly viewer: Viewer;
}

/** Everybody of whom the viewer knows to offer what the actor needs or to need what it offers, by name. */
export async function matchingActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { me, viewer }: Matching,
) {
  return await trx
    .selectFrom(seenActors(viewer))
    .select(['id', 'name', 'type', 'area_id as areaId', 'offers', 'needs'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '<>', me.id)
    .where(sql<boolean>`(offers && ${[...me.needs]}::text[] or needs && ${[...me.offers]}::text[])`)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(mostCandidates)
    .execute();
}

/** What the actor does not want to be proposed, by name. */
export async function dismissedMatches(trx: Trx, neighbourhoodId: NeighbourhoodId, id: ActorId) {
  return await trx
    .selectFrom('dismissed_match')
    .innerJoin('actor as partner', (join) =>
      join
        .onRef('partner.neighbourhood_id', '=', 'dismissed_match.neighbourhood_id')
        .onRef('partner.id', '=', 'dismissed_match.other_id'),
    )
    .select([
      'partner.id',
      'partner.name',
      'partner.type',
      'partner.area_id as areaId',
      'dismissed_match.reason',
      'dismissed_match.note',
      'dismissed_match.dismissed_at as dismissedAt',
    ])
    .where('dismissed_match.neighbourhood_id', '=', neighbourhoodId)
    .where('dismissed_match.actor_id', '=', id)
    .orderBy('partner.sort_key')
    .orderBy('partner.id')
    .limit(mostCandidates)
    .execute();
}

export async function writeDismissal(trx: Trx, row: NewDismissedMatch): Promise<void> {
  const { reason, note, dismissed_at } = row;
  await trx
    .insertInto('dismissed_match')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['neighbourhood_id', 'actor_id', 'other_id'])
        .doUpdateSet({ reason, note, dismissed_at }),
    )
    .execute();
}

/** Returns whether there was one. */
export async function deleteDismissal(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { actorId, otherId }: { readonly actorId: ActorId; readonly otherId: ActorId },
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('dismissed_match')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', actorId)
    .where('other_id', '=', otherId)
    .returning('other_id')
    .executeTakeFirst();
  return deleted !== undefined;
}
