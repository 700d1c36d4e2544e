import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Trx } from '../platform/database/schema.ts';

/** Drafts that nobody has touched since then. */
export async function deleteForgottenDrafts(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  since: Date,
): Promise<void> {
  await trx
    .deleteFrom('import_draft')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('updated_at', '<', since)
    .execute();
}
