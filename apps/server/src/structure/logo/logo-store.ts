import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { LogoImage } from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/schema.ts';
import type { LogoRecord } from './tables.ts';

/** Pictures that stay for an undo beside the one in use. */
const keptAtMost = 10;

/** The one logo, locked until the transaction ends. */
export async function lockLogo(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<LogoRecord | undefined> {
  return await trx
    .selectFrom('logo')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .forUpdate()
    .executeTakeFirst();
}

/** The logo with its picture, content as base64. */
export async function findLogo(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  return await trx
    .selectFrom('logo')
    .innerJoin('logo_image', (join) =>
      join
        .onRef('logo_image.neighbourhood_id', '=', 'logo.neighbourhood_id')
        .onRef('logo_image.digest', '=', 'logo.image'),
    )
    .select(['logo.image', 'alternative', 'width', 'height', 'content'])
    .where('logo.neighbourhood_id', '=', neighbourhoodId)
    .executeTakeFirst();
}

/** Adds a picture, or makes one that is there already the newest; forgets those that nothing needs any more. */
export async function keepLogoImage(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { image, at }: { readonly image: Omit<LogoImage, 'createdAt'>; readonly at: Date },
): Promise<void> {
  await trx
    .insertInto('logo_image')
    .values({ ...image, neighbourhood_id: neighbourhoodId, created_at: at })
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'digest']).doUpdateSet({ created_at: at }),
    )
    .execute();
  await sql`
    delete from logo_image where neighbourhood_id = ${neighbourhoodId}
      and digest not in (select image from logo where neighbourhood_id = ${neighbourhoodId})
      and digest not in (
        select digest from logo_image where neighbourhood_id = ${neighbourhoodId}
        order by created_at desc, digest limit ${keptAtMost}
      )`.execute(trx);
}

/** Adds it unless somebody else has added one at the same moment; answers whether it was added. */
export async function insertLogo(trx: Trx, row: LogoRecord): Promise<boolean> {
  const added = await trx
    .insertInto('logo')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

export async function updateLogo(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  changes: Partial<Pick<LogoRecord, 'image' | 'alternative'>> & Pick<LogoRecord, 'updated_at'>,
): Promise<void> {
  await trx
    .updateTable('logo')
    .set(changes)
    .where('neighbourhood_id', '=', neighbourhoodId)
    .execute();
}

export async function deleteLogo(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<void> {
  await trx.deleteFrom('logo').where('neighbourhood_id', '=', neighbourhoodId).execute();
}
