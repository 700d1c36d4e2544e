import type { CooperationId, ExampleId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { cooperationsAtMost, Example } from '@augenhoehe/domain/structure';
import { insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { ExampleRecord, NewExampleRecord } from './tables.ts';

/** What is written of an example; its instants are the caller's. */
export type WrittenExample = Omit<Example, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly examples: readonly WrittenExample[];
  readonly at: Date;
}

function toExample(row: ExampleRecord): Example {
  return Example.parse({
    id: row.id,
    cooperationId: row.cooperation_id,
    text: row.text,
    textId: row.text_id,
    publication: row.publication,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { examples, at }: Written): NewExampleRecord[] {
  return examples.map((example) => ({
    neighbourhood_id: neighbourhoodId,
    id: example.id,
    cooperation_id: example.cooperationId,
    text: example.text,
    text_id: example.textId,
    publication: example.publication,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertExamples(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'cooperation_example', toRows(neighbourhoodId, written));
}

export async function updateExample(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { example, at }: { readonly example: WrittenExample; readonly at: Date },
): Promise<void> {
  await updateRows(trx, 'cooperation_example', {
    key: ['neighbourhood_id', 'id'],
    columns: ['text', 'text_id', 'publication', 'updated_at'],
    rows: toRows(neighbourhoodId, { examples: [example], at }),
  });
}

export async function deleteExample(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: ExampleId,
): Promise<void> {
  await trx
    .deleteFrom('cooperation_example')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}

/** All of them; each cooperation has one at most. */
export async function examplesOf(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<Example[]> {
  const rows = await trx
    .selectFrom('cooperation_example')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('id')
    .limit(cooperationsAtMost)
    .execute();
  return rows.map(toExample);
}

export async function exampleOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  cooperationId: CooperationId,
): Promise<Example | null> {
  const row = await trx
    .selectFrom('cooperation_example')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('cooperation_id', '=', cooperationId)
    .executeTakeFirst();
  return row === undefined ? null : toExample(row);
}

/** Where an example that was published stands. For the operator's view. */
export async function findPublication(trx: Trx, id: ExampleId) {
  return await trx
    .selectFrom('cooperation_example')
    .innerJoin('neighbourhood', 'neighbourhood.id', 'cooperation_example.neighbourhood_id')
    .select([
      'cooperation_example.neighbourhood_id as neighbourhoodId',
      'cooperation_example.cooperation_id as cooperationId',
      'neighbourhood.name',
      'neighbourhood.city',
    ])
    .where('cooperation_example.id', '=', id)
    .where('cooperation_example.publication', 'is not', null)
    .orderBy('neighbourhood.created_at')
    .limit(1)
    .executeTakeFirst();
}
