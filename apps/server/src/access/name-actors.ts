import type { ActorId } from '@augenhoehe/domain/contract';
import type { Trx } from '../platform/database/schema.ts';
import type { AccessDependencies } from './dependencies.ts';

/** Adds the names of the actors that rows name by id. */
export async function nameActors<Row extends { readonly actorId: ActorId | null }>(
  trx: Trx,
  { actorNames }: Pick<AccessDependencies, 'actorNames'>,
  rows: readonly Row[],
): Promise<(Row & { readonly actorName: string | null })[]> {
  const ids = rows.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
  const names = ids.length === 0 ? new Map<ActorId, string>() : await actorNames(trx, ids);
  return rows.map((row) => ({
    ...row,
    actorName: row.actorId === null ? null : (names.get(row.actorId) ?? null),
  }));
}
