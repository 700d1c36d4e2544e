import { ChangeSetId } from '@augenhoehe/domain/contract';
import type { SnapshotChange } from '@augenhoehe/domain/position';
import type { Work } from '../../inventory/index.ts';
import { beginChange } from '../../platform/journal/index.ts';

export async function openSnapshotChange(
  { trx, place, at }: Work,
  change: SnapshotChange,
): Promise<ChangeSetId> {
  const { neighbourhoodId, person } = place;
  return ChangeSetId.parse(
    await beginChange(trx, { ...change, personId: person.id, at, neighbourhoodId }),
  );
}
