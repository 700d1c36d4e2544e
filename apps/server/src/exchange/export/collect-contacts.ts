import type { QueryOf } from '@augenhoehe/domain/contract';
import type { exportContacts as contract } from '@augenhoehe/domain/exchange';
import { actorsAsSeen, visibleContactPersons, type Work } from '../../inventory/index.ts';
import { inBatches } from '../../platform/database/bulk.ts';
import { holdView } from '../../platform/database/hold-view.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ContactsJob } from './render-export.ts';
import type { ExportedContact } from './write-vcards.ts';

/**
 * Whom to ask at the actors that match, as far as the caller sees them. Blocked and former contact
 * persons stay behind, although the coordination sees that they are there.
 *
 * @throws ProblemError 409 `no-contact-persons` where nobody is left
 */
export async function collectContacts(
  work: Work,
  query: QueryOf<typeof contract>,
): Promise<ContactsJob> {
  const { language = work.place.language, ...filters } = query;
  await holdView(work.trx);
  const actors = await actorsAsSeen(work, { filters, sort: 'name', direction: 'asc' });
  const contacts: ExportedContact[] = [];
  for (const batch of inBatches(actors)) {
    const names = new Map(batch.map(({ id, name }) => [id, name]));
    const persons = await visibleContactPersons(work, [...names.keys()]);
    const active = persons.filter(({ state }) => state === 'active');
    contacts.push(
      ...active.map((person) => ({ ...person, actorName: names.get(person.actorId) ?? '' })),
    );
  }
  if (contacts.length === 0) throw new ProblemError(409, 'no-contact-persons');
  return { what: 'contacts', format: 'vcf', language, contacts };
}
