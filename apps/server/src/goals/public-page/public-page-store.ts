import { type NeighbourhoodId, PublicPageId } from '@augenhoehe/domain/contract';
import { insertRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';

/** Since which day everybody reads the page; `null`: it is switched off. */
export async function pageOpenSince(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<string | null> {
  const row = await trx
    .selectFrom('public_page')
    .select('opened_on')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .executeTakeFirst();
  return row?.opened_on ?? null;
}

export async function insertPublicPage(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, on, at }: { readonly id: string; readonly on: string; readonly at: Date },
): Promise<void> {
  await insertRows(trx, 'public_page', [
    {
      neighbourhood_id: neighbourhoodId,
      id: PublicPageId.parse(id),
      opened_on: on,
      created_at: at,
      updated_at: at,
    },
  ]);
}

export async function deletePublicPage(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<void> {
  await trx.deleteFrom('public_page').where('neighbourhood_id', '=', neighbourhoodId).execute();
}

/** The neighbourhood of that slug whose page is switched on. For the operator's view. */
export async function findPublicPage(trx: Trx, slug: string) {
  return await trx
    .selectFrom('public_page')
    .innerJoin('neighbourhood', 'neighbourhood.id', 'public_page.neighbourhood_id')
    .select([
      'neighbourhood.id',
      'neighbourhood.name',
      'neighbourhood.city',
      'neighbourhood.language',
    ])
    .where('neighbourhood.slug', '=', slug)
    .executeTakeFirst();
}
