import {
  type BodyOf,
  type ContactPersonId,
  dayInGermany,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import { basisFaults, type setBasis as contract, withBasis } from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { changeContactPersons } from './change-contact-person.ts';
import { knownContactPerson, requireNotErased } from './known-contact-person.ts';
import { requireNoFaults } from '../require-no-faults.ts';

export async function setBasis(
  work: Work,
  id: ContactPersonId,
  basis: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { person, actor } = await knownContactPerson(work, id);
  requireNotErased(person);
  const today = dayInGermany(work.at);
  requireNoFaults(basisFaults(basis, { today, path: '', isOnRecord: person.consent !== null }));
  const { law, ground, consent } = basis;
  const given = consent ? { ...consent, takenBy: work.place.person.id, withdrawnOn: null } : null;
  const params = { actor };
  return changeContactPersons(work, { kind: 'contact-person.basis-set', params }, [
    withBasis(person, { law, ground, consent: given }),
  ]);
}
