import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { GapKind } from '@augenhoehe/domain/inventory';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewGapMark, NewStocktakingMark } from './tables.ts';

interface GapName {
  readonly kind: GapKind;
  readonly key: string;
}

/** Everything that was said about gaps; never more than the catalogue has words. */
export async function gapMarks(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  return await trx
    .selectFrom('gap_mark')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('kind')
    .orderBy('key')
    .execute();
}

export async function writeGapMark(trx: Trx, mark: NewGapMark): Promise<void> {
  const { answer, note, marked_at, marked_by } = mark;
  await trx
    .insertInto('gap_mark')
    .values(mark)
    .onConflict((conflict) =>
      conflict
        .columns(['neighbourhood_id', 'kind', 'key'])
        .doUpdateSet({ answer, note, marked_at, marked_by }),
    )
    .execute();
}

/** Returns whether there was one. */
export async function deleteGapMark(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { kind, key }: GapName,
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('gap_mark')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .returning('key')
    .executeTakeFirst();
  return deleted !== undefined;
}

export async function stocktakingMarks(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  return await trx
    .selectFrom('stocktaking_mark')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('method')
    .execute();
}

export async function writeStocktakingMark(trx: Trx, mark: NewStocktakingMark): Promise<void> {
  const { state, day, note, marked_at, marked_by } = mark;
  await trx
    .insertInto('stocktaking_mark')
    .values(mark)
    .onConflict((conflict) =>
      conflict
        .columns(['neighbourhood_id', 'method'])
        .doUpdateSet({ state, day, note, marked_at, marked_by }),
    )
    .execute();
}

/** Returns whether there was one. */
export async function deleteStocktakingMark(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  method: string,
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('stocktaking_mark')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('method', '=', method)
    .returning('method')
    .executeTakeFirst();
  return deleted !== undefined;
}
