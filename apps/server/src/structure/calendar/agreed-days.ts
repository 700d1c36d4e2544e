import {
  AgreementId,
  CooperationId,
  Instant,
  type NeighbourhoodId,
} from '@augenhoehe/domain/contract';
import { AgreementContent } from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import { z } from 'zod';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';

const { title, reviewOn, endsOn } = AgreementContent.shape;
const AgreedDays = z.object({
  id: AgreementId,
  cooperationId: CooperationId,
  title,
  reviewOn,
  endsOn,
  createdAt: Instant,
  updatedAt: Instant,
});
export type AgreedDays = z.infer<typeof AgreedDays>;

/** The days that are in force, of agreements that go on or are suspended; a change drafted beside them does not count. */
export async function agreedDays(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  cooperations: readonly CooperationId[],
): Promise<AgreedDays[]> {
  const rows = await trx
    .selectFrom('agreement')
    .innerJoin('agreement_version as version', (join) =>
      join
        .onRef('version.neighbourhood_id', '=', 'agreement.neighbourhood_id')
        .onRef('version.agreement_id', '=', 'agreement.id')
        .on('version.state', '=', 'in-force'),
    )
    .select([
      'agreement.id',
      'agreement.cooperation_id as cooperationId',
      sql<unknown>`version.content -> 'title'`.as('title'),
      sql<unknown>`version.content -> 'reviewOn'`.as('reviewOn'),
      sql<unknown>`version.content -> 'endsOn'`.as('endsOn'),
      'agreement.created_at as createdAt',
      sql<Date>`greatest(agreement.updated_at, version.updated_at)`.as('updatedAt'),
    ])
    .where('agreement.neighbourhood_id', '=', neighbourhoodId)
    .where('agreement.cooperation_id', '=', anyOf(cooperations))
    .where('agreement.state', 'in', ['in-force', 'suspended'])
    .where('agreement.archived', '=', false)
    .orderBy('agreement.id')
    .execute();
  return rows.map((row) =>
    AgreedDays.parse({
      ...row,
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    }),
  );
}
