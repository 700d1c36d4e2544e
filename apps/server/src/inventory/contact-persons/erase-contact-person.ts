import {
  type BodyOf,
  type ContactPersonId,
  dayInGermany,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import { anonymised, type eraseContactPerson as contract } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from '../change.ts';
import { eraseForGood } from './contact-person-store.ts';
import { knownContactPerson } from './known-contact-person.ts';

/** Deletes or makes anonymous, here and in the journal: the only change that nobody can undo. */
export async function eraseContactPerson(
  work: Work,
  id: ContactPersonId,
  { how }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { person, actor } = await knownContactPerson(work, id, 'contact-person.erase');
  const changeSetId = await openChange(work, {
    kind: 'contact-person.erased',
    params: { actor, how },
  });
  const left = how === 'anonymise' ? anonymised(person, dayInGermany(at)) : null;
  await eraseForGood(trx, place.neighbourhoodId, { id, left, at });
  return { changeSetId };
}
