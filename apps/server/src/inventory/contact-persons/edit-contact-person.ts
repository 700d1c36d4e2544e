import type { BodyOf, ContactPersonId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  conflictsAmong,
  type ContactPersonFacts,
  contactPersonFactNames,
  dayInGermany,
  type editContactPerson as contract,
  withFacts,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Work } from '../change.ts';
import { changeContactPersons } from './change-contact-person.ts';
import { knownContactPerson, requireNotErased } from './known-contact-person.ts';
import { requireNoFaults, requireStillSeen } from './require-sound.ts';

function requireNoConflict(
  stored: ContactPersonFacts,
  { changes, was }: BodyOf<typeof contract>,
): void {
  const facts = conflictsAmong<ContactPersonFacts, keyof ContactPersonFacts>(
    contactPersonFactNames,
    { stored, changes, was },
  );
  if (facts.length === 0) return;
  throw new ProblemError(409, 'changed-meanwhile', {
    facts,
    current: Object.fromEntries(facts.map((fact) => [fact, stored[fact]])),
  });
}

export async function editContactPerson(
  work: Work,
  id: ContactPersonId,
  edit: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { person, actor } = await knownContactPerson(work, id);
  requireNotErased(person);
  requireNoConflict(person, edit);
  const edited = withFacts(person, edit.changes, dayInGermany(work.at));
  if (edited.name === '' && edited.duty === '')
    requireNoFaults([{ field: 'changes.name', fault: 'name-or-duty' }]);
  requireStillSeen(work.place, edited, 'changes.visibility');
  return changeContactPersons(work, { kind: 'contact-person.edited', params: { actor } }, [edited]);
}
