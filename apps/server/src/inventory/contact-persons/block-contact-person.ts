import {
  type BodyOf,
  type ContactPersonId,
  dayInGermany,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type blockContactPerson as contract,
  type InventoryChange,
  withWithdrawal,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Work } from '../change.ts';
import { changeContactPersons } from './change-contact-person.ts';
import { knownContactPerson, requireNotErased } from './known-contact-person.ts';
import { requireNoFaults } from '../require-no-faults.ts';

/** Notes an objection or a withdrawal: from now on only the coordination knows of the entry. */
export async function blockContactPerson(
  work: Work,
  id: ContactPersonId,
  { reason, on }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { person, actor } = await knownContactPerson(work, id);
  requireNotErased(person);
  if (on !== null && on > dayInGermany(work.at))
    requireNoFaults([{ field: 'on', fault: 'day-in-future' }]);
  if (reason === 'withdrawal' && person.consent === null)
    throw new ProblemError(409, 'no-consent-on-record');
  const change: InventoryChange =
    on === null
      ? { kind: 'contact-person.unblocked', params: { actor } }
      : { kind: 'contact-person.blocked', params: { actor, reason } };
  return changeContactPersons(work, change, [
    reason === 'objection' ? { ...person, objectedOn: on } : withWithdrawal(person, on),
  ]);
}
