import type { BodyId, CooperationId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';

interface Of {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly cooperation?: CooperationId | undefined;
  readonly body?: BodyId | undefined;
}

/** How many tasks or roles there are, of this cooperation or body alone if one is named. */
export async function countOf(
  trx: Trx,
  table: 'task' | 'role_assignment',
  { neighbourhoodId, cooperation, body }: Of,
): Promise<number> {
  let query = trx
    .selectFrom(table)
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId);
  if (cooperation !== undefined) query = query.where('cooperation_id', '=', cooperation);
  if (body !== undefined) query = query.where('body_id', '=', body);
  const { count } = await query.executeTakeFirstOrThrow();
  return count;
}
