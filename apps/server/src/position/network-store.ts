import type { Viewer } from '@augenhoehe/domain/access';
import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { type Network, NetworkTie } from '@augenhoehe/domain/position';
import { seenActors } from '../inventory/index.ts';
import type { Trx } from '../platform/database/schema.ts';

/** Far above any neighbourhood, so that a reply has a bound. */
export const most = { actors: 20_000, ties: 100_000 };

/** All actors by name, and all ties. */
export async function networkOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  viewer: Viewer,
): Promise<Network> {
  const actors = await trx
    .selectFrom(seenActors(viewer))
    .select([
      'id',
      'name',
      'type',
      'area_id as areaId',
      'fields',
      'target_groups as targetGroups',
      'offers',
      'confirmed_at as confirmedAt',
    ])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(most.actors)
    .execute();
  const ties = await tiesOf(trx, neighbourhoodId);
  const counts = new Map<string, number>();
  for (const end of ties.flatMap(({ from, to }) => [from, to])) {
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return {
    actors: actors.map((actor) => ({
      ...actor,
      confirmedAt: actor.confirmedAt?.toISOString() ?? null,
      tieCount: counts.get(actor.id) ?? 0,
    })),
    ties,
  };
}

export async function hasMoreActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  count: number,
): Promise<boolean> {
  const next = await trx
    .selectFrom('actor')
    .select('id')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .offset(count)
    .limit(1)
    .executeTakeFirst();
  return next !== undefined;
}

export async function tiesOf(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<NetworkTie[]> {
  const rows = await trx
    .selectFrom('tie')
    .select(['id', 'from_id as from', 'to_id as to', 'type', 'level', 'formality', 'standing'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('id')
    .limit(most.ties)
    .execute();
  return NetworkTie.array().parse(rows);
}
