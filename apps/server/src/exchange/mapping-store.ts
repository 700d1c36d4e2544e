import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { ImportField, type ImportKind } from '@augenhoehe/domain/exchange';
import { z } from 'zod';
import type { Trx } from '../platform/database/schema.ts';

/** Field by folded heading; `null`: not taken. */
export type Mapping = Readonly<Record<string, ImportField | null>>;

const Mapping = z.record(z.string(), ImportField.nullable());

interface ListShape {
  readonly kind: ImportKind;
  readonly headings: string;
}

/** What somebody last chose for lists of these headings. */
export async function findMapping(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  shape: ListShape,
): Promise<Mapping> {
  const row = await trx
    .selectFrom('import_mapping')
    .select('mapping')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('kind', '=', shape.kind)
    .where('headings', '=', shape.headings)
    .executeTakeFirst();
  return row === undefined ? {} : Mapping.parse(row.mapping);
}

export async function rememberMapping(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { kind, headings, mapping, at }: ListShape & { readonly mapping: Mapping; readonly at: Date },
): Promise<void> {
  const fresh = { mapping: JSON.stringify(mapping), updated_at: at };
  await trx
    .insertInto('import_mapping')
    .values({ neighbourhood_id: neighbourhoodId, kind, headings, ...fresh })
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'kind', 'headings']).doUpdateSet(fresh),
    )
    .execute();
}
