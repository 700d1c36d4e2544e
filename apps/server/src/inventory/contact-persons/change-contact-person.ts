import type { ChangeSetId } from '@augenhoehe/domain/contract';
import type { ContactPerson, InventoryChange } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from '../change.ts';
import { updateContactPersons } from './contact-person-store.ts';

/** Writes contact persons as one change. */
export async function changeContactPersons(
  work: Work,
  change: InventoryChange,
  persons: readonly ContactPerson[],
): Promise<{ changeSetId: ChangeSetId }> {
  const changeSetId = await openChange(work, change);
  const { trx, place, at } = work;
  await updateContactPersons(trx, place.neighbourhoodId, { persons, at });
  return { changeSetId };
}
