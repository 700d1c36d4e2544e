import type { ActorId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';

interface Replaced {
  readonly actors: readonly ActorId[];
  /** `null`: nobody is named instead. */
  readonly by: ActorId | null;
  readonly at: Date;
}

/** Lets every body that names one of these actors as chairing or deciding name another one. */
export async function replaceNamedActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { actors, by, at }: Replaced,
): Promise<void> {
  const gone = anyOf(actors);
  await sql`
    update body set
      chair_id = case when chair_id = ${gone} then ${by}::uuid else chair_id end,
      decider_id = case when decider_id = ${gone} then ${by}::uuid else decider_id end,
      updated_at = ${at}
    where neighbourhood_id = ${neighbourhoodId} and (chair_id = ${gone} or decider_id = ${gone})
  `.execute(trx);
}
