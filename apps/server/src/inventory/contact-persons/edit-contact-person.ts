import {
  type BodyOf,
  type ContactPersonId,
  dayInGermany,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type ContactPersonFacts,
  contactPersonFactNames,
  type editContactPerson as contract,
  withFacts,
} from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { changeContactPersons } from './change-contact-person.ts';
import { knownContactPerson, requireNotErased } from './known-contact-person.ts';
import { requireUnchanged } from '../require-unchanged.ts';
import { requireStillSeen } from './require-sound.ts';
import { requireNoFaults } from '../require-no-faults.ts';

export async function editContactPerson(
  work: Work,
  id: ContactPersonId,
  edit: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { person, actor } = await knownContactPerson(work, id);
  requireNotErased(person);
  requireUnchanged<ContactPersonFacts, keyof ContactPersonFacts>(contactPersonFactNames, {
    stored: person,
    ...edit,
  });
  const edited = withFacts(person, edit.changes, dayInGermany(work.at));
  if (edited.name === '' && edited.duty === '')
    requireNoFaults([{ field: 'changes.name', fault: 'name-or-duty' }]);
  requireStillSeen(work.place, edited, 'changes.visibility');
  return changeContactPersons(work, { kind: 'contact-person.edited', params: { actor } }, [edited]);
}
