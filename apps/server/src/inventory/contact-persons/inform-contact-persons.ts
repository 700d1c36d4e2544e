import { may } from '@augenhoehe/domain/access';
import { type BodyOf, dayInGermany, type ReplyOf } from '@augenhoehe/domain/contract';
import { blockOf, type informContactPersons as contract } from '@augenhoehe/domain/inventory';
import { viewerOf } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Work } from '../change.ts';
import { changeContactPersons } from './change-contact-person.ts';
import { lockContactPersons } from './contact-person-store.ts';
import { requireNoFaults } from '../require-no-faults.ts';

/** Notes of several at once that they were informed; those the member does not keep stay as they are. */
export async function informContactPersons(
  work: Work,
  { contactPersons: ids, on, how }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  if (on > dayInGermany(at)) requireNoFaults([{ field: 'on', fault: 'day-in-future' }]);
  const seen = await lockContactPersons(trx, place.neighbourhoodId, {
    ids,
    viewer: viewerOf(place),
  });
  const informed = seen
    .filter((person) => may(place.member, 'contact-person.edit', [person.actorId]))
    .filter((person) => person.anonymisedOn === null && blockOf(person) === null)
    .map((person) => ({ ...person, informedOn: on, informedHow: how }));
  if (informed.length === 0) throw new ProblemError(404, 'no-such-contact-person');
  const params = { count: informed.length };
  const change = { kind: 'contact-persons.informed' as const, params };
  return { ...(await changeContactPersons(work, change, informed)), informed: informed.length };
}
