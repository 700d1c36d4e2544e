import type { ActorId } from '@augenhoehe/domain/contract';
import { anyOf } from '../platform/database/bulk.ts';
import type { Trx } from '../platform/database/schema.ts';

/** Names by id; of actors that the transaction does not see there are none. */
export async function actorNames(
  trx: Trx,
  ids: readonly ActorId[],
): Promise<ReadonlyMap<ActorId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('actor')
    .select(['id', 'name'])
    .where('id', '=', anyOf(ids))
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
