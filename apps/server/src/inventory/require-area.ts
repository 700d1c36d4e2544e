import type { AreaId } from '@augenhoehe/domain/contract';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Work } from './change.ts';

/** @throws ProblemError 400 `no-such-area` */
export async function requireArea(work: Work, areaId: AreaId | null | undefined): Promise<void> {
  if (areaId === null || areaId === undefined) return;
  const known = await work.trx
    .selectFrom('area')
    .select('id')
    .where('neighbourhood_id', '=', work.place.neighbourhoodId)
    .where('id', '=', areaId)
    .executeTakeFirst();
  if (known === undefined) throw new ProblemError(400, 'no-such-area');
}
