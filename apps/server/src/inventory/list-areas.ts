import { may } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { listAreas as contract } from '@augenhoehe/domain/inventory';
import { areasWithCounts } from './area-store.ts';
import type { Work } from './change.ts';

export async function listAreas({ trx, place }: Work): Promise<ReplyOf<typeof contract>> {
  return {
    areas: await areasWithCounts(trx, place.neighbourhoodId),
    can: { edit: may(place.member, 'area.edit') },
  };
}
