import { may } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import { type ContactPerson, type ContactPersonView, viewOf } from '@augenhoehe/domain/inventory';
import { type Place, viewerOf } from '../../access/index.ts';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Work } from '../change.ts';
import { toContactPerson } from './contact-person-row.ts';
import { visibleTo } from './visible-to.ts';

/** As many as are read at once. */
const most = 20_000;

/** With what this member may do. */
export function viewFor({ member }: Place, person: ContactPerson): ContactPersonView {
  return viewOf(person, {
    edit: may(member, 'contact-person.edit', [person.actorId]),
    erase: may(member, 'contact-person.erase', [person.actorId]),
  });
}

/**
 * The contact persons that this member may see, by actor and in their order: of these actors, or of
 * all. Blocked and former ones are marked by their `state`; an export leaves them out.
 */
export async function visibleContactPersons(
  { trx, place }: Work,
  actors?: readonly ActorId[],
): Promise<ContactPersonView[]> {
  const all = trx
    .selectFrom('contact_person')
    .selectAll()
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where(visibleTo(viewerOf(place)));
  const rows = await (actors === undefined ? all : all.where('actor_id', '=', anyOf(actors)))
    .orderBy('actor_id')
    .orderBy('rank')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => viewFor(place, toContactPerson(row)));
}
