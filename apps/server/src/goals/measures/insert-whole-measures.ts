import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Trx } from '../../platform/database/schema.ts';
import { insertMeasures, type WrittenMeasure } from './measure-store.ts';
import { insertNeeds, type WrittenNeed } from './need-store.ts';

/** Measures with what they take. */
export async function insertWholeMeasures(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    measures,
    needs,
    at,
  }: {
    readonly measures: readonly WrittenMeasure[];
    readonly needs: readonly WrittenNeed[];
    readonly at: Date;
  },
): Promise<void> {
  await insertMeasures(trx, neighbourhoodId, { measures, at });
  await insertNeeds(trx, neighbourhoodId, { needs, at });
}
